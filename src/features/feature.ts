import * as vscode from 'vscode';
import type { ArticleIndex } from '../render/articleIndex.ts';
import type { Highlight } from '../render/highlights.ts';
import type { Wording } from '../render/wording.ts';
import type { Analyses } from '../state/analyses.ts';
import type { OpenEngine } from '../state/engine.ts';
import type { Focus } from '../state/focus.ts';
import type { Settings } from '../state/settings.ts';
import type { Sidecars } from '../state/sidecars.ts';
import type { Words } from '../state/words.ts';
import type { WorkspaceIndex } from '../state/workspaceIndex.ts';
import type { CommandArguments, CommandName } from './commands.ts';

/** All that a feature may use. */
export interface Reader {
  readonly analyses: Analyses;
  /** The language work, its lexicons and models, loaded when they are first asked for. */
  readonly engine: () => Promise<OpenEngine>;
  readonly focus: Focus;
  readonly sidecars: Sidecars;
  readonly settings: Settings;
  /** The words that the person has marked. */
  readonly words: Words;
  /** What the other articles of the workspace hold. */
  readonly workspaceIndex: WorkspaceIndex<ArticleIndex>;
  /** In the language of the interface. */
  readonly wording: Wording;
  /** What is highlighted now, by the document's URI; written by the highlights, read by tests. */
  readonly painted: Map<string, readonly Highlight[]>;
  readonly log: vscode.LogOutputChannel;
  readonly extensionUri: vscode.Uri;
}

/** One capability of the extension; disposing of what it returns takes it away again. */
export type Feature = (reader: Reader) => vscode.Disposable;

/** Registers a command of the table. */
export function onCommand<Name extends CommandName>(
  name: Name,
  run: (...values: CommandArguments[Name]) => unknown,
): vscode.Disposable {
  return vscode.commands.registerCommand(`bilingualReader.${name}`, run);
}
