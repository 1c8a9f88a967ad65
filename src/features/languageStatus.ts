import * as vscode from 'vscode';
import { dateWords } from '../render/dateWords.ts';
import { articleSelector, type Check } from '../state/check.ts';
import type { Feature } from './feature.ts';
import { keepNeighbourDates } from './keepNeighbourDates.ts';

/** What the reader takes the active document for, among VS Code's language status: «Français (auto)», and its date. */
export const languageStatus: Feature = (reader) => {
  const language = vscode.languages.createLanguageStatusItem('bilingualReader.language', articleSelector);
  const date = vscode.languages.createLanguageStatusItem('bilingualReader.date', articleSelector);
  language.name = vscode.l10n.t('Bilingual Reader: Language');
  date.name = vscode.l10n.t('Bilingual Reader: Date');
  let turn = 0;
  const neighbours = keepNeighbourDates(reader, () => void update());

  async function update(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    const mine = ++turn;
    const check = document && (await reader.analyses.check(document));
    const analysis = document && (await reader.analyses.get(document));
    const published = analysis?.published;
    if (!check || mine !== turn) return;
    showLanguage(language, check);
    date.text = published ? dateWords(published.value, reader.wording) : vscode.l10n.t('Date unknown');
    date.detail = published
      ? reader.wording.publishedHow[published.how]
      : ((analysis && neighbours.of(document, analysis)?.told) ?? '');
    date.command = { command: 'bilingualReader.setArticleDate', title: vscode.l10n.t('Set Date…') };
  }

  update();
  return vscode.Disposable.from(
    neighbours,
    language,
    date,
    vscode.window.onDidChangeActiveTextEditor(update),
    reader.analyses.onDidChange(update),
  );
};

function showLanguage(item: vscode.LanguageStatusItem, { language, chosen, tooLong }: Check): void {
  const isFrench = language === 'fra';
  const name = isFrench ? 'Français' : vscode.l10n.t('Not French');
  item.text = chosen ? name : vscode.l10n.t('{0} (auto)', name);
  const isLeftOut = isFrench && tooLong;
  item.severity = vscode.LanguageStatusSeverity[isLeftOut ? 'Warning' : 'Information'];
  item.detail = isLeftOut ? vscode.l10n.t('Too long to be read without asking') : '';
  item.command = isLeftOut
    ? { command: 'bilingualReader.analyzeAnyway', title: vscode.l10n.t('Analyse Anyway') }
    : { command: 'bilingualReader.setArticleLanguage', title: vscode.l10n.t('Change…') };
}
