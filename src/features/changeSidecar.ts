import * as vscode from 'vscode';
import type { SidecarChange } from '../state/sidecarEdit.ts';
import { BrokenSidecarError } from '../state/sidecars.ts';
import type { Reader } from './feature.ts';

/** Keeps what a person says about an article, and tells them where when it could not be beside it, or why it was not kept. Resolves to whether it was. */
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
    if (error instanceof BrokenSidecarError) await offerToOpen(error.sidecar);
    else {
      const reason = error instanceof Error ? error.message : String(error);
      vscode.window.showErrorMessage(vscode.l10n.t('This could not be kept: {0}', reason));
    }
    return false;
  }
}

async function offerToOpen(sidecar: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t('Open the File');
  const chosen = await vscode.window.showErrorMessage(
    vscode.l10n.t(
      '{0} cannot be read and was left as it is. Mend it first.',
      vscode.workspace.asRelativePath(sidecar),
    ),
    open,
  );
  if (chosen === open) await vscode.window.showTextDocument(sidecar);
}
