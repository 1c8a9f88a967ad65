import * as vscode from 'vscode';
import { glossAt } from '../core/glossary/gloss.ts';
import { printMyWords, readMyWords, type WordStatus, withWord, wordKey } from '../core/glossary/myWords.ts';
import { withoutLinks } from '../render/escape.ts';
import type { WordArgument } from './commands.ts';
import { type Feature, onCommand, type Reader } from './feature.ts';

/** Marks words as known or as being learnt, and carries them from one machine to another. */
export const myWords: Feature = (reader) => {
  const mark = (status: WordStatus | null) => (given: WordArgument) => markWord(reader, given, status);
  return vscode.Disposable.from(
    onCommand('markWordKnown', mark('known')),
    onCommand('markWordLearning', mark('learning')),
    onCommand('forgetWord', mark(null)),
    onCommand('undoWordChange', () => undo(reader)),
    onCommand('exportWords', (target) => exportWords(reader, target)),
    onCommand('importWords', (source) => importWords(reader, source)),
  );
};

async function markWord(reader: Reader, given: WordArgument, status: WordStatus | null): Promise<void> {
  const { words, wording } = reader;
  const key = keyOf(given) ?? keyAtCaret(reader);
  if (key === undefined) return say(wording.words.noWord);
  await words.change(withWord(words.all, key, status));
  say(wording.words.marked(key.slice(key.indexOf(' ') + 1), wording.words.statuses[status ?? 'new']));
}

/** A hover and the card give the key, a tree its node, the editor's menu its address, which says nothing. */
function keyOf(given: WordArgument): string | undefined {
  if (typeof given === 'string') return given;
  return given && 'word' in given ? given.word?.key : undefined;
}

function keyAtCaret({ focus }: Reader): string | undefined {
  const reading = focus.current;
  const gloss = reading && glossAt(reading.analysis.glosses, reading.offset);
  return gloss && wordKey(gloss);
}

async function undo({ words, wording }: Reader): Promise<void> {
  say((await words.undo()) ? wording.words.undone : wording.words.nothingToUndo);
}

async function exportWords({ words, wording }: Reader, given: vscode.Uri | undefined): Promise<void> {
  const target = given ?? (await vscode.window.showSaveDialog({ filters: { JSON: ['json'] } }));
  if (!target) return;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(printMyWords(words.all)));
  say(wording.words.saved(Object.keys(words.all).length, vscode.workspace.asRelativePath(target)));
}

/** Adds the words of a file to those there are; the file decides where both know a word. */
async function importWords({ words, wording }: Reader, given: vscode.Uri | undefined): Promise<void> {
  const source = given ?? (await vscode.window.showOpenDialog({ filters: { JSON: ['json'] } }))?.[0];
  if (!source) return;
  const read = readMyWords(new TextDecoder().decode(await vscode.workspace.fs.readFile(source)));
  if (!read) {
    void vscode.window.showErrorMessage(
      wording.words.unreadable(withoutLinks(vscode.workspace.asRelativePath(source))),
    );
    return;
  }
  await words.change({ ...words.all, ...read });
  say(wording.words.loaded(Object.keys(read).length));
}

function say(message: string): void {
  vscode.window.setStatusBarMessage(message, 4000);
}
