import { withApposition } from '../apposition.ts';
import type { Finding } from '../attribution.ts';
import { nounPhraseAt } from '../nounPhrases.ts';
import { type Reading, wordAt } from '../reading.ts';
import type { Subject } from '../subjects.ts';
import type { VerbGroup } from '../verbGroups.ts';
import { canSpeak } from '../voices.ts';

/**
 * «La veuve lit à la barre le dernier message de {son mari} : «…»», «Il a reçu mardi un courrier {du préfet} : «…»», «Elle se rappelle la phrase de {son
 * père} : «…»»: who wrote or said what another reads, shows or recalls.
 */
export function shown(reading: Reading, at: number): Finding | undefined {
  const colon = at - 1;
  if (wordAt(reading.items, colon) !== ':') return undefined;
  const verb = reading.groups.findLast((group) => group.last < colon && reading.isShowing(group));
  const speaker = verb && writerBehind(reading, verb.last, colon);
  return speaker && { speaker, cue: { first: colon, last: colon }, rule: 'colon', confidence: 0.85 };
}

/** «Sa fille a lu une lettre de {sa mère}. «…»»: whose the words are that a whole sentence says somebody reads out, and the verb for it. */
export function readOut(reading: Reading): { writer: Subject; verb: VerbGroup } | undefined {
  const verb = reading.groups.findLast(
    (group) => reading.isShowing(group) && reading.cues.some((cue) => cue.group === group),
  );
  const writer =
    verb?.form === 'finite' ? writerBehind(reading, verb.last, reading.items.length - 1) : undefined;
  return verb && writer && { writer, verb };
}

/** «le dernier message {de son mari}», «un courriel reçu {du préfet}, mardi»: whose a thing with words is, up to the colon or the stop. */
function writerBehind(reading: Reading, verb: number, colon: number): Subject | undefined {
  const { items } = reading;
  for (let i = verb + 1; i < colon - 2; i++) {
    if (!reading.isDocument(i) && !reading.isUtterance(i) && !reading.isUnseen(i)) continue;
    let link = i + 1;
    while (items[link]?.word?.pos === 'ADJ' || reading.dateAt(link) !== undefined) link++;
    if (!/^(?:de|du|des|d')$/u.test(wordAt(items, link))) continue;
    const writer = nounPhraseAt(reading, link + 1);
    if (!writer || !canSpeak(reading, writer.head)) continue;
    const whole = withApposition(reading, writer);
    if (isUpTo(reading, whole.last, colon)) return whole;
  }
  return undefined;
}

/** Whether nothing but a date or a manner set off by a comma stands between two items. */
function isUpTo({ items, groups, dateAt }: Reading, from: number, colon: number): boolean {
  if (groups.some(({ form, first }) => form === 'finite' && first > from && first < colon)) return false;
  return (
    wordAt(items, from + 1) === ',' || items.slice(from + 1, colon).every((_, i) => dateAt(from + 1 + i))
  );
}
