import * as vscode from 'vscode';
import { type Stage, stages } from '../core/stages.ts';
import type { Analyzer } from './analyzer.ts';

/** Shows in the status bar how far each analysis is: «Reading a long article: names (3/6)». */
export function withProgress(analyzer: Analyzer): Analyzer {
  return {
    async analyze(source, order) {
      const options = {
        location: vscode.ProgressLocation.Window,
        title: vscode.l10n.t('Reading a long article'),
      };
      return vscode.window.withProgress(options, (progress) =>
        analyzer.analyze(source, {
          ...order,
          begin: (stage) =>
            progress.report({ message: `${nameOf(stage)} (${stages.indexOf(stage) + 1}/${stages.length})` }),
        }),
      );
    },
  };
}

function nameOf(stage: Stage): string {
  switch (stage) {
    case 'sentences':
      return vscode.l10n.t('sentences');
    case 'dates':
      return vscode.l10n.t('dates');
    case 'names':
      return vscode.l10n.t('names');
    case 'quotations':
      return vscode.l10n.t('quotations');
    case 'references':
      return vscode.l10n.t('who is meant');
    case 'glossary':
      return vscode.l10n.t('glossary');
  }
}
