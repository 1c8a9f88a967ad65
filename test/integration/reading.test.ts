import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openReader, openSeed, placeOf, until } from './articles.ts';

/** The markdown of the hover at a place. */
async function hoverAt(document: vscode.TextDocument, at: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    at,
  );
  return hovers
    .flatMap(({ contents }) => contents.map((part) => (typeof part === 'string' ? part : part.value)))
    .join('\n');
}

describe('hover', () => {
  it('tells of a name its English form, type, role and mentions', async () => {
    const { document } = await openSeed('001');
    const hover = await hoverAt(document, placeOf(document, 'Antony Blinken'));
    assert.match(hover, /Antony Blinken/u);
    assert.match(hover, /secrétaire d\\*'Etat/u);
    assert.match(await hoverAt(document, placeOf(document, 'Moscou')), /Moscow/u);
  });

  it('tells on a mark and on the cue who says it, when and why', async () => {
    const { document } = await openSeed('001');
    for (const words of ['«positives»', 'jugé']) {
      const hover = await hoverAt(document, placeOf(document, words));
      assert.match(hover, /Vladimir Poutine/u);
      assert.match(hover, /23 December 2021/u);
    }
  });

  it('gives the English of a word and of the phrase it is in', async () => {
    const { document } = await openSeed('001');
    assert.match(
      await hoverAt(document, placeOf(document, 'désescalade').translate(0, 2)),
      /de\\*-escalation/iu,
    );
  });

  it('says nothing where there is nothing to say', async () => {
    const { document } = await openSeed('001');
    const blank = document.lineAt(1).range.start;
    assert.equal(await hoverAt(document, blank), '');
  });
});

describe('navigation', () => {
  it('goes from a pronoun to the name that it refers to', async () => {
    const { document } = await openSeed('001');
    const pronoun = placeOf(document, 'a-t-il noté').translate(0, 4);
    const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      pronoun,
    );
    const [first] = found;
    assert.ok(first);
    const range = 'targetRange' in first ? first.targetRange : first.range;
    assert.match(document.getText(range), /Poutine/u);
  });

  it('finds every mention of a person, pronouns and role phrases too', async () => {
    const { document } = await openSeed('001');
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      placeOf(document, 'Vladimir Poutine'),
    );
    const words = references.map(({ range }) => document.getText(range));
    assert.ok(words.includes('Poutine') && words.includes("Le chef d'Etat"), words.join(', '));
  });

  it('highlights the mentions of the entity under the caret', async () => {
    const { document } = await openSeed('001');
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      placeOf(document, 'OTAN'),
    );
    assert.ok(highlights.some(({ range }) => document.getText(range) === 'Alliance atlantique'));
  });

  it('outlines headings and quotations with their speakers', async () => {
    const { document } = await openSeed('001');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const all = (list: vscode.DocumentSymbol[]): string[] =>
      list.flatMap(({ name, children }) => [name, ...all(children)]);
    const names = all(symbols);
    assert.ok(
      names.some((name) => /^V\. Poutine: /u.test(name)),
      names.join('\n'),
    );
  });

  it('folds the boilerplate', async () => {
    const { document } = await openSeed('001');
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const banner = placeOf(document, 'En cliquant sur').line;
    assert.ok(ranges.some(({ start, end }) => start <= banner && banner <= end));
  });
});

describe('commands', () => {
  const caret = (editor: vscode.TextEditor) => editor.document.offsetAt(editor.selection.active);

  it('step from quotation to quotation and back', async () => {
    const editor = await openSeed('000');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('bilingualReader.nextQuote');
    await until(() => caret(editor) === editor.document.getText().indexOf('engager'), 'the first quotation');
    await vscode.commands.executeCommand('bilingualReader.nextQuote');
    await until(
      () => caret(editor) === editor.document.getText().indexOf('positives'),
      'the second quotation',
    );
    await vscode.commands.executeCommand('bilingualReader.previousQuote');
    await until(() => caret(editor) === editor.document.getText().indexOf('engager'), 'the first again');
  });

  it('step from name to name', async () => {
    const editor = await openSeed('000');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('bilingualReader.nextName');
    await until(() => caret(editor) === editor.document.getText().indexOf('Moscou'), 'the second name');
  });

  it('toggle the layers of highlights', async () => {
    const reader = await openReader();
    const { document } = await openSeed('000');
    const layers = () => new Set(reader.highlightsOf(document.uri).map(({ layer }) => layer));
    await until(
      () => layers().has('person') && layers().has('directQuote'),
      'names and quotations are highlighted',
    );
    assert.ok(!layers().has('indirectQuote'), 'indirect speech is off by default');
    await vscode.commands.executeCommand('bilingualReader.toggleNameHighlights');
    await until(() => !layers().has('person') && layers().has('directQuote'), 'names are off');
    await vscode.commands.executeCommand('bilingualReader.toggleNameHighlights');
    await until(() => layers().has('person'), 'names are on again');
  });

  it('follow the settings', async () => {
    const reader = await openReader();
    const { document } = await openSeed('003');
    const settings = vscode.workspace.getConfiguration('bilingualReader');
    await settings.update('highlight.indirectQuotes', true, vscode.ConfigurationTarget.Global);
    try {
      await until(
        () => reader.highlightsOf(document.uri).some(({ layer }) => layer === 'indirectQuote'),
        'indirect speech',
      );
    } finally {
      await settings.update('highlight.indirectQuotes', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
