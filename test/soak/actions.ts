import * as vscode from 'vscode';
import type { ReaderApi } from '../../src/extension.ts';
import type { CommandName } from '../../src/features/commands.ts';
import type { Random } from './random.ts';

/** What the actions work with. */
export interface Desk {
  readonly reader: ReaderApi;
  readonly random: Random;
  /** The articles of the folder. */
  readonly articles: readonly vscode.Uri[];
}

/** Something that a person does. It may find that there is nothing to do. */
export type Action = (desk: Desk) => unknown;

const { executeCommand } = vscode.commands;
const run = (name: CommandName, ...values: unknown[]) => executeCommand(`bilingualReader.${name}`, ...values);
const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

const pieces = [
  ...['x', ' ', '\n', '\n\n', '«', '»', '"', '.', 'é', '🐘', '\u202e', '— '],
  ...[
    'La ministre Awa Diop a dit jeudi que « la route restera fermée ». ',
    ' a-t-elle ajouté',
    '<b>{{ 1 }}</b>',
  ],
];

/** Something in the middle of its text, in an editor that is an article's. */
function editorOf({ random }: Desk): { editor: vscode.TextEditor; position: vscode.Position } | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== 'plaintext' || editor.document.isClosed) return undefined;
  const { document } = editor;
  return { editor, position: document.positionAt(random.below(document.getText().length + 1)) };
}

/** Asks VS Code for what our providers say at a place of the article. */
const ask =
  (command: string, ...values: unknown[]): Action =>
  (desk) => {
    const at = editorOf(desk);
    return at && executeCommand(command, at.editor.document.uri, at.position, ...values);
  };

/** Opens what asks a person, who then chooses something, or not. */
const answer =
  (name: CommandName): Action =>
  async ({ random }) => {
    let isOver = false;
    const over = Promise.resolve(run(name)).finally(() => {
      isOver = true;
    });
    for (let step = 0; step < 6; step++) {
      await Promise.race([over, wait(120)]);
      if (isOver) return;
      const accepts = step < 4 && random.below(3) > 0;
      await executeCommand(`workbench.action.${accepts ? 'acceptSelectedQuickOpenItem' : 'closeQuickOpen'}`);
    }
    await Promise.race([over, wait(2_000)]);
  };

async function spanOf({ reader, random }: Desk, list: 'quotes' | 'mentions' | 'glosses') {
  const document = vscode.window.activeTextEditor?.document;
  const analysis = document && (await reader.analysisOf(document.uri));
  const found = random.pick<{ readonly start: number; readonly end: number }>(analysis?.[list] ?? []);
  return found && { start: found.start, end: found.end };
}

/** Sets something right, of an item of that list. */
const correct =
  (list: 'quotes' | 'mentions' | 'glosses', name: CommandName, ...values: unknown[]): Action =>
  async (desk) => {
    const span = await spanOf(desk, list);
    if (span) await run(name, span, ...values);
  };

/** Edits, unless the editor is gone by then. */
async function change(
  editor: vscode.TextEditor | undefined,
  work: (builder: vscode.TextEditorEdit) => void,
): Promise<void> {
  try {
    await editor?.edit(work);
  } catch (error) {
    if (editor && vscode.window.visibleTextEditors.includes(editor)) throw error;
  }
}

const edit: Action = async (desk) => {
  const at = editorOf(desk);
  const piece = desk.random.pick(pieces) ?? '';
  await change(at?.editor, (builder) => at && builder.insert(at.position, piece));
};

const remove: Action = async (desk) => {
  const at = editorOf(desk);
  if (!at) return;
  const { document } = at.editor;
  const end = document.positionAt(document.offsetAt(at.position) + desk.random.below(80));
  await change(at.editor, (builder) => builder.delete(new vscode.Range(at.position, end)));
};

const type: Action = async (desk) => {
  const at = editorOf(desk);
  if (!at) return;
  at.editor.selection = new vscode.Selection(at.position, at.position);
  for (const text of 'Il a dit « oui ».') await executeCommand('type', { text });
};

const move: Action = (desk) => {
  const at = editorOf(desk);
  if (!at) return;
  at.editor.selection = new vscode.Selection(at.position, at.position);
  at.editor.revealRange(at.editor.selection);
};

const open: Action = async ({ random, articles }) => {
  const uri = random.pick(articles);
  if (uri) await vscode.window.showTextDocument(uri, { preview: random.below(2) === 0 });
};

const openUntitled: Action = async ({ random }) => {
  const content = (pieces.at(-3) ?? '').repeat(1 + random.below(40));
  const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
  await vscode.window.showTextDocument(document);
};

const save: Action = async () => {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.isDirty && !document.isUntitled) await document.save();
};

/** Another program writes an article. */
const changeOnDisk: Action = async ({ random, articles }) => {
  const uri = random.pick(articles);
  if (!uri) return;
  const bytes = await vscode.workspace.fs.readFile(uri);
  const more = new TextEncoder().encode(pieces.at(-3));
  await vscode.workspace.fs.writeFile(
    uri,
    bytes.length > 20_000 ? bytes.slice(0, 3_000) : new Uint8Array([...bytes, ...more]),
  );
};

const exportAnalysis: Action = async ({ random, articles }) => {
  const format = random.pick(['md', 'csv', 'json', 'jsonl', 'webannotation', 'tei', 'brat', 'conllu']);
  const [beside] = articles;
  if (beside) await run('exportAnalysis', { format, target: vscode.Uri.joinPath(beside, '..', '.export') });
};

/** For the one who watches the page: points, presses and chooses there. */
const inWindow =
  (what: string): Action =>
  async ({ random }) => {
    console.log(`window ${what} ${random.below(1_000)}`);
    await wait(250);
  };

/** How often each is done, and what it is. */
export const actions: readonly (readonly [times: number, name: string, action: Action])[] = [
  [8, 'open an article', open],
  [2, 'open an untitled article', openUntitled],
  [4, 'switch', () => executeCommand('workbench.action.nextEditor')],
  [2, 'close the editor', () => executeCommand('workbench.action.revertAndCloseActiveEditor')],
  [1, 'split', () => executeCommand('workbench.action.splitEditor')],
  [1, 'one group', () => executeCommand('workbench.action.joinAllGroups')],
  [8, 'insert', edit],
  [4, 'remove', remove],
  [2, 'type', type],
  [5, 'undo', () => executeCommand('undo')],
  [2, 'redo', () => executeCommand('redo')],
  [1, 'save', save],
  [1, 'change on the disk', changeOnDisk],
  [6, 'move the caret', move],
  [4, 'next quotation', () => run('nextQuote')],
  [2, 'previous quotation', () => run('previousQuote')],
  [2, 'next name', () => run('nextName')],
  [1, 'previous name', () => run('previousName')],
  [2, 'go to a quotation', answer('goToQuote')],
  [4, 'ask for a hover', ask('vscode.executeHoverProvider')],
  [4, 'hover', inWindow('hover')],
  [2, 'definition', ask('vscode.executeDefinitionProvider')],
  [1, 'references', ask('vscode.executeReferenceProvider')],
  [1, 'highlights', ask('vscode.executeDocumentHighlights')],
  [1, 'outline', ask('vscode.executeDocumentSymbolProvider')],
  [1, 'folding', ask('vscode.executeFoldingRangeProvider')],
  [1, 'workspace symbols', () => executeCommand('vscode.executeWorkspaceSymbolProvider', 'pou')],
  [
    1,
    'light bulb',
    (desk) => {
      const at = editorOf(desk);
      return (
        at &&
        executeCommand(
          'vscode.executeCodeActionProvider',
          at.editor.document.uri,
          new vscode.Range(at.position, at.position),
        )
      );
    },
  ],
  [3, 'set the speaker', correct('quotes', 'setSpeaker', 'Awa Diop')],
  [2, 'not a quotation', correct('quotes', 'notAQuotation')],
  [1, 'choose a correction', answer('correct')],
  [1, 'choose a kind', answer('setQuoteKind')],
  [1, 'choose a type', answer('setNameType')],
  [1, 'choose a gloss', answer('setGloss')],
  [4, 'undo the correction', () => run('undoCorrection')],
  [2, 'mark a word', () => run('markWordLearning')],
  [2, 'undo the mark', () => run('undoWordChange')],
  [1, 'names shown or not', () => run('toggleNameHighlights')],
  [1, 'quotations shown or not', () => run('toggleQuoteHighlights')],
  [1, 'glosses shown or not', () => run('toggleGlosses')],
  [2, 'the panel', () => run('showQuoteCard')],
  [2, 'the panel, by hand', inWindow('card')],
  [2, 'the trees', inWindow('tree')],
  [1, 'away from the panel', () => executeCommand('workbench.view.explorer')],
  [
    1,
    'order of the quotations',
    ({ random }) => run(random.below(2) ? 'sortQuotesBySpeaker' : 'sortQuotesByOrder'),
  ],
  [1, 'filter the quotations', answer('filterQuotes')],
  [1, 'all quotations', () => run('showAllQuotes')],
  [1, 'filter the names', answer('filterNames')],
  [1, 'all names', () => run('showAllNames')],
  [1, 'copy', () => run('copyQuote')],
  [1, 'copy a link', () => run('copyLink')],
  [2, 'export', exportAnalysis],
];
