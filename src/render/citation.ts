import type { Analysis } from '../core/analysis.ts';
import type { Quotation } from '../core/quotes/quotations.ts';
import { oneLine } from './escape.ts';
import { speakerNames, speakersOf } from './names.ts';
import { publishedWords } from './published.ts';
import { quoteDate } from './quoteDate.ts';
import { quoteWords } from './quoteWords.ts';
import { titleOf } from './title.ts';
import type { Wording } from './wording.ts';

/**
 * A quotation as one cites it: « La balle est dans leur camp » — Vladimir Poutine, président russe, Thursday 23 December 2021.
 * “First signs of a thaw”, 000.txt, published Thursday 23 December 2021 (from the sidecar file).
 */
export function renderCitation(analysis: Analysis, quote: Quotation, file: string, wording: Wording): string {
  const words = quoteWords(analysis, quote);
  const speakers = speakersOf(analysis, quote);
  const role = speakers.length === 1 && speakers[0]?.named ? speakers[0].role : null;
  const date = quoteDate(analysis, quote, wording);
  const said = [
    ...(quote.kind === 'scare' ? [] : [speakerNames(analysis, quote, wording)]),
    ...(role ? [oneLine(role)] : []),
    ...(date ? [date.label] : []),
  ].join(', ');
  const [open, close] = wording.marks;
  const source = [
    `${open}${titleOf(analysis) || wording.labels.untitled}${close}`,
    oneLine(file),
    publishedWords(analysis, wording) ?? wording.labels.publicationUnknown,
  ].join(', ');
  return `${quote.kind === 'indirect' ? words : `« ${words} »`}${said ? ` — ${said}` : ''}.\n${source}.`;
}
