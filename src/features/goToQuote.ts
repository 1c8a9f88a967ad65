import * as vscode from 'vscode';
import { excerpt, withoutIcons } from '../render/escape.ts';
import { speakerNames } from '../render/names.ts';
import { quoteDate } from '../render/quoteDate.ts';
import { quoteWords } from '../render/quoteWords.ts';
import { saidQuotes } from '../render/saidQuotes.ts';
import { type Feature, onCommand, type Reader } from './feature.ts';
import { reveal } from './reveal.ts';

/** A list of the article's quotations to choose from, by their words or their speaker. */
export const goToQuote: Feature = (reader) => onCommand('goToQuote', () => choose(reader));

async function choose({ focus, wording }: Reader): Promise<void> {
  const reading = focus.current;
  if (!reading) return;
  const { analysis, document } = reading;
  const items = saidQuotes(analysis).map((quote) => ({
    label: withoutIcons(excerpt(quoteWords(analysis, quote), 120)) || '…',
    description: withoutIcons(
      [speakerNames(analysis, quote, wording), quoteDate(analysis, quote, wording)?.label]
        .filter((part) => part)
        .join(' · '),
    ),
    target: { start: quote.start, end: quote.end },
  }));
  const placeHolder =
    items.length > 0
      ? vscode.l10n.t('Words or speaker of a quotation')
      : vscode.l10n.t('The reader found no quotation in this article.');
  const chosen = await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true });
  if (chosen) await reveal(document, chosen.target);
}
