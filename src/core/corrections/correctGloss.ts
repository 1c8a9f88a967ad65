import type { Analysis } from '../analysis.ts';
import type { Gloss } from '../glossary/gloss.ts';
import type { CorrectionValue } from './correction.ts';

/** What a word or phrase means here; `null` for any other correction. */
export function correctGloss(
  analysis: Analysis,
  target: Gloss,
  { set, value }: CorrectionValue,
): Analysis | null {
  if (set !== 'gloss') return null;
  const senses = [value, ...target.senses.filter((sense) => sense !== value)];
  const glosses = analysis.glosses.map((gloss) =>
    gloss === target ? { ...gloss, gloss: value, senses, origin: 'lexicon' as const } : gloss,
  );
  return { ...analysis, glosses };
}
