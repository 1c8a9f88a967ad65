import * as vscode from 'vscode';
import { withoutIcons } from '../render/escape.ts';
import type { FilterChoice } from '../render/filter.ts';
import type { Focus, Reading } from '../state/focus.ts';
import type { CommandName } from './commands.ts';
import { onCommand } from './feature.ts';

/** What a list can be limited to, and by which commands. */
export interface FilterContent<Filter> {
  readonly choose: CommandName & `filter${string}`;
  readonly clear: CommandName & `show${string}`;
  /** Set while there is a filter, after `bilingualReader.`. */
  readonly contextKey: string;
  readonly title: string;
  readonly choicesOf: (reading: Reading) => readonly FilterChoice<Filter>[];
}

/** What a list is limited to now. */
export interface TreeFilter<Filter> extends vscode.Disposable {
  readonly filter: Filter | null;
  /** For beside the title of the list: «Josep Borrell · 2/9»; empty without a filter. */
  readonly describe: (reading: Reading) => string;
}

/**
 * The filter of one list: chosen by one command, cleared by another. It stays as long as the article, and goes over to the next
 * one when that has a choice of this name: a speaker of one article is mostly nobody in another.
 */
export function openTreeFilter<Filter>(
  content: FilterContent<Filter>,
  focus: Focus,
  changed: () => void,
): TreeFilter<Filter> {
  let chosen: FilterChoice<Filter> | undefined;
  let article = focus.current?.document;

  const set = (choice: FilterChoice<Filter> | undefined) => {
    const next = choice?.filter ? choice : undefined;
    if (next === chosen) return;
    chosen = next;
    const key = `bilingualReader.${content.contextKey}`;
    vscode.commands.executeCommand('setContext', key, chosen !== undefined);
    changed();
  };
  const ofSameName = (reading: Reading) =>
    content.choicesOf(reading).find(({ label }) => label === chosen?.label);
  const ask = async () => {
    const reading = focus.current;
    if (!reading) return;
    const choices = content.choicesOf(reading).map((choice) => ({
      label: withoutIcons(choice.label),
      description: String(choice.count),
      choice,
    }));
    const picked = await vscode.window.showQuickPick(choices, { title: content.title });
    if (picked) set(picked.choice);
  };
  const listeners = vscode.Disposable.from(
    focus.onDidChange((reading) => {
      if (!reading || reading.document === article) return;
      article = reading.document;
      if (chosen) set(ofSameName(reading));
    }),
    onCommand(content.choose, ask),
    onCommand(content.clear, () => set(undefined)),
  );
  return {
    get filter() {
      return chosen?.filter ?? null;
    },
    describe(reading) {
      if (!chosen) return '';
      const all = content.choicesOf(reading).find(({ filter }) => filter === null);
      return `${chosen.label} · ${ofSameName(reading)?.count ?? 0}/${all?.count ?? 0}`;
    },
    dispose: () => listeners.dispose(),
  };
}
