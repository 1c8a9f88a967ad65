import * as vscode from 'vscode';
import { nameNodeAt, namesTree } from '../render/namesTree.ts';
import type { Feature } from './feature.ts';
import { openTreeView } from './treeView.ts';

/** The Names tree: by type, each name with the places where it is meant. */
export const namesView: Feature = ({ focus, wording }) =>
  openTreeView('bilingualReader.names', focus, {
    rootsOf: ({ analysis }) => namesTree(analysis, wording),
    nodeAt: ({ analysis, offset }) => nameNodeAt(analysis, offset),
    whenEmpty: vscode.l10n.t('The reader found no name in this article.'),
  });
