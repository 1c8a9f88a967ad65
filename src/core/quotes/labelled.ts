import { textSpan } from '../span.ts';
import type { DraftAttribution } from './drafts.ts';
import type { Reading } from './reading.ts';
import type { Label } from './turns.ts';

/** «{C. A.} – Nous avons tourné en dix jours»: a turn is said by whom its label names. */
export function labelled(text: string, reading: Reading, { name, sign }: Label): DraftAttribution {
  const colon = text[sign.start] === ':' ? { ...textSpan(text, sign.start, sign.end), lemma: ':' } : null;
  return {
    speaker: textSpan(text, name.start, name.end),
    host: null,
    via: null,
    addressee: null,
    cue: colon,
    verb: undefined,
    reading,
    near: name.start,
    rule: 'label',
    confidence: 0.92,
  };
}
