import type { CueMatch } from '../cueMatches.ts';
import { type Reading, wordAt } from '../reading.ts';
import { subjectBefore } from '../subjects.ts';
import type { VerbGroup } from '../verbGroups.ts';

/** True for a cue that another one governs, or whose clause ends before the words. */
export function isDependent(reading: Reading, index: number, at: number): boolean {
  return (
    hangsOnCue(reading, index, at) ||
    isClosed(reading, index, at) ||
    isPassedOn(reading, index) ||
    isAsked(reading.cues[index] as CueMatch)
  );
}

/** «a nié vouloir «…»», «a écrit au maire pour exiger «…»»: the verb of saying reports, not the infinitive behind it. */
function hangsOnCue(reading: Reading, index: number, at: number): boolean {
  const cue = reading.cues[index];
  const outer = reading.cues[index - 1];
  if (cue?.group?.form !== 'infinitive' || !outer?.group) return false;
  const before = wordAt(reading.items, cue.first - 1);
  // «recommandent d'appeler {sans attendre}, «plutôt que de …»»
  const isSetOff = wordAt(reading.items, at - 1) === ',';
  if (before === 'sans' && cue.last === at - 2 && isSetOff) return true;
  if (outer.entry.use !== 'report') return false;
  // «recommandent {d'appeler} le 15, «plutôt que de …»»: behind a comma goes on who advises
  const isAdvised = outer.last === cue.first - 2 && /^(?:de|d')$/u.test(before);
  if (isSetOff && isAdvised && cue.entry.use !== 'report' && outer.entry.complements.includes('de-inf'))
    return true;
  // «a ajouté {avoir vu} «…»», «affirme {n'avoir pu voir} personne «…»»: what was done before is told.
  const first = firstOfInfinitives(reading, cue.group, outer.group);
  const perfect = first.first < first.head || first !== cue.group;
  // «dit {ne pas} croire à «…»»
  let end = first.first - 1;
  while (/^(?:ne|n'|pas|plus|jamais)$/u.test(wordAt(reading.items, end))) end--;
  return before === 'pour' || (outer.last === end && (perfect || outer.entry.complements.includes('inf')));
}

/** «n'{avoir pu} voir»: the first of the infinitives that stand one behind the other. */
function firstOfInfinitives({ groups }: Reading, group: VerbGroup, outer: VerbGroup): VerbGroup {
  let first = group;
  for (let i = groups.indexOf(group) - 1; i >= 0; i--) {
    const before = groups[i] as VerbGroup;
    if (before === outer || before.form !== 'infinitive' || before.last !== first.first - 1) break;
    first = before;
  }
  return first;
}

/**
 * «Comme le dit une source qui {a requis} l'anonymat, «…»», «À ceux qui lui {reprochent} sa lenteur, elle sert «…»»: a comma closes the relative
 * clause, behind another cue or before a clause with a subject of its own.
 */
function isClosed(reading: Reading, index: number, at: number): boolean {
  const { items, cues, groups } = reading;
  const { first, last } = cues[index] as CueMatch;
  if (wordAt(items, first - 1) !== 'qui') return false;
  const comma = items.findIndex((_, i) => i > last && wordAt(items, i) === ',');
  if (comma < 0 || comma >= at) return false;
  const verb = groups.find((group) => group.form === 'finite' && group.first > comma && group.last < at);
  return (index > 0 && comma === at - 1) || (verb && subjectBefore(reading, verb)?.first) === comma + 1;
}

/** «Selon un témoin {cité par l'Agence}, «…»»: who passes on what another says. */
function isPassedOn(reading: Reading, index: number): boolean {
  const { group, first } = reading.cues[index] as CueMatch;
  return index > 0 && group?.form === 'participle' && reading.links('via').some((via) => via.first === first);
}

/** «prévient Jo Blin, {interrogé} par RFI, «…»»: who was asked something has been asked by another. */
function isAsked({ group, entry }: CueMatch): boolean {
  return group?.form === 'participle' && group.passive && entry.use === 'incise';
}
