import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { anchorOf } from '../../src/core/corrections/anchor.ts';
import type { Correction } from '../../src/core/corrections/correction.ts';
import { Sidecars } from '../../src/state/sidecars.ts';
import { folder, openReader, until } from './articles.ts';

const text = `Le pont ferme à Nantes

Le préfet Karim Benali a annoncé jeudi la fermeture du pont. « La sécurité passe avant tout », a-t-il dit.
`;
const said = 'La sécurité passe avant tout';
const start = text.indexOf(said);
const at = anchorOf(text, { start, end: start + said.length });
const note = (value: string): Correction => ({ set: 'note', value, at });
const before = JSON.stringify({ version: 1, published: { value: '2024-03-08' } });

/** What a disk refuses, and how. */
interface Fault {
  readonly of: 'writeFile' | 'rename';
  readonly error: () => Error;
}

const faults: Readonly<Record<string, Fault>> = {
  'a full disk': { of: 'writeFile', error: () => new Error('ENOSPC: no space left on device, write') },
  'a read-only folder': { of: 'writeFile', error: () => vscode.FileSystemError.NoPermissions('EACCES') },
  'a read-only sidecar': { of: 'rename', error: () => new Error('EPERM: operation not permitted, rename') },
  'a disk that is gone': { of: 'writeFile', error: () => vscode.FileSystemError.Unavailable('EIO') },
};

describe('a sidecar that cannot be written', () => {
  const storage = () => vscode.Uri.joinPath(folder(), 'ownPlace');
  let schemes = 0;

  /** A disk with the article and a sidecar of before; it says that it can be written to. */
  function openDisk() {
    const files = new Map([
      ['/pont.txt', new TextEncoder().encode(text)],
      ['/pont.reader.json', new TextEncoder().encode(before)],
    ]);
    const scheme = `faulty${schemes++}`;
    const broken: { fault: Fault | null } = { fault: null };
    const disk = vscode.workspace.registerFileSystemProvider(scheme, memoryDisk(files, broken));
    const textOf = (path: string) => new TextDecoder().decode(files.get(path));
    return { files, broken, disk, textOf, article: vscode.Uri.parse(`${scheme}:/pont.txt`) };
  }

  after(async () => {
    await vscode.workspace.fs.delete(storage(), { recursive: true }).then(undefined, () => undefined);
  });

  for (const [name, fault] of Object.entries(faults)) {
    it(`for ${name} is kept in the extension’s storage, and nothing is lost`, async () => {
      const { files, broken, disk, textOf, article } = openDisk();
      const sidecars = new Sidecars(storage());
      broken.fault = fault;
      assert.equal(await sidecars.change(article, { correct: [note('À vérifier')] }), 'storage');
      assert.deepEqual([...files.keys()].sort(), ['/pont.reader.json', '/pont.txt'], 'no half file stays');
      assert.equal(textOf('/pont.reader.json'), before);
      const facts = await sidecars.read(article);
      assert.deepEqual([facts.published?.value, facts.corrections], ['2024-03-08', [note('À vérifier')]]);
      // There is room again.
      broken.fault = null;
      assert.equal(await sidecars.change(article, { correct: [note('Vérifié')] }), 'beside');
      const kept = JSON.parse(textOf('/pont.reader.json'));
      assert.deepEqual([kept.published.value, kept.corrections], ['2024-03-08', [note('Vérifié')]]);
      sidecars.dispose();
      disk.dispose();
    });
  }

  it('is said with a clear word, and the article goes on showing what was corrected', async () => {
    const { broken, disk, article, textOf } = openDisk();
    broken.fault = faults['a full disk'] as Fault;
    const document = await vscode.workspace.openTextDocument(article);
    await vscode.window.showTextDocument(document);
    const reader = await openReader();
    await until(() => reader.reading()?.document === document, 'the article is read');
    const words: string[] = [];
    const { showInformationMessage } = vscode.window;
    try {
      Object.assign(vscode.window, { showInformationMessage: async (word: string) => void words.push(word) });
      await vscode.commands.executeCommand('bilingualReader.notAQuotation', at);
    } finally {
      Object.assign(vscode.window, { showInformationMessage });
    }
    assert.match(words.join(), /Kept in the extension’s own storage/u);
    const quotes = async () => (await reader.analysisOf(article))?.quotes.map((quote) => quote.text);
    await until(async () => (await quotes())?.length === 0, 'it is no quotation any more');
    assert.equal(textOf('/pont.reader.json'), before);
    await vscode.commands.executeCommand('bilingualReader.undoCorrection');
    await until(async () => (await quotes())?.[0] === said, 'it is a quotation again');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    disk.dispose();
  });

  it('nor kept in the storage is refused, and what stood before stays', async () => {
    const { broken, disk, article, textOf } = openDisk();
    const sidecars = new Sidecars(article.with({ path: '/storage' }));
    broken.fault = faults['a full disk'] as Fault;
    await assert.rejects(sidecars.change(article, { correct: [note('À vérifier')] }), /ENOSPC/u);
    assert.equal(textOf('/pont.reader.json'), before);
    assert.equal((await sidecars.read(article)).published?.value, '2024-03-08');
    sidecars.dispose();
    disk.dispose();
  });

  it('when the extension ends in the middle is still written whole', async () => {
    const { disk, article, textOf } = openDisk();
    const sidecars = new Sidecars(storage());
    const changes = ['un', 'deux', 'trois'].map((value) =>
      sidecars.change(article, { correct: [note(value)] }),
    );
    const written = sidecars.written();
    sidecars.dispose();
    await written;
    assert.deepEqual(JSON.parse(textOf('/pont.reader.json')).corrections, [note('trois')]);
    await Promise.all(changes);
    disk.dispose();
  });
});

/** A file system in memory, whose fault can be set and mended. */
function memoryDisk(
  files: Map<string, Uint8Array>,
  broken: { readonly fault: Fault | null },
): vscode.FileSystemProvider {
  const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const contentOf = ({ path }: vscode.Uri) => {
    const content = files.get(path);
    if (!content) throw vscode.FileSystemError.FileNotFound(path);
    return content;
  };
  const refuse = (what: Fault['of']) => {
    if (broken.fault?.of === what) throw broken.fault.error();
  };
  return {
    onDidChangeFile: changed.event,
    watch: () => changed,
    stat: (uri) =>
      uri.path === '/'
        ? { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 }
        : { type: vscode.FileType.File, ctime: 0, mtime: 0, size: contentOf(uri).length },
    readFile: contentOf,
    readDirectory: () => [],
    createDirectory: () => {},
    writeFile({ path }, content) {
      // Half of it is there before the disk says that it is full.
      if (broken.fault?.of === 'writeFile') files.set(path, content.slice(0, content.length / 2));
      refuse('writeFile');
      files.set(path, content);
    },
    delete: (uri) => {
      contentOf(uri);
      files.delete(uri.path);
    },
    rename(from, to) {
      refuse('rename');
      files.set(to.path, contentOf(from));
      files.delete(from.path);
    },
  };
}
