import * as vscode from 'vscode';
import type { Feature } from './feature.ts';

/** Keeps `bilingualReader.article` true while a French article is read: menus and keys appear with it. */
export const contextKey: Feature = ({ focus }) => {
  const set = (isReading: boolean) =>
    vscode.commands.executeCommand('setContext', 'bilingualReader.article', isReading);
  set(focus.current !== undefined);
  return focus.onDidChange((reading) => set(reading !== undefined));
};
