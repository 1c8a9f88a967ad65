import { escapeMarkdown } from './escape.ts';
import type { Rendering } from './renderings.ts';
import type { WordDifference } from './wordDifferences.ts';
import type { Wording } from './wording.ts';

/** Articles that a hover has room for. */
const most = 3;

/**
 * How other articles render a quotation, as Markdown, each with the address of its place: “Also in [title](address) · file”, and
 * the words there, those that only one of the two has struck out or in bold. '' when no article does.
 */
export function alsoInWords(
  renderings: readonly (readonly [Rendering, string])[],
  { card }: Wording,
): string {
  return renderings
    .slice(0, most)
    .flatMap(([rendering, address]) => {
      const { title, file, speakers, differences } = rendering;
      const link = `[${escapeMarkdown(title || file)}](${encodeAddress(address)})`;
      const facts = [
        `*${card.alsoIn}* ${link}`,
        ...[title ? file : '', speakers ?? ''].filter((fact) => fact).map(escapeMarkdown),
      ];
      return [facts.join(' · '), comparison(differences, card)];
    })
    .join('\n\n');
}

function comparison(differences: readonly WordDifference[], card: Wording['card']): string {
  if (differences.every((part) => part.in === 'both')) return `*${card.sameWords}*`;
  return differences.map(partOf).join(' ');
}

function partOf({ text, in: where }: WordDifference): string {
  const words = escapeMarkdown(text);
  if (where === 'both') return words;
  return where === 'first' ? `~~${words}~~` : `**${words}**`;
}

/** Encodes what ends a link in Markdown. */
function encodeAddress(address: string): string {
  return address.replace(/[()\s<>]/gu, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}
