import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { followLink } from '../../src/features/links.ts';
import { folder, openReader, openSeed, openText, placeOf, until } from './articles.ts';

const text = `Le port rouvre à Brest

La maire de Brest, Léa Morvan, a annoncé jeudi la réouverture du port. « Nous avons attendu trop longtemps », a-t-elle dit.

Yann Kerjean a répondu : « Est-\u0441e assez ?
`;
const run = (name: string, ...values: unknown[]) =>
  vscode.commands.executeCommand(`bilingualReader.${name}`, ...values);

describe('hints', () => {
  let document: vscode.TextDocument;
  const hints = () =>
    vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Bilingual Reader');

  before(async () => {
    document = (await openText('indices.txt', text)).document;
  });
  after(async () => {
    await vscode.workspace.getConfiguration('bilingualReader').update('hints', undefined, true);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('stand at an odd mark, at letters of another script and at a date that cannot be counted', async () => {
    await until(() => hints().length === 3, 'the hints are there');
    assert.deepEqual(
      hints().map(({ code, severity }) => [code, severity]),
      ['unknown-date', 'unclosed-quote', 'mixed-script'].map((code) => [
        code,
        vscode.DiagnosticSeverity.Hint,
      ]),
    );
  });

  it('come with what can be done, which only a person does', async () => {
    const at = placeOf(document, 'Est-').translate(0, 1);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(at, at),
      vscode.CodeActionKind.QuickFix.value,
    );
    assert.deepEqual(
      actions.map(({ title }) => title),
      ['Write “Est-ce” in Latin letters'],
    );
    assert.equal(document.getText(), text);
    const [action] = actions;
    assert.ok(action?.edit);
    await vscode.workspace.applyEdit(action.edit);
    await until(() => hints().length === 2, 'the hint is gone');
  });

  it('can be turned off and on', async () => {
    await run('toggleHints');
    await until(() => hints().length === 0, 'no hints');
    await run('toggleHints');
    await until(() => hints().length === 2, 'the hints are back');
  });
});

describe('Expand Selection', () => {
  it('grows by what an article is made of', async () => {
    const { document } = await openText('choix.txt', text);
    const ranges = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [placeOf(document, 'attendu').translate(0, 1)],
    );
    const grown: string[] = [];
    for (let range = ranges[0]; range; range = range.parent) grown.push(document.getText(range.range));
    assert.ok(grown.includes('Nous avons attendu trop longtemps'), grown.join(' | '));
    assert.ok(grown.includes('« Nous avons attendu trop longtemps »'), grown.join(' | '));
  });
});

describe('a link', () => {
  const query = async () => {
    await run('copyLink');
    const address = await vscode.env.clipboard.readText();
    assert.ok(
      address.startsWith(`${vscode.env.uriScheme}://bilingual-reader.bilingual-reader/open?`),
      address,
    );
    return vscode.Uri.parse(address).query;
  };

  it('to a quotation leads back to it', async () => {
    const editor = await openText('lien.txt', text);
    const reader = await openReader();
    const at = placeOf(editor.document, 'attendu');
    editor.selection = new vscode.Selection(at, at);
    await until(() => reader.reading()?.offset === editor.document.offsetAt(at), 'the caret is followed');
    const copied = await query();
    await openSeed('001');
    assert.equal(await followLink(copied), true);
    const active = vscode.window.activeTextEditor;
    assert.equal(active?.document.uri.toString(), editor.document.uri.toString());
    assert.deepEqual(active?.selection.active, placeOf(editor.document, 'Nous avons'));
  });

  it('opens nothing outside the folder, and runs nothing', async () => {
    const before = vscode.window.activeTextEditor?.document.uri.toString();
    const outside = vscode.Uri.joinPath(folder(), '..', 'passwd.txt').toString();
    const climbing = `${folder().toString()}/a/../../passwd.txt`;
    const encoded = `${folder().toString()}/%2e%2e/passwd.txt`;
    for (const article of [
      outside,
      climbing,
      encoded,
      'file:///etc/passwd',
      'command:workbench.action.quit',
      'https://example.org/a.txt',
      'x',
    ])
      assert.equal(await followLink(new URLSearchParams({ article }).toString()), false, article);
    assert.equal(await followLink(''), false);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), before);
  });
});

describe('over the articles of the folder', () => {
  const other =
    'Brest, la suite\n\nLa maire de Brest, Léa Morvan, a parlé. « Le port vivra encore longtemps », a dit Mme Morvan.\n';
  const uri = () => vscode.Uri.joinPath(folder(), 'suite.txt');
  const symbols = async (query: string) => {
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      query,
    );
    return found.map(({ name, location }) => `${name} (${location.uri.path.split('/').at(-1)?.slice(0, 3)})`);
  };

  before(async () => {
    await vscode.workspace.fs.writeFile(uri(), new TextEncoder().encode(other));
    await openText('port2.txt', text);
  });
  after(async () => vscode.workspace.fs.delete(uri()));

  it('people and quotations are found, also by the English name, and anew when a file has changed', async () => {
    assert.ok((await symbols('ushakov')).some((name) => /Ouchakov.+\(00/u.test(name)));
    assert.ok((await symbols('lea morvan')).includes('Léa Morvan (sui)'));
    assert.ok(
      (await symbols('port vivra')).includes('« Le port vivra encore longtemps » — Léa Morvan (sui)'),
    );
    await vscode.workspace.fs.writeFile(
      uri(),
      new TextEncoder().encode(other.replaceAll('vivra', 'mourra demain')),
    );
    assert.deepEqual(
      (await symbols('port')).filter((name) => name.endsWith('(sui)')),
      ['« Le port mourra demain encore longtemps » — Léa Morvan (sui)'],
    );
    assert.deepEqual(await symbols(''), []);
  });

  it('the references to a person are found in the other articles too', async () => {
    const { document } = await openText('port2.txt', text);
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      placeOf(document, 'Léa Morvan'),
    );
    const names = new Set(found.map((location) => location.uri.path.split('/').at(-1)));
    assert.ok(names.has('port2.txt') && names.has('suite.txt'), [...names].join());
    const there = await vscode.workspace.openTextDocument(uri());
    const words = found.filter((location) => location.uri.path.endsWith('suite.txt'));
    assert.ok(words.some((location) => there.getText(location.range) === 'Léa Morvan'));
  });
}).timeout(60_000);
