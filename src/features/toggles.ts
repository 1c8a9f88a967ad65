import * as vscode from 'vscode';
import type { SettingName } from '../state/settings.ts';
import { type Feature, onCommand } from './feature.ts';

/** Turns a whole layer of highlights on and off. */
export const toggles: Feature = ({ settings }) => {
  const toggle = (name: SettingName & `highlight.${string}`) => () => settings.set(name, !settings.get(name));
  return vscode.Disposable.from(
    onCommand('toggleNameHighlights', toggle('highlight.names')),
    onCommand('toggleQuoteHighlights', toggle('highlight.quotes')),
  );
};
