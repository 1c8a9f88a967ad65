import type { Item } from './line.ts';
import type { Outlook } from './tense.ts';

/** How far a verb may stand from the date it dates, in words with clause borders weighed in. */
export const farthest = 40;

/** What parts clauses. */
export const border =
  /^(?:[;:.!?«»"“”—–]|que|qu'|qui|dont|alors|tandis|lorsque|lorsqu'|quand|mais|apres|avant|car)$/;

/** The finite verb nearest to a date on one side of it, with its distance. */
export function nearestVerb(
  line: readonly Item[],
  start: number,
  step: 1 | -1,
): { at: number; cost: number } | null {
  let cost = 0;
  for (let i = start; i >= 0 && i < line.length && cost < farthest; i += step) {
    const item = line[i] as Item;
    cost += border.test(item.key) ? 12 : item.key === ',' ? 4 : 1;
    if (isFiniteVerb(item)) return { at: i, cost: step > 0 ? cost + 3 : cost };
    if (opensWords(line, i, step)) i = otherMark(line, i, step);
  }
  return null;
}

/** «Le préfet, lundi {: «}Nous serons là»», ««Nous serons là{»,} selon le préfet lundi»: whole words said, whose verbs are not the reporter's. */
function opensWords(line: readonly Item[], i: number, step: 1 | -1): boolean {
  if (line[i]?.word.kind !== 'mark') return false;
  return step > 0 ? line[i - 1]?.key === ':' : line[i + 1]?.key === ',';
}

/** Index of the mark at the other end of the words said, or behind the line's end. */
function otherMark(line: readonly Item[], from: number, step: 1 | -1): number {
  let i = from + step;
  while (i >= 0 && i < line.length && line[i]?.word.kind !== 'mark') i += step;
  return i;
}

export function isFiniteVerb({ word }: Item): boolean {
  if (word.pos !== 'VERB' && word.pos !== 'AUX') return false;
  return (
    word.morphology.tense !== undefined &&
    word.morphology.verbForm !== 'Part' &&
    word.morphology.verbForm !== 'Inf'
  );
}

/** Which way a verb looks. */
export function outlookOf(line: readonly Item[], at: number): Outlook {
  const { word } = line[at] as Item;
  const { mood, tense } = word.morphology;
  const compound = word.lemma === 'avoir' || word.lemma === 'être' ? participleAfter(line, at) : null;
  if (mood === 'Cnd')
    return compound && (word.lemma === 'avoir' || compound.word.lemma === 'être') ? 'past' : 'lean';
  // «le débat aura duré deux heures» looks back.
  if (tense === 'Fut') return compound && word.lemma === 'avoir' ? 'past' : 'future';
  if (tense === 'Past' || tense === 'Imp') return 'past';
  if (compound) return word.lemma === 'être' && compound.classes.has('FUTURE') ? 'future' : 'past';
  if (word.lemma === 'aller' && infinitiveAfter(line, at)) return 'future';
  return word.lemma === 'devoir' ? 'lean' : 'present';
}

function participleAfter(line: readonly Item[], at: number): Item | null {
  for (let i = at + 1; i < Math.min(line.length, at + 12); i++) {
    const item = line[i] as Item;
    if (isFiniteVerb(item) || /^[.;:]$/.test(item.key)) return null;
    if (isPastParticiple(item)) return item;
  }
  return null;
}

function infinitiveAfter(line: readonly Item[], at: number): boolean {
  return line.slice(at + 1, at + 4).some((item) => item.word.morphology.verbForm === 'Inf');
}

/** «présenté», not «présentant». */
export function isPastParticiple(item: Item | undefined): boolean {
  const morphology = item?.word.morphology;
  return morphology?.verbForm === 'Part' && morphology.tense !== 'Pres';
}
