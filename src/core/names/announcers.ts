import type { Progress } from './progress.ts';
import type { Reference } from './references.ts';

/** How much less whoever announced it is meant by the pronoun of what somebody is blamed for. */
const doubt = -3;

/**
 * «{Le procureur} a indiqué que l'élu était entendu. En cause : un discours dans lequel il …»: what speaks against whoever spoke last, where a sentence
 * without a verb of its own tells what another has said or done.
 */
export function announcerBias(progress: Progress, reference: Reference): (id: string) => number {
  const announcers = isOfAct(progress, reference) ? progress.lastVoice : [];
  return (id) => (announcers.includes(id) ? doubt : 0);
}

/** «En cause : un discours {dans lequel} il …», «Au cœur du dossier, une vidéo {où} il …» */
function isOfAct({ input }: Progress, { sentence, from }: Reference): boolean {
  const slots = input.names.sentences[sentence]?.reading.slots ?? [];
  if (!/^(?:où|lequel|laquelle|lesquels|lesquelles)$/iu.test(slots[from - 1]?.word.text ?? '')) return false;
  return slots.slice(0, from).every(({ word }) => word.morphology.mood === undefined);
}
