import type { Analysis } from '../core/analysis.ts';
import type { Source } from '../core/source.ts';
import type { Stage } from '../core/stages.ts';
import type { OpenEngine } from './engine.ts';
import { oneAtATime } from './oneAtATime.ts';

/** What goes with the order of an analysis. */
export interface Order {
  /** Aborting it ends the work at once where that can be, and in any case the waiting for it. */
  readonly signal: AbortSignal;
  /** Told each stage of the work before it begins. */
  readonly begin?: (stage: Stage) => void;
}

/** Makes analyses, wherever the work is done. */
export interface Analyzer {
  /** Rejects with the signal's reason when it was aborted, with another error when the work failed. */
  analyze(source: Source, order: Order): Promise<Analysis>;
}

/**
 * Works in the extension host's own thread, which does nothing else meanwhile: for short texts. Between two of them the host has
 * its turn.
 */
export function analyzeInProcess(openEngine: () => Promise<OpenEngine>): Analyzer {
  return {
    analyze: oneAtATime(async (source, { signal, begin }) => {
      const { analyze, resources } = await openEngine();
      // Edits that wait in the host's queue come first: only the last text of a burst is worth the work.
      await new Promise((resume) => setTimeout(resume));
      signal.throwIfAborted();
      return analyze(source, resources, begin);
    }),
  };
}

/**
 * The length, in UTF-16 code units, from which a text is long: its analysis holds up a warm host for 50 ms, measured on a busy
 * core; 2,000 take 15 ms, 20,000 take 120 ms.
 */
export const longText = 8_000;

/** Hands short texts to one analyzer and long ones to the other. */
export function analyzeByLength(short: Analyzer, long: Analyzer): Analyzer {
  return {
    analyze: (source, order) => (source.text.length < longText ? short : long).analyze(source, order),
  };
}
