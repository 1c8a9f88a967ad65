import { type Occurrence, occurrenceAt, occurrencesSince } from './discourse.ts';
import type { Progress } from './progress.ts';
import type { Reference } from './references.ts';

/** «quand», «lorsque», «après qu'il»: what opens a clause that tells when, before the one that the sentence is about. */
const opening =
  /^(?:quand|lorsqu(?:e\s|['’])|après\squ(?:e\s|['’])|dès\squ(?:e\s|['’])|alors\squ(?:e\s|['’])|si\s|comme\s)/iu;

/** «…, jugé trop «mou» par {le préfet}», «…, que {le préfet} juge «mou»»: what leads from the comma to who speaks of what stands before it. */
const judged =
  /,\s(?:(?:\p{L}+ment\s)?\p{L}+(?:é|i|u|is|it|ert)e?s?\s[^,;:]*(?<!\p{L})par\s|que\s|qu['’])(?:(?:l[ea]s?\s|l['’]|une?\s)(?:\p{Ll}[\p{L}-]*\s){0,2})?$/u;

/**
 * «Quand {sa fille} lui a annoncé «je pars», Ana Duval n'a pas pleuré. «…», raconte-t-elle», «Ana Duval défend son texte, jugé «mou» par
 * {Eve Lam}. «…», assure-t-elle»: whoever spoke on the way, in a clause or beside a participle, while the sentence before is about another, who goes on.
 */
export function voiceOfClauseBefore(progress: Progress, { sentence }: Reference): readonly string[] {
  const { input, lastSpeaker, steps } = progress;
  const voice = occurrenceAt(progress, lastSpeaker);
  if (!voice || voice.inner || (steps[sentence] ?? 0) - voice.step > 1) return [];
  const before = input.names.sentences[voice.sentence]?.reading.sentence;
  if (!before || voice.sentence === sentence) return [];
  const lead = input.text.slice(before.start, voice.start);
  const isBefore = opening.test(lead);
  if (!isBefore && !judged.test(lead)) return [];
  const isMain = ({ sentence: at, start, subject, inner, entities }: Occurrence) =>
    at === voice.sentence &&
    start > voice.end === isBefore &&
    subject &&
    !inner &&
    entities[0] !== voice.entities[0];
  return occurrencesSince(progress, voice.sentence).some(isMain) ? voice.entities : [];
}
