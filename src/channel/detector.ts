import type { detectLanguage } from '../core/text/language.ts';
import { runScript } from './script.ts';

/** Tells of texts in which language they are: a script of its own, dist/detector.js, which the first text needs. */
export interface Detector {
  readonly detectLanguage: typeof detectLanguage;
}

/** Runs dist/detector.js here. */
export function runDetector(script: string): Detector {
  return runScript(script, 'detector') as Detector;
}
