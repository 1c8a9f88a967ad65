import type * as vscode from 'vscode';
import type { Level } from '../core/glossary/gloss.ts';

/** Every setting of package.json, by its name after `bilingualReader.`, with its default. */
export const settingDefaults = {
  'highlight.names': true,
  'highlight.quotes': true,
  'highlight.indirectQuotes': false,
  'highlight.scareQuotes': true,
  level: 'B1' as Level,
  inlayHints: false,
  hints: true,
  'analysis.maximumLength': 500_000,
} as const satisfies Readonly<Record<string, boolean | string | number>>;

export type SettingName = keyof typeof settingDefaults;

type Widen<Value> = Value extends boolean ? boolean : Value extends number ? number : Value;
type Value<Name extends SettingName> = Widen<(typeof settingDefaults)[Name]>;

/** The person's settings as they are now. */
export interface Settings {
  get<Name extends SettingName>(name: Name): Value<Name>;
  /** Writes the setting where it is set already, else for the user. */
  set<Name extends SettingName>(name: Name, value: Value<Name>): Thenable<void>;
  /** Calls back when one of the reader's settings has changed. */
  onDidChange(changed: () => void): vscode.Disposable;
}

const section = 'bilingualReader';

export function openSettings(workspace: typeof vscode.workspace): Settings {
  return {
    get: (name) => workspace.getConfiguration(section).get(name, settingDefaults[name] as never),
    set: (name, value) => {
      const configuration = workspace.getConfiguration(section);
      const inWorkspace = configuration.inspect(name)?.workspaceValue !== undefined;
      // `true` is the user's settings, `false` the workspace's: the signature of VS Code.
      return configuration.update(name, value, !inWorkspace);
    },
    onDidChange: (changed) =>
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(section)) changed();
      }),
  };
}
