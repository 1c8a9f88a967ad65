import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import * as vscode from 'vscode';
import { analyze } from '../../src/core/analyze.ts';
import { openResources, resourceFiles } from '../../src/core/resources.ts';
import { Analyses } from '../../src/state/analyses.ts';
import { type Analyzer, longText } from '../../src/state/analyzer.ts';
import { lazyDetector } from '../../src/state/detector.ts';
import { openSettings } from '../../src/state/settings.ts';
import { Sidecars } from '../../src/state/sidecars.ts';
import { startWorker } from '../../src/state/startWorker.ts';
import { type OpenWorker, ThreadAnalyzer } from '../../src/state/threadAnalyzer.ts';
import { extensionUri, folder, openReader, until } from './articles.ts';

const paragraph = (speaker: string) =>
  `La ministre ${speaker} a déclaré jeudi à Dakar que « la route restera fermée tout l’hiver » dans la vallée. « Nous n’avons pas le choix », a-t-elle ajouté devant les habitants réunis à la mairie.\n\n`;

const long = paragraph('Awa Diop').repeat(300);

/** Writes a file and opens it without showing it, so that only the test asks for its analysis. */
async function openHidden(name: string, content: string): Promise<vscode.TextDocument> {
  const uri = vscode.Uri.joinPath(folder(), name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  return vscode.workspace.openTextDocument(uri);
}

/** Analyses of the test's own by the workers of the build. */
function openAnalyses() {
  const workers: OpenWorker[] = [];
  let begin = () => {};
  const begun = new Promise<void>((done) => {
    begin = done;
  });
  const thread = new ThreadAnalyzer({
    start: async (client) => {
      const worker = await startWorker(extensionUri(), client);
      workers.push(worker);
      return worker;
    },
    otherwise: { analyze: () => assert.fail('no worker can be started') },
    idle: 60_000,
    patience: () => 60_000,
    warn: () => {},
  });
  const analyzer: Analyzer = {
    analyze: (source, order) => thread.analyze(source, { ...order, begin }),
  };
  const sidecars = new Sidecars(vscode.Uri.joinPath(folder(), '.sidecars'));
  const log = vscode.window.createOutputChannel('Test', { log: true });
  const analyses = new Analyses({
    detectLanguage: lazyDetector(extensionUri()),
    analyzer,
    sidecars,
    settings: openSettings(vscode.workspace),
    log,
  });
  const dispose = () => {
    for (const part of [analyses, thread, sidecars, log]) part.dispose();
  };
  return {
    analyses,
    workers,
    /** When a worker is in the middle of the first text. */
    begun,
    dispose,
  };
}

describe('a long article', function () {
  this.timeout(60_000);

  it('is analysed as a short one is, and the extension host goes on meanwhile', async () => {
    const reader = await openReader();
    const document = await openHidden('longArticle.txt', long);
    assert.ok(long.length > longText);
    const delay = monitorEventLoopDelay({ resolution: 10 });
    const started = performance.now();
    delay.enable();
    const analysis = await reader.analysisOf(document.uri);
    delay.disable();
    const taken = performance.now() - started;
    const blocked = delay.max / 1e6;
    console.log(
      `      ${long.length} characters in ${taken.toFixed(0)} ms, blocked for ${blocked.toFixed(0)} ms`,
    );
    assert.ok(blocked < taken / 4, `blocked for ${blocked} of ${taken} ms`);
    assert.equal(analysis?.quotes.length, 600);
    const files = resourceFiles.map(
      (path) => [path, new Uint8Array(readFileSync(join(extensionUri().fsPath, path)))] as const,
    );
    const source = { text: long, language: 'fra' };
    assert.deepEqual(analysis, analyze(source, openResources(new Map(files))));
  });

  it('gives way to what an edit makes of it', async () => {
    const { analyses, workers, begun, dispose } = openAnalyses();
    const document = await openHidden('longEdited.txt', long);
    const asked = analyses.get(document);
    await begun;
    const edit = new vscode.WorkspaceEdit();
    const short = paragraph('Léa Morel');
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), short);
    await vscode.workspace.applyEdit(edit);
    await assert.rejects(workers[0]?.ended ?? Promise.resolve(), 'its worker has ended');
    assert.equal((await asked)?.text, short);
    dispose();
    await document.save();
  });

  it('is left alone when a person stops it, until they want it anyway', async () => {
    const { analyses, workers, begun, dispose } = openAnalyses();
    const document = await openHidden('longStopped.txt', long);
    const asked = analyses.get(document);
    await begun;
    analyses.stop(document);
    assert.equal(await asked, null);
    assert.ok((await analyses.check(document)).tooLong);
    await assert.rejects(workers[0]?.ended ?? Promise.resolve(), 'its worker has ended');
    analyses.analyzeAnyway(document);
    assert.equal((await analyses.get(document))?.text, long);
    analyses.stop(document);
    assert.ok(await analyses.get(document), 'what is finished cannot be stopped');
    dispose();
  });

  it('is analysed anew when the file changes on the disk', async () => {
    const { analyses, begun, dispose } = openAnalyses();
    const document = await openHidden('longChanged.txt', long);
    const asked = analyses.get(document);
    await begun;
    const changed = paragraph('Léa Morel');
    await vscode.workspace.fs.writeFile(document.uri, new TextEncoder().encode(changed));
    await until(() => document.getText() === changed, 'the document follows the disk');
    const last = await analyses.get(document);
    assert.equal(last?.text, changed);
    assert.ok([long, changed].includes((await asked)?.text ?? ''));
    dispose();
  });

  for (const [what, act] of Object.entries({
    deleted: (uri: vscode.Uri) => vscode.workspace.fs.delete(uri),
    renamed: (uri: vscode.Uri) => {
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(uri, vscode.Uri.joinPath(uri, '../longMoved.txt'), { overwrite: true });
      return vscode.workspace.applyEdit(edit);
    },
  })) {
    it(`${what} while it is analysed leaves nobody waiting`, async () => {
      const { analyses, begun, dispose } = openAnalyses();
      const document = await openHidden(`long-${what}.txt`, long);
      await vscode.window.showTextDocument(document);
      const asked = analyses.get(document);
      await begun;
      await act(document.uri);
      const analysis = await asked;
      assert.ok(document.isClosed ? analysis === null : analysis?.text === long);
      dispose();
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    });
  }

  it('in a storm of a hundred edits a second is shown as it is last', async () => {
    const reader = await openReader();
    const document = await openHidden('longStorm.txt', long);
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const asked: Promise<unknown>[] = [];
    for (let i = 0; i < 200; i++) {
      void vscode.commands.executeCommand('type', { text: 'x' });
      asked.push(reader.analysisOf(document.uri));
      await new Promise((done) => setTimeout(done, 10));
    }
    const text = 'x'.repeat(200) + long;
    await until(() => document.getText() === text, 'all is typed');
    const last = await reader.analysisOf(document.uri);
    assert.equal(last?.text, text);
    await Promise.all(asked);
    await until(() => {
      const quotes = reader.highlightsOf(document.uri).filter(({ layer }) => layer === 'directQuote');
      const words = new Set(quotes.map(({ start, end }) => text.slice(start, end)));
      return quotes.length === 600 && words.size === 2;
    }, 'the highlights are those of the last text');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('is answered by another worker when the first is killed', async () => {
    const { analyses, workers, begun, dispose } = openAnalyses();
    const asked = analyses.get(await openHidden('longKilled.txt', long));
    await begun;
    workers[0]?.stop();
    assert.equal((await asked)?.text, long);
    assert.equal(workers.length, 2);
    dispose();
  });

  it('ends with the extension in the middle of its analysis', async () => {
    const { analyses, workers, begun, dispose } = openAnalyses();
    const asked = analyses.get(await openHidden('longEnd.txt', long));
    await begun;
    dispose();
    assert.equal(await asked, null);
    await assert.rejects(workers[0]?.ended ?? Promise.resolve(), 'its worker has ended');
    assert.equal(await analyses.get(await openHidden('afterEnd.txt', paragraph('Awa Diop'))), null);
  });
});
