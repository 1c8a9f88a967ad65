import assert from 'node:assert/strict';
import * as vscode from 'vscode';
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
    assert.ok((await titles(waited)).includes('Speaker'));
    assert.ok((await titles('Yann Kerjean')).includes('Type of name'));
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
