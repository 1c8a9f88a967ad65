import type { Span } from '../span.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { findQuestioning } from './askedTurns.ts';
import { inlineTurns } from './inlineTurns.ts';
import { isInterview } from './interviews.ts';
import { findLabelled, type LabelledTurn, labelOf } from './labelledTurns.ts';
import { plainSides } from './plainSides.ts';
import { isSpeech, type Label, opensMarked, type Side, type Turn, turnAt, turnBetween } from './turn.ts';
import { asksYou, isQuestion, opening, tellsOfMe } from './turnSigns.ts';
import { askerOf, turnsBetween } from './unlabelledTurns.ts';

/** The turns without marks, and the labels of those within marks by the offset of the mark that opens them. */
export interface Turns {
  readonly turns: readonly Turn[];
  readonly labels: ReadonlyMap<number, Label>;
}

const dash = /^[—–]\s+/u;

/**
 * The turns of a dialogue («— Vous partez ? ¶ — Oui, dit-elle.») and of an interview («Le Quotidien : … ¶ Ana Duval : …»). One dash
 * or one label alone is none: a dash may open a list, a label a heading.
 */
export function findTurns(paragraphs: readonly Paragraph[], people: readonly Span[]): Turns {
  const spoken = paragraphs.map((paragraph) =>
    /^(?:body|heading)$/u.test(paragraph.role) ? paragraph.text : '',
  );
  const letters = lettered(paragraphs, spoken);
  if (letters.length > 0) return { turns: letters, labels: new Map() };
  const labelled = findLabelled(paragraphs, spoken);
  const asker = askerOf(labelled, spoken);
  const told = [...sidedTurns(labelled, asker), ...turnsBetween(paragraphs, spoken, labelled, asker)];
  const taken = new Set([...labelled.map(({ index }) => index), ...told.map(({ paragraph }) => paragraph)]);
  const dashed = dialogue(paragraphs, spoken).filter(({ paragraph }) => !taken.has(paragraph));
  const turns = [...told, ...takeTurns(paragraphs, dashed, spoken)];
  return {
    turns: turns.length > 0 ? turns : questioning(paragraphs, spoken, people),
    labels: labelsOfMarks(labelled),
  };
}

/** «Le Jour : Pourquoi partir ? ¶ Ana Duval : J'ai fini.»: where one voice asks, all others answer. */
function sidedTurns(labelled: readonly LabelledTurn[], asker: string | undefined): Turn[] {
  return labelled.flatMap(({ turn, voice }) => {
    if (!turn || asker === undefined) return turn ?? [];
    return { ...turn, side: voice === asker ? ('asks' as const) : ('answers' as const) };
  });
}

function labelsOfMarks(labelled: readonly LabelledTurn[]): Turns['labels'] {
  return new Map(labelled.flatMap(({ mark, label }) => (mark < 0 ? [] : [[mark, label] as const])));
}

/**
 * «— Êtes-vous soulagé ? ¶ — Oui.»: nobody who is interviewed asks so, and whoever stands between two such turns has the other side; a dialogue that no
 * interview tells has none.
 */
function takeTurns(
  paragraphs: readonly Paragraph[],
  turns: readonly Turn[],
  spoken: readonly string[],
): readonly Turn[] {
  if (turns.length === 0) return turns;
  const texts = turns.map(({ paragraph }) => spoken[paragraph] ?? '');
  const asking = texts.map((text) => isQuestion(text) && asksYou.test(text));
  const isTalk =
    isInterview(paragraphs) || (asking.filter((asks) => asks).length > 1 && texts.some(tellsOfMe));
  if (!isTalk) return turns;
  const sides: (Side | undefined)[] = [];
  const follows = (i: number) => turns[i - 1]?.paragraph === (turns[i]?.paragraph ?? 0) - 1;
  turns.forEach((_, i) => {
    const before = follows(i) ? sides[i - 1] : undefined;
    sides[i] = asking[i] || (!before && isQuestion(texts[i] ?? '')) ? 'asks' : otherSide(before);
  });
  // «— Votre livre est sévère. ¶ — Il est juste. ¶ — {Que répondez-vous au maire ?}»: a statement opens the talk
  for (let i = turns.length - 1; i > 0; i--) if (follows(i)) sides[i - 1] ??= otherSide(sides[i]);
  return turns.map((turn, i) => (sides[i] ? { ...turn, side: sides[i] } : turn));
}

function otherSide(side: Side | undefined): Side | undefined {
  return side && (side === 'asks' ? 'answers' : 'asks');
}

/** «Q. Pourquoi ? ¶ R. Parce que.»: letters that name nobody. */
const letter =
  /^(?:[—–-]\s+)?(Q|R|QUESTION|RÉPONSE|Question|Réponse)\s?(?:[.:]|[–—-](?=\s))\s?(?=[\p{Lu}«"“…([])/u;

function lettered(paragraphs: readonly Paragraph[], spoken: readonly string[]): Turn[] {
  const turns = spoken.flatMap((text, index) => {
    const [whole, sign = ''] = letter.exec(text) ?? [];
    const notes = { side: sign.startsWith('Q') ? ('asks' as const) : ('answers' as const) };
    return whole ? (turnAt(paragraphs[index] as Paragraph, index, whole.length, notes) ?? []) : [];
  });
  return new Set(turns.map((turn) => turn.side)).size > 1 ? turns : [];
}

/** Each paragraph of an interview that tells its turns apart by nothing but the questions. */
function questioning(
  paragraphs: readonly Paragraph[],
  spoken: readonly string[],
  people: readonly Span[],
): Turn[] {
  const found = findQuestioning(paragraphs, spoken, people);
  if (!found) return [];
  const run = paragraphs.slice(found.from, found.to);
  const sides = plainSides(run.map(({ text }) => text));
  return run.flatMap((paragraph, k) => {
    const index = found.from + k;
    const side = found.marked && opensMarked.test(spoken[index + 1] ?? '') ? 'asks' : (sides[k] as Side);
    if (found.marked && side === 'answers') return [];
    const label = k < 2 ? labelOf(paragraph) : undefined;
    const from = label ? label.length : (opening.exec(paragraph.text)?.[0].length ?? 0);
    return turnAt(paragraph, index, from, { side, ...(label && { label: label.label }) }) ?? [];
  });
}

function dialogue(paragraphs: readonly Paragraph[], spoken: readonly string[]): Turn[] {
  const turns: Turn[] = [];
  for (let i = 0; i < spoken.length; i++) {
    let end = i;
    while (end < spoken.length && dash.test(spoken[end] as string)) end++;
    const run = spoken.slice(i, end);
    if (run.length > 1 && run.some(isSpeech))
      run.forEach((text, k) => {
        turns.push(...cutDashes(paragraphs[i + k] as Paragraph, i + k, text));
      });
    else if (run.length === 0)
      turns.push(
        ...inlineTurns(spoken[i] as string).flatMap(
          (turn) => turnBetween(paragraphs[i] as Paragraph, i, turn) ?? [],
        ),
      );
    else if (run.length === 1 && isSpeech(run[0] as string) && isAnswered(run[0] as string, spoken[i - 1]))
      turns.push(...cutDashes(paragraphs[i] as Paragraph, i, run[0] as string));
    i = Math.max(i, end - 1);
  }
  return turns;
}

/** «Où ? ¶ {— Ici.}», «{— Où ? dit Ana. — Ici.}»: a single paragraph behind a dash that answers the one before, or itself. */
function isAnswered(text: string, before = ''): boolean {
  if (before.trim().endsWith('?')) return true;
  const question = text.indexOf('?');
  return question >= 0 && /[.?!…]\s[—–]\s/u.test(text.slice(question + 1));
}

/** Several turns may share a line: «— Vous partez ? — Oui.» */
function cutDashes(paragraph: Paragraph, index: number, text: string): Turn[] {
  const starts = [...text.matchAll(/(?:^|(?<=[.?!…]\s))[—–]\s+/gu)].map((m) => ({
    from: m.index,
    start: m.index + m[0].length,
  }));
  return starts.flatMap(({ start }, i) => {
    const end = starts[i + 1]?.from ?? text.length;
    return turnBetween(paragraph, index, { start, end }) ?? [];
  });
}
