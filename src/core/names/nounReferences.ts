import type { Span } from '../span.ts';
import { keyOf } from './phraseIndex.ts';
import type { Reference } from './references.ts';
import type { RolePhrase } from './rolePhrases.ts';
import type { Slot } from './slots.ts';

const determiners = new Map<string, RolePhrase['introduction']>([
  ...['le', 'la', "l'", 'l’', 'les'].map((key) => [key, 'definite'] as const),
  ...['un', 'une', 'des', 'plusieurs', 'certains', 'certaines', 'quelques', 'deux', 'trois'].map(
    (key) => [key, 'indefinite'] as const,
  ),
  ...['son', 'sa', 'ses', 'leur', 'leurs', 'nos', 'notre', 'vos', 'mes'].map(
    (key) => [key, 'possessive'] as const,
  ),
  ...['ce', 'cet', 'cette', 'ces'].map((key) => [key, 'demonstrative'] as const),
]);

const none: readonly Reference[] = [];

/** The noun behind the determiner at a slot, adjectives between them. */
export function introducedNoun(
  slots: readonly Slot[],
  at: number,
  bodies: ReadonlySet<string>,
): Slot | undefined {
  if (!determiners.has(slots[at]?.key ?? '')) return undefined;
  for (let i = at + 1; i < at + 4; i++) {
    const next = slots[i];
    if (next && (next.word.pos === 'NOUN' || bodies.has(next.key))) return next;
  }
  return undefined;
}

/** «le ministère», «l'alliance»; and the noun phrase of a speaker that is no role: «les riverains». */
export function nounReference(
  slots: readonly Slot[],
  at: number,
  noun: Slot | undefined,
  sentence: number,
  speaker: Span | undefined,
  taken: readonly Span[],
  bodies: ReadonlySet<string>,
): readonly Reference[] {
  const slot = slots[at];
  const introduction = determiners.get(slot?.key ?? '');
  // «L'{ONG} réclame»
  const isName = noun?.capital && !(noun.word.pos === 'NOUN' && /^\p{Lu}{2,}$/u.test(noun.word.text));
  if (!slot || !noun || isName || !introduction)
    return speaker && slot ? [bare(slots, at, sentence, speaker)] : none;
  if (taken.some((span) => span.start < noun.word.end && noun.word.start < span.end)) return [];
  const isBody =
    bodies.has(noun.key) &&
    (introduction === 'definite' || introduction === 'demonstrative') &&
    slots[at + 1] === noun;
  if (!isBody && !speaker) return [];
  const plural = /^(?:les|des|ces|ses|leurs|plusieurs|certaine?s|quelques|deux|trois|nos|mes|vos)$/u.test(
    slot.key,
  );
  const end = speaker?.end ?? noun.word.end;
  return [
    {
      kind: 'noun',
      noun: noun.key,
      introduction,
      plural,
      sentence,
      start: slot.word.start,
      end,
      from: at,
      to: slots.indexOf(noun) + 1,
    },
  ];
}

/** «certains», «l'un», which is not «l'autre». */
function bare(slots: readonly Slot[], at: number, sentence: number, speaker: Span): Reference {
  const { word, key } = slots[at] as Slot;
  const noun = keyOf(word.text) + (determiners.has(key) ? ` ${slots[at + 1]?.key ?? ''}` : '');
  return {
    kind: 'noun',
    noun,
    introduction: 'bare',
    plural: false,
    sentence,
    start: speaker.start,
    end: speaker.end,
    from: at,
    to: at + 1,
  };
}

/** «{Le second} hausse les épaules», «{Le fautif}, lui, …», «{Un autre} se lève»: an article and a word behind it, which do not speak. */
export function pairReference(
  slots: readonly Slot[],
  at: number,
  sentence: number,
  introduction: 'bare' | 'definite' | 'indefinite',
): Reference {
  const [{ word }, next] = [slots[at] as Slot, slots[at + 1] as Slot];
  const place = { sentence, start: word.start, end: next.word.end, from: at, to: at + 2 };
  return { kind: 'noun', noun: next.key, introduction, plural: false, ...place };
}
