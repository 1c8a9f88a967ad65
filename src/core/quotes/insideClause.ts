import type { DraftAttribution } from './drafts.ts';
import { isOfAsked, opensAside } from './participleDates.ts';
import { type Reading, wordAt } from './reading.ts';
import { indexAt, isInverted } from './reportTense.ts';

/**
 * True for a date behind the «que» that the cue opens, or in what is said of somebody («, qui avait gagné dimanche,»): it
 * dates no telling.
 */
export function insideClause(
  { reading, rule, speaker, verb }: DraftAttribution,
  [cue, from]: readonly [number, number],
  index: number,
): boolean {
  if (index < cue) {
    // «… aura lieu mardi, a dit X», «X, élu mardi, a dit …»: only a date that opens the sentence may date the telling.
    const comma = reading.items.findLastIndex((_, i) => i < cue && wordAt(reading.items, i) === ',');
    const leads =
      verb && !isInverted({ rule }) && speaker !== null && indexAt(reading, speaker.start) > index;
    // «L'usine l'a licencié en mai, lui {reprochant} …»
    const goesOn = verb?.form === 'participle' && !verb.passive;
    const set = comma > index && comma === cue - 1 && index > 1 && !leads && !goesOn;
    return (set && !isOfAsked(reading, index)) || isOfAside(reading, comma, index);
  }
  let inside = false;
  for (let i = from; i < index; i++) {
    const word = wordAt(reading.items, i);
    if (/^(?:que|qu'|si|comment)$/u.test(word) || opensRelative(reading, i, index)) inside = true;
    if (opensRecall(reading, i, index)) inside = true;
    // «…», lâche Karim, {licencié vendredi}
    if (i > cue + 1 && opensAside(reading, i) && sharesPhrase(reading, i, index)) inside = true;
    // «…», selon un communiqué publié jeudi: a source behind the clause is the reporter's again.
    if (word === ',' && reading.cues.some((c) => c.first === i + 1 && !c.group)) inside = false;
  }
  return inside;
}

/** «Interrogée sur le mot, {employé la veille} par Jo Blin, elle a répondu», «…, {touchée au mollet mardi}, …»: a participle between commas, not that of who was asked. */
function isOfAside({ items, groups, isAsked }: Reading, closes: number, index: number): boolean {
  const opens = items.findLastIndex((_, i) => i < index && wordAt(items, i) === ',');
  const aside = groups.find(({ first }) => first === opens + 1);
  const done = aside?.form === 'participle' && aside.passive && !isAsked(aside.head);
  return (
    opens > 0 && closes > index && done && groups.every(({ first }) => first <= aside.first || first > index)
  );
}

/** True where no other comma and no verb parts two items. */
function sharesPhrase({ items, finiteStarts }: Reading, from: number, to: number): boolean {
  return items.every((_, i) => i <= from || i >= to || (wordAt(items, i) !== ',' && !finiteStarts.has(i)));
}

/** «{qui} a été réélu dimanche»: no comma between the relative's verb and the date. */
function opensRelative(reading: Reading, at: number, index: number): boolean {
  if (!/^(?:qui|dont)$/u.test(wordAt(reading.items, at))) return false;
  const verb = reading.groups.find((g) => g.form === 'finite' && g.first > at);
  if (!verb || verb.first > index) return false;
  return !reading.items.some((_, i) => i > verb.last && i < index && wordAt(reading.items, i) === ',');
}

/** «…, {rappelant} l'incendie du port, le 2 août»: what a participle tells of, not the telling; not «…, ajoutant mardi que». */
function opensRecall({ cues, items }: Reading, at: number, index: number): boolean {
  const tells = cues.some(
    ({ first, group }) => first === at && group?.form === 'participle' && !group.passive,
  );
  return tells && index > at + 1 && items[at + 1]?.word?.pos === 'DET';
}
