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
/** A statement that asks is shorter, in characters, than most answers. */
const longestStatement = 200;
/** «Nous irriguerons vingt mille hectares», said for a body. */
const ofSpeakers = /(?<!\p{L})(?:nous|notre|nos)(?!\p{L})/iu;
/** «– Et demain ?», «2. Et demain ?», «2/ Et demain ?»: what may open a question. */
export const opening = /^(?:[—–-]|\d{1,2}\s?[.)/°-])\s+/u;

/** Without other signs, an interview has so many questions with an answer each. */
const leastTalk = 3;

/**
 * Where an interview gives questions and answers by turns, without marks, labels or dashes: «Comment avez-vous choisi ce lieu ? ¶ Par hasard. ¶ Vous
 * militez donc… ¶ Je filme.»; `null` where too little says so: an explainer asks too.
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
  if (!isTalk(run, answered.length, isInterview(paragraphs))) return null;
  return { from, to, marked: answered.every((i) => opensMarked.test(spoken[i + 1] ?? '')) };
}

/** Questions to «vous» and answers by «je»: the more of both, the less the rest of the article needs to tell of an interview. */
function isTalk(run: readonly string[], questions: number, isTold: boolean): boolean {
  const toYou = run.filter((text) => asksOfYou(text)).length;
  const answers = run.filter((text) => !isQuestion(text));
  const ofMe = answers.filter((text) => tellsOfMe(text)).length;
  const ofUs = answers.filter((text) => !tellsOfMe(text) && ofSpeakers.test(text)).length;
  const asksOfMe = run.some((text) => isQuestion(text) && tellsOfMe(text));
  if (asksOfMe) return toYou > 1 && ofMe > 1;
  if (isTold) return ofMe + ofUs > 0 && toYou + ofMe + ofUs > 1;
  const all = toYou + ofMe + ofUs;
  // «- Et demain ? ¶ - Je pars.»
  const isDashed = run.length > leastTalk && run.every((text) => opening.test(text));
  return toYou > 0 && ofMe > 0
    ? all > 3 || isDashed || questions >= leastTalk
    : questions >= leastTalk && ofMe > 1;
}

/** Where the interview is signed, else behind the last answer and whatever goes on with «je»: there the reporter speaks again. */
function endOfRun(spoken: readonly string[], from: number, lastQuestion: number): number {
  const length = spoken.slice(from).findIndex((text) => text === '' || isSignature(text));
  const end = length < 0 ? spoken.length : from + length;
  if (isSignature(spoken[end] ?? '')) return end;
  const isOfTalk = (text: string | undefined) => text !== undefined && (tellsOfMe(text) || asksOfYou(text));
  const rest = spoken.slice(lastQuestion + 2, end);
  // «Les parents culpabilisent. ¶ {J'ai vu cela aussi.}»
  const behind = rest.findIndex(
    (text, i) =>
      !isOfTalk(text) &&
      !(isStatement(text) && isOfTalk(rest[i + 1]) && !opensMarked.test(rest[i + 1] ?? '')),
  );
  return behind < 0 ? end : lastQuestion + 2 + behind;
}

/** «Comment avez-vous choisi ce lieu ?», «Vous écrivez donc sans atelier…» */
export function asksOfYou(text: string): boolean {
  return text.length < longestQuestion && asksYou.test(text) && !tellsOfMe(text);
}

/** Somebody speaks of themselves, outside of what they quote. */
export function tellsOfMe(text: string): boolean {
  if (opensMarked.test(text)) return firstPerson.test(text);
  return firstPerson.test(text.replace(/[«“][^«»“”]*[»”]/gu, ''));
}

/** «Comment avez-vous choisi ce lieu ?», «Le mot « entrepôt » vous choque-t-il ?» */
export function isQuestion(text: string): boolean {
  return text.length < longestQuestion && /\?\s*$/u.test(text) && !opensMarked.test(text);
}

/** «Les parents culpabilisent.»: what may ask without a question mark. */
export function isStatement(text: string): boolean {
  return text.length < longestStatement && !tellsOfMe(text) && !opensMarked.test(text);
}

function isAnswer(text: string): boolean {
  return text !== '' && !isQuestion(text);
}
