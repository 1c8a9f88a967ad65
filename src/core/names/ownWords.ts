import type { Span } from '../span.ts';
import { firstPerson } from '../text/firstPerson.ts';
import { quotationsBy } from './innerVoices.ts';
import type { Progress } from './progress.ts';

/** How much less words in the first person are those of a body. */
const weight = -4;

/** «{Mon} père me le répétait», glisse-t-il: what speaks against the guide or the club that was named last. */
export function ownWordsBias(progress: Progress, speaker: Span): (id: string) => number {
  const { text } = progress.input;
  const isOne = quotationsBy(progress, speaker).some(({ start, end }) =>
    firstPerson.test(text.slice(start, end)),
  );
  // what no list knows may be somebody
  return (id) => (isOne && progress.holders.get(id)?.entry?.type === 'ORG' ? weight : 0);
}
