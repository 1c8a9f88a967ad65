import { itemsIn } from '../span.ts';
import { foldAccents } from '../text/fold.ts';
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
        if (!slot.capital) return [];
        const tellsNothing = found.reading.headline || standsBare(found, at);
        return knownAt(text, found, slot, sentence, known).filter(
          (name) =>
            (tellsNothing || isTitle(name)) &&
            !taken.some((other) => other.start < name.end && name.start < other.end),
        );
      }),
    );
  });
  return added.length === 0 ? names : [...names, ...added].sort((a, b) => a.start - b.start);
}

/** «On retrouve dans {Les Herbes folles} …»: a title of several words, wherever it comes back. */
function isTitle({ origin, type, key }: Name): boolean {
  return origin === 'title' && type === 'MISC' && key.includes(' ');
}

/**
 * Adds the initials that stand for a person whom the article names in full («C. A. : «…»», «J.-P. D., par courriel»), in place of
 * whatever else was read there.
 */
export function addInitials(
  text: string,
  sentences: readonly Found[],
  names: readonly Name[],
): readonly Name[] {
  const persons = new Map<string, Name | null>();
  for (const name of names) {
    const letters = name.type === 'PER' && !onlyLetters.test(name.text) ? initialsOf(name.text) : '';
    if (letters.length < 2) continue;
    const known = persons.get(letters);
    persons.set(letters, known === undefined || known?.key === name.key ? (known ?? name) : null);
  }
  if (persons.size === 0) return names;
  const openings = sentences.map(({ reading: { sentence } }) =>
    initials.exec(text.slice(sentence.start, sentence.end)),
  );
  const added = sentences.flatMap((found, sentence) => {
    const match = openings[sentence];
    const person = match ? persons.get(initialsOf(match[0])) : null;
    if (!match || !person || !(match[0].includes('.') || comesBack(match[0], openings))) return [];
    const { start } = found.reading.sentence;
    const end = start + match[0].length;
    const to = found.reading.slots.findIndex(({ word }) => word.start >= end);
    const place = { start, end, from: 0, to: to < 0 ? found.reading.slots.length : to, sentence };
    return [{ ...person, ...place, text: match[0], rule: 'initials', confidence: 0.8 }];
  });
  if (added.length === 0) return names;
  const kept = names.filter((name) => !added.some(({ start, end }) => name.start < end && start < name.end));
  return [...kept, ...added].sort((a, b) => a.start - b.start);
}

/** «C. A.», «CA :» at the head of a line. */
const initials = /^(?:\p{Lu}\.(?:[\s-]?\p{Lu}\.){1,3}(?=\s?[:–—,]|$)|\p{Lu}{2,3}(?=\s?:))/u;

/** Whether letters without stops open more than one line, as the label of a voice does: «PS : le congrès» may be a party. */
function comesBack(letters: string, openings: readonly (RegExpExecArray | null)[]): boolean {
  return openings.filter((match) => match?.[0] === letters).length > 1;
}

/** «C. A.», and «C. A» where the sentence was cut before its last stop. */
const onlyLetters = /^\p{Lu}(?:\.[\s-]?\p{Lu})*\.?$/u;

function initialsOf(name: string): string {
  if (/^\p{Lu}{2,3}$/u.test(name)) return name;
  const letters = name.split(/[\s.-]+/u).map((part) => part.charAt(0));
  return foldAccents(letters.filter((letter) => /\p{Lu}/u.test(letter)).join('')).toUpperCase();
}

/** A word that opens its sentence without a determiner, before its verb or a colon. */
function standsBare({ reading }: Found, at: number): boolean {
  const next = reading.slots[at + 1]?.word;
  if (!reading.slots[at]?.opening || !next || next.kind === 'clitic') return false;
  return next.pos === 'VERB' || next.pos === 'AUX' || /^[:,]$/u.test(next.text) || next.text === 'et';
}

/** The known name that begins at a slot, as it stands there. */
export function knownAt(
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
  return [
    {
      ...match.value,
      start: first.start,
      end: last.end,
      from: first.token,
      to: last.token + 1,
      text: words,
      key: nameKey(words),
      sentence,
      rule: 'known-from-body',
      confidence: 0.8,
    },
  ];
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
