import type { Paragraph } from '../text/paragraphs.ts';

/** The run of paragraphs in which somebody is questioned: the first question and the end, exclusive. */
interface Questioning {
  readonly from: number;
  readonly to: number;
}

/** «Propos recueillis par Ana Duval», «Interview réalisée par …»: what says that the article questions somebody. */
const signature = /(?:recueillis?|(?:entretien|interview)\s(?:réalisée?|menée?|conduite?)) par(?!\p{L})/iu;
/** «Entretien avec Ana Duval», «Trois questions à Ana Duval»: the same in a title. */
const heading = /(?<!\p{L})(?:entretien|interview|questions à)(?!\p{L})/iu;
const asksYou = /(?<!\p{L})(?:vous|votre|vos|tu|ton|ta)(?!\p{L})/iu;
const tellsOfMe = /(?<!\p{L})(?:[jm]['’]|(?:je|moi|me|mon|ma|mes)(?!\p{L}))/iu;
/** A question is shorter, in characters, than most answers. */
const longestQuestion = 300;

/**
 * Where an interview gives questions and answers by turns, without marks, labels or dashes: «Comment avez-vous choisi ce lieu ? ¶ Par hasard. ¶ Vous
 * militez donc… ¶ Je filme.»; two questions at least with an answer each, one to «vous» and one by «je», or `null`: an explainer asks too.
 */
export function findQuestioning(
  paragraphs: readonly Paragraph[],
  spoken: readonly string[],
): Questioning | null {
  const isSigned = paragraphs.some(({ text }) => text.length < longestQuestion && signature.test(text));
  if (!isSigned && !heading.test(paragraphs[0]?.text ?? '')) return null;
  const answered = spoken.flatMap((text, i) =>
    isQuestion(text) && isAnswer(spoken[i + 1] ?? '') ? [i] : [],
  );
  const [from] = answered;
  const isTalk =
    answered.some((i) => asksYou.test(spoken[i] ?? '')) &&
    answered.some((i) => tellsOfMe.test(spoken[i + 1] ?? ''));
  if (from === undefined || answered.length < 2 || !isTalk) return null;
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
