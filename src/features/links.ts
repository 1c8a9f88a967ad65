import * as vscode from 'vscode';
import { quoteAt, quoteAttributedAt } from '../render/atCaret.ts';
import { isPlainPath, linkedPlace, linkQuery, readLink } from '../render/link.ts';
import { type Feature, onCommand, type Reader } from './feature.ts';
import { reveal } from './reveal.ts';

/** Links to an article and a quotation in it that open VS Code there: copied by one, followed by others. */
export const links: Feature = (reader) =>
  vscode.Disposable.from(
    onCommand('copyLink', () => copy(reader)),
    vscode.window.registerUriHandler({ handleUri: async ({ query }) => void (await followLink(query)) }),
  );

async function copy({ focus }: Reader): Promise<void> {
  const reading = focus.current;
  if (!reading) return;
  const { analysis, document, offset } = reading;
  const quote = quoteAt(analysis, offset) ?? quoteAttributedAt(analysis, offset);
  const address = vscode.Uri.from({
    scheme: vscode.env.uriScheme,
    authority: 'bilingual-reader.bilingual-reader',
    path: '/open',
    query: linkQuery(document.uri.toString(), analysis, quote),
  });
  await vscode.env.clipboard.writeText(address.toString(true));
  const said = quote
    ? vscode.l10n.t('Link to the quotation copied')
    : vscode.l10n.t('Link to the article copied');
  vscode.window.setStatusBarMessage(said, 3000);
}

/**
 * Opens what a link leads to, which anybody may have made: only a document that is open already or a file in a folder of the
 * workspace, and nothing but that. Resolves to whether it did.
 */
export async function followLink(query: string): Promise<boolean> {
  const target = readLink(query);
  const uri = target && allowedUri(target.article);
  if (!target || !uri) {
    vscode.window.showWarningMessage(
      vscode.l10n.t('This link leads to no article of the folder that is open here.'),
    );
    return false;
  }
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const place = linkedPlace(document.getText(), target);
    if (place) await reveal(document, place);
    return true;
  } catch {
    vscode.window.showWarningMessage(vscode.l10n.t('The article of this link cannot be opened.'));
    return false;
  }
}

function allowedUri(address: string): vscode.Uri | null {
  try {
    const uri = vscode.Uri.parse(address, true);
    const isOpen = vscode.workspace.textDocuments.some(
      (document) => document.uri.toString() === uri.toString(),
    );
    if (isOpen) return uri;
    return isPlainPath(uri.path) && vscode.workspace.getWorkspaceFolder(uri) ? uri : null;
  } catch {
    return null;
  }
}
