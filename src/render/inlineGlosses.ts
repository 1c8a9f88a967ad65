import type { Analysis } from '../core/analysis.ts';
import { itemsIn, overlaps, type Span } from '../core/span.ts';
import type { Learner } from './card.ts';
import { isAboveLevel } from './glossary.ts';

/** English to show in the text, behind the words it is for. */
interface InlineGloss {
  readonly offset: number;
  readonly english: string;
}

/** Words between one gloss in the text and the next, so that the French stays readable. */
const leastDistance = 6;

/**
 * The English after words and phrases above the level in the paragraphs that `visible` touches, with some distance between; a guess
 * has a question mark.
 */
export function inlineGlosses(analysis: Analysis, visible: Span, learner: Learner): readonly InlineGloss[] {
  return analysis.paragraphs
    .filter((paragraph) => paragraph.role !== 'boilerplate' && overlaps(paragraph, visible))
    .flatMap((paragraph) => paragraphGlosses(analysis, paragraph, learner))
    .filter(({ offset }) => visible.start <= offset && offset <= visible.end);
}

function paragraphGlosses(analysis: Analysis, paragraph: Span, learner: Learner): readonly InlineGloss[] {
  const words = itemsIn(analysis.sentences, paragraph)
    .flatMap((sentence) => sentence.words)
    .filter(({ kind }) => kind === 'word');
  const glosses: InlineGloss[] = [];
  let word = 0;
  let free = 0;
  for (const gloss of itemsIn(analysis.glosses, paragraph)) {
    while (word < words.length && (words[word] as Span).start < gloss.start) word++;
    if (word < free || !isAboveLevel(gloss, learner.level, learner.words)) continue;
    const doubt = gloss.origin === 'guessed' ? '?' : '';
    glosses.push({ offset: gloss.end, english: `${gloss.gloss}${doubt}` });
    free = word + leastDistance;
  }
  return glosses;
}
