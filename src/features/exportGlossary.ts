import * as vscode from 'vscode';
import { withoutIcons, withoutLinks } from '../render/escape.ts';
import { articleGlossary } from '../render/glossary.ts';
import { type GlossarySheet, glossarySheet } from '../render/glossaryEntries.ts';
import { renderAnki, renderGlossaryCsv, renderGlossaryMarkdown } from '../render/glossaryExports.ts';
import { renderTbx } from '../render/tbx.ts';
import type { Wording } from '../render/wording.ts';
import type { Reading } from '../state/focus.ts';
import type { CommandArguments } from './commands.ts';
import { askTarget, type ExportTarget, writeTo } from './exportTarget.ts';
import { type Feature, onCommand, type Reader } from './feature.ts';

interface Format {
  readonly label: string;
  readonly extension: string;
  readonly render: (sheet: GlossarySheet, wording: Wording) => string;
}

const formats: readonly Format[] = [
  { label: 'Anki', extension: 'txt', render: renderAnki },
  // The byte-order mark tells spreadsheets that this is UTF-8.
  { label: 'CSV', extension: 'csv', render: (sheet) => `\ufeff${renderGlossaryCsv(sheet)}` },
  { label: 'Markdown', extension: 'md', render: renderGlossaryMarkdown },
  { label: 'TBX', extension: 'tbx', render: renderTbx },
];

interface Order {
  readonly format: Format;
  readonly target: ExportTarget;
}

/** Writes the terms of the article that are worth knowing to a file of the person's choice. */
export const exportGlossary: Feature = (reader) =>
  onCommand('exportGlossary', async (given) => {
    const reading = reader.focus.current;
    const order = reading && (orderOf(given) ?? (await askOrder(reading, reader.wording)));
    if (!order) return;
    try {
      await write(reading, order, reader);
    } catch (error) {
      reader.log.error('The export of the glossary failed.', error);
      const reason = error instanceof Error ? error.message : String(error);
      await vscode.window.showErrorMessage(reader.wording.words.exportFailed(withoutLinks(reason)));
    }
  });

/** What a keybinding or another extension asks for; a menu gives the article's URI, which asks for nothing. */
function orderOf(given: CommandArguments['exportGlossary'][0]): Order | undefined {
  if (!given || !('format' in given)) return undefined;
  const format = formats.find(({ extension }) => extension === given.format);
  return format && { format, target: given.target };
}

async function askOrder({ document }: Reading, { words }: Wording): Promise<Order | undefined> {
  const format = await vscode.window.showQuickPick(formats, { placeHolder: words.exportAs });
  if (!format) return undefined;
  const { label, extension } = format;
  const product = { title: words.exportAs, kind: 'glossary', label, extension };
  const target = await askTarget(document.uri, product);
  return target && { format, target };
}

async function write({ document, analysis }: Reading, order: Order, reader: Reader): Promise<void> {
  const { settings, words, wording } = reader;
  const terms = articleGlossary(analysis, settings.get('level'), words.all);
  const sheet = glossarySheet(analysis, terms, vscode.workspace.asRelativePath(document.uri));
  const name = await writeTo(order.target, order.format.render(sheet, wording));
  if (name !== null)
    vscode.window.setStatusBarMessage(wording.words.saved(terms.length, withoutIcons(name)), 4000);
}
