import { itemsIn } from '../span.ts';
import { type Found, nameKey } from './clues.ts';
import { cutPieces, indexPhrases, keyOf } from './phraseIndex.ts';
import type { Name } from './types.ts';

/** Adds to a headline that capitalises every word the names that the body knows: «DUVAL QUITTE LE PORT» → Duval. */
export function addHeadlineNames(
  text: string,
  sentences: readonly Found[],
  names: readonly Name[],
): readonly Name[] {
  if (!sentences.some(({ reading }) => reading.headline)) return names;
  const known = indexPhrases(knownNames(names));
  const added = sentences.flatMap((found, sentence) => {
    if (!found.reading.headline) return [];
    const taken = itemsIn(names, found.reading.sentence);
    const { pieces } = found.reading;
    return pieces.flatMap((piece, at) => {
      const match = piece.first ? known.longest(pieces, at)[0] : undefined;
      const last = match ? pieces[at + match.keys.length - 1] : undefined;
      if (!match || !last || taken.some((name) => name.start < last.end && piece.start < name.end)) return [];
      const words = text.slice(piece.start, last.end);
      const place = { start: piece.start, end: last.end, from: piece.token, to: last.token + 1 };
      return [
        {
          ...match.value,
          ...place,
          text: words,
          key: nameKey(words),
          sentence,
          rule: 'known-from-body',
          confidence: 0.8,
        },
      ];
    });
  });
  return [...names, ...dropOverlaps(added)].sort((a, b) => a.start - b.start);
}

function knownNames(names: readonly Name[]): readonly (readonly [string, Name])[] {
  const seen = new Set<string>();
  return names.flatMap((name) => {
    if (seen.has(name.key)) return [];
    seen.add(name.key);
    const surname = name.type === 'PER' ? (cutPieces(name.text).at(-1) ?? '') : '';
    const short = surname !== '' && keyOf(surname) !== name.key;
    return short ? [[name.text, name] as const, [surname, name] as const] : [[name.text, name] as const];
  });
}

function dropOverlaps(names: readonly Name[]): readonly Name[] {
  return names.filter((name, i) => i === 0 || (names[i - 1]?.end ?? 0) <= name.start);
}
