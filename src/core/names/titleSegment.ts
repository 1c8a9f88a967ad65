import type { Head } from './heads.ts';
import type { Segment } from './segments.ts';

/** Words that are a name whole, whatever they mean elsewhere, of the type that their head tells: «le film «{La Nuit}»», «la une de {La Capitale}». */
export function titleSegment(
  { start, end, from, to }: Pick<Segment, 'start' | 'end' | 'from' | 'to'>,
  head: Head,
): Segment {
  return { start, end, from, to, origin: 'title', entries: [], head, doubtful: false };
}
