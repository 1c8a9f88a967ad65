import { attributionOf, type Draft, type DraftAttribution } from './drafts.ts';
import { hostOpening } from './hosts.ts';
import { type Reading, wordAt } from './reading.ts';
import { subjectAfter } from './subjectsBehind.ts';

/** «À la mairie, on hésite. «…», {y} dit-on»: «on» speaks for the body that the sentence before opens with. */
export function hostBefore(
  text: string,
  { attribution, reading }: Draft,
  previous: Reading | undefined,
): DraftAttribution | null {
  const verb = attribution?.verb;
  if (!verb || !previous || previous.frame.paragraph !== reading.frame.paragraph) return null;
  if (attribution.reading !== reading || wordAt(reading.items, verb.first) !== 'y') return null;
  const speaker = subjectAfter(reading, verb);
  const entry = reading.cues.find(({ group }) => group === verb)?.entry;
  const host = hostOpening(previous, entry ? { entry } : {});
  if (!speaker || !host) return null;
  const spoken = attributionOf(text, reading, { speaker, cue: null, rule: 'host', confidence: 0.7 });
  const { speaker: body } = attributionOf(text, previous, {
    speaker: host,
    cue: null,
    rule: 'host',
    confidence: 0.7,
  });
  return { ...attribution, speaker: spoken.speaker, host: body, rule: 'host', confidence: 0.7 };
}
