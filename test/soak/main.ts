import * as vscode from 'vscode';
import type { activate as activateReader } from '../../src/extension.ts';
import { textOf, watchErrors } from './watch.ts';

declare const require: (path: string) => { readonly activate: typeof activateReader };

watchErrors((where, error) => console.log(`failed in ${where}: ${textOf(error)}`));

// One that is asked says yes.
Object.assign(vscode.window, { showWarningMessage: async (...all: unknown[]) => all.at(-1) });

/** The extension, watched from its first moment: test/host/soak.ts puts this file in the place of its `main`. */
export const { activate } = require('./dist/extension.js');
