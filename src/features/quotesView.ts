import * as vscode from 'vscode';
import { correctionsTree } from '../render/correctionsTree.ts';
import { unattributedQuotes } from '../render/notices.ts';
import { type FilterChoice, filterChoices } from '../render/quoteFilter.ts';
import { type QuoteOrder, quoteNodeAt, quotesTree } from '../render/quotesTree.ts';
import { type Feature, onCommand } from './feature.ts';
import { openTreeView } from './treeView.ts';

/** The Quotes tree, by the order of the article, by speaker or by date; all of them, or those that a person chooses. */
export const quotesView: Feature = ({ focus, settings, wording }) => {
  let order: QuoteOrder = 'order';
  let chosen: FilterChoice | undefined;
  let article = focus.current?.document;
  const view = openTreeView('bilingualReader.quotes', focus, {
    rootsOf: ({ analysis }) => [
      ...quotesTree(analysis, order, wording, chosen?.filter),
      ...correctionsTree(analysis, wording),
    ],
    nodeAt: ({ analysis, offset }) => quoteNodeAt(analysis, offset),
    whenEmpty: vscode.l10n.t('The reader found no quotation in this article.'),
    description: () => chosen?.label ?? '',
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
  const show = (choice: FilterChoice | undefined) => {
    chosen = choice?.filter ? choice : undefined;
    vscode.commands.executeCommand('setContext', 'bilingualReader.quotesFiltered', chosen !== undefined);
    view.refresh();
  };
  const choose = async () => {
    const reading = focus.current;
    if (!reading) return;
    const choices = filterChoices(reading.analysis, wording).map((choice) => ({
      ...choice,
      description: String(choice.count),
    }));
    const choice = await vscode.window.showQuickPick(choices, { title: wording.filters.title });
    if (choice) show(choice);
  };
  sortBy('order')();
  return vscode.Disposable.from(
    view,
    // A speaker of one article is nobody in the next.
    focus.onDidChange((reading) => {
      if (chosen && reading && reading.document !== article) show(undefined);
      article = reading?.document ?? article;
    }),
    settings.onDidChange(view.refresh),
    onCommand('sortQuotesByOrder', sortBy('order')),
    onCommand('sortQuotesBySpeaker', sortBy('speaker')),
    onCommand('sortQuotesByDate', sortBy('date')),
    onCommand('filterQuotes', choose),
    onCommand('showAllQuotes', () => show(undefined)),
  );
};
