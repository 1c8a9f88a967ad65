import type { Span } from '../span.ts';
import { quotationsBy } from './innerVoices.ts';
import { roleFit } from './kin.ts';
import type { Progress } from './progress.ts';

/** How much more «Mon client est innocent» is a lawyer's. */
const weight = 4;

const client = /(?<!\p{L})(?:mon client|ma cliente|mes client(?:e|s|es))(?!\p{L})/iu;

/** «{Mon client} se soigne», assure-t-il: what speaks for a lawyer as the one whom a speaking pronoun means. */
export function counselBias(progress: Progress, speaker: Span): (id: string) => number {
  const { text } = progress.input;
  const isOfClient = quotationsBy(progress, speaker).some(({ start, end }) =>
    client.test(text.slice(start, end)),
  );
  return (id) => (isOfClient && isLawyer(progress, id) ? weight : 0);
}

function isLawyer({ holders, lexicons }: Progress, id: string): boolean {
  return holders.get(id)?.facts.some(({ role }) => roleFit(lexicons.kin, 'avocat', role) > 0) === true;
}
