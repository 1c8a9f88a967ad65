import * as vscode from 'vscode';
import { type OutlineItem, outlineOf, quoteOutlineOf } from '../render/outline.ts';
import { articleSelector } from '../state/check.ts';
import { rangeOf } from './convert.ts';
import type { Feature } from './feature.ts';

/** Outline, breadcrumbs and Go to Symbol: headings and quotations. */
export const outline: Feature = ({ analyses, wording }) =>
  vscode.languages.registerDocumentSymbolProvider(
    articleSelector,
    {
      async provideDocumentSymbols(document, token) {
        const analysis = await analyses.get(document);
        if (!analysis || token.isCancellationRequested) return undefined;
        // VS Code's own Markdown support shows the headings already.
        const itemsOf = document.languageId === 'markdown' ? quoteOutlineOf : outlineOf;
        return itemsOf(analysis, wording).map((item) => symbolOf(document, item));
      },
    },
    { label: vscode.l10n.t('Bilingual Reader') },
  );

function symbolOf(document: vscode.TextDocument, item: OutlineItem): vscode.DocumentSymbol {
  const kind = item.kind === 'heading' ? vscode.SymbolKind.String : vscode.SymbolKind.Event;
  const range = rangeOf(document, item);
  const symbol = new vscode.DocumentSymbol(
    item.label,
    item.detail,
    kind,
    range,
    rangeOf(document, item.target),
  );
  symbol.children = item.children.map((child) => symbolOf(document, child));
  return symbol;
}
