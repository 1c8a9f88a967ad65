import * as vscode from 'vscode';
import { correctionsTree } from '../render/correctionsTree.ts';
import { type QuoteOrder, quoteNodeAt, quotesTree } from '../render/quotesTree.ts';
import { type Feature, onCommand } from './feature.ts';
import { openTreeView } from './treeView.ts';

/** The Quotes tree, by the order of the article, by speaker or by date. */
export const quotesView: Feature = ({ focus, wording }) => {
  let order: QuoteOrder = 'order';
  const view = openTreeView('bilingualReader.quotes', focus, {
    rootsOf: ({ analysis }) => [
      ...quotesTree(analysis, order, wording),
      ...correctionsTree(analysis, wording),
    ],
    nodeAt: ({ analysis, offset }) => quoteNodeAt(analysis, offset),
    whenEmpty: vscode.l10n.t('The reader found no quotation in this article.'),
  });
  const sortBy = (next: QuoteOrder) => () => {
    order = next;
    vscode.commands.executeCommand('setContext', 'bilingualReader.quoteOrder', order);
    view.refresh();
  };
  sortBy('order')();
  return vscode.Disposable.from(
    view,
    onCommand('sortQuotesByOrder', sortBy('order')),
    onCommand('sortQuotesBySpeaker', sortBy('speaker')),
    onCommand('sortQuotesByDate', sortBy('date')),
  );
};
