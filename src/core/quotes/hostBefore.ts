import { attributionOf, type Draft, type DraftAttribution } from './drafts.ts';
import { type HostVerb, hostOf, hostOpening, isOn } from './hosts.ts';
import { type Reading, wordAt } from './reading.ts';
import { findSubject, type Subject } from './subjects.ts';
import { subjectAfter } from './subjectsBehind.ts';
import type { VerbGroup } from './verbGroups.ts';

/**
 * «À la mairie, on hésite. «…», dit-on», «À la mairie, la colère monte. «…», {y} dit-on»: «on» speaks for the body of the sentence before. `earlier` is
 * the quotation before.
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
  const opening = wordAt(reading.items, verb.first) === 'y' ? hostOpening(previous, entry) : undefined;
  const host = opening ?? hostInside(previous);
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

function entryOf({ cues }: Reading, verb: VerbGroup): Pick<HostVerb, 'entry'> {
  const entry = cues.find(({ group }) => group === verb)?.entry;
  return entry ? { entry } : {};
}
