import * as vscode from 'vscode';
import { type MyWords, parseMyWords } from '../core/glossary/myWords.ts';

const key = 'words';

/** More steps back than this are forgotten. */
const longestPast = 50;

/** The words that the person has marked, in the storage that VS Code keeps in step between machines. */
export class Words implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly past: MyWords[] = [];

  readonly onDidChange = this.changed.event;

  constructor(private readonly storage: vscode.ExtensionContext['globalState']) {
    storage.setKeysForSync([key]);
  }

  get all(): MyWords {
    return parseMyWords(this.storage.get(key)) ?? {};
  }

  async change(words: MyWords): Promise<void> {
    this.past.push(this.all);
    if (this.past.length > longestPast) this.past.shift();
    await this.write(words);
  }

  /** Takes the last change of this session back; false when there is none. */
  async undo(): Promise<boolean> {
    const before = this.past.pop();
    if (before) await this.write(before);
    return before !== undefined;
  }

  dispose(): void {
    this.changed.dispose();
  }

  private async write(words: MyWords): Promise<void> {
    await this.storage.update(key, words);
    this.changed.fire();
  }
}
