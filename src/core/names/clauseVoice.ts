import { type Occurrence, occurrenceAt, occurrencesSince } from './discourse.ts';
import type { Progress } from './progress.ts';
import type { Reference } from './references.ts';

/** «quand», «lorsque», «après qu'il»: what opens a clause that tells when, before the one that the sentence is about. */
const opening =
  /^(?:quand|lorsqu(?:e\s|['’])|après\squ(?:e\s|['’])|dès\squ(?:e\s|['’])|alors\squ(?:e\s|['’])|si\s|comme\s)/iu;

/**
 * «Quand {sa fille} lui a annoncé «je pars», Ana Duval n'a pas pleuré. «…», raconte-t-elle»: whoever spoke in a clause set before the subject of
 * the sentence before, who goes on.
 */
export function voiceOfClauseBefore(progress: Progress, { sentence }: Reference): readonly string[] {
  const { input, lastSpeaker, steps } = progress;
  const voice = occurrenceAt(progress, lastSpeaker);
  if (!voice || voice.inner || (steps[sentence] ?? 0) - voice.step > 1) return [];
  const before = input.names.sentences[voice.sentence]?.reading.sentence;
  if (!before || voice.sentence === sentence || !opening.test(input.text.slice(before.start, voice.start)))
    return [];
  const isMain = ({ sentence: at, start, subject, inner, entities }: Occurrence) =>
    at === voice.sentence && start > voice.end && subject && !inner && entities[0] !== voice.entities[0];
  return occurrencesSince(progress, voice.sentence).some(isMain) ? voice.entities : [];
}
