import { itemsIn } from '../span.ts';
import type { Found } from './clues.ts';
import type { NameLexicons } from './segments.ts';
import type { Reading, Slot } from './slots.ts';
import type { Name } from './types.ts';

/**
 * Reads a name that nothing tells as a body where the sentence or the next one speaks of it as of one: «…, dit Ana Roy, responsable de {Zipp} pour le Sud.
 * L'entreprise juge …». Only where it is the one name that may be meant, and the article has named no company before.
 */
export function nameSpokenBodies(
  sentences: readonly Found[],
  names: readonly Name[],
  lexicons: NameLexicons,
): readonly Name[] {
  const meant = new Set<string>();
  const firstCompany = names.find(mayBeCompany)?.start ?? Number.POSITIVE_INFINITY;
  for (const [sentence, { reading }] of sentences.entries()) {
    if (reading.sentence.start > firstCompany) break;
    const noun = bodyNoun(reading, lexicons);
    const at = reading.slots[noun]?.word.start;
    if (at === undefined || at > firstCompany) continue;
    const before = sentences[sentence - 1]?.reading ?? reading;
    const near = itemsIn(names, { start: before.sentence.start, end: reading.sentence.end });
    const candidates = near.filter((name) => name.start < at && mayBeBody(name, names));
    const [only] = candidates;
    if (only && candidates.every(({ key }) => key === only.key)) meant.add(only.key);
  }
  if (meant.size === 0) return names;
  return names.map((name) =>
    meant.has(name.key) ? { ...name, type: 'ORG', rule: 'known-from-body', confidence: 0.7 } : name,
  );
}

/** A company that «le groupe» may mean already; letters may be anything. */
function mayBeCompany({ type, head, entries, text }: Name): boolean {
  if (type !== 'ORG' || head) return false;
  return entries.length === 0
    ? /\p{Ll}/u.test(text)
    : entries.some(({ description }) => company.test(description?.fr ?? ''));
}

const company =
  /^(?:assureur|banque|compagnie|conglomérat|constructeur|coopérative|distributeur|énergéticien|enseigne|entreprise|équipementier|exploitant|fabricant|groupe|laboratoire|maison|opérateur|promoteur|société) /u;

/** Whether nothing tells what a name is, neither there nor elsewhere. */
function mayBeBody({ key, type, origin, rule, from, to }: Name, names: readonly Name[]): boolean {
  if (type === 'ORG' || origin !== 'run' || told.test(rule) || (type === 'PER' && to > from + 1))
    return false;
  return names.every(
    (other) =>
      (other.key !== key || !told.test(other.rule)) &&
      !(other.type === 'PER' && other.key.endsWith(` ${key}`)),
  );
}

/** Clues that leave no doubt, and what is typical of places and persons. */
const told =
  /^(?:title-before|role-before|age|first-name|initial|role-of|in-before|beside-before|label-before|inside-word|place-like|figure|people|known-from-body|aboard|ship-number)$/u;

/** «{l'entreprise} suédoise», «{le groupe}», without a name or «de» behind; -1 where there is none. */
function bodyNoun({ slots, pieces, headline }: Reading, { heads }: NameLexicons): number {
  if (headline) return -1;
  return slots.findIndex(({ capital, piece, word }, at) => {
    if (capital || word.pos !== 'NOUN' || !/^(?:l[ea]|l['’]|cette|ce)$/u.test(slots[at - 1]?.key ?? ''))
      return false;
    const found = heads.at(pieces, piece, ['label']);
    if (found?.head.type !== 'ORG') return false;
    const last = pieces[piece + found.length - 1]?.token ?? at;
    const next = slots[last + 1]?.word.pos === 'ADJ' ? slots[last + 2] : slots[last + 1];
    return isActor(slots, at - 1, next);
  });
}

/** «{le groupe} assure», «…, a indiqué {le groupe}», «selon {le groupe}»; «devant le tribunal» is no more than a place. */
function isActor(slots: readonly Slot[], determiner: number, next: Slot | undefined): boolean {
  const before = slots[determiner - 1];
  if (before?.key === 'selon' || isInverted(slots, determiner - 1))
    return next?.capital !== true && !/^(?:de|du|des|d['’])$/u.test(next?.key ?? '');
  if (before?.word.pos === 'ADP' || before?.word.pos === 'VERB') return false;
  return next?.key === 'ne' || next?.word.pos === 'PRON' || next?.word.morphology.mood !== undefined;
}

/** «…», {indique}; …, {a indiqué} */
function isInverted(slots: readonly Slot[], verb: number): boolean {
  if (slots[verb]?.word.pos !== 'VERB') return false;
  const first = slots[verb - 1]?.word.pos === 'AUX' ? verb - 1 : verb;
  return slots[first - 1]?.word.text === ',';
}
