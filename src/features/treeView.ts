import * as vscode from 'vscode';
import { pathTo, type TreeNode } from '../render/tree.ts';
import type { Focus, Reading } from '../state/focus.ts';
import { rangeOf } from './convert.ts';
import { type FilterContent, openTreeFilter } from './treeFilter.ts';

/** What a tree of the side panel shows of an article. */
export interface TreeContent<Filter> {
  readonly rootsOf: (reading: Reading, filter: Filter | null) => readonly TreeNode[];
  /** The id of the node that stands for the caret's place, if any. */
  readonly nodeAt: (reading: Reading) => string | undefined;
  /** Shown in place of an empty tree. */
  readonly whenEmpty: string;
  /** Shown where the filter leaves nothing. */
  readonly whenFilteredOut: string;
  readonly filter: FilterContent<Filter>;
  /** A number at the view's icon, with what it counts; 0 for none. */
  readonly badge?: (reading: Reading) => vscode.ViewBadge;
}

interface TreeView extends vscode.Disposable {
  /** Asks for the nodes again. */
  readonly refresh: () => void;
}

/** How often a tree that is just being built is asked again to select, and after how many milliseconds. */
const mostTries = 5;
const settling = 100;

/** A tree that follows the article being read and selects what stands at the caret; the keyboard stays where it is. */
export function openTreeView<Filter>(id: string, focus: Focus, content: TreeContent<Filter>): TreeView {
  const changed = new vscode.EventEmitter<void>();
  let reading: Reading | undefined;
  let roots: readonly TreeNode[] = [];
  const view = vscode.window.createTreeView<TreeNode>(id, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) => [...(node ? node.children : roots)],
      getParent: (node) => pathTo(roots, node.id)[1],
      getTreeItem: (node) => itemOf(node, reading),
    },
  });

  const chosen = openTreeFilter(content.filter, focus, refresh);

  function refresh(): void {
    roots = reading ? content.rootsOf(reading, chosen.filter) : [];
    const whenEmpty = chosen.filter ? content.whenFilteredOut : content.whenEmpty;
    view.message = reading && roots.length === 0 ? whenEmpty : '';
    view.description = reading ? chosen.describe(reading) : '';
    const badge = reading && content.badge?.(reading);
    view.badge = badge && badge.value > 0 ? badge : undefined;
    changed.fire();
    select();
  }

  function select(tries = mostTries): void {
    if (!view.visible || !reading) return;
    const id = content.nodeAt(reading);
    const node = id === undefined ? undefined : pathTo(roots, id)[0];
    if (!node || view.selection[0]?.id === node.id) return;
    // A tree that is just being built refuses.
    const again = () => tries > 0 && setTimeout(() => select(tries - 1), settling);
    view.reveal(node, { focus: false }).then(undefined, again);
  }

  const follow = (next: Reading | undefined) => {
    const isSame = next?.analysis === reading?.analysis;
    reading = next;
    if (isSame) select();
    else refresh();
  };
  follow(focus.current);
  const listeners = vscode.Disposable.from(
    changed,
    view,
    chosen,
    focus.onDidChange(follow),
    view.onDidChangeVisibility(() => select()),
  );
  return { refresh, dispose: () => listeners.dispose() };
}

function itemOf(node: TreeNode, reading: Reading | undefined): vscode.TreeItem {
  const { emphasis, target } = node;
  const label = emphasis
    ? { label: node.label, highlights: [[emphasis.start, emphasis.end] as [number, number]] }
    : node.label;
  const state = vscode.TreeItemCollapsibleState;
  const isGroup = target === null;
  const item = new vscode.TreeItem(
    label,
    node.children.length === 0 ? state.None : isGroup ? state.Expanded : state.Collapsed,
  );
  item.id = node.id;
  item.description = node.description;
  item.tooltip = node.spoken;
  item.accessibilityInformation = { label: node.spoken };
  const context = contextOf(node);
  if (context) item.contextValue = context;
  item.iconPath = new vscode.ThemeIcon(node.icon);
  if (target && reading) {
    const selection = rangeOf(reading.document, target);
    item.command = {
      command: 'vscode.open',
      title: vscode.l10n.t('Show in the Article'),
      arguments: [reading.document.uri, { selection, preserveFocus: true }],
    };
  }
  return item;
}

/** By which the menus of package.json know what a line stands for. */
function contextOf({ word, correction, subject }: TreeNode): string | undefined {
  if (word) return `word.${word.status}`;
  return correction ? 'correction' : subject;
}
