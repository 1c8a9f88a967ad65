import type { Span } from '../span.ts';
import type { Paragraph } from '../text/paragraphs.ts';

/** What one voice says in a dialogue or an interview, without marks. */
export interface Turn extends Span {
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** The name or the initials of whoever speaks, and the sign behind it. */
  readonly label?: Label;
  /** In an interview, where the layout tells it. */
  readonly side?: Side;
}

/** Whoever leads an interview `asks`; whom it is about `answers`. */
export type Side = 'asks' | 'answers';

export interface Label {
  readonly name: Span;
  /** None where the label stands before an earlier turn of the same voice. */
  readonly sign?: Span;
}

type Notes = Pick<Turn, 'label' | 'side'>;

/** «Oui.» A mark at the head of a paragraph. */
export const opensMarked = /^[«"“„]/u;
/** «(Rires.) », «[Il réfléchit] »: what is seen or heard, not said. */
const stageDirection = /^(?:(?:\([^()]{2,60}\)|\[[^[\]]{2,60}\])\.?\s*)+/u;

/** The turn of a paragraph from an offset of its text on. */
export function turnAt(paragraph: Paragraph, index: number, from: number, notes: Notes): Turn | undefined {
  return turnBetween(paragraph, index, { start: from, end: paragraph.text.length }, notes);
}

/** The turn without spaces, without a stage direction, and none where marks enclose all of it: those make a quotation of their own. */
export function turnBetween(
  { start: offset, text }: Paragraph,
  index: number,
  { start: from, end: to }: Span,
  notes: Notes = {},
): Turn | undefined {
  const said = text.slice(from, to);
  const body = said.trim();
  const words = body.replace(stageDirection, '');
  if (words === '' || isMarked(words)) return undefined;
  const end = offset + from + said.length - said.trimStart().length + body.length;
  return { start: end - words.length, end, paragraph: index, ...notes };
}

/** Offset in the paragraph of the mark that opens what is said behind its label, or -1: «M. G. : (Rires.) {«}Jamais.»» */
export function markBehind({ text }: Paragraph, from: number): number {
  const body = text.slice(from).trimStart();
  const words = body.replace(stageDirection, '');
  return isMarked(words) ? text.length - words.length : -1;
}

/** «Oui.», «A» et «B»; not «Le Fleuve» est un roman. */
function isMarked(words: string): boolean {
  if (!opensMarked.test(words)) return false;
  return /[»"”][\s.]*$/u.test(words) || !/[»"”]/u.test(words.slice(1)) || isDialogue(words);
}

/** «Oui», dit-elle: */
function isDialogue(words: string): boolean {
  return /^[«"“„][^«»"“”„]*[»"”]\s*,/u.test(words);
}

/** Speech asks, exclaims, is spoken in the first or second person, or has its reporter in it. */
export function isSpeech(text: string): boolean {
  return /[?!…]|-t?-?(?:il|elle|ils|elles|on)(?!\p{L})|(?<!\p{L})(?:j['’]|(?:je|nous|vous|tu|oui|non|moi)(?!\p{L}))/iu.test(
    text,
  );
}
