import * as vscode from 'vscode';
import { type Fix, findNotices, type Notice } from '../render/notices.ts';
import { articleSelector } from '../state/check.ts';
import { rangeOf } from './convert.ts';
import { type Feature, onCommand } from './feature.ts';
import { keepNeighbourDates } from './keepNeighbourDates.ts';

/** Hints at what a person can help the reader with, in the articles on the screen, each with what can be done about it. */
export const notices: Feature = (reader) => {
  const { analyses, settings, wording } = reader;
  const collection = vscode.languages.createDiagnosticCollection('bilingualReader.notices');

  const neighbours = keepNeighbourDates(reader, (document) => void show(document));

  async function noticesOf(document: vscode.TextDocument): Promise<readonly Notice[]> {
    const analysis = settings.get('hints') ? await analyses.get(document) : null;
    return analysis ? findNotices(analysis, wording, neighbours.of(document, analysis)) : [];
  }

  async function show(document: vscode.TextDocument): Promise<void> {
    const { version } = document;
    const found = await noticesOf(document);
    if (document.version !== version || document.isClosed) return;
    collection.set(
      document.uri,
      found.map((notice) => diagnosticOf(document, notice)),
    );
  }

  const visible = () => vscode.window.visibleTextEditors.map(({ document }) => document).filter(isText);
  const showAll = () => Promise.all(visible().map(show));
  showAll();
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, { diagnostics }, token) {
      const ours = diagnostics.filter(({ source }) => source === name);
      if (ours.length === 0) return undefined;
      const found = await noticesOf(document);
      if (token.isCancellationRequested) return undefined;
      return found
        .filter((notice) => rangeOf(document, notice).intersection(range))
        .flatMap((notice) => notice.fixes.map((fix) => actionOf(document, notice, fix)));
    },
  };
  return vscode.Disposable.from(
    neighbours,
    collection,
    vscode.window.onDidChangeVisibleTextEditors(showAll),
    settings.onDidChange(showAll),
    analyses.onDidChange((document) => {
      if (visible().includes(document)) void show(document);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
    vscode.languages.registerCodeActionsProvider(articleSelector, provider, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
    onCommand('toggleHints', () => settings.set('hints', !settings.get('hints'))),
  );
};

const name = 'Bilingual Reader';

function isText(document: vscode.TextDocument): boolean {
  return vscode.languages.match(articleSelector, document) > 0;
}

function diagnosticOf(document: vscode.TextDocument, notice: Notice): vscode.Diagnostic {
  const severity = vscode.DiagnosticSeverity.Hint;
  const diagnostic = new vscode.Diagnostic(rangeOf(document, notice), notice.message, severity);
  diagnostic.source = name;
  diagnostic.code = notice.code;
  return diagnostic;
}

function actionOf(document: vscode.TextDocument, notice: Notice, fix: Fix): vscode.CodeAction {
  const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [diagnosticOf(document, notice)];
  if (fix.do === 'replace') {
    action.edit = new vscode.WorkspaceEdit();
    action.edit.replace(document.uri, rangeOf(document, fix.span), fix.text);
  } else {
    const values = fix.do === 'setSpeaker' ? [fix.span, fix.name] : [document.uri];
    action.command = { title: fix.title, command: `bilingualReader.${fix.do}`, arguments: values };
  }
  return action;
}
