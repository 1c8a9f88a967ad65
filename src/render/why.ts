import type { Attribution } from '../core/quotes/quotations.ts';
import { oneLine } from './escape.ts';
import type { Wording } from './wording.ts';

/** Why the quotation is given to its speaker, for a person: “Subject of « a jugé »”. */
export function whyWords({ rule, cue }: Attribution, wording: Wording): string {
  const words = wording.rules[rule] ?? wording.rules[cue ? 'cue' : 'context'] ?? '';
  return words.replace('%', () => (cue ? `«\u00a0${oneLine(cue.text)}\u00a0»` : ''));
}
