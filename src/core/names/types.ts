import { type Clue, type Found, nameKey, readContext, readShape } from './clues.ts';
import { surnameOf } from './gazetteer.ts';
import type { EntityType } from './mentions.ts';
import type { NameLexicons, Segment } from './segments.ts';
import { ordinaryWord } from './slots.ts';

/** A segment that is a name, with its type. */
export interface Name extends Segment {
  readonly text: string;
  readonly key: string;
  readonly type: EntityType;
  readonly rule: string;
  readonly confidence: number;
  readonly sentence: number;
}

interface Candidate {
  readonly segment: Segment;
  readonly sentence: number;
  readonly text: string;
  readonly key: string;
  readonly shape: readonly Clue[];
  readonly context: readonly Clue[];
}

type Scores = Record<EntityType, number>;

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
    const group = groups.get(candidate.key) ?? [candidate];
    const name = decide(candidate, group, persons.has(candidate.key));
    if (name) names.push(name);
  }
  return names;
}

function readCandidates(text: string, found: Found, sentence: number, lexicons: NameLexicons): Candidate[] {
  return found.segments.flatMap((segment, index) => {
    const words = text.slice(segment.start, segment.end);
    if (segment.origin === 'run' && isNoName(found, segment, lexicons)) return [];
    return [
      {
        segment,
        sentence,
        text: words,
        key: nameKey(words),
        shape: readShape(segment, found.reading, lexicons),
        context: readContext(found, index, lexicons),
      },
    ];
  });
}

/** «l'État», «la TVA», and a dictionary word whose capital nothing explains («la Ville»). */
function isNoName(found: Found, segment: Segment, lexicons: NameLexicons): boolean {
  const slot = found.reading.slots[segment.from];
  if (!slot) return true;
  const none = lexicons.heads.at(found.reading.pieces, slot.piece, ['none']);
  if (none && found.reading.pieces[slot.piece + none.length - 1]?.token === segment.to - 1) return true;
  return (
    segment.to === segment.from + 1 && slot.key.length < 2 && ordinaryWord(slot, lexicons.forms) === null
  );
}

function groupByKey(candidates: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.key);
    if (group) group.push(candidate);
    else groups.set(candidate.key, [candidate]);
  }
  return groups;
}

/** Keys of the last names, and of the first names, of everybody whom the article names in full. */
function surnamesIn(groups: ReadonlyMap<string, readonly Candidate[]>): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const group of groups.values()) {
    const [first] = group;
    if (!first || !first.key.includes(' ') || best(scoresOf(first, group)).type !== 'PER') continue;
    if (best(scoresOf(first, group)).score < 2) continue;
    const surname = surnameOf(first.text);
    if (surname) keys.add(nameKey(surname));
    const words = first.key.split(' ');
    for (let i = 1; i < words.length; i++) keys.add(words.slice(i).join(' '));
  }
  return keys;
}

function scoresOf(candidate: Candidate, group: readonly Candidate[]): Scores {
  const scores: Scores = { PER: 0, LOC: 0, ORG: 0, EVENT: 0, MISC: 0 };
  for (const { type, weight } of candidate.shape) scores[type] += weight;
  for (const { type, weight } of candidate.context) scores[type] += weight;
  const others = group.length - 1;
  if (others > 0) {
    for (const other of group) {
      if (other === candidate) continue;
      for (const { type, weight } of other.context) scores[type] += weight / Math.sqrt(others + 1);
    }
  }
  return scores;
}

function best(scores: Scores): { type: EntityType; score: number; second: number } {
  const sorted = (Object.entries(scores) as [EntityType, number][]).sort((a, b) => b[1] - a[1]);
  return { type: sorted[0]?.[0] ?? 'MISC', score: sorted[0]?.[1] ?? 0, second: sorted[1]?.[1] ?? 0 };
}

function decide(candidate: Candidate, group: readonly Candidate[], isSurname: boolean): Name | null {
  const { segment, key, text, sentence } = candidate;
  const scores = scoresOf(candidate, group);
  const locative = candidate.context.some(({ rule, weight }) => rule === 'in-before' && weight >= 2);
  if (isSurname && !locative) scores.PER += segment.origin === 'list' ? 2.5 : 5;
  const { type, score, second } = best(scores);
  const needed =
    segment.origin === 'run' && segment.doubtful && group.every((other) => other.segment.doubtful)
      ? 0.9
      : 0.35;
  if (score < needed) return null;
  const clues = [...candidate.shape, ...candidate.context].filter((clue) => clue.type === type);
  const strongest = clues.reduce((most, clue) => (clue.weight > most.weight ? clue : most), {
    weight: 0,
    rule: 'short-name',
  });
  const rule = isSurname && type === 'PER' && strongest.weight < 4 ? 'short-name' : strongest.rule;
  const confidence =
    Math.round(Math.min(0.99, 0.4 + Math.max(0, score - second) / 10 + (score > 4 ? 0.15 : 0)) * 100) / 100;
  return { ...segment, text, key, type, rule, confidence, sentence };
}
