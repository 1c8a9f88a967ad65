import * as vscode from 'vscode';
import type { Correction } from '../core/corrections/correction.ts';
import type { Problem } from '../core/problem.ts';
import { emptySidecar, parseSidecar, type Sidecar, sidecarName } from '../core/sidecar.ts';
import type { Published } from '../core/source.ts';
import { editSidecar, type SidecarChange } from './sidecarEdit.ts';

/** What is known about an article from outside its text. */
export interface ArticleFacts {
  readonly language: string | null;
  readonly published: Published | null;
  readonly englishTitle: string | null;
  readonly corrections: readonly Correction[];
}

/** What reading a sidecar found wrong with it; the file is left as it is. */
export interface SidecarReport {
  readonly sidecar: vscode.Uri;
  readonly json: string;
  readonly problems: readonly Problem[];
}

/** A change was refused because the sidecar is broken, and would be lost. */
export class BrokenSidecarError extends Error {
  constructor(
    readonly sidecar: vscode.Uri,
    /** UTF-16 offset of what is wrong with it first. */
    readonly offset: number,
  ) {
    super(`${sidecar.path} is broken; it was left as it is.`);
  }
}

/**
 * Reads and writes the sidecars of articles. They stand beside the article where that place can be written to, else (untitled,
 * read-only and many virtual documents) in the extension's own storage.
 */
export class Sidecars implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<string>();
  private readonly reported = new vscode.EventEmitter<SidecarReport>();
  private readonly watcher = vscode.workspace.createFileSystemWatcher('**/*.reader.json');
  private readonly listeners: vscode.Disposable;
  /** The article that each sidecar was last read for. */
  private readonly articles = new Map<string, string>();
  private writing: Promise<unknown> = Promise.resolve();

  /** Another program, git or the reader wrote a sidecar; the event is the URI of its article, as a string. */
  readonly onDidChange = this.changed.event;
  /** A sidecar was read, or looked for where there is none. */
  readonly onDidRead = this.reported.event;

  constructor(private readonly storage: vscode.Uri) {
    const announce = (sidecar: vscode.Uri) => {
      const article = this.articles.get(sidecar.toString());
      if (article) this.changed.fire(article);
    };
    this.listeners = vscode.Disposable.from(
      this.changed,
      this.reported,
      this.watcher,
      this.watcher.onDidChange(announce),
      this.watcher.onDidCreate(announce),
      this.watcher.onDidDelete(announce),
      // The watcher sees the workspace only.
      vscode.workspace.onDidSaveTextDocument(({ uri }) => announce(uri)),
      // The next «Untitled-1» is another article.
      vscode.workspace.onDidCloseTextDocument(async ({ uri }) => {
        if (uri.scheme === 'untitled') await remove(this.ownPlace(uri));
      }),
    );
  }

  /** What the sidecar of the article says; nothing when there is none. */
  async read(article: vscode.Uri): Promise<ArticleFacts> {
    for (const sidecar of this.placesOf(article)) {
      const json = await readText(sidecar);
      this.articles.set(sidecar.toString(), article.toString());
      if (json === null) {
        this.reported.fire({ sidecar, json: '', problems: [] });
        continue;
      }
      const { value, problems } = parseSidecar(json);
      this.reported.fire({ sidecar, json, problems });
      return factsOf(value);
    }
    return factsOf(emptySidecar);
  }

  /**
   * Writes a change, one after the other, and says where it was kept.
   * @throws BrokenSidecarError when that would lose a file that cannot be read; an error of the file system otherwise.
   */
  change(article: vscode.Uri, change: SidecarChange): Promise<'beside' | 'storage'> {
    const next = this.writing.then(() => this.write(article, change));
    this.writing = next.catch(() => undefined);
    return next.finally(() => this.changed.fire(article.toString()));
  }

  /** Resolves when nothing is being written any more. */
  async written(): Promise<void> {
    await this.writing;
  }

  dispose(): void {
    this.listeners.dispose();
  }

  private async write(article: vscode.Uri, change: SidecarChange): Promise<'beside' | 'storage'> {
    const own = this.ownPlace(article);
    const beside = article.scheme === 'untitled' ? null : besideOf(article);
    if (beside && vscode.workspace.fs.isWritableFileSystem(article.scheme) === true) {
      try {
        await edit(beside, change, own);
        await remove(own);
        return 'beside';
      } catch (error) {
        // Read-only, or full: the other place may do.
        if (!(error instanceof vscode.FileSystemError)) throw error;
      }
    }
    await vscode.workspace.fs.createDirectory(this.storage);
    await edit(own, change, own, ...(beside ? [beside] : []));
    return 'storage';
  }

  /** The reader's own storage wins: it holds what could not be written beside the article. */
  private placesOf(article: vscode.Uri): readonly vscode.Uri[] {
    const own = this.ownPlace(article);
    return article.scheme === 'untitled' ? [own] : [own, besideOf(article)];
  }

  private ownPlace(article: vscode.Uri): vscode.Uri {
    const name = article.toString().replaceAll(/[^\w-]+/gu, '_');
    // A file name may have 255 characters; the end of a path tells it best.
    return vscode.Uri.joinPath(this.storage, `${name.length}${name.slice(-200)}.reader.json`);
  }
}

function besideOf(article: vscode.Uri): vscode.Uri {
  return article.with({ path: sidecarName(article.path), query: '', fragment: '' });
}

function factsOf({ published, publishedHow, ...rest }: Sidecar): ArticleFacts {
  const { language, englishTitle, corrections } = rest;
  return {
    language,
    englishTitle,
    corrections,
    published: published ? { value: published, how: publishedHow } : null,
  };
}

/** `null` when there is no such file, or no place where one could be; other errors go on. */
async function readText(uri: vscode.Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    const code = error instanceof vscode.FileSystemError ? error.code : '';
    if (code === 'FileNotFound' || code === 'Unavailable') return null;
    throw error;
  }
}

/** Part of both extension hosts. */
declare const crypto: { randomUUID(): string };

/** How often a change is made again that another window has written over. */
const mostTries = 10;
/** Milliseconds after which another window that had read the sidecar before has written it, on a machine that has time. */
const settling = 50;
/** How many times as long as this window took another one may take: a busy machine is slow for both. */
const patience = 6;

/**
 * Makes a change in a sidecar, starting from the first of `sources` that there is, else from the sidecar itself. Another
 * window may write at the same time: the change is made again until it is there.
 */
async function edit(sidecar: vscode.Uri, change: SidecarChange, ...sources: readonly vscode.Uri[]) {
  for (let tries = 0; tries < mostTries; tries++) {
    const before = await readText(sidecar);
    const from = tries === 0 ? await firstText([...sources, sidecar]) : { uri: sidecar, json: before };
    const after = editSidecar(from.json, change);
    if (after === null) {
      const [problem] = parseSidecar(from.json ?? '').problems;
      throw new BrokenSidecarError(from.uri, problem?.start ?? 0);
    }
    if (after === (before ?? '')) return;
    const started = Date.now();
    if (after === '') await remove(sidecar);
    else await writeAtomically(sidecar, before, new TextEncoder().encode(after));
    const rest = Math.max(settling, patience * (Date.now() - started));
    await new Promise((resume) => setTimeout(resume, rest));
  }
  throw new Error(`Another program keeps writing ${sidecar.path}.`);
}

async function firstText(places: readonly vscode.Uri[]) {
  for (const uri of places) {
    const json = await readText(uri);
    if (json !== null) return { uri, json };
  }
  return { uri: places.at(-1) as vscode.Uri, json: null };
}

/** By a temporary file and a rename, so that no reader and no crash ever meets half a file; not over a text other than `before`. */
async function writeAtomically(uri: vscode.Uri, before: string | null, bytes: Uint8Array): Promise<void> {
  const temporary = uri.with({ path: `${uri.path}.${crypto.randomUUID()}.tmp` });
  try {
    await vscode.workspace.fs.writeFile(temporary, bytes);
    if ((await readText(uri)) === before) {
      await vscode.workspace.fs.rename(temporary, uri, { overwrite: true });
    } else await remove(temporary);
  } catch (error) {
    await remove(temporary);
    throw error;
  }
}

async function remove(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(uri);
  } catch {
    // It was not there.
  }
}
