import * as vscode from 'vscode';
import { correctionsTree } from '../render/correctionsTree.ts';
import { unattributedQuotes } from '../render/notices.ts';
import { type QuoteFilter, quoteFilters } from '../render/quoteFilter.ts';
import { type QuoteOrder, quoteNodeAt, quotesTree } from '../render/quotesTree.ts';
import { type Feature, onCommand } from './feature.ts';
import { openTreeView } from './treeView.ts';

/** The Quotes tree, by the order of the article, by speaker or by date. */
export const quotesView: Feature = ({ focus, settings, wording }) => {
  let order: QuoteOrder = 'order';
  const view = openTreeView<QuoteFilter>('bilingualReader.quotes', focus, {
    rootsOf: ({ analysis }, filter) => [
      ...quotesTree(analysis, order, wording, filter),
      ...correctionsTree(analysis, wording),
    ],
    nodeAt: ({ analysis, offset }) => quoteNodeAt(analysis, offset),
    whenEmpty: vscode.l10n.t('The reader found no quotation in this article.'),
    whenFilteredOut: wording.filters.quotes.none,
    filter: {
      choose: 'filterQuotes',
      clear: 'showAllQuotes',
      contextKey: 'quotesFiltered',
      title: wording.filters.quotes.title,
      choicesOf: ({ analysis }) => quoteFilters(analysis, wording),
    },
    badge({ analysis }) {
      const value = settings.get('hints') ? unattributedQuotes(analysis).length : 0;
      return { value, tooltip: wording.notices.unattributed(value) };
    },
  });
  const sortBy = (next: QuoteOrder) => () => {
    order = next;
    vscode.commands.executeCommand('setContext', 'bilingualReader.quoteOrder', order);
    view.refresh();
  };
  sortBy('order')();
  return vscode.Disposable.from(
    view,
    settings.onDidChange(view.refresh),
    onCommand('sortQuotesByOrder', sortBy('order')),
    onCommand('sortQuotesBySpeaker', sortBy('speaker')),
    onCommand('sortQuotesByDate', sortBy('date')),
  );
};
