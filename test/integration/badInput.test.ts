import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { folder, openReader, openSeed, openText, placeOf, until } from './articles.ts';

const sentence =
  'La ministre Awa Diop a déclaré jeudi que « la route restera fermée tout l’hiver » dans la vallée.\n\n';

describe('bad input', () => {
  const cases: Record<string, string | Uint8Array> = {
    'empty.txt': '',
    'word.txt': 'Bonjour',
    'marks.txt': '« « » » " \' “ ” « „ ‹ › >> << '.repeat(50),
    'latin1.txt': Uint8Array.from([...Buffer.from(sentence.replaceAll('’', "'"), 'latin1')]),
    'markup.md': `${sentence}<script>alert(1)</script> « <img src=x onerror=alert(1)> Nous viendrons », a dit Awa Diop. {{ 7 * 7 }}\n`,
    'unbalanced.txt':
      '« La ministre a déclaré que la route restera fermée.\n\nElle a ajouté » que " rien ne presse.\n',
  };
  for (const [name, content] of Object.entries(cases)) {
    it(`${name} is read without an error`, async () => {
      const { document } = await openText(name, content);
      await (await openReader()).analysisOf(document.uri);
      await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
      await vscode.commands.executeCommand(
        'vscode.executeHoverProvider',
        document.uri,
        new vscode.Position(0, 0),
      );
      await vscode.commands.executeCommand('bilingualReader.nextQuote');
    });
  }

  it('NUL bytes and lone surrogates in a document do no harm', async () => {
    const content = `${sentence}\0\0\ud800${sentence}`;
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
    await vscode.window.showTextDocument(document);
    assert.ok(await (await openReader()).analysisOf(document.uri));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('a very long text is left alone until it is asked for', async () => {
    const { document } = await openText('long.txt', sentence.repeat(50_000));
    assert.equal(await (await openReader()).analysisOf(document.uri), null);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  }).timeout(60_000);

  it('a broken sidecar is reported at its line and left as it is', async () => {
    const broken = '{ "version": 1, "published": ';
    const sidecar = vscode.Uri.joinPath(folder(), 'broken.reader.json');
    await vscode.workspace.fs.writeFile(sidecar, new TextEncoder().encode(broken));
    const { document } = await openText('broken.txt', sentence.repeat(3));
    const analysis = await (await openReader()).analysisOf(document.uri);
    assert.ok(analysis && analysis.quotes.length > 0);
    await until(() => vscode.languages.getDiagnostics(sidecar).length > 0, 'the sidecar is reported');
    const kept = new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar));
    assert.equal(kept, broken);
  });

  it('an untitled article is read too', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'plaintext',
      content: sentence.repeat(3),
    });
    await vscode.window.showTextDocument(document);
    const analysis = await (await openReader()).analysisOf(document.uri);
    assert.equal(analysis?.quotes[0]?.attribution?.speaker?.text, 'La ministre Awa Diop');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

describe('an article edited while it is analysed', () => {
  it('is shown as it is last, with no stale highlight', async () => {
    const reader = await openReader();
    const editor = await openText('edited.txt', sentence.repeat(20));
    for (let i = 0; i < 30; i++) {
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'x'), {
        undoStopBefore: false,
        undoStopAfter: false,
      });
    }
    await editor.edit((edit) =>
      edit.replace(new vscode.Range(0, 0, editor.document.lineCount, 0), sentence.repeat(2)),
    );
    const { document } = editor;
    const analysis = await reader.analysisOf(document.uri);
    assert.equal(analysis?.text, document.getText());
    await until(() => {
      const marked = reader.highlightsOf(document.uri).filter(({ layer }) => layer === 'directQuote');
      return (
        marked.length === 2 &&
        marked.every(({ start, end }) => document.getText().slice(start, end).includes('la route'))
      );
    }, 'two quotations are highlighted, and they are the right ones');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('keeps the publication date that a person sets, beside the article', async () => {
    const { document } = await openSeed('002');
    const reader = await openReader();
    assert.equal((await reader.analysisOf(document.uri))?.published?.value, '2021-12-30');
    assert.ok(placeOf(document, 'jeudi'));
  });
});
