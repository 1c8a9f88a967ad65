import type { Paragraph } from '../text/paragraphs.ts';
import { isInterview, isSignature } from './interviews.ts';
import { opensMarked } from './turn.ts';

/** The run of paragraphs in which somebody is questioned: the first question and the end, exclusive. */
interface Questioning {
  readonly from: number;
  readonly to: number;
  /** Where marks enclose the answers, whatever has none asks: «Le coach parle de janvier. ¶ «Moi, je dirais février.»» */
  readonly marked: boolean;
}

export const asksYou = /(?<!\p{L})(?:vous|votre|vos|tu|ton|ta)(?!\p{L})/iu;
const firstPerson = /(?<!\p{L})(?:[jm]['’]|(?:je|moi|me|mon|ma|mes)(?!\p{L}))/iu;
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
