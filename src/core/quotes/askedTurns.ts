import type { Paragraph } from '../text/paragraphs.ts';

/** The run of paragraphs in which somebody is questioned: the first question and the end, exclusive. */
interface Questioning {
  readonly from: number;
  readonly to: number;
  /** Where marks enclose the answers, whatever has none asks: «Le coach parle de janvier. ¶ «Moi, je dirais février.»» */
  readonly marked: boolean;
}

/** «Propos recueillis par Ana Duval», «Interview réalisée par …»: what says that the article questions somebody. */
const signature = /(?:recueillis?|(?:entretien|interview)\s(?:réalisée?|menée?|conduite?)) par(?!\p{L})/iu;
/** «Elle nous a reçus», «il a répondu à nos questions»: the same in an introduction. */
export const reception =
  /(?<!\p{L})(?:nous (?:(?:a|ont) (?:reçue?s?|accordé)|reçoi(?:t|vent)|(?:l['’]|les )?avons rencontrée?s?)|à nos questions)(?!\p{L})/iu;
/** «Entretien avec Ana Duval», «Trois questions à Ana Duval»: the same in a title. */
const heading = /(?<!\p{L})(?:entretien|interview|questions à)(?!\p{L})/iu;
export const asksYou = /(?<!\p{L})(?:vous|votre|vos|tu|ton|ta)(?!\p{L})/iu;
const firstPerson = /(?<!\p{L})(?:[jm]['’]|(?:je|moi|me|mon|ma|mes)(?!\p{L}))/iu;
export const opensMarked = /^[«"“„]/u;
/** How many paragraphs an introduction may have, the title counted. */
const farthestLead = 5;
/** A question is shorter, in characters, than most answers. */
export const longestQuestion = 300;
/** «– Et demain ?», «2. Et demain ?», «2/ Et demain ?»: what may open a question. */
export const opening = /^(?:[—–-]|\d{1,2}\s?[.)/°-])\s+/u;

/**
 * Where an interview gives questions and answers by turns, without marks, labels or dashes: «Comment avez-vous choisi ce lieu ? ¶ Par hasard. ¶ Vous
 * militez donc… ¶ Je filme.»; two questions at least with an answer each, one to «vous» and one by «je», two of both where nothing else tells of an interview, or
 * `null`: an explainer asks too.
 */
export function findQuestioning(
  paragraphs: readonly Paragraph[],
  spoken: readonly string[],
): Questioning | null {
  const answered = spoken.flatMap((text, i) =>
    isQuestion(text) && isAnswer(spoken[i + 1] ?? '') ? [i] : [],
  );
  const [from] = answered;
  if (from === undefined || answered.length < 2) return null;
  const to = endOfRun(spoken, from, answered.at(-1) ?? from);
  const run = spoken.slice(from, to);
  const toYou = run.filter((text) => asksOfYou(text)).length;
  const ofMe = run.filter((text) => !isQuestion(text) && tellsOfMe(text)).length;
  const least = isInterview(paragraphs) ? 1 : 2;
  if (toYou < least || ofMe < least) return null;
  return { from, to, marked: answered.every((i) => opensMarked.test(spoken[i + 1] ?? '')) };
}

/** Where the interview is signed, else behind the last answer and whatever goes on with «je»: there the reporter speaks again. */
function endOfRun(spoken: readonly string[], from: number, lastQuestion: number): number {
  const length = spoken.slice(from).findIndex((text) => text === '' || isSignature(text));
  const end = length < 0 ? spoken.length : from + length;
  if (isSignature(spoken[end] ?? '')) return end;
  const behind = spoken
    .slice(lastQuestion + 2, end)
    .findIndex((text) => !tellsOfMe(text) && !asksOfYou(text));
  return behind < 0 ? end : lastQuestion + 2 + behind;
}

/** «Comment avez-vous choisi ce lieu ?», «Vous écrivez donc sans atelier…» */
function asksOfYou(text: string): boolean {
  return text.length < longestQuestion && asksYou.test(text) && !tellsOfMe(text);
}

/** Whether an article says that it questions somebody. */
export function isInterview(paragraphs: readonly Paragraph[]): boolean {
  return (
    heading.test(paragraphs[0]?.text ?? '') ||
    paragraphs.some(({ text }) => isSignature(text)) ||
    paragraphs.slice(0, farthestLead).some(({ text }) => reception.test(text))
  );
}

export function isSignature(text: string): boolean {
  return text.length < longestQuestion && signature.test(text);
}

/** Somebody speaks of themselves, outside of what they quote. */
export function tellsOfMe(text: string): boolean {
  if (opensMarked.test(text)) return firstPerson.test(text);
  return firstPerson.test(text.replace(/[«“][^«»“”]*[»”]/gu, ''));
}

/** «Comment avez-vous choisi ce lieu ?» */
export function isQuestion(text: string): boolean {
  return text.length < longestQuestion && /\?\s*$/u.test(text) && !/[«»“”"]/u.test(text);
}

function isAnswer(text: string): boolean {
  return text !== '' && !isQuestion(text);
}
