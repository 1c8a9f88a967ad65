import * as vscode from 'vscode';
import type { Analysis } from '../core/analysis.ts';
import type { Quotation } from '../core/quotes/quotations.ts';
import { type IndexedQuote, indexQuote, type Place } from '../render/articleIndex.ts';
import { mayRender, type Rendering, renderingIn, sameIn } from '../render/renderings.ts';
import { oftenAsked } from '../state/workspaceIndex.ts';
import { rangeOfPlace } from './convert.ts';
import type { Reader } from './feature.ts';

/** A rendering and the article that holds it. */
export interface RenderingElsewhere extends Rendering {
  readonly uri: vscode.Uri;
}

/** More articles than these are not listed with a quotation. */
const mostArticles = 12;

/** How the other articles of the workspace render a quotation, one rendering an article. */
export async function renderingsElsewhere(
  reader: Reader,
  here: vscode.Uri,
  [analysis, quote]: readonly [Analysis, Quotation],
  token: vscode.CancellationToken,
): Promise<readonly RenderingElsewhere[]> {
  const asked = ask(analysis, quote);
  const articles = await articlesFor(reader, here, asked, token, oftenAsked);
  return articles
    .flatMap(({ uri, index }) => {
      const found = renderingIn(index, asked, vscode.workspace.asRelativePath(uri));
      return found ? [{ ...found, uri }] : [];
    })
    .slice(0, mostArticles);
}

/** Every place of the other articles that renders a quotation. */
export async function placesElsewhere(
  reader: Reader,
  here: vscode.Uri,
  [analysis, quote]: readonly [Analysis, Quotation],
  token: vscode.CancellationToken,
): Promise<readonly vscode.Location[]> {
  const asked = ask(analysis, quote);
  const articles = await articlesFor(reader, here, asked, token, 0);
  return articles.flatMap(({ uri, index }) =>
    sameIn(index, asked).map(({ place }) => new vscode.Location(uri, rangeOfPlace(place))),
  );
}

const nowhere: Place = { line: 0, column: 0, endLine: 0, endColumn: 0 };

function ask(analysis: Analysis, quote: Quotation): IndexedQuote {
  return indexQuote(analysis, quote, nowhere);
}

async function articlesFor(
  { workspaceIndex }: Reader,
  here: vscode.Uri,
  asked: IndexedQuote,
  token: vscode.CancellationToken,
  trust: number,
) {
  // One word comes back everywhere.
  if (asked.statement.length < 2) return [];
  const articles = await workspaceIndex.articles(token, { isWanted: mayRender(asked), trust });
  return articles.filter(({ uri }) => uri.toString() !== here.toString());
}
