import { piecesOf } from './gazetteer.ts';
import type { Progress } from './progress.ts';
import type { Reference } from './references.ts';

/** How much less the last speaker is meant by whoever answers: «…», rétorque-t-elle; «…», répond l'intéressé. */
const doubt = -1.6;

/** What speaks against somebody as the subject of a reply: that they spoke last themselves. */
export function replyBias(progress: Progress, reference: Reference): (id: string) => number {
  const { lastVoice } = progress;
  return replies(progress, reference) ? (id) => (lastVoice.includes(id) ? doubt : 0) : () => 0;
}

function replies({ input, lexicons }: Progress, { sentence, from, to, kind, ...rest }: Reference): boolean {
  const isRetort = (lemma: string) => lexicons.heads.at(piecesOf(lemma), 0, ['retort']) !== null;
  const role = kind === 'role' && 'phrase' in rest ? rest.phrase.head : '';
  if (role && isRetort(role)) return true;
  const slots = input.names.sentences[sentence]?.reading.slots ?? [];
  const near = slots.slice(Math.max(0, from - 2), to + 3);
  return near.some(({ word }) => word.pos === 'VERB' && isRetort(word.lemma));
}
