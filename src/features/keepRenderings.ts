import * as vscode from 'vscode';
import type { Quotation } from '../core/quotes/quotations.ts';
import type { Reading } from '../state/focus.ts';
import type { Reader } from './feature.ts';
import { type RenderingElsewhere, renderingsElsewhere } from './renderings.ts';

/** What is known of other articles for the quotation at hand. */
export interface KeptRenderings extends vscode.Disposable {
  /** How other articles render the quotation, as far as it is known now. */
  readonly of: (reading: Reading, quote: Quotation) => readonly RenderingElsewhere[];
}

interface Kept {
  readonly analysis: Reading['analysis'];
  readonly quote: string;
  readonly search: vscode.CancellationTokenSource;
  renderings: readonly RenderingElsewhere[];
}

/** Milliseconds that the caret rests before other articles are looked into. */
const rest = 250;

/** The renderings of the quotation that was asked for last: looked for behind what is shown, and `found` says when there are any. */
export function keepRenderings(reader: Reader, found: () => void): KeptRenderings {
  let kept: Kept | undefined;

  const forget = () => {
    kept?.search.cancel();
    kept?.search.dispose();
    kept = undefined;
  };

  async function look(mine: Kept, { document, analysis }: Reading, quote: Quotation): Promise<void> {
    await new Promise((resume) => setTimeout(resume, rest));
    const { token } = mine.search;
    if (kept !== mine) return;
    const renderings = await renderingsElsewhere(reader, document.uri, [analysis, quote], token);
    if (kept !== mine || renderings.length === 0) return;
    mine.renderings = renderings;
    found();
  }

  return {
    of(reading, quote) {
      const { analysis } = reading;
      if (kept?.analysis === analysis && kept.quote === quote.id) return kept.renderings;
      forget();
      kept = { analysis, quote: quote.id, search: new vscode.CancellationTokenSource(), renderings: [] };
      look(kept, reading, quote).catch((error) =>
        reader.log.warn('Other articles were not looked into.', error),
      );
      return [];
    },
    dispose: forget,
  };
}
