import type { Detector } from './channel/detector.ts';
import { detectLanguage } from './core/text/language.ts';

/** What dist/detector.js holds. */
export const detector: Detector = { detectLanguage };
