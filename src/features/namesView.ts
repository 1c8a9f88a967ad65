import * as vscode from 'vscode';
import { type NameFilter, nameFilters } from '../render/nameFilter.ts';
import { nameNodeAt, namesTree } from '../render/namesTree.ts';
import type { Feature } from './feature.ts';
import { openTreeView } from './treeView.ts';

/** The Names tree: by type, each name with the places where it is meant. */
export const namesView: Feature = ({ focus, wording }) =>
  openTreeView<NameFilter>('bilingualReader.names', focus, {
    rootsOf: ({ analysis }, filter) => namesTree(analysis, wording, filter),
    nodeAt: ({ analysis, offset }) => nameNodeAt(analysis, offset),
    whenEmpty: vscode.l10n.t('The reader found no name in this article.'),
    whenFilteredOut: wording.filters.names.none,
    filter: {
      choose: 'filterNames',
      clear: 'showAllNames',
      contextKey: 'namesFiltered',
      title: wording.filters.names.title,
      choicesOf: ({ analysis }) => nameFilters(analysis, wording),
    },
  });
