import { type Clue, type Found, nameKey, type SegmentClues } from './clues.ts';
import { type EntityType, typeNumbers } from './mentions.ts';
import { isNoName, isPortfolio } from './noNames.ts';
import { isMinistersDomain } from './portfolio.ts';
import { cluesOf } from './segmentClues.ts';
import type { NameLexicons, Segment } from './segments.ts';
import { surnameOf } from './tables.ts';

/** A segment that is a name, with its type. */
export interface Name extends Segment {
  readonly text: string;
  readonly key: string;
  readonly type: EntityType;
  readonly rule: string;
  readonly confidence: number;
  readonly sentence: number;
}

interface Candidate extends SegmentClues {
  readonly segment: Segment;
  readonly sentence: number;
  readonly text: string;
  readonly key: string;
  /** The word before it, by its look-up key. */
  readonly before: string;
  /** What the clues of its shape, what those around it and what the recogniser say of it. */
  readonly byShape: Scores;
  readonly around: Scores;
  readonly odds: Scores;
}

/** By the places of `typeNumbers`. */
type Scores = Float64Array;

const types: readonly EntityType[] = ['PER', 'LOC', 'ORG', 'EVENT', 'MISC'];

/** Gives every segment the type that its own words, its surroundings and its fellows of the same name speak for; drops what is none. */
export function chooseTypes(
  text: string,
  sentences: readonly Found[],
  lexicons: NameLexicons,
): readonly Name[] {
  const candidates = sentences.flatMap((found, sentence) => readCandidates(text, found, sentence, lexicons));
  const groups = groupByKey(candidates);
  const persons = surnamesIn(groups);
  const names: Name[] = [];
  for (const candidate of candidates) {
    const group = groups.get(candidate.key);
    const name = group ? decide(candidate, group, persons.has(candidate.key)) : null;
    if (name) names.push(name);
  }
  return names;
}

function readCandidates(text: string, found: Found, sentence: number, lexicons: NameLexicons): Candidate[] {
  if (found.segments.length === 0) return [];
  const clues = cluesOf(found, lexicons);
  return found.segments.flatMap((segment, index) => {
    const words = text.slice(segment.start, segment.end);
    const isAcronym =
      found.reading.slots[segment.from]?.allCapitals === true && segment.to === segment.from + 1;
    if ((segment.origin === 'run' || isAcronym) && isNoName(found, segment, lexicons)) return [];
    if (isPortfolio(found, segment, lexicons) || isMinistersDomain(found.reading, segment, lexicons))
      return [];
    const { shape, context } = clues[index] as SegmentClues;
    const odds = oddsOf(segment, [...shape, ...context]);
    const [byShape, around] = [addUp(shape), addUp(context)];
    const before = found.reading.slots[segment.from - 1]?.key ?? '';
    const key = nameKey(words);
    return [{ segment, sentence, text: words, key, before, shape, context, byShape, around, odds }];
  });
}

/** The candidates of one name. */
interface Group {
  readonly members: readonly Candidate[];
  /** What the surroundings of all of them say together. */
  readonly context: Scores;
  /** What the recogniser says of all of them together. */
  readonly odds: Scores;
  /** True when no capital among them is more than that of a sentence. */
  readonly doubtful: boolean;
}

function groupByKey(candidates: readonly Candidate[]): ReadonlyMap<string, Group> {
  const members = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const group = members.get(candidate.key);
    if (group) group.push(candidate);
    else members.set(candidate.key, [candidate]);
  }
  return new Map([...members].map(([key, group]) => [key, groupOf(group)]));
}

function groupOf(members: readonly Candidate[]): Group {
  const context = noScores();
  const odds = noScores();
  for (const member of members) {
    addClues(context, member.context);
    for (let i = 0; i < types.length; i++) add(odds, i, member.odds[i] as number);
  }
  return { members, context, odds, doubtful: members.every(({ segment }) => segment.doubtful) };
}

function noScores(): Scores {
  return new Float64Array(types.length);
}

function add(scores: Scores, number: number, more: number): void {
  scores[number] = (scores[number] as number) + more;
}

function addClues(scores: Scores, clues: readonly Clue[]): void {
  for (const { number, weight } of clues) add(scores, number, weight);
}

function addUp(clues: readonly Clue[]): Scores {
  const scores = noScores();
  addClues(scores, clues);
  return scores;
}

/** Keys of the last names of everybody whom the article names in full. */
function surnamesIn(groups: ReadonlyMap<string, Group>): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const group of groups.values()) {
    const [first] = group.members;
    if (!first?.key.includes(' ')) continue;
    const { type, score } = best(scoresOf(first, group));
    if (type !== 'PER' || score < 2) continue;
    const surname = surnameOf(first.text);
    if (surname) keys.add(nameKey(surname));
    const words = first.key.split(' ');
    for (let i = 1; i < words.length; i++) keys.add(words.slice(i).join(' '));
  }
  return keys;
}

/** How much the clues of the rules count against the log-odds of the recogniser, which knows them too. */
const rulesShare = 0.5;
/** How much the fellows of a name count against what the recogniser says of itself. */
const fellowsShare = 0.5;

/** Its own words and surroundings in full, those of its fellows by the root of their number. */
function scoresOf(candidate: Candidate, { members, context, odds }: Group): Scores {
  const scores = noScores();
  const weighed = isWeighed(candidate);
  const root = Math.sqrt(members.length);
  for (let i = 0; i < types.length; i++) {
    const around = candidate.around[i] as number;
    const chance = candidate.odds[i] as number;
    const byRules = (candidate.byShape[i] as number) + (around + ((context[i] as number) - around) / root);
    const fellows = (fellowsShare * ((odds[i] as number) - chance)) / root;
    scores[i] = weighed ? rulesShare * byRules + chance + fellows : byRules;
  }
  return scores;
}

/** The log-odds of each type against no name at all, zero where the recogniser was not asked. */
function oddsOf(segment: Segment, clues: readonly Clue[]): Scores {
  const odds = noScores();
  const { chances } = segment;
  if (!chances) return odds;
  const none = Math.max(0, 1 - chances.PER - chances.LOC - chances.ORG - chances.MISC);
  const against = (chance: number) => Math.log((chance + leastChance) / (none + leastChance));
  odds[typeNumbers.PER] = against(chances.PER);
  odds[typeNumbers.LOC] = against(chances.LOC);
  odds[typeNumbers.ORG] = against(chances.ORG);
  const event = isEvent(segment, clues);
  odds[typeNumbers.EVENT] = against(event ? chances.MISC : 0);
  odds[typeNumbers.MISC] = against(event ? 0 : chances.MISC);
  return odds;
}

/** Whether the recogniser has a say in it. */
function isWeighed(candidate: Candidate): boolean {
  return candidate.segment.chances !== undefined && !isPeople(candidate);
}

/** «Ce Meusien»: somebody by his place, which the recogniser has learnt to leave alone. */
function isPeople({ segment: { chances }, shape }: Candidate): boolean {
  const likely = chances ? Math.max(...Object.values(chances)) : 0;
  return likely < 0.5 && shape.some(({ rule }) => rule === 'people');
}

/** No chance is taken for less, so that none of them decides alone. */
const leastChance = 0.003;

/** The recogniser does not tell events from other names: their head word, the lists or a word inside them do. */
function isEvent({ head, entries }: Segment, clues: readonly Clue[]): boolean {
  return (
    head?.type === 'EVENT' ||
    entries.some(({ type }) => type === 'EVENT') ||
    clues.some(({ type, weight }) => type === 'EVENT' && weight > 0)
  );
}

function best(scores: Scores): { type: EntityType; score: number; second: number } {
  let at = 0;
  let second = Number.NEGATIVE_INFINITY;
  for (let other = 1; other < scores.length; other++) {
    const [score, most] = [scores[other] as number, scores[at] as number];
    if (score > most) at = other;
    second = Math.max(second, Math.min(score, most));
  }
  return { type: types[at] as EntityType, score: scores[at] as number, second };
}

function decide(candidate: Candidate, group: Group, isSurname: boolean): Name | null {
  const { segment, key, text, sentence } = candidate;
  const scores = scoresOf(candidate, group);
  const labelled = candidate.context.some(
    ({ rule, type, weight }) => rule === 'label-before' && type === 'ORG' && weight > 5,
  );
  if (isSurname && !isWhere(candidate) && !labelled) add(scores, typeNumbers.PER, surnameWeight(candidate));
  const { type, score, second } = best(scores);
  const doubt = segment.origin === 'run' && group.doubtful ? 0.55 : 0;
  if (score < (isWeighed(candidate) ? 1 : 0.35) + doubt) return null;
  const strongest = strongestOf(type, candidate.context, strongestOf(type, candidate.shape, noClue));
  const rule = isSurname && type === 'PER' && strongest.weight < 4 ? 'short-name' : strongest.rule;
  const confidence =
    Math.round(Math.min(0.99, 0.4 + Math.max(0, score - second) / 10 + (score > 4 ? 0.15 : 0)) * 100) / 100;
  return { text, key, type, rule, confidence, sentence, ...segment };
}

/** «à {Duval}», but not «on voit en {Duval} …»: no town stands behind «en». */
function isWhere({ context, segment, before }: Candidate): boolean {
  if (before === 'en' && segment.origin === 'run') return false;
  return context.some(({ rule, weight }) => rule === 'in-before' && weight >= 2);
}

/** How much it counts that somebody is called so: less in the name of a place, unless nothing governs it («…», balaie {Trévoux}). */
function surnameWeight({ segment, before }: Candidate): number {
  if (segment.origin !== 'list') return before === 'en' ? 9 : 5;
  return governs.test(before) ? 2.5 : 9;
}

/** What places stand behind. */
const governs =
  /^(?:de|d'|du|des|a|au|aux|en|l[ae]|les|l'|vers|entre|pour|dans|sur|depuis|jusqu'a|hors|pres|et|ou|-|\(|,)$/u;

/** What stands for no clue. */
const noClue: Pick<Clue, 'weight' | 'rule'> = { weight: 0, rule: 'short-name' };

/** The clue of the most weight for a type, `before` where none has more. */
function strongestOf(type: EntityType, clues: readonly Clue[], before: typeof noClue): typeof noClue {
  let strongest = before;
  for (const clue of clues) if (clue.type === type && clue.weight > strongest.weight) strongest = clue;
  return strongest;
}
