import * as vscode from 'vscode';
import type { Analysis } from '../core/analysis.ts';
import type { Analyzer } from './analyzer.ts';
import { type Check, checkDocument, sourceOf } from './check.ts';
import type { DetectLanguage } from './detector.ts';
import type { Settings } from './settings.ts';
import type { Sidecars } from './sidecars.ts';

interface Entry {
  readonly version: number;
  readonly check: Promise<Check>;
  /** Aborts the analysis: the document has changed or is gone. */
  readonly abort: AbortController;
  analysis?: Promise<Analysis | null>;
  isFinished?: boolean;
}

/** Milliseconds without an edit after which an article is analysed anew. */
const pause = 250;

/**
 * How many analyses of articles out of sight are kept for the next look at them. One takes about 65 bytes a character, 0.3 MB for
 * a usual article.
 */
const keptOutOfSight = 20;

interface Needs {
  readonly detectLanguage: DetectLanguage;
  readonly analyzer: Analyzer;
  readonly sidecars: Sidecars;
  readonly settings: Settings;
  readonly log: vscode.LogOutputChannel;
}

/** The analyses of open documents, each made once a version and shared by all who ask. */
export class Analyses implements vscode.Disposable {
  private readonly entries = new Map<string, Entry>();
  /** The documents that a person wants analysed whatever their length, or not. */
  private readonly wishes = new Map<string, boolean>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly listeners: vscode.Disposable;
  private readonly disposal = new AbortController();
  private limit: number;

  /**
   * A document has another analysis than before: its text has rested after an edit, its sidecar or the longest length that is
   * read changed.
   */
  readonly onDidChange = this.changed.event;

  constructor(private readonly needs: Needs) {
    this.limit = needs.settings.get('analysis.maximumLength');
    this.listeners = vscode.Disposable.from(
      this.changed,
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        const entry = this.entries.get(document.uri.toString());
        if (!entry || contentChanges.length === 0) return;
        entry.abort.abort();
        this.announce(document);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.forget(document)),
      needs.sidecars.onDidChange((article) => this.renew((document) => document.uri.toString() === article)),
      needs.settings.onDidChange(() => this.followLimit()),
    );
  }

  /** The analysis of the document as it stands; `null` when it is no French article, or too long, or fails. */
  get(document: vscode.TextDocument): Promise<Analysis | null> {
    const entry = this.entryOf(document);
    entry.analysis ??= this.analyze(document, entry);
    return entry.analysis;
  }

  /** Language, length and date of the document as it stands. */
  check(document: vscode.TextDocument): Promise<Check> {
    return this.entryOf(document).check;
  }

  /** The analysis of a file that need not be open, with its English title; `null` as above. */
  async ofFile(uri: vscode.Uri): Promise<{ analysis: Analysis; englishTitle: string | null } | null> {
    const text = await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
    const facts = await this.needs.sidecars.read(uri);
    const language = facts.language ?? (await this.needs.detectLanguage(text));
    if (language !== 'fra' || this.isTooLong(text)) return null;
    const source = sourceOf(text, { ...facts, language });
    const analysis = await this.needs.analyzer.analyze(source, { signal: this.disposal.signal });
    return { analysis, englishTitle: facts.englishTitle };
  }

  /** From now on the length of this document does not matter. */
  analyzeAnyway(document: vscode.TextDocument): void {
    this.wishes.set(document.uri.toString(), true);
    this.renew((other) => other === document);
  }

  /** Stops the analysis of this document, if it is under way, and leaves the document alone from now on. */
  stop(document: vscode.TextDocument): void {
    const entry = this.entries.get(document.uri.toString());
    if (!entry?.analysis || entry.isFinished) return;
    this.wishes.set(document.uri.toString(), false);
    this.renew((other) => other === document);
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.listeners.dispose();
    this.disposal.abort();
    for (const key of [...this.entries.keys()]) this.drop(key);
  }

  private entryOf(document: vscode.TextDocument): Entry {
    const key = document.uri.toString();
    const known = this.entries.get(key);
    if (known?.version === document.version) return known;
    this.drop(key);
    const entry = { version: document.version, check: this.examine(document), abort: new AbortController() };
    this.entries.set(key, entry);
    return entry;
  }

  private examine(document: vscode.TextDocument): Promise<Check> {
    const isAllowed = (text: string) => this.wishes.get(document.uri.toString()) ?? !this.isTooLong(text);
    return checkDocument(document, { ...this.needs, isAllowed });
  }

  private isTooLong(text: string): boolean {
    return text.length > this.limit;
  }

  /** No other setting has to do with the analyses. */
  private followLimit(): void {
    const limit = this.needs.settings.get('analysis.maximumLength');
    if (limit === this.limit) return;
    this.limit = limit;
    this.renew(() => true);
  }

  private async analyze(document: vscode.TextDocument, entry: Entry): Promise<Analysis | null> {
    const { signal } = entry.abort;
    try {
      const check = await entry.check;
      if (check.language !== 'fra' || check.tooLong || this.isGone(document)) return null;
      const text = document.getText();
      // Stopping the analysis of a long text costs its worker: it begins when the text has rested.
      if (check.isLong) await new Promise((resume) => setTimeout(resume, pause));
      signal.throwIfAborted();
      const started = performance.now();
      const analysis = await this.needs.analyzer.analyze(sourceOf(text, check), { signal });
      this.needs.log.debug(
        `Analysed ${document.uri} v${entry.version} in ${Math.round(performance.now() - started)} ms`,
      );
      entry.isFinished = true;
      this.trim();
      return analysis;
    } catch (error) {
      if (signal.aborted) return this.isGone(document) ? null : this.get(document);
      this.needs.log.error(`The analysis of ${document.uri} failed.`, error);
      const key = document.uri.toString();
      if (this.entries.get(key) === entry) this.drop(key);
      return null;
    }
  }

  private isGone(document: vscode.TextDocument): boolean {
    return document.isClosed || this.disposal.signal.aborted;
  }

  /** Forgets the analyses of those articles out of sight that were analysed longest ago. */
  private trim(): void {
    const visible = new Set(vscode.window.visibleTextEditors.map(({ document }) => document.uri.toString()));
    const outOfSight = [...this.entries].filter(([key, { isFinished }]) => isFinished && !visible.has(key));
    for (const [key] of outOfSight.slice(0, -keptOutOfSight)) this.drop(key);
  }

  private drop(key: string): boolean {
    this.entries.get(key)?.abort.abort();
    return this.entries.delete(key);
  }

  private announce(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.timers.get(key));
    const fire = () => {
      this.timers.delete(key);
      if (!document.isClosed) this.changed.fire(document);
    };
    this.timers.set(key, setTimeout(fire, pause));
  }

  private renew(concerns: (document: vscode.TextDocument) => boolean): void {
    for (const document of vscode.workspace.textDocuments) {
      if (!concerns(document) || !this.drop(document.uri.toString())) continue;
      this.changed.fire(document);
    }
  }

  private forget(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    this.drop(key);
    this.wishes.delete(key);
  }
}
