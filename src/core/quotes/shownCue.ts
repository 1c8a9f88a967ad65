import type { Finding } from './attribution.ts';
import { finiteBefore, type Reading, wordAt } from './reading.ts';
import type { VerbGroup } from './verbGroups.ts';

/** What stands between a verb and the colon that it leads to is short, in items. */
const longestLead = 8;

/** Indexes of the first and the last item that are shown as the cue. */
export function shownCue(reading: Reading, cue: NonNullable<Finding['cue']>): readonly [number, number] {
  if (!cue.entry) return [cue.from ?? cue.first, cue.last];
  const { group, entry, first } = cue;
  // «ne cache {pas}»
  const shown =
    group?.negated && /^(?:pas|plus|jamais|guère|point)$/u.test(wordAt(reading.items, cue.shown + 1))
      ? cue.shown + 1
      : cue.shown;
  const governor = group?.form === 'infinitive' ? governorOf(reading, group) : undefined;
  const isWeak = (entry.use !== 'report' || entry.negated) && !isBehindWords(reading, first);
  const colon = group?.form === 'finite' && isWeak ? colonBehind(reading, shown) : -1;
  // «s'emporte : «…»» needs no colon
  const isBare = colon === cue.shown + 1 && entry.words.length === 0;
  const far = group?.form === 'finite' && isWeak && colon < 0 ? farColon(reading, shown) : -1;
  if (far >= 0) return [far, far];
  return [governor?.first ?? first, colon < 0 || isBare ? shown : colon];
}

/** ««Pardon», {souffle} Ana, avant d'ajouter : «…»», «C'est simple, {lance} Ana : on part.»: a verb right behind the words that it says leads to no colon. */
function isBehindWords({ items, frame }: Reading, first: number): boolean {
  if (frame.inside >= 0 && items[first - 1]?.form === ',') return true;
  return items[items[first - 1]?.form === ',' ? first - 2 : first - 1]?.quote !== undefined;
}

/** «{se garde} pourtant de parler de «crise»»: the verb that an infinitive hangs on says as much of the telling. */
function governorOf(reading: Reading, infinitive: VerbGroup): VerbGroup | undefined {
  const verb = finiteBefore(reading, infinitive.first);
  if (!verb) return undefined;
  for (let i = verb.last + 1; i < infinitive.first; i++)
    if (!/^(?:ADV|ADP|PRON)$/u.test(reading.items[i]?.word?.pos ?? '')) return undefined;
  return verb;
}

/** «hausse les épaules {:}», «ne cache pas sa joie {:}»: a weak cue reaches to its colon. */
function colonBehind(reading: Reading, from: number): number {
  for (let i = from + 1; i <= from + longestLead; i++) {
    const item = reading.items[i];
    if (!item?.word || reading.finiteStarts.has(i) || item.form === ',') return -1;
    if (wordAt(reading.items, i) === ':') return i;
  }
  return -1;
}

/** «a refusé d'accabler son ouvreur, Jo Blin, auteur de la passe {:}»: what stands between is too long to lead to the words; the colon alone does. */
function farColon({ items, groups }: Reading, from: number): number {
  const colon = items.findIndex(({ form, quote }, i) => i > from && (form === ':' || quote !== undefined));
  if (items[colon]?.quote !== undefined || items[colon + 1]?.quote === undefined) return -1;
  const hasVerb = groups.some(({ form, first }) => form === 'finite' && first > from && first < colon);
  return hasVerb ? -1 : colon;
}
