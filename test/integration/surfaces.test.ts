import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Analysis } from '../../src/core/analysis.ts';
import { followLink } from '../../src/features/links.ts';
import type { Analyses } from '../../src/state/analyses.ts';
import { Sidecars } from '../../src/state/sidecars.ts';
import { WorkspaceIndex } from '../../src/state/workspaceIndex.ts';
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

  it('a quotation is found in the words of the other articles, as a reference and in the hover', async () => {
    const { document } = await openSeed('000');
    const at = placeOf(document, 'La balle est maintenant');
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      at,
    );
    const there = found.filter((location) => location.uri.toString() !== document.uri.toString());
    assert.ok(there.length > 0);
    for (const { uri, range } of there) {
      const words = (await vscode.workspace.openTextDocument(uri)).getText(range);
      assert.match(words, /la balle est dans leur camp/u);
    }
    const mark = document.positionAt(document.getText().indexOf('Nous avons juste') - 1);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      mark,
    );
    const words = hovers.flatMap(({ contents }) =>
      contents.map((part) => (part as vscode.MarkdownString).value),
    );
    assert.match(
      words.join('\n'),
      /\*Also in\* \[[^\]]+\]\(file:[^)]+001_[^)]+#L\d+%2C\d+\)[\s\S]*~~[^~]*maintenant~~/u,
    );
  });

  it('an article without a date is told what a neighbour says of it, and offered to be dated', async () => {
    const neighbour = vscode.Uri.joinPath(folder(), 'voisin.txt');
    const told =
      'Brest, le 12 mai 2022 – « Le barrage du Kerloch tiendra encore vingt ans », a déclaré mardi Ana Duval.\n';
    await vscode.workspace.fs.writeFile(neighbour, new TextEncoder().encode(told));
    const { document } = await openText(
      'sansDate.txt',
      'Brest : le barrage\n\n« Le barrage du Kerloch tiendra encore vingt ans », a affirmé mardi Ana Duval.\n',
    );
    const hint = () =>
      vscode.languages.getDiagnostics(document.uri).find(({ code }) => code === 'unknown-date');
    await until(() => hint()?.message.includes('voisin.txt') === true, 'the neighbour is named');
    assert.equal(
      hint()?.message.replaceAll('\u00a0', ' '),
      '« mardi » cannot be counted: the date of the article is unknown. From the neighbour voisin.txt: « mardi » is Tuesday 10 May 2022. This article appeared between Tuesday 10 May 2022 and Monday 16 May 2022.',
    );
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      hint()?.range,
    );
    assert.ok(actions.some(({ title }) => title === 'Set the article’s date… Thursday 12 May 2022?'));
    await vscode.workspace.fs.delete(neighbour);
  });

  it('nothing is read before it is asked for, nothing twice, and nothing more once that was cancelled', async () => {
    const files = [1, 2, 3, 4].map((i) => vscode.Uri.joinPath(folder(), `registre${i}.txt`));
    for (const file of files) await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(other));
    const read: string[] = [];
    const stop = new vscode.CancellationTokenSource();
    const analyses = {
      get: async () => null,
      ofFile: async ({ path }: vscode.Uri) => {
        read.push(path);
        if (read.length === 2) stop.cancel();
        return { analysis: { language: 'fra' } as Analysis, englishTitle: null };
      },
    } as unknown as Analyses;
    const log = vscode.window.createOutputChannel('test', { log: true });
    const sidecars = new Sidecars(folder());
    const index = new WorkspaceIndex({ indexOf: () => 'an article', analyses, sidecars, log });
    assert.equal(read.length, 0);
    assert.equal((await index.articles(stop.token)).length, read.length);
    assert.equal(read.length, 2);
    const token = new vscode.CancellationTokenSource().token;
    const { withProgress } = vscode.window;
    const said: string[] = [];
    const progress = { report: ({ message = '' }) => void said.push(message) };
    Object.assign(vscode.window, {
      withProgress: (_: unknown, task: (shown: typeof progress) => unknown) => task(progress),
    });
    const all = await index.articles(token).finally(() => Object.assign(vscode.window, { withProgress }));
    assert.match(said[0] ?? '', /^Reading the articles of the folder \(\d+\/\d+\)$/u);
    assert.ok(said.length >= read.length - 2, 'it says so of each that it reads');
    assert.ok(all.length >= files.length);
    assert.equal(new Set(read).size, read.length);
    const before = read.length;
    assert.deepEqual(await index.articles(stop.token), []);
    assert.equal((await index.articles(token)).length, all.length);
    assert.equal(read.length, before);
    for (const item of [index, sidecars, log]) item.dispose();
    for (const file of files) await vscode.workspace.fs.delete(file);
  });
}).timeout(60_000);
