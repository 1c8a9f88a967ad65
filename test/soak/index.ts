import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as vscode from 'vscode';
import type { ReaderApi } from '../../src/extension.ts';
import { type Action, actions, type Desk } from './actions.ts';
import { randomFrom } from './random.ts';
import { textOf } from './watch.ts';

/** What the one who started it wants: see test/host/soak.ts. */
declare const order: { readonly count: number; readonly seed: number };

/** Between two measurements of the heap. */
const stride = 50;

setFlagsFromString('--expose_gc');
const collectGarbage: () => void = runInNewContext('gc');

/** Does the actions, which VS Code's extension host calls for, and prints what test/host/soak.ts reads. */
export async function run(): Promise<void> {
  try {
    await soak();
    console.log('over');
  } catch (error) {
    console.log(`failed in the soak: ${textOf(error)}`);
  }
}

async function soak(): Promise<void> {
  const found = vscode.extensions.getExtension<ReaderApi>('bilingual-reader.bilingual-reader');
  if (!found) throw new Error('The extension is not installed.');
  const articles = (await vscode.workspace.findFiles('*.txt')).sort((a, b) => (a.path < b.path ? -1 : 1));
  const desk: Desk = { reader: await found.activate(), random: randomFrom(order.seed), articles };
  await warmUp(desk);
  await measure('start');
  for (let i = 1; i <= order.count; i++) {
    await attemptAny(desk, i);
    if (i % stride === 0) await measure(`${i}`);
  }
  await settle(desk);
  await measure('end');
}

const deck = actions.flatMap(([times, name, action]) =>
  Array.from({ length: times }, () => ({ name, action })),
);

async function attemptAny(desk: Desk, i: number): Promise<void> {
  const { name, action } = desk.random.pick(deck) ?? { name: '', action: () => {} };
  await attempt(desk, i, name, action);
}

/**
 * Every article, every kind of action, and some more of them: what is loaded or compiled once and kept is there before the first
 * measurement.
 */
async function warmUp(desk: Desk): Promise<void> {
  const { reader } = desk;
  for (const uri of desk.articles) {
    await vscode.window.showTextDocument(uri);
    await reader.analysisOf(uri);
  }
  for (const [, name, action] of actions) await attempt(desk, 0, name, action);
  for (let i = 0; i < Math.min(500, order.count / 4); i++) await attemptAny(desk, 0);
  await closeAll();
}

async function attempt(desk: Desk, i: number, name: string, action: Action): Promise<void> {
  try {
    await action(desk);
  } catch (error) {
    console.log(`failed ${i} ${name}: ${textOf(error)}`);
  }
}

/** The article on the screen is shown as it is last. */
async function settle({ reader }: Desk): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const analysis = document && (await reader.analysisOf(document.uri));
  if (analysis && analysis.text !== document.getText())
    console.log('failed in the end: the analysis is of another text');
  await closeAll();
}

async function closeAll(): Promise<void> {
  for (
    let tries = 0;
    tries < 200 && vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0);
    tries++
  ) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
  }
  await vscode.commands.executeCommand('notifications.clearAll');
  await new Promise((done) => setTimeout(done, 2_000));
}

/** Prints the megabytes in use by the extension host. */
async function measure(when: string): Promise<void> {
  // What ends a turn of the event loop lets go of more.
  for (let i = 0; i < 3; i++) {
    collectGarbage();
    await new Promise((done) => setTimeout(done, 50));
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  console.log(`heap ${when} ${((heapUsed + arrayBuffers) / 1e6).toFixed(2)}`);
}
