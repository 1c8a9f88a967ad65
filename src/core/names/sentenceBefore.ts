import { textSpan } from '../span.ts';
import type { Found } from './clues.ts';
import { entitiesOf, referenceTo } from './lastPhrases.ts';
import type { Progress } from './progress.ts';
import type { Reference } from './references.ts';
import type { RoleMatch } from './roleReference.ts';
import type { Slot } from './slots.ts';
import { openSource, returningSource } from './sources.ts';

/** «Le tribunal a entendu {la gérante}. Elle a reconnu «des erreurs».»: the only role of the sentence before that a pronoun agrees with, where nobody else fits. */
export function broughtUp(
  progress: Progress,
  { sentence, wanted: { gender, plural } }: Reference & { kind: 'pronoun' },
): readonly string[] {
  const before = sentenceBefore(progress, sentence);
  if (!gender || !before) return [];
  if (plural) return several(progress, before, sentence - 1, gender);
  const fitting = before.phrases.filter(({ form, introduction }) => {
    const agrees = introduction !== 'bare' && !form.plural && form.gender === gender;
    return agrees && form.role.class !== 'title';
  });
  // «{Le collectif des parents} occupe l'école. Il exige …»
  const [body] = fitting.filter(({ from, form }) => from === 0 && form.role.class === 'collective');
  const persons = fitting.filter(({ form }) => form.role.class !== 'collective');
  const phrase = persons[0] ?? body;
  if (!phrase || persons.length > 1) return [];
  return entitiesOf(progress, referenceTo(phrase, sentence - 1));
}

/** «{Les ONG} sont réservées. Elles pointent …»: several of whom the sentence before was about. */
function several(
  progress: Progress,
  { reading: { slots }, phrases }: Found,
  sentence: number,
  gender: 'm' | 'f',
): readonly string[] {
  const phrase = phrases.find(({ from, form }) => from === 0 && form.plural && form.role.class !== 'title');
  if (phrase) {
    const agrees = phrase.form.gender === null || phrase.form.gender === gender;
    return agrees ? entitiesOf(progress, referenceTo(phrase, sentence)) : [];
  }
  const [article, noun] = slots;
  if (article?.key !== 'les' || !noun || !progress.lexicons.bodyKinds.has(noun.key)) return [];
  return openNoun(progress, [article, noun], sentence, true).entities;
}

/** A source that an article and a noun at the beginning of a sentence name. */
function openNoun(
  progress: Progress,
  [article, noun]: readonly [Slot, Slot],
  sentence: number,
  plural: boolean,
): RoleMatch {
  const words = textSpan(progress.input.text, article.word.start, noun.word.end);
  const place = { sentence, start: words.start, end: words.end, from: 0, to: 2 };
  const reference = { kind: 'noun', noun: noun.key, introduction: 'definite', plural, ...place } as const;
  return openSource(progress, reference, words);
}

/** «{Le rapport} ne livre pas de noms. Il décrit «une prudence coupable».»: the document with which the sentence before began. */
export function documentBefore(
  progress: Progress,
  { sentence, from, wanted: { gender, plural } }: Reference & { kind: 'pronoun' },
): readonly string[] {
  const before = sentenceBefore(progress, sentence);
  if (from > 0 || plural || !gender || !before) return [];
  const { slots, pieces } = before.reading;
  const [article, noun] = slots;
  if (!noun || !/^(?:l[ea]|l['’]|ce|cet|cette)$/u.test(article?.key ?? '')) return [];
  if (!progress.lexicons.heads.at(pieces, noun.piece, ['document'])) return [];
  if (noun.word.morphology.gender !== (gender === 'f' ? 'Fem' : 'Masc')) return [];
  const known = returningSource(progress, { role: noun.key, places: [], words: [] }, { plural: false });
  return (known ?? openNoun(progress, [article as Slot, noun], sentence - 1, false)).entities;
}

/** «{L'opposition} crie victoire. Elle parle d'«un aveu».»: the body with which the sentence before began, for a pronoun that begins the next. */
export function bodyBefore(progress: Progress, { sentence, from }: Reference): readonly string[] {
  const before = sentenceBefore(progress, sentence);
  if (from > 0 || !before) return [];
  const first = progress.occurrences.findLast((other) => other.sentence === sentence - 1 && other.subject);
  const [id = ''] = first?.entities ?? [];
  const isFirst = first !== undefined && isAtStart(before.reading.slots, first.start);
  return isFirst && progress.entities.get(id)?.type === 'ORG' ? [id] : [];
}

function isAtStart(slots: readonly Slot[], start: number): boolean {
  return slots.findIndex(({ word }) => word.end > start) < 2;
}

/** The sentence before, of the same paragraph. */
function sentenceBefore({ input: { names } }: Progress, sentence: number) {
  const [before, here] = [names.sentences[sentence - 1], names.sentences[sentence]];
  return before?.reading.sentence.paragraph === here?.reading.sentence.paragraph ? before : undefined;
}
