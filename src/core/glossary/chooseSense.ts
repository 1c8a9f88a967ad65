import type { Domain } from './domains.ts';
import type { Sense } from './senses.ts';
import {
  distanceTo,
  formTests,
  objectsOf,
  type Place,
  prepositionAfter,
  prepositionsBeyond,
  subjectsOf,
} from './surroundings.ts';
import { isTopicNear, type Topics } from './topics.ts';

/** Out of the question unless nothing else is left. */
const excluded = -100;
/** A collocate that is not there outweighs a construction that is: «hauts niveaux» are not senior. */
const missing = -4;

/**
 * The sense that fits best: constructions decide, collocates and objects weigh more than the domain of the article, and among
 * equals the order of the lexicon does. «tenir à», «lever des fonds», «se lever».
 */
export function chooseSense(senses: readonly Sense[], place: Place, topics: Topics): Sense | undefined {
  let best = senses[0];
  if (!best || senses.length === 1) return best;
  const reflexive = senses.some(isReflexive) && formTests.refl(place);
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const sense of senses) {
    const score = scoreSense(sense, place, topics) + (reflexive && !isReflexive(sense) ? excluded : 0);
    if (score <= bestScore) continue;
    best = sense;
    bestScore = score;
  }
  return best;
}

const isReflexive = (sense: Sense): boolean => sense.conditions.form.includes('refl');

function scoreSense({ conditions }: Sense, place: Place, topics: Topics): number {
  let score = 0;
  for (const name of conditions.form) score += formTests[name](place) ? 2.5 : excluded;
  if (conditions.prep)
    score += hasPreposition(conditions.prep, place, conditions.obj !== undefined) ? 3 : excluded;
  if (conditions.with) score += nearness(distanceTo(place, conditions.with));
  if (conditions.obj) score += holds(conditions.obj, objectsOf(place)) ? 4 : missing;
  if (conditions.subj) score += holds(conditions.subj, subjectsOf(place)) ? 3 : missing;
  if (conditions.dom) score += Math.max(...conditions.dom.map((domain) => topicality(domain, place, topics)));
  return score;
}

/** A field of this sentence counts for more than one of the article only. */
function topicality(domain: Domain, place: Place, topics: Topics): number {
  if (isTopicNear(topics.sentence, domain, place.first, place.last)) return 2;
  return topics.article.has(domain) ? 1.5 : -1;
}

function nearness(distance: number): number {
  return distance === Number.POSITIVE_INFINITY ? missing : 3 + 1 / distance;
}

function hasPreposition(wanted: readonly string[], place: Place, beyondObject: boolean): boolean {
  const next = prepositionAfter(place);
  if (next !== undefined && wanted.includes(next)) return true;
  if (!beyondObject) return false;
  const beyond = prepositionsBeyond(place);
  return wanted.some((preposition) => beyond.has(preposition));
}

function holds(wanted: readonly string[], found: ReadonlySet<string>): boolean {
  return wanted.some((lemma) => found.has(lemma));
}
