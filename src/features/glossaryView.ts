import * as vscode from 'vscode';
import { type GlossaryOrder, glossaryTree, termNodeAt } from '../render/glossaryTree.ts';
import { type TermFilter, termFilters } from '../render/termFilter.ts';
import { type Feature, onCommand } from './feature.ts';
import { openTreeView } from './treeView.ts';

/** The Glossary tree: the terms of the article by level or by what the person has marked. */
export const glossaryView: Feature = ({ focus, settings, words, wording }) => {
  let order: GlossaryOrder = 'level';
  const learner = () => ({ level: settings.get('level'), words: words.all });
  const view = openTreeView<TermFilter>('bilingualReader.glossary', focus, {
    rootsOf: ({ analysis }, filter) => glossaryTree(analysis, order, learner(), wording, filter),
    nodeAt: ({ analysis, offset }) => termNodeAt(analysis, offset),
    whenEmpty: wording.card.noTerms,
    whenFilteredOut: wording.filters.terms.none,
    filter: {
      choose: 'filterGlossary',
      clear: 'showWholeGlossary',
      contextKey: 'glossaryFiltered',
      title: wording.filters.terms.title,
      choicesOf: ({ analysis }) => termFilters(analysis, learner(), wording),
    },
  });
  const groupBy = (next: GlossaryOrder) => () => {
    order = next;
    vscode.commands.executeCommand('setContext', 'bilingualReader.glossaryOrder', order);
    view.refresh();
  };
  groupBy('level')();
  return vscode.Disposable.from(
    view,
    settings.onDidChange(view.refresh),
    words.onDidChange(view.refresh),
    onCommand('groupGlossaryByLevel', groupBy('level')),
    onCommand('groupGlossaryByStatus', groupBy('status')),
  );
};
