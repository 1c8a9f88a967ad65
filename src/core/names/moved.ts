import type { Span } from '../span.ts';
import { occurrencesSince } from './discourse.ts';
import { quotationsBy } from './innerVoices.ts';
import type { Progress } from './progress.ts';
import type { Reference } from './references.ts';
import type { Slot } from './slots.ts';

/** «La formule a fait bondir {Jo Blin}. «…», s'emporte-t-il»: whom a thing moved in the sentence before what is said. */
export function movedBefore(progress: Progress, { sentence }: Reference, speaker: Span): readonly string[] {
  const { sentences } = progress.input.names;
  const [quote] = quotationsBy(progress, speaker);
  if (!quote) return [];
  let before = sentence;
  while (before >= 0 && (sentences[before]?.reading.sentence.end ?? 0) > quote.start) before--;
  const slots = sentences[before]?.reading.slots ?? [];
  const told = occurrencesSince(progress, before).filter(
    (other) => other.sentence === before && !other.inner,
  );
  const moved = told.findLast(({ start }) => isMoved(slots, start));
  return moved && !told.some(({ subject }) => subject) ? moved.entities : [];
}

/** «a fait {bondir} Jo Blin», «fait {sourire} la maire» */
function isMoved(slots: readonly Slot[], start: number): boolean {
  const at = slots.findIndex(({ word }) => word.start >= start);
  const verb = slots[at - 1]?.word.pos === 'DET' ? at - 2 : at - 1;
  return slots[verb]?.word.morphology.verbForm === 'Inf' && slots[verb - 1]?.word.lemma === 'faire';
}
