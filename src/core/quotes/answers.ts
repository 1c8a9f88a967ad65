import { attributionOf, type Draft, type DraftAttribution } from './drafts.ts';
import { isBehindBy } from './guestNames.ts';
import { endOfName } from './nounPhrases.ts';
import { isQuestion, type Reading, wordAt } from './reading.ts';
import { farthestAnswer, spokenBefore } from './spokenBefore.ts';
import { isByPerson } from './spokenOf.ts';
import { type Subject, surfaceSubject } from './subjects.ts';
import { isHuman } from './voices.ts';

/** How many sentences before the first question an interview may tell whom it questions. */
const introduction = 8;
/** How many items the letter of a turn may make up with its signs. */
const longestLetter = 3;

/**
 * «A», dit Ana. ¶ Combien de plaintes ? ¶ «B.» ¶ Le ministre se félicite. ¶ «C.»: who was heard before the question answers it, else
 * whom the sentences before it are about.
 */
export function answerTo(
  text: string,
  draft: Draft,
  question: Reading | undefined,
  heard: Draft | undefined,
  before: ReadonlyMap<Reading, Reading>,
  guest: DraftAttribution | null,
): DraftAttribution | null {
  const { reading, independent } = draft;
  if (!question || !independent || reading.items.length > 2) return null;
  const { paragraph } = question.frame;
  if (reading.frame.paragraph - paragraph !== 1 || !isReporters(text, question)) return null;
  const goesOn = heard?.attribution?.rule === 'answer' && paragraph - heard.reading.frame.paragraph === 1;
  // in a talk a statement asks too: «Vous fermez en pleine gloire. ¶ «J'ai fait mon temps.»»
  if (!guest && !goesOn && !isQuestion(text, question.frame)) return null;
  return interviewee(text, question, heard, before, guest);
}

/** Who answers in an interview: whom it questions, else whoever was heard last, else whom the sentences before it are about. */
export function interviewee(
  text: string,
  from: Reading,
  heard: Draft | undefined,
  before: ReadonlyMap<Reading, Reading>,
  guest: DraftAttribution | null,
): DraftAttribution | null {
  if (guest) return guest;
  const known = heard?.attribution ?? introducedBefore(text, from, before);
  return (
    known && {
      ...known,
      cue: null,
      verb: undefined,
      rule: 'answer',
      confidence: Math.min(0.5, known.confidence),
    }
  );
}

/** A sentence without marks; a turn behind its dash, «— Pourquoi ?», has none. */
function isReporters(text: string, { items }: Reading): boolean {
  return items.every(({ quote, end }) => quote === undefined || !/[»"”]$/u.test(text.slice(0, end)));
}

/** «{Zoé Bertin} quitte ses fonctions. ¶ Combien de plaintes ? ¶ «Sept mille.»» */
function introducedBefore(
  text: string,
  question: Reading,
  before: ReadonlyMap<Reading, Reading>,
): DraftAttribution | null {
  let reading = before.get(question);
  for (let back = 0; reading && back < introduction; back++) {
    const verb = reading.groups.find(({ form }) => form === 'finite');
    const subject = verb && surfaceSubject(reading, verb);
    const speaker = verb ? subject : isSideLetter(reading) ? undefined : nameIn(reading);
    if (speaker && isHuman(reading, speaker.head))
      return attributionOf(text, reading, { speaker, cue: null, rule: 'answer', confidence: 0.4 });
    reading = before.get(reading);
  }
  return null;
}

/** «{Q.} Pourquoi ?» */
function isSideLetter({ items }: Reading): boolean {
  return /^[qr]\.?$/u.test(wordAt(items, 0)) && items.length <= longestLetter;
}

/** «Trois questions à {Lucie Roy}, urbaniste»: the first person whom a title names; «recueilli par Jo Blin» names who asks. */
function nameIn(reading: Reading): Subject | undefined {
  const { items, nameAt } = reading;
  const first = items.findIndex((_, i) => nameAt(i)?.type === 'PER' && !isBehindBy(reading, i));
  if (first < 0) return undefined;
  return { first, last: endOfName(reading, first) - 1, head: first, rule: 'subject-of-cue' };
}

/** Whether a quotation answers in an interview: a turn, or what stands in marks behind a question without. */
export function isOfTalk(drafts: readonly Draft[], i: number): boolean {
  return isTurn(drafts[i] as Draft) || drafts[i - 1]?.side === 'asks';
}

/** Whoever was heard last before an answer. */
export function heardInTalk(text: string, drafts: readonly Draft[], i: number): Draft | undefined {
  return spokenBefore(text, drafts, i, { reach: farthestAnswer, accepts: isByPerson });
}

/** «— A. ¶ {— B.}»: a turn behind a dash, without marks, is another's than the one before. */
export function isTurn({ outer, parts }: Draft): boolean {
  return outer.start === parts[0]?.start;
}

/** «{Pourquoi partir ?} ¶ J'ai 70 ans.»: what an interview asks without any mark is nobody's of whom it tells. */
export function isInterviewers(text: string, draft: Draft): boolean {
  if (draft.side) return draft.side === 'asks';
  return isTurn(draft) && isUnmarked(text, draft) && isQuestion(text, draft);
}

/** «{— Oui.}»: a turn behind its dash. */
export function isDashed(text: string, draft: Draft): boolean {
  return isTurn(draft) && !isUnmarked(text, draft);
}

/** Whether a turn stands behind no dash. */
export function isUnmarked(text: string, { start }: Draft): boolean {
  return !/[—–]\s*$/u.test(text.slice(Math.max(0, start - 3), start));
}
