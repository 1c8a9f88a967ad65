import { itemsIn } from '../span.ts';
import { type Found, nameKey } from './clues.ts';
import { cutPieces, indexPhrases, keyOf, type PhraseIndex } from './phraseIndex.ts';
import type { Slot } from './slots.ts';
import type { Name } from './types.ts';

/**
 * Adds the names that the article knows where their capitals tell nothing: in a headline of capitals («DUVAL QUITTE LE PORT»), and
 * at the start of a sentence when they are words too («Poutine : «…»»).
 */
export function addKnownNames(
  text: string,
  sentences: readonly Found[],
  names: readonly Name[],
): readonly Name[] {
  const known = indexPhrases(knownNames(names));
  const added = sentences.flatMap((found, sentence) => {
    const taken = itemsIn(names, found.reading.sentence);
    return dropOverlaps(
      found.reading.slots.flatMap((slot, at) => {
        if (!slot.capital || (!found.reading.headline && !standsBare(found, at))) return [];
        return knownAt(text, found, slot, sentence, known).filter(
          (name) => !taken.some((other) => other.start < name.end && name.start < other.end),
        );
      }),
    );
  });
  return added.length === 0 ? names : [...names, ...added].sort((a, b) => a.start - b.start);
}

/** A word that opens its sentence without a determiner, before its verb or a colon. */
function standsBare({ reading }: Found, at: number): boolean {
  const next = reading.slots[at + 1]?.word;
  if (!reading.slots[at]?.opening || !next || next.kind === 'clitic') return false;
  return next.pos === 'VERB' || next.pos === 'AUX' || /^[:,]$/u.test(next.text) || next.text === 'et';
}

function knownAt(
  text: string,
  { reading }: Found,
  slot: Slot,
  sentence: number,
  known: PhraseIndex<Name>,
): readonly Name[] {
  const { pieces } = reading;
  const first = pieces[slot.piece];
  const match = first ? known.longest(pieces, slot.piece)[0] : undefined;
  const last = match ? pieces[slot.piece + match.keys.length - 1] : undefined;
  if (!first || !match || !last) return [];
  const words = text.slice(first.start, last.end);
  const place = { start: first.start, end: last.end, from: first.token, to: last.token + 1 };
  const found = { text: words, key: nameKey(words), sentence, rule: 'known-from-body', confidence: 0.8 };
  return [{ ...match.value, ...place, ...found }];
}

function knownNames(names: readonly Name[]): readonly (readonly [string, Name])[] {
  const seen = new Set<string>();
  return names.flatMap((name) => {
    if (seen.has(name.key)) return [];
    seen.add(name.key);
    const surname = name.type === 'PER' ? (cutPieces(name.text).at(-1) ?? '') : '';
    // «Kim Jong Il»: «Il» at the start of a sentence is the pronoun.
    const short = surname.length > 2 && keyOf(surname) !== name.key;
    return short ? [[name.text, name] as const, [surname, name] as const] : [[name.text, name] as const];
  });
}

function dropOverlaps(names: readonly Name[]): readonly Name[] {
  let end = -1;
  return names.filter((name) => {
    if (name.start < end) return false;
    end = name.end;
    return true;
  });
}
