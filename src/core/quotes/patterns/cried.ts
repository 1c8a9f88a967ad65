import type { Finding } from '../attribution.ts';
import { isNobody } from '../nobody.ts';
import { finiteBefore, type Reading, wordAt } from '../reading.ts';
import { findSubject, type Subject } from '../subjects.ts';
import { agentBehind, agentOf, subjectAfter } from '../subjectsBehind.ts';
import type { VerbGroup } from '../verbGroups.ts';

/**
 * «{Trente élus} ont bloqué la porte {aux cris de} «Payez !»», «Le ministre est accueilli aux cris de «Dehors !» par {la foule}»: who cries it; «{Elle} la
 * signe {avec ces mots}, «adieu»» alike.
 */
export function cried(reading: Reading, at: number): Finding | undefined {
  const cry = reading.links('cry').find(({ last }) => last < at && isListed(reading, last, at));
  if (!cry) return undefined;
  // «{Aux cris de} «Dehors !», la foule {envahit} la place»
  const verb =
    finiteBefore(reading, cry.first) ??
    reading.groups.find(({ form, first }) => form === 'finite' && first > at);
  const isHeard = wordAt(reading.items, cry.first) === 'sous';
  const speaker =
    agentBehindCry(reading, at) ?? (isHeard || !verb ? null : crierOf(reading, verb, cry.first));
  const cue = { ...cry, group: verb };
  return speaker
    ? { speaker, cue, rule: 'cry', confidence: 0.8 }
    : { speaker, cue, rule: 'agentless', confidence: 0.6 };
}

/** «aux cris de «Payez !», «Dehors !» et «{Honte !}»»: nothing but other cries between. */
function isListed({ items }: Reading, cry: number, at: number): boolean {
  return items
    .slice(cry + 1, at)
    .every(({ quote, form }) => quote !== undefined || /^(?:,|et|ou|de|d')$/u.test(form));
}

function agentBehindCry(reading: Reading, at: number): Subject | undefined {
  return wordAt(reading.items, at + 1) === 'par' ? agentBehind(reading, at) : undefined;
}

/** Whoever does it cries it, be it «{le cortège}» or «{des centaines} d'étudiants»; «a été accueilli par {la foule}» has who does it behind. */
function crierOf(reading: Reading, verb: VerbGroup, cry: number): Subject | null {
  // «On {entend} des cris de «Dehors !»»
  if (reading.isPerception(verb)) return null;
  if (verb.passive) return agentOf(reading, verb) ?? null;
  const subject = findSubject(reading, verb) ?? subjectAfter(reading, verb);
  // «{Les cris} de «Dehors !» ont couvert son discours»
  const isCry = subject && subject.first <= cry && cry <= subject.last;
  return subject && !isCry && !isNobody(reading, subject) ? subject : null;
}
