import * as vscode from 'vscode';
import { withoutLinks } from '../render/escape.ts';
import type { SidecarChange } from '../state/sidecarEdit.ts';
import { BrokenSidecarError } from '../state/sidecars.ts';
import type { Reader } from './feature.ts';

/**
 * Keeps what a person says about an article, and tells them where when it could not be beside it, or why it was not kept.
 * Resolves to whether it was.
 */
export async function changeSidecar(
  reader: Reader,
  article: vscode.Uri,
  change: SidecarChange,
): Promise<boolean> {
  try {
    const place = await reader.sidecars.change(article, change);
    if (place === 'storage' && article.scheme !== 'untitled') {
      vscode.window.showInformationMessage(
        vscode.l10n.t('Kept in the extension’s own storage, as the article’s folder cannot be written to.'),
      );
    }
    return true;
  } catch (error) {
    reader.log.error(`The sidecar of ${article} could not be written.`, error);
    // Not awaited: what else the person does need not wait for the answer.
    if (error instanceof BrokenSidecarError) void offerToOpen(error);
    else {
      const reason = error instanceof Error ? error.message : String(error);
      vscode.window.showErrorMessage(vscode.l10n.t('This could not be kept: {0}', withoutLinks(reason)));
    }
    return false;
  }
}

/** Leads to the line that makes the sidecar unreadable. */
async function offerToOpen({ sidecar, offset }: BrokenSidecarError): Promise<void> {
  const document = await vscode.workspace.openTextDocument(sidecar);
  const place = document.positionAt(offset);
  const open = vscode.l10n.t('Go to the Line');
  const chosen = await vscode.window.showErrorMessage(
    vscode.l10n.t(
      'Line {0} of {1} cannot be read. Nothing was written; mend it first.',
      place.line + 1,
      withoutLinks(vscode.workspace.asRelativePath(sidecar)),
    ),
    open,
  );
  if (chosen === open)
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(place, place) });
}
