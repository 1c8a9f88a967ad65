import { opensWithHead } from './lemmaHeads.ts';
import type { Progress } from './progress.ts';
import type { Reference } from './references.ts';

/** How much less «l'intéressé» means the last speaker, who spoke of another. */
const strongDoubt = -4;
/** How much less the last speaker is meant by whoever answers: «…», rétorque-t-elle; «…», répond l'intéressé. */
const doubt = -1.6;

/** What speaks against somebody as the subject of a reply: that they spoke last themselves. */
export function replyBias(progress: Progress, reference: Reference): (id: string) => number {
  const { lastVoice } = progress;
  const weight = doubtOf(progress, reference);
  return (id) => (weight !== 0 && lastVoice.includes(id) ? weight : 0);
}

function doubtOf({ input, lexicons }: Progress, reference: Reference): number {
  const isRetort = (words: string) => opensWithHead(lexicons.heads, words, ['retort']);
  const { sentence, from, to } = reference;
  const near = input.names.sentences[sentence]?.reading.slots.slice(Math.max(0, from - 2), to + 3) ?? [];
  // «…», {ajoute} l'intéressé: the last speaker goes on
  const goesOn = near.some(({ word }) => opensWithHead(lexicons.heads, word.lemma, ['continue']));
  if (reference.kind === 'role' && isRetort(reference.phrase.head))
    return goesOn ? -strongDoubt : strongDoubt;
  return near.some(({ word }) => /^(?:VERB|NOUN)$/u.test(word.pos) && isRetort(word.lemma)) ? doubt : 0;
}
