import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { anchorOf } from '../../src/core/corrections/anchor.ts';
import type { Correction } from '../../src/core/corrections/correction.ts';
import { Sidecars } from '../../src/state/sidecars.ts';
import { folder, openReader, openText, placeOf, until } from './articles.ts';

const text = `Le port rouvre à Brest

La maire de Brest, Léa Morvan, a annoncé jeudi la réouverture du port. « Nous avons attendu trop longtemps », a-t-elle dit.

Le syndicaliste Yann Kerjean a salué une « victoire ». « Les dockers ont gagné », a-t-il ajouté.
`;
const waited = 'Nous avons attendu trop longtemps';
const sidecar = () => vscode.Uri.joinPath(folder(), 'port.reader.json');

async function readSidecar(): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar()));
  } catch {
    return null;
  }
}

describe('corrections', () => {
  let document: vscode.TextDocument;

  const analysis = async () => {
    const found = await (await openReader()).analysisOf(document.uri);
    assert.ok(found);
    return found;
  };
  const quote = async (words: string) => (await analysis()).quotes.find((item) => item.text === words);
  const span = (words: string) => {
    const start = document.getText().indexOf(words);
    return { start, end: start + words.length };
  };
  const run = (name: string, ...values: unknown[]) =>
    vscode.commands.executeCommand(`bilingualReader.${name}`, ...values);

  before(async () => {
    document = (await openText('port.txt', text)).document;
    const reader = await openReader();
    await until(() => reader.reading()?.document === document, 'the article is read');
  });
  after(async () => {
    await vscode.workspace.fs.delete(sidecar()).then(undefined, () => undefined);
  });

  it('are kept beside the article, win, and can be undone', async () => {
    await run('notAQuotation', span(waited));
    await until(async () => (await quote(waited)) === undefined, 'it is no quotation any more');
    assert.match((await readSidecar()) ?? '', /"set": "quotation"/u);
    await run('undoCorrection');
    await until(async () => (await quote(waited)) !== undefined, 'it is a quotation again');
    assert.equal(await readSidecar(), null);
  });

  it('can be undone while they are still being written', async () => {
    const made = run('setSpeaker', span(waited), 'Yann Kerjean');
    await run('undoCorrection');
    await made;
    assert.equal(await readSidecar(), null);
    await until(async () => (await quote(waited))?.attribution?.rule !== 'corrected', 'it is as it was');
  });

  it('can be undone over several steps, each where it was made, a reset too', async () => {
    const kind = async () => (await quote(waited))?.kind;
    const sidecars = new Sidecars(folder());
    const at = anchorOf(text, span(waited));
    await sidecars.change(document.uri, {
      correct: [
        { set: 'kind', value: 'partial', at },
        { set: 'note', value: 'À vérifier', at },
      ],
    });
    await until(async () => (await kind()) === 'partial', 'the kind is set');
    const before = await readSidecar();
    const { showWarningMessage } = vscode.window;
    try {
      // The one who is asked says yes.
      Object.assign(vscode.window, { showWarningMessage: async (...all: unknown[]) => all.at(-1) });
      await run('notAQuotation', span('Les dockers ont gagné'));
      await run('resetCorrections');
    } finally {
      Object.assign(vscode.window, { showWarningMessage });
    }
    await until(async () => (await kind()) === 'direct', 'all is as it was found');
    assert.equal(await readSidecar(), null);
    await run('undoCorrection');
    await until(async () => (await kind()) === 'partial', 'the reset is undone');
    await run('undoCorrection');
    assert.equal(await readSidecar(), before);
    await vscode.workspace.fs.delete(sidecar());
    sidecars.dispose();
    await until(async () => (await kind()) === 'direct', 'the sidecar is gone');
  });

  it('of two windows at the same time are all kept, and leave no other file behind', async () => {
    const windows = [new Sidecars(folder()), new Sidecars(folder())];
    const words = [...text.matchAll(/\p{L}{4,}/gu)].slice(0, 12);
    await Promise.all(
      words.map(({ 0: word, index }, i) => {
        const at = anchorOf(text, { start: index, end: index + word.length });
        return windows[i % 2]?.change(document.uri, { correct: [{ set: 'note', value: `${i}`, at }] });
      }),
    );
    const kept = JSON.parse((await readSidecar()) ?? '').corrections.map(
      ({ value }: { value: string }) => value,
    );
    assert.deepEqual(new Set(kept), new Set(words.map((_, i) => `${i}`)));
    const names = (await vscode.workspace.fs.readDirectory(folder())).map(([name]) => name);
    assert.deepEqual(
      names.filter((name) => name.startsWith('port.')),
      ['port.reader.json', 'port.txt'],
    );
    for (const sidecars of windows) sidecars.dispose();
    await vscode.workspace.fs.delete(sidecar());
  });

  it('are kept in the extension’s storage where the article’s place is read-only, and add to what stands there', async () => {
    const places = new Sidecars(vscode.Uri.joinPath(folder(), 'own'));
    const files = new Map([
      ['/port.txt', text],
      ['/port.reader.json', JSON.stringify({ version: 1, published: { value: '2024-03-08' } })],
    ]);
    const disk = vscode.workspace.registerFileSystemProvider('readonly-disk', readOnly(files), {
      isReadonly: true,
    });
    const article = vscode.Uri.parse('readonly-disk:/port.txt');
    const correction: Correction = { set: 'note', value: 'À vérifier', at: anchorOf(text, span(waited)) };
    assert.equal(await places.change(article, { correct: [correction] }), 'storage');
    const facts = await places.read(article);
    assert.deepEqual([facts.published?.value, facts.corrections], ['2024-03-08', [correction]]);
    places.dispose();
    disk.dispose();
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), 'own'), { recursive: true });
  });

  it('are refused where the sidecar is broken, which is left as it is and reported at its line', async () => {
    const broken = '{\n  "version": 1,\n}\n';
    await vscode.workspace.fs.writeFile(sidecar(), new TextEncoder().encode(broken));
    const lines = () => vscode.languages.getDiagnostics(sidecar()).map(({ range }) => range.start.line);
    await until(() => lines().length > 0, 'the problem is reported');
    assert.deepEqual(lines(), [2]);
    await run('notAQuotation', span(waited));
    assert.equal(await readSidecar(), broken);
    assert.ok(await quote(waited));
    await vscode.workspace.fs.delete(sidecar());
    await until(() => lines().length === 0, 'the report is gone with the file');
  });

  it('take the speaker that a hint names, without asking', async () => {
    await run('setSpeaker', span(waited), 'Yann Kerjean');
    await until(async () => (await quote(waited))?.attribution?.rule === 'corrected', 'the speaker is set');
    const { entities } = await analysis();
    const [id] = (await quote(waited))?.attribution?.entities ?? [];
    assert.equal(entities.find((entity) => entity.id === id)?.name, 'Yann Kerjean');
    await run('undoCorrection');
    await until(async () => (await quote(waited))?.attribution?.rule !== 'corrected', 'it is as it was');
  });

  it('are offered by the light bulb on a quotation and on a name', async () => {
    const titles = async (words: string) => {
      const at = placeOf(document, words).translate(0, 1);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(at, at),
      );
      return actions.map(({ title }) => title);
    };
    assert.ok((await titles(waited)).includes('Set Speaker…'));
    assert.ok((await titles('Yann Kerjean')).includes('Set Type of Name…'));
  });

  it('of another program are taken up at once, and found again after an edit of the article', async () => {
    const { start, end } = span(waited);
    const at = {
      start,
      end,
      text: waited,
      before: text.slice(start - 20, start),
      after: text.slice(end, end + 20),
    };
    const correction = { set: 'speaker', value: 'Yann Kerjean', at };
    const json = JSON.stringify({ version: 1, corrections: [correction] });
    await vscode.workspace.fs.writeFile(sidecar(), new TextEncoder().encode(json));
    const speaker = async () => {
      const { entities, quotes } = await analysis();
      const id = quotes.find((item) => item.text === waited)?.attribution?.entities[0];
      return entities.find((entity) => entity.id === id)?.name;
    };
    await until(async () => (await speaker()) === 'Yann Kerjean', 'the sidecar is taken up');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'Port. ');
    await vscode.workspace.applyEdit(edit);
    assert.equal(await speaker(), 'Yann Kerjean');
  });
});

/** A file system that holds these files, by their paths, and cannot be written to. */
function readOnly(files: ReadonlyMap<string, string>): vscode.FileSystemProvider {
  const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const contentOf = ({ path }: vscode.Uri) => {
    const content = files.get(path);
    if (content === undefined) throw vscode.FileSystemError.FileNotFound(path);
    return new TextEncoder().encode(content);
  };
  const refuse = () => {
    throw vscode.FileSystemError.NoPermissions();
  };
  return {
    onDidChangeFile: changed.event,
    watch: () => changed,
    stat: (uri) => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: contentOf(uri).length }),
    readFile: contentOf,
    readDirectory: () => [],
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
}
