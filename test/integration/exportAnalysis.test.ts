import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('Export Analysis…', () => {
  /** Exports the first seed in the format and returns what was written. */
  async function exported(format: string, ending = format): Promise<string> {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    assert.ok(folder);
    const [article] = await vscode.workspace.findFiles('**/000_*.txt');
    assert.ok(article);
    await vscode.window.showTextDocument(article);
    const extension = vscode.extensions.getExtension('bilingual-reader.bilingual-reader');
    const reader = await extension?.activate();
    await reader.analysisOf(article);
    const target = vscode.Uri.joinPath(folder, `exported.${ending}`);
    try {
      await vscode.commands.executeCommand('bilingualReader.exportAnalysis', { format, target });
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(target));
    } finally {
      await vscode.workspace.fs.delete(target);
      await vscode.commands.executeCommand('notifications.clearAll');
    }
  }

  it('writes Markdown', async () => {
    assert.match(
      await exported('md'),
      /^# Washington et Moscou .*\n\n\*published Thursday 23 December 2021/u,
    );
  });

  it('writes CSV that spreadsheets read as UTF-8', async () => {
    const csv = await exported('csv');
    assert.ok(csv.startsWith('\ufefffile,id,kind,quotation,speaker'));
    assert.match(csv, /"?désescalade"?,Josep Borrell,/u);
  });

  it('writes JSON', async () => {
    const json = JSON.parse(await exported('json'));
    assert.equal(json.language, 'fra');
    assert.ok(json.quotes.length > 5);
  });

  it('writes what other programs of the field read', async () => {
    assert.match(await exported('tei', 'xml'), /<said n="q\d+" who="#e\d+" direct="true">/u);
    assert.match(await exported('brat', 'ann'), /^T1\t\w+ \d+ \d+\t/u);
    assert.match(await exported('conllu'), /^# newdoc id = /u);
    assert.equal(JSON.parse(await exported('webannotation', 'jsonld')).type, 'AnnotationPage');
    assert.equal(JSON.parse(await exported('jsonl')).language, 'fra');
  });
});
