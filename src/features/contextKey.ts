import * as vscode from 'vscode';
import type { Feature } from './feature.ts';

/**
 * Keeps the keys with which menus, commands and keys appear: `bilingualReader.article` while a French article is read, `reading`
 * while a long one is on its way, `tooLong` while one is left alone for its length.
 */
export const contextKey: Feature = ({ analyses, focus }) => {
  let turn = 0;
  const set = (name: 'article' | 'reading' | 'tooLong', isTrue: boolean) =>
    vscode.commands.executeCommand('setContext', `bilingualReader.${name}`, isTrue);

  async function update(): Promise<void> {
    const mine = ++turn;
    const document = vscode.window.activeTextEditor?.document;
    const check = document && (await analyses.check(document));
    if (mine !== turn) return;
    set('tooLong', check?.language === 'fra' && check.tooLong);
    set('reading', check?.language === 'fra' && check.isLong && !check.tooLong);
    if (!document || !check?.isLong) return;
    await analyses.get(document);
    if (mine === turn) set('reading', false);
  }

  set('article', focus.current !== undefined);
  update();
  return vscode.Disposable.from(
    focus.onDidChange((reading) => set('article', reading !== undefined)),
    vscode.window.onDidChangeActiveTextEditor(update),
    analyses.onDidChange(update),
  );
};
