import * as vscode from 'vscode';
import { csvHeader, renderCsv } from '../render/csv.ts';
import { renderJson } from '../render/json.ts';
import { renderMarkdown } from '../render/markdown.ts';
import type { Wording } from '../render/wording.ts';
import type { Reading } from '../state/focus.ts';
import type { CommandArguments } from './commands.ts';
import { type Feature, onCommand, type Reader } from './feature.ts';

interface Format {
  readonly label: string;
  readonly extension: string;
  readonly render: (reading: Reading, file: string, wording: Wording) => string;
}

const formats: readonly Format[] = [
  {
    label: 'Markdown',
    extension: 'md',
    render: ({ analysis }, _, wording) => renderMarkdown(analysis, wording),
  },
  {
    label: 'CSV',
    extension: 'csv',
    // The byte-order mark tells spreadsheets that this is UTF-8.
    render: ({ analysis }, file) => `\ufeff${csvHeader}${renderCsv(analysis, file)}`,
  },
  {
    label: 'JSON',
    extension: 'json',
    render: ({ analysis }, file) => `${JSON.stringify(renderJson(analysis, { file }), null, 2)}\n`,
  },
];

/** Writes the quotations of the article to a file of the person's choice. */
export const exportQuotes: Feature = (reader) =>
  onCommand('exportQuotes', async (given) => {
    const reading = reader.focus.current;
    const order = reading && (orderOf(given) ?? (await askOrder(reading, reader.wording)));
    if (!order) return;
    try {
      await write(reading, order, reader);
    } catch (error) {
      reader.log.error('The export failed.', error);
      const reason = error instanceof Error ? error.message : String(error);
      await vscode.window.showErrorMessage(reader.wording.actions.exportFailed(reason));
    }
  });

interface Order {
  readonly format: Format;
  readonly target: vscode.Uri;
}

/** What a keybinding or another extension asks for; a menu gives the article's URI, which asks for nothing. */
function orderOf(given: CommandArguments['exportQuotes'][0]): Order | undefined {
  if (!given || !('format' in given)) return undefined;
  const format = formats.find(({ extension }) => extension === given.format);
  return format && { format, target: given.target };
}

async function askOrder(reading: Reading, { actions }: Wording): Promise<Order | undefined> {
  const format = await vscode.window.showQuickPick(formats, { placeHolder: actions.exportAs });
  const target =
    format &&
    (await vscode.window.showSaveDialog({ title: actions.exportAs, ...saveOptions(reading, format) }));
  return target && { format, target };
}

async function write(reading: Reading, { format, target }: Order, { wording }: Reader): Promise<void> {
  const file = vscode.workspace.asRelativePath(reading.document.uri);
  const text = format.render(reading, file, wording);
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
  const message = wording.actions.exported(
    reading.analysis.quotes.length,
    vscode.workspace.asRelativePath(target),
  );
  void offerToOpen(target, message, wording.actions.open);
}

async function offerToOpen(target: vscode.Uri, message: string, open: string): Promise<void> {
  if ((await vscode.window.showInformationMessage(message, open)) !== open) return;
  await vscode.window.showTextDocument(target, { preview: true });
}

/** «lac.txt» → «lac.quotes.md» beside it; without a folder of its own, in the workspace's. */
function saveOptions({ document: { uri } }: Reading, { label, extension }: Format): vscode.SaveDialogOptions {
  const name = `${uri.path.replace(/^.*\//u, '').replace(/\.[^.]*$/u, '')}.quotes.${extension}`;
  const folder =
    uri.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(uri, '..');
  return {
    filters: { [label]: [extension] },
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {}),
  };
}
