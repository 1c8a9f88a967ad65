import * as vscode from 'vscode';
import { withoutLinks } from '../render/escape.ts';
import { type FormatName, formats, printAlone } from '../render/exports/formats.ts';
import type { Wording } from '../render/wording.ts';
import type { Reading } from '../state/focus.ts';
import type { CommandArguments } from './commands.ts';
import { askTarget, type ExportTarget, writeTo } from './exportTarget.ts';
import { type Feature, onCommand, type Reader } from './feature.ts';

/** The formats for files, with the names that their users know them by. */
const labels = {
  md: 'Markdown',
  csv: 'CSV',
  json: 'JSON',
  jsonl: 'JSON Lines',
  webannotation: 'W3C Web Annotation (JSON-LD)',
  tei: 'TEI XML',
  brat: 'brat standoff',
  conllu: 'CoNLL-U',
} as const satisfies Partial<Record<FormatName, string>>;

type Exportable = keyof typeof labels;

/** Writes the analysis of the article to a file of the person's choice. */
export const exportAnalysis: Feature = (reader) =>
  onCommand('exportAnalysis', async (given) => {
    const reading = reader.focus.current;
    const order = reading && (orderOf(given) ?? (await askOrder(reading, reader.wording)));
    if (!order) return;
    try {
      await write(reading, order, reader);
    } catch (error) {
      reader.log.error('The export failed.', error);
      const reason = error instanceof Error ? error.message : String(error);
      await vscode.window.showErrorMessage(reader.wording.actions.exportFailed(withoutLinks(reason)));
    }
  });

interface Order {
  readonly format: Exportable;
  readonly target: ExportTarget;
}

/** What a keybinding or another extension asks for; a menu gives the article's URI, which asks for nothing. */
function orderOf(given: CommandArguments['exportAnalysis'][0]): Order | undefined {
  if (!given || !('format' in given) || !Object.hasOwn(labels, given.format)) return undefined;
  return { format: given.format as Exportable, target: given.target };
}

async function askOrder({ document }: Reading, { actions }: Wording): Promise<Order | undefined> {
  const choices = (Object.keys(labels) as Exportable[]).map((format) => ({
    label: labels[format],
    description: `.${formats[format].extension}`,
    format,
  }));
  const chosen = await vscode.window.showQuickPick(choices, { placeHolder: actions.exportAs });
  if (!chosen) return undefined;
  const { format, label } = chosen;
  const { extension } = formats[format];
  const product = { title: actions.exportAs, kind: 'quotes', label, extension };
  const target = await askTarget(document.uri, product);
  return target && { format, target };
}

async function write(
  { document, analysis }: Reading,
  { format, target }: Order,
  reader: Reader,
): Promise<void> {
  const { wording } = reader;
  const { parseSentence, resources } = await reader.engine();
  const text = printAlone(format, analysis, vscode.workspace.asRelativePath(document.uri), {
    wording,
    width: 100,
    paint: (line) => line,
    parse: (words) => parseSentence(words, resources.grammar),
    withText: false,
    withGlosses: false,
  });
  // The byte-order mark tells spreadsheets that this is UTF-8.
  const name = await writeTo(target, format === 'csv' ? `\ufeff${text}` : text);
  if (target === 'editor' || name === null) return;
  const words = wording.actions.exported(analysis.quotes.length, withoutLinks(name));
  void offerToOpen(target, words, wording.actions.open);
}

async function offerToOpen(target: vscode.Uri, message: string, open: string): Promise<void> {
  if ((await vscode.window.showInformationMessage(message, open)) !== open) return;
  await vscode.window.showTextDocument(target, { preview: true });
}
