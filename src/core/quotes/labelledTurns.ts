import type { Span } from '../span.ts';
import { foldAccents } from '../text/fold.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { isSpeech, type Label, markBehind, type Turn, turnAt } from './turn.ts';
import { isQuestion } from './turnSigns.ts';

/** A paragraph of an interview that a label opens. */
export interface LabelledTurn {
  readonly index: number;
  /** The key under which the labels of one voice agree: «Ana Duval», «A. D.». */
  readonly voice: string;
  readonly label: Label;
  /** What is said without marks, if anything. */
  readonly turn: Turn | undefined;
  /** Offset in the text of the mark that opens what is said within marks, or -1. */
  readonly mark: number;
}

interface Opening {
  readonly index: number;
  readonly lead: string;
  readonly words: string;
  readonly key: string;
  /** With the sign and the space behind it. */
  readonly whole: string;
}

const labelWord = /(?:[dl]['’])?\p{Lu}[\p{L}\d’'._-]*|d[eu]|des|d['’]|l[ea]|les|l['’]|et/u.source;
/** «**Ana Duval :** », in Markdown. */
const bold = '(?:\\*\\*|__)?';
/**
 * «Le Quotidien : », «C. A. – », «Ana Duval. — », «LE MONDE. - », «A. D. (après un silence) : », «– Ana Duval : » at the head of a
 * paragraph. Spaces stand between the words, so that there is one way alone to cut a long run of capitals.
 */
const label = new RegExp(
  `^((?:[—–-]\\s+)?${bold})((?:${labelWord})(?:\\s+(?:${labelWord})){0,5})(?:\\s+\\([^()]{2,60}\\))?${bold}\\s*(?::|[–—]|(?<=\\.\\s?)-)${bold}\\s+(?=[\\p{Lu}«"“…¿\\d([])`,
  'u',
);

/** The turns of «Le Quotidien : … ¶ Ana Duval : …»; one label alone is none, it may be a heading. */
export function findLabelled(paragraphs: readonly Paragraph[], spoken: readonly string[]): LabelledTurn[] {
  const openings = spoken.flatMap((text, index): Opening[] => {
    const [whole, lead, words] = label.exec(text) ?? [];
    if (whole === undefined || lead === undefined || words === undefined) return [];
    return [{ index, lead, words, key: foldAccents(words), whole }];
  });
  const counts = new Map<string, number>();
  for (const { key } of openings) counts.set(key, (counts.get(key) ?? 0) + 1);
  const repeated = [...counts.keys()].filter((key) => (counts.get(key) ?? 0) > 1);
  const voices = [
    ...(openings.length < 3 ? [] : repeated),
    ...askedAndAnswered(openings, spoken),
    ...answering(openings, spoken),
    ...asking(openings, spoken),
  ];
  if (voices.length === 0) return [];
  const isVoice = ({ key }: Opening) =>
    isShort(key) ||
    voices.some((voice) => voice === key || isShortFor(voice, key)) ||
    openings.some((other) => isShort(other.key) && isShortFor(other.key, key));
  return openings
    .filter(
      (opening, i) =>
        isVoice(opening) ||
        openings.slice(i + 1, i + 2).some((next) => isVoice(next) && asks(opening, next, spoken)),
    )
    .map((opening) => read(paragraphs[opening.index] as Paragraph, opening, openings));
}

/** The label of a paragraph alone, «{La Gazette :} Pourquoi ce titre ?», and the length of all that stands before the words. */
export function labelOf({
  start,
  text,
}: Paragraph): { readonly label: Label; readonly length: number } | undefined {
  const [whole, lead, words] = label.exec(text) ?? [];
  if (whole === undefined || lead === undefined || words === undefined) return undefined;
  const opening = { index: 0, lead, words, key: foldAccents(words), whole };
  return { label: labelAt(start, opening), length: whole.length };
}

/** «La Gazette : Pourquoi ce titre ? ¶ Ana Duval : Ma mère me disait non.»: the voices of a question and of the answer right behind it. */
function askedAndAnswered(openings: readonly Opening[], spoken: readonly string[]): string[] {
  return openings.flatMap((question, i) => {
    const answer = openings[i + 1];
    if (!answer || !asks(question, answer, spoken)) return [];
    const said = spoken[answer.index] ?? '';
    const isTalk = isSpeech(said) || [question, answer].every(({ words }) => words === words.toUpperCase());
    return isTalk ? [question.key, answer.key] : [];
  });
}

/**
 * «Pourquoi ce titre ? ¶ {Ana Duval} : Ma mère disait non. ¶ {Jo Blin} : Pas la mienne. ¶ Et après ? ¶ {A. D.} : Rien.»: the voices of the answers to
 * questions that no label opens.
 */
function answering(openings: readonly Opening[], spoken: readonly string[]): string[] {
  let answers = false;
  const keys = openings.flatMap(({ index, key }, i) => {
    const follows = openings[i - 1]?.index === index - 1;
    answers = follows ? answers : isQuestion(spoken[index - 1] ?? '');
    return answers ? [key] : [];
  });
  const isBack = keys.some((key, i) =>
    keys.some((other, k) => k !== i && (other === key || isShortFor(other, key))),
  );
  return isBack ? keys : [];
}

/** «{Le Jour} : Pourquoi partir ? ¶ J'ai fini. ¶ {Le Jour} : Et demain ? ¶ Rien.»: the voice that opens nothing but questions, with answers that no label opens. */
function asking(openings: readonly Opening[], spoken: readonly string[]): string[] {
  const [first] = openings;
  const isOne = openings.length > 1 && openings.every(({ key }) => key === first?.key);
  const isTalk = openings.every(
    ({ index }) => isQuestion(spoken[index] ?? '') && (spoken[index + 1] ?? '') !== '',
  );
  return first && isOne && isTalk ? [first.key] : [];
}

/** A question right before what another label opens. */
function asks(question: Opening, answer: Opening, spoken: readonly string[]): boolean {
  const isNext = answer.index === question.index + 1 && answer.key !== question.key;
  return isNext && /[?…]$/u.test(spoken[question.index]?.trim() ?? '');
}

function read(paragraph: Paragraph, opening: Opening, openings: readonly Opening[]): LabelledTurn {
  const { index, key, whole } = opening;
  const label = labelAt(paragraph.start, opening);
  const mark = markBehind(paragraph, whole.length);
  return {
    index,
    voice: openings.find((other) => isShortFor(key, other.key))?.key ?? key,
    label,
    turn: mark < 0 ? turnAt(paragraph, index, whole.length, { label }) : undefined,
    mark: mark < 0 ? -1 : paragraph.start + mark,
  };
}

/** «{Ana Duval}. {—} », «{C. A.} {:} » */
function labelAt(offset: number, { lead, words, key, whole }: Opening): Label & { readonly sign: Span } {
  const name = isShort(key) ? words : words.replace(/\.$/u, '');
  const start = offset + lead.length;
  const end = offset + whole.replace(/[*_\s]+$/u, '').length;
  return { name: { start, end: start + name.length }, sign: { start: end - 1, end } };
}

/** «c. a.» */
function isShort(key: string): boolean {
  return /^(?:[a-z]\.?[\s-]?){1,3}$/u.test(key);
}

/** Whether a label is short for another: «c. a.» for «claire astier», «l'eq.» for «l'equipe». */
function isShortFor(short: string, key: string): boolean {
  if (isShort(short)) return !isShort(key) && initialsOf(key) === short.replace(/[^a-z]/gu, '');
  return /.\.$/u.test(short) && key.length > short.length && key.startsWith(short.slice(0, -1));
}

function initialsOf(key: string): string {
  return key
    .split(/[\s'’-]+/u)
    .map((word) => word[0] ?? '')
    .join('');
}
