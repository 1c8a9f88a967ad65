import type { Paragraph } from '../text/paragraphs.ts';

/** The run of paragraphs in which somebody is questioned: the first question and the end, exclusive. */
interface Questioning {
  readonly from: number;
  readonly to: number;
}

/** «Propos recueillis par Ana Duval», «Entretien»: what says that the article questions somebody. */
const sign = /recueillis? par|(?<!\p{L})(?:entretien|interview)(?!\p{L})|questions à/iu;
/** A question is shorter, in characters, than most answers. */
const longestQuestion = 300;

/**
 * Where an interview gives questions and answers by turns, without marks, labels or dashes: «Comment avez-vous choisi ce lieu ? ¶ Par hasard. ¶ Vous
 * militez donc… ¶ Je filme.»; two questions at least with an answer each, or `null`.
 */
export function findQuestioning(
  paragraphs: readonly Paragraph[],
  spoken: readonly string[],
): Questioning | null {
  if (!paragraphs.some(({ text }) => text.length < longestQuestion && sign.test(text))) return null;
  const asks = (i: number) => isQuestion(spoken[i] ?? '');
  const answered = spoken.flatMap((text, i) => (asks(i) && text && isAnswer(spoken[i + 1] ?? '') ? [i] : []));
  const [from] = answered;
  if (from === undefined || answered.length < 2) return null;
  let to = from;
  while (to < spoken.length && spoken[to] !== '') to++;
  return { from, to };
}

/** «Comment avez-vous choisi ce lieu ?» */
function isQuestion(text: string): boolean {
  return text.length < longestQuestion && /\?\s*$/u.test(text) && !/[«»“”"]/u.test(text);
}

function isAnswer(text: string): boolean {
  return text !== '' && !isQuestion(text);
}
