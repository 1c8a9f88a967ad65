import type { Span } from '../span.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { farthestLead, isAnnounced, isInterview, isSignature } from './interviews.ts';
import { plainSides } from './plainSides.ts';
import { opensMarked } from './turn.ts';
import {
  asksOfYou,
  isQuestion,
  isStatement,
  ofSpeakers,
  opening,
  tellsOfMe,
  trailsOff,
  withoutQuoted,
} from './turnSigns.ts';

/** The run of paragraphs in which somebody is questioned: the first question and the end, exclusive. */
interface Questioning {
  readonly from: number;
  readonly to: number;
  /** Where marks enclose the answers, whatever has none asks: «Le coach parle de janvier. ¶ «Moi, je dirais février.»» */
  readonly marked: boolean;
}

/** Without other signs, an interview has so many questions with an answer each. */
const leastTalk = 3;

/**
 * Where an interview gives questions and answers by turns, without marks, labels or dashes: «Comment avez-vous choisi ce lieu ? ¶ Par hasard. ¶ Vous
 * militez donc… ¶ Je filme.»; `null` where too little says so: an explainer asks too.
 */
export function findQuestioning(
  paragraphs: readonly Paragraph[],
  spoken: readonly string[],
  people: readonly Span[],
): Questioning | null {
  const announced = isAnnounced(paragraphs);
  const answered = spoken.flatMap((text, i) => {
    const next = spoken[i + 1] ?? '';
    const isTold =
      (tellsYou(text) && isEnclosed(next)) || (announced && i > 1 && mayTell(text) && isAnswer(next));
    return (isQuestion(text) && isAnswer(next)) || isTold ? [i] : [];
  });
  const [first] = answered;
  if (first === undefined || answered.length < 2) return null;
  const from = startOfRun(spoken, first);
  const to = endOfRun(spoken, first, answered.at(-1) ?? first);
  const run = spoken.slice(from, to);
  const signs: Signs = {
    announced,
    told: isInterview(paragraphs),
    introduced: from <= farthestLead && people.some(({ start }) => start < (paragraphs[from]?.start ?? 0)),
    quoted: guestQuoted.test(paragraphs[0]?.text ?? ''),
  };
  if (!isTalk(run, signs)) return null;
  return { from, to, marked: answered.every((i) => opensMarked.test(spoken[i + 1] ?? '')) };
}

/** What else than the questions and the answers tells of an interview. */
interface Signs {
  readonly announced: boolean;
  readonly told: boolean;
  /** A short introduction names somebody. */
  readonly introduced: boolean;
  readonly quoted: boolean;
}

/** «Ana Duval, sociologue : «L'école reste une chance»», ««L'école reste une chance»»: a title that quotes. */
const guestQuoted = /(?:^|:\s*)[«“"][^«»“”"]+[»”"]\s*$/u;

/** Questions to «vous» and answers by «je»: the more of both, the less the rest of the article needs to tell of an interview. */
function isTalk(run: readonly string[], { announced, told, introduced, quoted }: Signs): boolean {
  const questions = plainSides(run).filter((side) => side === 'asks').length;
  const toYou = run.filter((text) => asksOfYou(text)).length;
  const answers = run.filter((text) => !isQuestion(text));
  const ofMe = answers.filter((text) => tellsOfMe(text)).length;
  const ofUs = answers.filter((text) => !tellsOfMe(text) && ofSpeakers.test(text)).length;
  const asksOfMe = run.some((text) => isQuestion(text) && tellsOfMe(text));
  if (asksOfMe) return toYou > 1 && ofMe > 1;
  if (announced) return true;
  const all = toYou + ofMe + ofUs;
  if (told) return ofMe + ofUs > 0 && all > 1;
  const asked = run.filter((text) => isQuestion(text) && asksOfYou(text)).length;
  const isToGuest = asked > 0 && 2 * asked >= questions;
  if (introduced && (ofMe > 0 || (isToGuest && (ofUs > 0 || quoted)) || (quoted && toYou + ofUs > 1)))
    return true;
  // «- Et demain ? ¶ - Je pars.»
  const isDashed = run.length > leastTalk && run.every((text) => opening.test(text));
  return toYou > 0 && ofMe > 0
    ? all > 3 || isDashed || questions >= leastTalk
    : questions >= leastTalk && ofMe > 1;
}

/** «Une maison, c'est un drôle de personnage. ¶ {La mienne parle. Je l'écoute.} ¶ Et demain ?»: a statement may open the talk, where somebody answers by «je». */
function startOfRun(spoken: readonly string[], first: number): number {
  let at = first - 1;
  while (at > 0 && tellsOfMe(spoken[at] ?? '') && !opensMarked.test(spoken[at] ?? '')) at--;
  const text = spoken[at] ?? '';
  return at > 0 && at < first - 1 && text !== '' && isStatement(text) ? at : first;
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

/** «Vos associés parlent de « caprice ».»: a statement to somebody, outside of what it quotes. */
function tellsYou(text: string): boolean {
  return !opensMarked.test(text) && asksOfYou(withoutQuoted(text));
}

/** «Vous parlez de caprice.», «Le préfet parle de caprice…»: what asks without a question mark. */
function mayTell(text: string): boolean {
  return tellsYou(text) || (isStatement(text) && trailsOff(text));
}

/** ««Jamais de la vie.»»: a paragraph of somebody's own words, where «J'y vais», dit-elle is the reporter's too. */
function isEnclosed(text: string): boolean {
  return opensMarked.test(text) && /^[^»”"]*[»”"]\.?$/u.test(withoutQuoted(text.slice(1)).trim());
}

function isAnswer(text: string): boolean {
  return text !== '' && !isQuestion(text);
}
