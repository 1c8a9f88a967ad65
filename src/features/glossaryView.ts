import * as vscode from 'vscode';
import { type GlossaryOrder, glossaryTree, termNodeAt } from '../render/glossaryTree.ts';
import { type Feature, onCommand } from './feature.ts';
import { openTreeView } from './treeView.ts';

/** The Glossary tree: the terms of the article by level or by what the person has marked. */
export const glossaryView: Feature = ({ focus, words, wording }) => {
  let order: GlossaryOrder = 'level';
  const view = openTreeView('bilingualReader.glossary', focus, {
    rootsOf: ({ analysis }) => glossaryTree(analysis, order, words.all, wording),
    nodeAt: ({ analysis, offset }) => termNodeAt(analysis, offset),
    whenEmpty: wording.card.noTerms,
  });
  const groupBy = (next: GlossaryOrder) => () => {
    order = next;
    vscode.commands.executeCommand('setContext', 'bilingualReader.glossaryOrder', order);
    view.refresh();
  };
  groupBy('level')();
  return vscode.Disposable.from(
    view,
    words.onDidChange(view.refresh),
    onCommand('groupGlossaryByLevel', groupBy('level')),
    onCommand('groupGlossaryByStatus', groupBy('status')),
  );
};
