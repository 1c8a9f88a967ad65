import type { Paragraph } from '../text/paragraphs.ts';
import { isSignature } from './interviews.ts';
import type { LabelledTurn } from './labelledTurns.ts';
import { type Label, type Side, type Turn, turnAt } from './turn.ts';
import { longestQuestion, opening, tellsOfMe } from './turnSigns.ts';

/** The two sides of an interview by their labels. */
type Sides = Readonly<Record<Side, Label | undefined>>;

/** «– Et demain ?»: where labels open the first turns alone, a dash tells the questions. */
const dash = /^[—–-]\s+/u;

/**
 * What an interview says in the paragraphs that no label opens, where some do: the questions between the answers of one voice, the answers between the questions
 * of one, more of an answer, or turns that go on without labels after the first: «Le Jour : … ? ¶ Ana Duval : … ¶ – Et demain ? ¶ Je pars.»
 */
export function turnsBetween(
  paragraphs: readonly Paragraph[],
  spoken: readonly string[],
  labelled: readonly LabelledTurn[],
  asker: string | undefined,
): Turn[] {
  if (labelled.length === 0) return [];
  const asking = askingVoices(labelled, spoken);
  const answer = labelled.find(({ voice }) => !asking.includes(voice));
  if (labelled.some(({ voice }) => voice !== asker && voice !== answer?.voice))
    return asker === undefined ? questionsBetween(paragraphs, spoken, labelled) : [];
  const sides: Sides = { asks: labelled.find(({ voice }) => voice === asker)?.label, answers: answer?.label };
  const found = labelled.flatMap((turn, i) => {
    const next = labelled[i + 1];
    const gap = gapBehind(spoken, turn.index, next?.index ?? spoken.length);
    return sidesOf(gap, turn, next, asker).map((side, k) => ({ side, index: turn.index + 1 + k }));
  });
  const [first] = labelled;
  // «{On vous a crue perdue ?} ¶ L. B. – Moi aussi !»
  if (first && first.voice !== asker && mayAsk(spoken[first.index - 1] ?? ''))
    found.push({ side: 'asks', index: first.index - 1 });
  return found.flatMap(({ side, index }) => {
    if (side === 'nobody') return [];
    const paragraph = paragraphs[index] as Paragraph;
    const name = sides[side]?.name;
    const from = opening.exec(paragraph.text)?.[0].length ?? 0;
    return turnAt(paragraph, index, from, { side, ...(name && { label: { name } }) }) ?? [];
  });
}

/** «{Faut-il l'interdire ?} ¶ Ana Duval : Oui. ¶ Jo Blin : Non.»: what is asked of several, right before a label. */
function questionsBetween(
  paragraphs: readonly Paragraph[],
  spoken: readonly string[],
  labelled: readonly LabelledTurn[],
): Turn[] {
  return labelled.flatMap(({ index }, i) => {
    const paragraph = paragraphs[index - 1];
    if (!paragraph || labelled[i - 1]?.index === index - 1 || !mayAsk(spoken[index - 1] ?? '')) return [];
    const from = opening.exec(paragraph.text)?.[0].length ?? 0;
    return turnAt(paragraph, index - 1, from, { side: 'asks' }) ?? [];
  });
}

/** The voice most of whose turns ask, if any. */
export function askerOf(labelled: readonly LabelledTurn[], spoken: readonly string[]): string | undefined {
  const asking = askingVoices(labelled, spoken);
  return asking.find((voice) => isMostOf(labelled, asking, voice));
}

function askingVoices(labelled: readonly LabelledTurn[], spoken: readonly string[]): string[] {
  return labelled.filter(({ index }) => mayAsk(spoken[index] ?? '')).map(({ voice }) => voice);
}

function isMostOf(labelled: readonly LabelledTurn[], asking: readonly string[], voice: string): boolean {
  const all = labelled.filter((turn) => turn.voice === voice).length;
  return 2 * asking.filter((other) => other === voice).length >= all;
}

/** The paragraphs behind a turn, up to the next or to where the interview is signed or the page goes on. */
function gapBehind(spoken: readonly string[], index: number, to: number): string[] {
  const gap = spoken.slice(index + 1, to);
  const end = gap.findIndex((text) => text === '' || isSignature(text));
  return end < 0 ? gap : gap.slice(0, end);
}

function sidesOf(
  gap: readonly string[],
  before: LabelledTurn,
  next: LabelledTurn | undefined,
  asker: string | undefined,
): (Side | 'nobody')[] {
  const own = before.voice === asker ? 'asks' : 'answers';
  if (gap.some((text) => dash.test(text))) return sidesOfDashes(gap, own);
  if (!next) return sidesAtEnd(gap, own);
  if (before.voice !== next.voice) return gap.map((text) => (isHeading(text) ? 'nobody' : own));
  // labels before the questions alone leave the answers without, and those before the answers alone the questions
  if (own === 'asks') return gap.map((text) => (isHeading(text) ? 'nobody' : 'answers'));
  const question = gap.findLastIndex((text) => !isHeading(text));
  return gap.map((text, k) => (isHeading(text) ? 'nobody' : k === question ? 'asks' : 'answers'));
}

/** «– Et demain ? ¶ Je pars.»; where each turn has its dash, «– Et demain ? ¶ – Je pars.», they take turns. */
function sidesOfDashes(gap: readonly string[], last: Side): Side[] {
  const dashed = gap.map((text) => dash.test(text));
  const takeTurns = dashed.some((isDashed, k) => isDashed && dashed[k + 1]);
  let side: Side = takeTurns ? last : 'answers';
  return dashed.map((isDashed) => {
    if (takeTurns && isDashed) side = side === 'asks' ? 'answers' : 'asks';
    return takeTurns ? side : isDashed ? 'asks' : 'answers';
  });
}

/** Behind the last label turns go on as long as somebody asks and somebody tells of themselves; then the reporter speaks. */
function sidesAtEnd(gap: readonly string[], before: Side): (Side | 'nobody')[] {
  const questions = gap.map((text, k) => mayAsk(text) || isAnswered(gap[k + 1]));
  const last = gap.findLastIndex(
    (text, k) => (k === 0 ? before === 'asks' : questions[k - 1]) || tellsOfMe(text),
  );
  return gap.map((_, k) => (k > last ? 'nobody' : questions[k] ? 'asks' : 'answers'));
}

/** «Pourtant, la majorité se fissure. ¶ {Oui, mais …}» */
function isAnswered(next: string | undefined): boolean {
  return /^(?:oui|non|si)(?!\p{L})/iu.test(next ?? '');
}

/** «Et demain ?», «Vous partez donc…» */
function mayAsk(text: string): boolean {
  return text.length < longestQuestion && /[?…]\s*$/u.test(text);
}

/** «Une enfance à Lyon» */
function isHeading(text: string): boolean {
  return text.length < 80 && !/[.?!…»"”)]\s*$/u.test(text);
}
