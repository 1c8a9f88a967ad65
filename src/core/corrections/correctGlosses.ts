import type { Analysis } from '../analysis.ts';
import type { PlacedCorrection } from './correction.ts';
import { nearestTo } from './nearest.ts';

/** What a word or phrase means here; `null` for any other correction, and where there is no gloss. */
export function correctGlosses(
  analysis: Analysis,
  { correction, ...place }: PlacedCorrection,
): Analysis | null {
  if (correction.set !== 'gloss') return null;
  const { value } = correction;
  const target = nearestTo(analysis.glosses, place);
  if (!target) return null;
  const glosses = analysis.glosses.map((gloss) =>
    gloss === target
      ? {
          ...gloss,
          gloss: value,
          senses: [value, ...gloss.senses.filter((sense) => sense !== value)],
          derived: false,
        }
      : gloss,
  );
  return { ...analysis, glosses };
}
