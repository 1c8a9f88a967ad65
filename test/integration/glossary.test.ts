import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { glossAt } from '../../src/core/glossary/gloss.ts';
import { folder, openReader, openText, until } from './articles.ts';

const text =
  'Le maire de Namur a prévenu mardi que la crue menaçait la digue. «La décrue sera lente et le déblaiement coûteux», a-t-il ajouté.\n';

describe('the glossary', () => {
  /** Runs a command that writes a file and returns what it wrote. */
  async function written(name: string, ...values: readonly unknown[]): Promise<string> {
    const target = vscode.Uri.joinPath(folder(), 'written.txt');
    const order = name === 'exportGlossary' ? { format: values[0], target } : target;
    await vscode.commands.executeCommand(`bilingualReader.${name}`, order);
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
    } finally {
      await vscode.workspace.fs.delete(target);
    }
  }

  /** Puts the caret on a word. */
  async function caretOn(words: string): Promise<void> {
    const reader = await openReader();
    const editor = await openText('digue.txt', text);
    const at = editor.document.positionAt(text.indexOf(words) + 1);
    editor.selection = new vscode.Selection(at, at);
    const offset = editor.document.offsetAt(at);
    await until(
      () => reader.reading()?.offset === offset && reader.reading()?.document === editor.document,
      words,
    );
    const reading = reader.reading();
    assert.ok(reading && glossAt(reading.analysis.glosses, offset), `${words} has a gloss`);
  }

  it('loses a word that is marked as known, and has it again after Undo', async () => {
    await caretOn('crue');
    assert.match(await written('exportGlossary', 'txt'), /^crue <i>/mu);
    await vscode.commands.executeCommand('bilingualReader.markWordKnown');
    assert.doesNotMatch(await written('exportGlossary', 'txt'), /^crue <i>/mu);
    assert.match(await written('exportWords'), /"NOUN crue": "known"/u);
    await vscode.commands.executeCommand('bilingualReader.undoWordChange');
    assert.match(await written('exportGlossary', 'txt'), /^crue <i>/mu);
  });

  it('takes words from a file', async () => {
    const source = vscode.Uri.joinPath(folder(), 'words.json');
    const words = { version: 1, words: { 'NOUN digue': 'learning' } };
    await vscode.workspace.fs.writeFile(source, new TextEncoder().encode(JSON.stringify(words)));
    await vscode.commands.executeCommand('bilingualReader.importWords', source);
    assert.match(await written('exportWords'), /"NOUN digue": "learning"/u);
    await vscode.commands.executeCommand('bilingualReader.forgetWord', 'NOUN digue');
    assert.doesNotMatch(await written('exportWords'), /digue/u);
  });

  it('writes cards for Anki with the term in bold', async () => {
    await caretOn('crue');
    const cards = await written('exportGlossary', 'txt');
    assert.ok(cards.startsWith('#separator:tab\n#html:true\n#deck:'));
    assert.match(cards, /la <b>crue<\/b> menaçait/u);
  });
});
