import * as vscode from 'vscode';
import type { Analysis } from '../core/analysis.ts';
import type { Analyses } from './analyses.ts';
import { articleFiles } from './articleFiles.ts';
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
  /** When the file was last found unchanged, in milliseconds since 1970. */
  readonly checked: number;
  /** Of a file that was looked into and not analysed: its text, for the next search to look into. */
  readonly text?: string | undefined;
}

/** More files are not read: a person looks for a name in a collection of articles, not in an archive. */
const mostFiles = 1_000;
/** Bytes of a file; a longer one is no article. */
const longestFile = 200_000;
/** Characters of a text that is kept for the next search; a longer one is read again. */
const longestKept = 20_000;

/** The `trust` of a search that the caret or an edit asks for, in milliseconds. */
export const oftenAsked = 30_000;

/** What a search asks for. */
interface Search {
  /** When given, files that are not known yet are read only when their text is. */
  readonly isWanted?: (text: string) => boolean;
  /** When given, the files to look into. */
  readonly among?: (files: readonly vscode.Uri[]) => readonly vscode.Uri[];
  /** For how many milliseconds what is known of the folder's files is taken for true; 0 for a search that somebody asked for. */
  readonly trust?: number;
}

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
  private listed: { readonly files: readonly vscode.Uri[]; readonly at: number } | undefined;

  constructor(private readonly needs: Needs<Index>) {
    this.listener = vscode.Disposable.from(
      needs.sidecars.onDidChange((article) => this.entries.delete(article)),
      // Opened again, its versions begin anew.
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.entries.delete(uri.toString())),
    );
  }

  /**
   * The articles of the workspace; those that could not be read are left out. When the token is cancelled, those that were
   * come to by then.
   */
  readonly articles = oneAtATime((token: vscode.CancellationToken, search: Search = {}) =>
    this.scan(token, search),
  );

  dispose(): void {
    this.listener.dispose();
  }

  private async scan(
    token: vscode.CancellationToken,
    search: Search,
  ): Promise<readonly IndexedArticle<Index>[]> {
    if (token.isCancellationRequested) return [];
    const all = await this.list(token, search);
    // A search that was cancelled has found only some of them.
    if (token.isCancellationRequested) return [];
    const keys = new Set(all.map(String));
    for (const key of this.entries.keys()) if (!keys.has(key)) this.entries.delete(key);
    const files = search.among?.(all) ?? all;
    const open = new Map(
      vscode.workspace.textDocuments.map((document) => [document.uri.toString(), document]),
    );
    const options = { location: vscode.ProgressLocation.Window };
    return vscode.window.withProgress(options, async (progress) => {
      const found: IndexedArticle<Index>[] = [];
      for (const [i, uri] of files.entries()) {
        if (token.isCancellationRequested) break;
        const { index } = await this.renew(uri, open.get(uri.toString()), search, () =>
          progress.report({
            message: vscode.l10n.t('Reading the articles of the folder ({0}/{1})', i + 1, files.length),
          }),
        );
        if (index) found.push({ uri, index });
      }
      return found;
    });
  }

  private async list(token: vscode.CancellationToken, { trust = 0 }: Search): Promise<readonly vscode.Uri[]> {
    if (this.listed && Date.now() - this.listed.at < trust) return this.listed.files;
    const files = await articleFiles(mostFiles, token);
    if (!token.isCancellationRequested) this.listed = { files, at: Date.now() };
    return files;
  }

  private async renew(
    uri: vscode.Uri,
    open: vscode.TextDocument | undefined,
    { isWanted = () => true, trust = 0 }: Search,
    begin: () => void,
  ): Promise<Pick<Entry<Index>, 'index'>> {
    const key = uri.toString();
    try {
      const known = this.entries.get(key);
      const isTrusted = !open && known !== undefined && Date.now() - known.checked < trust;
      const stat = open || isTrusted ? null : await vscode.workspace.fs.stat(uri);
      const stamp = isTrusted
        ? known.stamp
        : stat
          ? `${stat.mtime} ${stat.size}`
          : `version ${open?.version}`;
      const kept = known?.stamp === stamp ? known.text : undefined;
      if (known?.stamp === stamp && kept === undefined) return isTrusted ? known : this.remember(key, known);
      if (stat && stat.size > longestFile) return this.remember(key, { stamp, index: null });
      if (!known || known.text !== undefined) {
        const text = kept ?? (open ? open.getText() : await readText(uri));
        if (!isWanted(text)) return this.pass(key, stamp, text);
      }
      begin();
      const analysis = open
        ? await this.needs.analyses.get(open)
        : (await this.needs.analyses.ofFile(uri))?.analysis;
      return this.remember(key, {
        stamp,
        index: analysis?.language === 'fra' ? this.needs.indexOf(analysis) : null,
      });
    } catch (error) {
      this.needs.log.warn(`${uri} could not be read.`, error);
      return { index: null };
    }
  }

  private remember(key: string, { stamp, index, text }: Omit<Entry<Index>, 'checked'>): Entry<Index> {
    const entry = { stamp, index, text, checked: Date.now() };
    this.entries.set(key, entry);
    return entry;
  }

  /** Leaves a file unread that this search has no use for. */
  private pass(key: string, stamp: string, text: string): Pick<Entry<Index>, 'index'> {
    if (text.length > longestKept) return { index: null };
    return this.remember(key, { stamp, index: null, text });
  }
}

async function readText(uri: vscode.Uri): Promise<string> {
  return vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
}
