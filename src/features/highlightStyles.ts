import * as vscode from 'vscode';
import type { Layer } from '../render/highlights.ts';

/** Shape of the line under a name. A colour alone tells nothing to a person who does not see it. */
const underlines = {
  person: 'solid',
  place: 'dotted',
  organisation: 'dashed',
  date: 'double',
  otherName: 'wavy',
} as const satisfies Partial<Record<Layer, string>>;

/** Shape of the line below a quotation, further down than a name's, so that both show. */
const edges = {
  directQuote: 'solid',
  partialQuote: 'dashed',
  indirectQuote: 'dotted',
} as const satisfies Partial<Record<Layer, string>>;

/** The look of every layer, in the colours that package.json contributes. */
export function createStyles(): Readonly<Record<Layer, vscode.TextEditorDecorationType>> {
  return {
    person: nameStyle('person'),
    place: nameStyle('place'),
    organisation: nameStyle('organisation'),
    date: nameStyle('date'),
    otherName: nameStyle('otherName'),
    directQuote: quoteStyle('directQuote'),
    partialQuote: quoteStyle('partialQuote'),
    indirectQuote: quoteStyle('indirectQuote'),
    scareQuote: vscode.window.createTextEditorDecorationType({
      color: new vscode.ThemeColor('bilingualReader.scareQuote'),
      fontStyle: 'italic',
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    }),
  };
}

function nameStyle(layer: keyof typeof underlines): vscode.TextEditorDecorationType {
  // A decoration has no field for the colour of a line alone: the theme's colours are CSS variables too.
  const line = `underline ${underlines[layer]} var(--vscode-bilingualReader-${layer})`;
  return vscode.window.createTextEditorDecorationType({
    textDecoration: `${line}; text-decoration-thickness: 1.5px; text-underline-offset: 2px`,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}

function quoteStyle(layer: keyof typeof edges): vscode.TextEditorDecorationType {
  const colour = new vscode.ThemeColor(`bilingualReader.${layer}`);
  return vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor(`bilingualReader.${layer}Background`),
    borderStyle: edges[layer],
    borderWidth: '0 0 1px 0',
    borderColor: colour,
    overviewRulerColor: colour,
    overviewRulerLane: vscode.OverviewRulerLane.Center,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
