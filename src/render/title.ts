import type { Analysis } from '../core/analysis.ts';
import { excerpt, oneLine } from './escape.ts';

/** The article's title, else its first words; '' for an article without words. */
export function titleOf(analysis: Analysis): string {
  const title = analysis.paragraphs.find((paragraph) => paragraph.role === 'title');
  if (title) return oneLine(title.text);
  const first = analysis.paragraphs.find((paragraph) => paragraph.role === 'body') ?? analysis.paragraphs[0];
  return first ? excerpt(first.text, 80) : '';
}
