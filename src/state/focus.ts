import * as vscode from 'vscode';
import type { Analysis } from '../core/analysis.ts';
import type { Analyses } from './analyses.ts';

/** The article that the person reads, and where. */
export interface Reading {
  readonly document: vscode.TextDocument;
  /** Of the version in `version`; the very same object as long as the text and what is known about it stay the same. */
  readonly analysis: Analysis;
  readonly version: number;
  /** Of the caret. */
  readonly offset: number;
}

/**
 * Follows the active editor and its caret. A panel or a tree that takes the keyboard does not end the reading: the article
 * stays the same as long as its editor is visible.
 */
export class Focus implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<Reading | undefined>();
  private readonly listeners: vscode.Disposable;
  private latest: Reading | undefined;
  private turn = 0;

  /** Another article, another analysis of it, or another place of the caret; `undefined` when no article is read any more. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly analyses: Analyses) {
    this.listeners = vscode.Disposable.from(
      this.changed,
      vscode.window.onDidChangeActiveTextEditor(() => this.update()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.update()),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.move(textEditor)),
      analyses.onDidChange((document) => {
        if (document === this.editor()?.document) this.update();
      }),
    );
    this.update();
  }

  get current(): Reading | undefined {
    return this.latest;
  }

  dispose(): void {
    this.turn++;
    this.listeners.dispose();
  }

  private async update(): Promise<void> {
    const turn = ++this.turn;
    const editor = this.editor();
    // While a long article is on its way no article is read, rather than the one before.
    const isLong = editor !== undefined && (await this.analyses.check(editor.document)).isLong;
    if (isLong && turn === this.turn && this.latest?.document !== editor.document) this.set(undefined);
    const analysis = editor ? await this.analyses.get(editor.document) : null;
    // While this waited, a later change may have overtaken it.
    if (turn !== this.turn) return;
    if (!editor || !analysis) return this.set(undefined);
    const { document } = editor;
    const offset = document.offsetAt(editor.selection.active);
    this.set({ document, analysis, version: document.version, offset });
  }

  private move(editor: vscode.TextEditor): void {
    const { latest } = this;
    // After an edit the offsets of the old analysis are wrong; the new one is on its way.
    if (latest?.document !== editor.document || latest.version !== editor.document.version) return;
    this.set({ ...latest, offset: editor.document.offsetAt(editor.selection.active) });
  }

  private set(reading: Reading | undefined): void {
    const { latest } = this;
    const isSame =
      latest?.analysis === reading?.analysis &&
      latest?.document === reading?.document &&
      latest?.offset === reading?.offset;
    if (isSame) return;
    this.latest = reading;
    this.changed.fire(reading);
  }

  /** The active editor; the one of the latest article while an output, an input or a panel has the focus. */
  private editor(): vscode.TextEditor | undefined {
    const active = vscode.window.activeTextEditor;
    if (active?.viewColumn !== undefined) return active;
    const document = this.latest?.document;
    return vscode.window.visibleTextEditors.find((editor) => document && editor.document === document);
  }
}
