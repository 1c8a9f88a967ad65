import * as vscode from 'vscode';
import type { Analysis } from '../core/analysis.ts';
import type { NeighbourWords } from '../render/neighbourDate.ts';
import { oftenAsked } from '../state/workspaceIndex.ts';
import type { Reader } from './feature.ts';
import { neighbourDateOf } from './neighbourDates.ts';

/** What is known of the neighbours of each open article without a date. */
export interface KeptNeighbourDates extends vscode.Disposable {
  /** What the neighbours tell of the date of a document, as far as it is known now. */
  readonly of: (document: vscode.TextDocument, analysis: Analysis) => NeighbourWords | null;
}

interface Kept {
  readonly analysis: Analysis;
  readonly search: vscode.CancellationTokenSource;
  words: NeighbourWords | null;
}

/** What the folders of articles without a date tell: looked for behind what is shown, and `found` says when there is anything. */
export function keepNeighbourDates(
  reader: Reader,
  found: (document: vscode.TextDocument) => void,
): KeptNeighbourDates {
  const byDocument = new Map<vscode.TextDocument, Kept>();

  const forget = (document: vscode.TextDocument) => {
    const search = byDocument.get(document)?.search;
    search?.cancel();
    search?.dispose();
    byDocument.delete(document);
  };

  async function look(document: vscode.TextDocument, mine: Kept, trust: number): Promise<void> {
    const words = await neighbourDateOf(reader, document.uri, mine.analysis, mine.search.token, trust);
    if (!words || byDocument.get(document) !== mine) return;
    mine.words = words;
    found(document);
  }

  const closed = vscode.workspace.onDidCloseTextDocument(forget);
  return {
    of(document, analysis) {
      const before = byDocument.get(document);
      if (before?.analysis === analysis) return before.words;
      forget(document);
      if (analysis.published) return null;
      const mine = { analysis, search: new vscode.CancellationTokenSource(), words: null };
      byDocument.set(document, mine);
      look(document, mine, before ? oftenAsked : 0).catch((error) =>
        reader.log.warn('The neighbours of an article were not looked into.', error),
      );
      return null;
    },
    dispose() {
      closed.dispose();
      for (const document of [...byDocument.keys()]) forget(document);
    },
  };
}
