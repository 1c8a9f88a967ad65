import * as vscode from 'vscode';
import { inlineGlosses } from '../render/inlineGlosses.ts';
import { articleSelector } from '../state/check.ts';
import { type Feature, onCommand } from './feature.ts';

/** The English of the harder words in the text itself, for who asks for it. */
export const inlayHints: Feature = ({ analyses, settings, words }) => {
  const changed = new vscode.EventEmitter<void>();
  const refresh = () => changed.fire();
  const provider: vscode.InlayHintsProvider = {
    onDidChangeInlayHints: changed.event,
    async provideInlayHints(document, range, token) {
      if (!settings.get('inlayHints')) return [];
      const analysis = await analyses.get(document);
      if (!analysis || token.isCancellationRequested) return [];
      const visible = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      const learner = { level: settings.get('level'), words: words.all };
      return inlineGlosses(analysis, visible, learner).map(({ offset, english }) => {
        const hint = new vscode.InlayHint(document.positionAt(offset), english);
        hint.paddingLeft = true;
        return hint;
      });
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerInlayHintsProvider(articleSelector, provider),
    settings.onDidChange(refresh),
    words.onDidChange(refresh),
    analyses.onDidChange(refresh),
    onCommand('toggleGlosses', () => settings.set('inlayHints', !settings.get('inlayHints'))),
  );
};
