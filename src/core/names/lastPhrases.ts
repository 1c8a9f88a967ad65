import { type Span, textSpan } from '../span.ts';
import type { Progress } from './progress.ts';
import type { RoleReference } from './references.ts';
import { isTitle, type RolePhrase } from './rolePhrases.ts';
import { openSource } from './sources.ts';

/** The last role phrase of a stretch of the text, sought backwards from a sentence. */
export function lastPhrase(
  { input }: Progress,
  { start, end }: Span,
  from: number,
  accepts: (phrase: RolePhrase) => boolean,
): RoleReference | undefined {
  for (let sentence = from; sentence >= 0; sentence--) {
    const found = input.names.sentences[sentence];
    if (!found || found.reading.sentence.end <= start) return undefined;
    const phrase = found.phrases.findLast(
      (other) => start <= other.start && other.end <= end && accepts(other),
    );
    if (phrase) return referenceTo(phrase, sentence);
  }
  return undefined;
}

/** A role phrase as what stands for somebody in a sentence, by the sentence's number. */
export function referenceTo(phrase: RolePhrase, sentence: number): RoleReference {
  const { start, end, from, to } = phrase;
  return { kind: 'role', phrase, sentence, start, end, from, to };
}

/** «{une agente du bassin}», «{mon directeur}»: one person without a name who enters. */
export function enters(phrase: RolePhrase, gender: 'm' | 'f' | null): boolean {
  return isOne(phrase, gender) && /^(?:indefinite|possessive)$/u.test(phrase.introduction);
}

/** «{le ministre du travail}»: one person by a role. */
export function isOnePerson(phrase: RolePhrase, gender: 'm' | 'f' | null): boolean {
  return isOne(phrase, gender) && phrase.introduction !== 'bare' && !isTitle(phrase);
}

function isOne({ form }: RolePhrase, gender: 'm' | 'f' | null): boolean {
  const agrees = form.gender === null || gender === null || form.gender === gender;
  return agrees && !form.plural && form.role.class !== 'collective';
}

/** Whom a role phrase was found to mean, or somebody of its own. */
export function entitiesOf(progress: Progress, role: RoleReference): readonly string[] {
  const known = [progress.found, progress.introduced].flatMap((list) =>
    list.filter(({ start }) => start === role.start),
  );
  if (known[0]) return known[0].entities;
  // «assure Jo Blin, {le patron du port}»
  const apposed = progress.input.names.appositions.find(({ phrase }) => phrase === role.phrase);
  if (apposed) return [apposed.entity];
  return openSource(progress, role, textSpan(progress.input.text, role.start, role.end)).entities;
}

/** Index of the sentence that an offset stands in, or of the last one before it. */
export function sentenceAt({ input: { names } }: Progress, offset: number): number {
  let [low, high] = [0, names.sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names.sentences[middle]?.reading.sentence.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** Where the sentence before begins, or the sentence itself where another paragraph stands before it. */
export function startOfSentenceBefore({ input }: Progress, sentence: number): number {
  const [before, here] = [sentence - 1, sentence].map((at) => input.names.sentences[at]?.reading.sentence);
  return before?.paragraph === here?.paragraph ? (before?.start ?? 0) : (here?.start ?? 0);
}
