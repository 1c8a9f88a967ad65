import * as vscode from 'vscode';
import { findHighlights, type Layer } from '../render/highlights.ts';
import type { Settings } from '../state/settings.ts';
import { rangeOf } from './convert.ts';
import type { Feature } from './feature.ts';
import { createStyles } from './highlightStyles.ts';

/** Shows names and quotations in every visible article. */
export const highlights: Feature = ({ analyses, settings, painted }) => {
  const styles = createStyles();
  const layers = Object.keys(styles) as Layer[];

  async function paint(editor: vscode.TextEditor): Promise<void> {
    const { document } = editor;
    const { version } = document;
    const analysis = await analyses.get(document);
    // After an edit the ranges would be wrong; VS Code has moved the old ones along, and the next analysis paints anew.
    if (document.version !== version || document.isClosed) return;
    const shown = analysis ? findHighlights(analysis).filter(({ layer }) => isOn(layer, settings)) : [];
    if (shown.length === 0 && !painted.has(document.uri.toString())) return;
    for (const layer of layers) {
      const ranges = shown.filter((highlight) => highlight.layer === layer);
      editor.setDecorations(
        styles[layer],
        ranges.map((span) => rangeOf(document, span)),
      );
    }
    painted.set(document.uri.toString(), shown);
  }

  const paintAll = (editors: readonly vscode.TextEditor[]) => Promise.all(editors.map(paint));
  const paintVisible = () => paintAll(vscode.window.visibleTextEditors);
  const editorsOf = (document: vscode.TextDocument) =>
    vscode.window.visibleTextEditors.filter((editor) => editor.document === document);
  paintVisible();
  return vscode.Disposable.from(
    ...Object.values(styles),
    vscode.window.onDidChangeVisibleTextEditors(paintAll),
    analyses.onDidChange((document) => paintAll(editorsOf(document))),
    settings.onDidChange(paintVisible),
    vscode.workspace.onDidCloseTextDocument((document) => painted.delete(document.uri.toString())),
  );
};

function isOn(layer: Layer, settings: Settings): boolean {
  switch (layer) {
    case 'directQuote':
    case 'partialQuote':
      return settings.get('highlight.quotes');
    case 'indirectQuote':
      return settings.get('highlight.quotes') && settings.get('highlight.indirectQuotes');
    case 'scareQuote':
      return settings.get('highlight.quotes') && settings.get('highlight.scareQuotes');
    default:
      return settings.get('highlight.names');
  }
}
