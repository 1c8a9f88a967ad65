import * as vscode from 'vscode';
import { changeSidecar } from './changeSidecar.ts';
import { type Feature, onCommand, type Reader } from './feature.ts';
import { targetDocument } from './targetDocument.ts';

/** Set Article Language…, for texts whose language was not told right; what is to be done with long ones. */
export const articleLanguage: Feature = (reader) =>
  vscode.Disposable.from(
    onCommand('setArticleLanguage', (uri) => ask(reader, uri)),
    onCommand('analyzeAnyway', async (uri) => {
      const document = await targetDocument(reader, uri);
      if (document) reader.analyses.analyzeAnyway(document);
    }),
    onCommand('stopReading', async (uri) => {
      const document = await targetDocument(reader, uri);
      if (document) reader.analyses.stop(document);
    }),
  );

async function ask(reader: Reader, uri: vscode.Uri | undefined): Promise<void> {
  const document = await targetDocument(reader, uri);
  if (!document) return;
  const { language, chosen } = await reader.analyses.check(document);
  const mark = (isCurrent: boolean) => (isCurrent ? vscode.l10n.t('current') : '');
  const choices = [
    {
      label: vscode.l10n.t('Detect Automatically'),
      description: mark(!chosen),
      language: null,
    },
    {
      label: vscode.l10n.t('French'),
      description: mark(chosen && language === 'fra'),
      detail: vscode.l10n.t('Read it as a French article.'),
      language: 'fra',
    },
    {
      label: vscode.l10n.t('Another Language'),
      description: mark(chosen && language !== 'fra'),
      detail: vscode.l10n.t('Leave it alone.'),
      language: 'und',
    },
  ];
  const choice = await vscode.window.showQuickPick(choices, {
    title: vscode.l10n.t('Language of the Article'),
  });
  if (choice) await changeSidecar(reader, document.uri, { language: choice.language });
}
