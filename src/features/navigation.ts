import * as vscode from 'vscode';
import type { Analysis } from '../core/analysis.ts';
import type { Span } from '../core/span.ts';
import { itemAfter, itemBefore } from '../render/neighbours.ts';
import { saidQuotes } from '../render/saidQuotes.ts';
import { type Feature, onCommand } from './feature.ts';
import { caretIn, reveal } from './reveal.ts';

/** Next and previous quotation and name, around the end of the article. */
export const navigation: Feature = ({ focus }) => {
  const move =
    (
      itemsOf: (analysis: Analysis) => readonly Span[],
      choose: (items: readonly Span[], offset: number) => Span | undefined,
    ) =>
    async () => {
      const reading = focus.current;
      if (!reading) return;
      // The caret as it is now: a second press may come before the first one's move is announced.
      const offset = caretIn(reading.document) ?? reading.offset;
      const target = choose(itemsOf(reading.analysis), offset);
      if (target) await reveal(reading.document, target);
    };
  const names = (analysis: Analysis) => analysis.mentions;
  return vscode.Disposable.from(
    onCommand('nextQuote', move(saidQuotes, itemAfter)),
    onCommand('previousQuote', move(saidQuotes, itemBefore)),
    onCommand('nextName', move(names, itemAfter)),
    onCommand('previousName', move(names, itemBefore)),
  );
};
