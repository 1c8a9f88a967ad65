import { addresseeIn } from './answerers.ts';
import { attributionOf, type Draft, type DraftAttribution } from './drafts.ts';
import { isOfNobody } from './nobody.ts';
import { isOfSeveral, saysI } from './oneOfSeveral.ts';
import { isQuestion, type Reading, wordAt } from './reading.ts';
import { namedIn } from './spokenOf.ts';
import { fromSubject, fromWriter, subjectOfSentence } from './subjectOfSentence.ts';
import { type Subject, surfaceSubject } from './subjects.ts';
import type { VerbGroup } from './verbGroups.ts';
import { isHuman } from './voices.ts';

/** How many sentences before one that is about a thing a paragraph may tell who speaks. */
const farthest = 3;

/** Ana Duval hésite. «Je ne sais pas.» */
export function fromPreviousSentence(
  text: string,
  draft: Draft,
  previous: Reading | undefined,
  before: ReadonlyMap<Reading, Reading>,
): DraftAttribution | null {
  if (!draft.independent) return null;
  const isOther = namedIn(text, draft, previous) !== undefined;
  // «Le maire cède la parole à {une habitante}. «Ma rue est noyée, monsieur le maire.»»
  const hearer = isOther && previous ? addresseeIn(previous, -1) : undefined;
  if (hearer && previous) return fromSubject(text, previous, hearer);
  const near = isOther ? null : subjectOfSentence(text, previous, draft);
  if (near && previous && isOfSeveral(near) && saysI(text, draft))
    return oneFurtherUp(text, draft, previous, before) ?? near;
  // «{Elle} jouera à Sète. Et après ? «Je dors.»»; «{Ana Roy} court. Paul Roy l'entraîne. «Paul me connaît.»»
  if (near || !previous || !(isOther || isShortQuestion(text, previous) || isOfThings(previous))) return near;
  let reading = before.get(previous);
  for (let back = 0; reading && back < farthest; back++, reading = before.get(reading)) {
    if (reading.items.some(({ quote }) => quote !== undefined)) return null;
    const found = subjectOfSentence(text, reading, draft);
    if (found || !isOfThings(reading)) return found;
  }
  return null;
}

/** «{Ana Roy} ouvre son café. Les habitués arrivent. «Je connais leur commande.»»: one alone of whom the paragraph told just before. */
function oneFurtherUp(
  text: string,
  draft: Draft,
  previous: Reading,
  before: ReadonlyMap<Reading, Reading>,
): DraftAttribution | null {
  const reading = before.get(previous);
  if (!reading || reading.items.some(({ quote }) => quote !== undefined)) return null;
  const one = subjectOfSentence(text, reading, draft);
  return one && !isOfSeveral(one) ? one : null;
}

/** «{Le toit fuit, les fenêtres ferment mal.}», «Un rêve d'enfant.»: what names nobody, in the middle of what is told of somebody. */
function isOfThings(reading: Reading): boolean {
  const { items, finiteStarts, nameAt } = reading;
  const isSomebody = (i: number) =>
    finiteStarts.size > 0 ? isHuman(reading, i) || isAnybody(reading, i) : nameAt(i)?.type === 'PER';
  return items.every(({ quote }, i) => quote === undefined && nameAt(i)?.type !== 'ORG' && !isSomebody(i));
}

/** «{On} attend», «{Nous} y reviendrons»: somebody whom no noun tells. */
function isAnybody({ items }: Reading, i: number): boolean {
  return /^-?(?:t-)?(?:on|nous|je|j'|vous|ils|elles?|eux|certains|certaines|beaucoup|plusieurs)$/u.test(
    wordAt(items, i),
  );
}

/** «Et après ?», «Un regret ?»: a question without a verb that names nobody. */
function isShortQuestion(text: string, reading: Reading | undefined): boolean {
  if (!reading || reading.groups.some(({ form }) => form === 'finite')) return false;
  return isQuestion(text, reading.frame) && !reading.items.some((_, i) => isHuman(reading, i));
}

/** Dix médecins ont écrit au ministre. ¶ «Nous ne demandons rien.»: the paragraph before leads in. */
export function leadIn(
  text: string,
  draft: Draft,
  last: Reading | undefined,
  before: ReadonlyMap<Reading, Reading>,
): DraftAttribution | null {
  if (!draft.independent || !last || draft.reading.frame.paragraph - last.frame.paragraph !== 1) return null;
  const earlier = before.get(last);
  // «Aldo Ferri coud. {Les années passent.} ¶ «Je reste.»»
  const isAside = isOfThings(last) && earlier?.frame.paragraph === last.frame.paragraph;
  const previous = isAside && earlier ? earlier : last;
  if (previous.items.some((item) => item.quote !== undefined)) return null;
  const written = fromWriter(text, previous, draft);
  if (written) return { ...written, confidence: 0.4 };
  const verb = previous.groups.findLast((g) => g.form === 'finite');
  const subject = verb && surfaceSubject(previous, verb);
  if (!subject || !(isHuman(previous, subject.head) || isTheOne(previous, subject, verb))) return null;
  return attributionOf(text, previous, {
    speaker: subject,
    cue: null,
    rule: 'previous-subject',
    confidence: 0.4,
  });
}

/** «{Il} range ses patrons»: somebody whom the paragraph has named, where «{il} pleut» is nobody. */
function isTheOne(reading: Reading, subject: Subject, verb: VerbGroup): boolean {
  const isPronoun = /^(?:ils?|elles?)$/u.test(wordAt(reading.items, subject.head));
  return isPronoun && !isOfNobody(reading, subject, verb);
}
