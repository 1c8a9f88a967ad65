import type { Rendering } from '../render/renderings.ts';
import type { WordDifference } from '../render/wordDifferences.ts';
import type { Wording } from '../render/wording.ts';
import { linkButton } from './buttons.ts';
import { element } from './element.ts';

/** How other articles render the quotation, each with a way there and with what it words otherwise. */
export function elsewhereList(
  renderings: readonly Rendering[],
  { card: words }: Wording,
  open: (at: number) => void,
): HTMLElement | null {
  if (renderings.length === 0) return null;
  const items = renderings.map((rendering, at) => {
    const link = linkButton(rendering.title || rendering.file, () => open(at));
    link.title = words.openRendering;
    link.setAttribute('data-focus', `rendering ${at}`);
    return element(
      'li',
      {},
      element('p', { class: 'outlet' }, link, element('span', { class: 'quiet' }, sourceWords(rendering))),
      comparison(rendering.differences, words),
    );
  });
  return element(
    'section',
    { class: 'elsewhere' },
    element('h2', {}, words.alsoIn, element('span', { class: 'count' }, String(renderings.length))),
    element('ul', {}, ...items),
  );
}

function sourceWords({ title, file, speakers }: Rendering): string {
  return [...(title ? [file] : []), ...(speakers ? [speakers] : [])].join(' · ');
}

/** The words there, with those struck out that only this article has, and those marked that only the other has. */
function comparison(differences: readonly WordDifference[], words: Wording['card']): HTMLElement {
  if (differences.every((part) => part.in === 'both'))
    return element('p', { class: 'quiet' }, words.sameWords);
  const parts = differences.flatMap((part, i) => [...(i === 0 ? [] : [' ']), partOf(part, words)]);
  return element('blockquote', { lang: 'fr', class: 'comparison' }, element('p', {}, ...parts));
}

function partOf({ text, in: where }: WordDifference, words: Wording['card']): HTMLElement | string {
  if (where === 'both') return text;
  return where === 'first'
    ? element('del', { title: words.onlyHere }, text)
    : element('ins', { title: words.onlyThere }, text);
}
