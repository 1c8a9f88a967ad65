import * as vscode from 'vscode';
import type { Analysis } from '../core/analysis.ts';
import type { Analyses } from './analyses.ts';
import { oneAtATime } from './oneAtATime.ts';
import type { Sidecars } from './sidecars.ts';

/** An article of the workspace and what is remembered of it. */
export interface IndexedArticle<Index> {
  readonly uri: vscode.Uri;
  readonly index: Index;
}

interface Entry<Index> {
  /** Of the file, or of the open document: when it is another, the article is read again. */
  readonly stamp: string;
  /** `null` for what is no French article. */
  readonly index: Index | null;
}

/** More files are not read: a person looks for a name in a collection of articles, not in an archive. */
const mostFiles = 1_000;
/** Bytes of a file; a longer one is no article. */
const longestFile = 200_000;
const pattern = '**/*.{txt,md}';
const leftOut = '**/{node_modules,.git}/**';

interface Needs<Index> {
  /** What is to be remembered of an article. */
  readonly indexOf: (analysis: Analysis) => Index;
  readonly analyses: Analyses;
  readonly sidecars: Sidecars;
  readonly log: vscode.LogOutputChannel;
}

/**
 * What the French articles of the workspace hold, for searches over all of them. Nothing is read before the first search; what
 * has changed since the last one is read again.
 */
export class WorkspaceIndex<Index> implements vscode.Disposable {
  private readonly entries = new Map<string, Entry<Index>>();
  private readonly listener: vscode.Disposable;

  constructor(private readonly needs: Needs<Index>) {
    this.listener = vscode.Disposable.from(
      needs.sidecars.onDidChange((article) => this.entries.delete(article)),
      // Opened again, its versions begin anew.
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.entries.delete(uri.toString())),
    );
  }

  /**
   * The articles of the workspace; those that could not be read are left out. When the token is cancelled, those that were
   * come to by then. With `isWanted`, files that are not known yet are read only when their text is.
   */
  readonly articles = oneAtATime((token: vscode.CancellationToken, isWanted?: (text: string) => boolean) =>
    this.scan(token, isWanted),
  );

  dispose(): void {
    this.listener.dispose();
  }

  private async scan(
    token: vscode.CancellationToken,
    isWanted: (text: string) => boolean = () => true,
  ): Promise<readonly IndexedArticle<Index>[]> {
    if (token.isCancellationRequested) return [];
    const files = await vscode.workspace.findFiles(pattern, leftOut, mostFiles, token);
    // A search that was cancelled has found only some of them.
    if (token.isCancellationRequested) return [];
    const keys = new Set(files.map(String));
    for (const key of this.entries.keys()) if (!keys.has(key)) this.entries.delete(key);
    const open = new Map(
      vscode.workspace.textDocuments.map((document) => [document.uri.toString(), document]),
    );
    const options = { location: vscode.ProgressLocation.Window };
    return vscode.window.withProgress(options, async (progress) => {
      const found: IndexedArticle<Index>[] = [];
      for (const [i, uri] of files.entries()) {
        if (token.isCancellationRequested) break;
        const { index } = await this.renew(uri, open.get(uri.toString()), isWanted, () =>
          progress.report({
            message: vscode.l10n.t('Reading the articles of the folder ({0}/{1})', i + 1, files.length),
          }),
        );
        if (index) found.push({ uri, index });
      }
      return found;
    });
  }

  private async renew(
    uri: vscode.Uri,
    open: vscode.TextDocument | undefined,
    isWanted: (text: string) => boolean,
    begin: () => void,
  ): Promise<Pick<Entry<Index>, 'index'>> {
    const key = uri.toString();
    try {
      const known = this.entries.get(key);
      const stat = open ? null : await vscode.workspace.fs.stat(uri);
      const stamp = open ? `version ${open.version}` : `${stat?.mtime} ${stat?.size}`;
      if (known?.stamp === stamp) return known;
      if (stat && stat.size > longestFile) return this.remember(key, stamp, null);
      if (!known && !isWanted(open ? open.getText() : await readText(uri))) return { index: null };
      begin();
      const analysis = open
        ? await this.needs.analyses.get(open)
        : (await this.needs.analyses.ofFile(uri))?.analysis;
      return this.remember(key, stamp, analysis?.language === 'fra' ? this.needs.indexOf(analysis) : null);
    } catch (error) {
      this.needs.log.warn(`${uri} could not be read.`, error);
      return { index: null };
    }
  }

  private remember(key: string, stamp: string, index: Index | null): Entry<Index> {
    const entry = { stamp, index };
    this.entries.set(key, entry);
    return entry;
  }
}

async function readText(uri: vscode.Uri): Promise<string> {
  return vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
}
