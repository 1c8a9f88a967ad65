import type { Word } from '../grammar/tag.ts';
import { anchoredIn } from './anchored.ts';
import { isMisread } from './isMisread.ts';
import { matchesSurely } from './matchesSurely.ts';
import { matchPassive } from './matchPassive.ts';
import type { Phrase, PhraseIndex } from './phrases.ts';
import { timeAdjuncts } from './timeAdjuncts.ts';
import type { WordKeys } from './wordKeys.ts';

/** A phrase in a sentence; `indexes` are those of its words, ascending. */
export interface PhraseMatch {
  readonly phrase: Phrase;
  readonly indexes: readonly number[];
}

/** How many tokens a gap «…» may hold, and how many light words may stand after a verb without one. */
const gapLength = 4;
const slackLength = 4;

/** The sentence that phrases are looked up in; a word that is closed (inside a name) belongs to no phrase. */
export interface PhraseContext {
  readonly words: readonly Word[];
  readonly keys: readonly WordKeys[];
  readonly closed: (index: number) => boolean;
  /** Whether a word is of an adjunct, which may stand where an adverb may: «tirent [une nouvelle fois] la sonnette». */
  readonly light?: (index: number) => boolean;
}

/** A pattern whose anchor stands at a word; `isWhole` if its other words stand in the sentence too. */
interface Candidate {
  readonly phrase: Phrase;
  readonly at: number;
  readonly isWhole: boolean;
}

/**
 * The phrases of a sentence, without a shared word: the one of most words wins, then the tightest, then the
 * one that is what its first word is («la mise en place», «a été mis en place»), then one without gaps, then the first.
 * Each word looks up the few patterns that it anchors, so the time is linear in the sentence.
 */
export function matchPhrases(context: PhraseContext, index: PhraseIndex): readonly PhraseMatch[] {
  const found: PhraseMatch[] = [];
  const others: Candidate[] = [];
  const { presence } = index;
  const anchored = context.keys.map(anchoredIn(index));
  presence.enter(anchored);
  const add = (sentence: PhraseContext, { phrase, at, isWhole }: Candidate): void => {
    const active = isWhole ? matchAt(sentence, phrase, at) : null;
    const indexes = active ?? matchPassive(sentence, phrase, at);
    if (indexes) found.push({ phrase, indexes });
  };
  anchored.forEach(({ phrases, signs }, at) => {
    if (phrases.length === 0 || context.closed(at)) return;
    for (let i = 0; i < phrases.length; i++) {
      if (!presence.allows(signs[i * 2] as number) || !presence.allows(signs[i * 2 + 1] as number)) continue;
      const phrase = phrases[i] as Phrase;
      // Of an object turned round the verb is enough.
      const isWhole = presence.holdsAll(phrase);
      if (!isWhole && !(phrase.turns && presence.holds(phrase.first))) continue;
      if (phrase.pos === 'ADV') add(context, { phrase, at, isWhole });
      else others.push({ phrase, at, isWhole });
    }
  });
  const adverbial = new Set(found.flatMap((match) => match.indexes));
  for (const i of timeAdjuncts(context)) adverbial.add(i);
  const sentence = { light: (i: number) => adverbial.has(i), ...context };
  for (const other of others) add(sentence, other);
  return withoutSharedWords(found, context.words);
}

function withoutSharedWords(found: readonly PhraseMatch[], words: readonly Word[]): readonly PhraseMatch[] {
  const taken = new Set<number>();
  const misread = (match: PhraseMatch): number => Number(words[first(match)]?.pos !== match.phrase.pos);
  return [...found]
    .sort(
      (a, b) =>
        b.indexes.length - a.indexes.length ||
        width(a) - width(b) ||
        misread(a) - misread(b) ||
        gaps(a) - gaps(b) ||
        first(a) - first(b),
    )
    .filter(({ indexes }) => {
      if (indexes.some((i) => taken.has(i))) return false;
      for (const i of indexes) taken.add(i);
      return true;
    });
}

const first = (match: PhraseMatch): number => match.indexes[0] ?? 0;
const gaps = (match: PhraseMatch): number => match.phrase.words.filter((word) => word.gapBefore).length;
const width = (match: PhraseMatch): number => (match.indexes.at(-1) ?? 0) - first(match);

function matchAt(context: PhraseContext, phrase: Phrase, at: number): readonly number[] | null {
  const left = extend(context, phrase, phrase.anchor, at, -1);
  const right = left && extend(context, phrase, phrase.anchor, at, 1);
  if (!left || !right) return null;
  const indexes = [...left.reverse(), at, ...right];
  return isMisread(context, phrase, indexes) ? null : indexes;
}

/** Matches the words of the pattern on one side of a matched one, nearest first; `null` when they do not all match. */
function extend(
  context: PhraseContext,
  phrase: Phrase,
  element: number,
  at: number,
  step: 1 | -1,
): number[] | null {
  const next = phrase.words[element + step];
  if (!next) return [];
  const gap = step > 0 ? next.gapBefore : phrase.words[element]?.gapBefore;
  let free = gap ? gapLength : 0;
  let slack = slackLength;
  for (let i = at + step; i >= 0 && i < context.words.length; i += step) {
    const mayStand = step > 0 || gap || i === at - 1 || isReached(context, i, at);
    if (mayStand && !context.closed(i) && matches(context, phrase, element + step, i)) {
      const rest = extend(context, phrase, element + step, i, step);
      if (rest) return [i, ...rest];
    }
    const word = context.words[i] as Word;
    if (word.kind === 'mark') continue;
    if (isLight(context, i) && slack > 0 && (step < 0 || opensSlack(context.words[at]))) slack--;
    else if (free > 0 && !endsClause(word)) free--;
    else break;
  }
  return next.optional
    ? extend(context, skipping(phrase, element + step), skipped(element, step), at, step)
    : null;
}

/** The same pattern without an optional word; what stood before it keeps its gap. */
function skipping(phrase: Phrase, element: number): Phrase {
  const gap = phrase.words[element]?.gapBefore;
  const words = phrase.words
    .map((word, i) => (gap && i === element + 1 ? { ...word, gapBefore: true } : word))
    .filter((_, i) => i !== element);
  return { ...phrase, words };
}

/** Where the current element stands once its neighbour on the side of `step` is gone. */
function skipped(element: number, step: 1 | -1): number {
  return step > 0 ? element : element - 1;
}

/**
 * Surely, or by another lemma of the form, «la famille [porte] plainte»; in a pattern of two words not behind a determiner,
 * «la porte à droite».
 */
function matches(context: PhraseContext, phrase: Phrase, element: number, i: number): boolean {
  const keys = context.keys[i];
  if (!keys) return false;
  if (matchesSurely(keys, phrase, element)) return true;
  if (!phrase.inflected || (phrase.words.length < 3 && context.words[i - 1]?.pos === 'DET')) return false;
  return phrase.words[element]?.alternatives.some((word) => keys.loose().includes(word)) ?? false;
}

/** Looking back, light words may be passed only behind a verb or a pronoun: «[s']est toujours [dit]». */
function isReached(context: PhraseContext, i: number, at: number): boolean {
  let next = i + 1;
  while (next < at && context.words[next]?.kind === 'mark') next++;
  return next === at || opensSlack(context.words[i]);
}

/** A verb or a clitic pronoun: adverbs, auxiliaries and inverted pronouns may follow. */
function opensSlack(word: Word | undefined): boolean {
  return word !== undefined && (word.pos === 'VERB' || word.pos === 'AUX' || word.pos === 'PRON');
}

/** Words that belong to the subject and stand behind the verb: «feront [toutes] l'objet de». */
const floating = new Set(['tout', 'chacun']);

function isLight({ words, light }: PhraseContext, i: number): boolean {
  const { pos, kind, lemma } = words[i] as Word;
  return pos === 'ADV' || pos === 'AUX' || kind === 'clitic' || floating.has(lemma) || light?.(i) === true;
}

function endsClause(word: Word): boolean {
  return word.kind === 'punctuation' && word.text !== ',';
}
