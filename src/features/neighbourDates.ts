import type * as vscode from 'vscode';
import type { Analysis } from '../core/analysis.ts';
import { findNeighbourDate } from '../core/neighbours/findNeighbourDate.ts';
import { mayTellOf, openDays, traceDays } from '../core/neighbours/trace.ts';
import { type NeighbourWords, neighbourWords } from '../render/neighbourDate.ts';
import type { Reader } from './feature.ts';

/** Articles of the folder that are looked into, those next to the article by their names. */
const mostNeighbours = 40;

/**
 * What the other articles of its folder tell of the date of an article that has none; `null` where it has one, or they tell nothing.
 * For `trust` milliseconds the files of the folder are taken for what they were.
 */
export async function neighbourDateOf(
  { workspaceIndex, wording }: Reader,
  here: vscode.Uri,
  analysis: Analysis,
  token: vscode.CancellationToken,
  trust = 0,
): Promise<NeighbourWords | null> {
  const trace = traceDays(analysis);
  if (trace.published !== null || openDays(trace).length === 0) return null;
  const articles = await workspaceIndex.articles(token, {
    isWanted: mayTellOf(trace),
    among: (files) => nextTo(here, files),
    trust,
  });
  if (token.isCancellationRequested) return null;
  const found = findNeighbourDate(
    trace,
    articles.map(({ index }) => index.trace),
  );
  return (
    found &&
    neighbourWords(
      found,
      articles.map(({ uri }) => nameOf(uri)),
      wording,
    )
  );
}

function nextTo(here: vscode.Uri, files: readonly vscode.Uri[]): readonly vscode.Uri[] {
  const folder = folderOf(here);
  const beside = files.filter((uri) => folderOf(uri) === folder).sort((a, b) => (a.path < b.path ? -1 : 1));
  const at = beside.findIndex((uri) => uri.path >= here.path);
  const from = Math.max(0, (at < 0 ? beside.length : at) - mostNeighbours / 2);
  return beside.slice(from, from + mostNeighbours + 1).filter((uri) => uri.path !== here.path);
}

function folderOf(uri: vscode.Uri): string {
  return uri.with({ path: uri.path.slice(0, uri.path.lastIndexOf('/')) }).toString();
}

function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
