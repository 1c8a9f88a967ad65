import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openReader } from './articles.ts';

const article = (i: number) =>
  `Le maire de Namur, Awa Diop ${i}, a prévenu mardi que « la route restera fermée tout l’hiver » dans la vallée.\n`;

// The last file of the suite: it leaves its articles open.
describe('500 open articles', () => {
  it('are all read, and only what was made last for them is kept', async () => {
    const reader = await openReader();
    const documents = await Promise.all(
      Array.from({ length: 500 }, (_, i) =>
        vscode.workspace.openTextDocument({ language: 'plaintext', content: article(i) }),
      ),
    );
    const read = () => Promise.all(documents.map(({ uri }) => reader.analysisOf(uri)));
    const started = performance.now();
    const first = await read();
    console.log(`      500 articles in ${(performance.now() - started).toFixed(0)} ms`);
    for (const [i, analysis] of first.entries()) assert.equal(analysis?.text, article(i));
    assert.equal(vscode.workspace.textDocuments.filter(({ isUntitled }) => isUntitled).length, 500);
    const again = await read();
    assert.deepEqual(again, first);
    const kept = again.filter((analysis, i) => analysis === first[i]).length;
    assert.ok(kept < 100, `${kept} of 500 analyses are kept`);
  }).timeout(120_000);
});
