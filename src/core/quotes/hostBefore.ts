import { attributionOf, type Draft, type DraftAttribution } from './drafts.ts';
import { type HostVerb, hostOf, hostOpening, isBody, isOn } from './hosts.ts';
import { type Reading, wordAt } from './reading.ts';
import { findSubject, type Subject, surfaceSubject } from './subjects.ts';
import { subjectAfter } from './subjectsBehind.ts';
import type { VerbGroup } from './verbGroups.ts';

/**
 * «À la mairie, on hésite. «…», dit-on», «À la mairie, la colère monte. «…», {y} dit-on», «La mairie indique que … «…», précise-t-on»: «on» speaks for the
 * body of the sentence before. `earlier` is the quotation before.
 */
export function hostBefore(
  text: string,
  { attribution, reading }: Draft,
  previous: Reading | undefined,
  earlier: Draft | undefined,
): DraftAttribution | null {
  const verb = attribution?.verb;
  if (!verb || !previous || previous.frame.paragraph !== reading.frame.paragraph) return null;
  if (attribution.reading !== reading) return null;
  const speaker = subjectAfter(reading, verb) ?? findSubject(reading, verb);
  if (!speaker || !isOn(reading, speaker)) return null;
  const entry = entryOf(reading, verb);
  const isThere = wordAt(reading.items, verb.first) === 'y' || endsThere(reading);
  const opening = isThere ? hostOpening(previous, entry) : undefined;
  const host =
    opening ??
    hostInside(previous) ??
    (isThere || !isElsewhere(reading, speaker) ? bodyTelling(previous, isThere) : undefined);
  const told = { cue: null, rule: 'host', confidence: 0.7 };
  const body = host
    ? attributionOf(text, previous, { ...told, speaker: host }).speaker
    : earlier?.reading === previous && earlier.attribution?.host;
  if (!body) return null;
  const spoken = attributionOf(text, reading, { ...told, speaker });
  return { ...attribution, speaker: spoken.speaker, host: body, rule: 'host', confidence: 0.7 };
}

/** The body for which a sentence has «on» do something: «À {Bercy}, on se refuse à tout commentaire», «…», dit-on chez {Renault}. */
function hostInside(reading: Reading): Subject | undefined {
  for (const verb of reading.groups) {
    if (verb.form !== 'finite') continue;
    const subject = findSubject(reading, verb) ?? subjectAfter(reading, verb);
    if (!subject || !isOn(reading, subject)) continue;
    const { first, last } = verb;
    const host = hostOf(reading, subject, { first, last, ...entryOf(reading, verb) });
    if (host) return host;
  }
  return undefined;
}

/** «La direction académique {indique} que …», or, where «y», «sur place» goes back to it, whatever a body does: «La SNCF a dépêché une équipe.» */
function bodyTelling(reading: Reading, isThere: boolean): Subject | undefined {
  for (const verb of reading.groups) {
    if (verb.form !== 'finite') continue;
    const isSaying = reading.cues.some(({ group, entry }) => group === verb && entry.use === 'report');
    const subject = isThere || isSaying ? surfaceSubject(reading, verb) : undefined;
    if (subject && !isPlural(reading, subject) && isBody(reading, subject.head)) return subject;
  }
  return undefined;
}

function isPlural({ items }: Reading, { head }: Subject): boolean {
  return items[head]?.word?.morphology.number === 'Plur';
}

/** «…», dit-on {dans le quartier}: others than whom the sentence before was about. */
function isElsewhere(reading: Reading, { head }: Subject): boolean {
  const behind = reading.items.findIndex(({ word }, i) => i > head && word?.pos !== 'ADV');
  return reading.items[behind]?.word?.pos === 'ADP';
}

/** «…», promet-on {sur place}. */
function endsThere({ items }: Reading): boolean {
  return items.some(({ form }, i) => form === 'sur' && wordAt(items, i + 1) === 'place');
}

function entryOf({ cues }: Reading, verb: VerbGroup): Pick<HostVerb, 'entry'> {
  const entry = cues.find(({ group }) => group === verb)?.entry;
  return entry ? { entry } : {};
}
