import { textSpan } from '../span.ts';
import type { DraftAttribution } from './drafts.ts';
import type { Reading } from './reading.ts';
import type { Label } from './turn.ts';

/** «{C. A.} – Nous avons tourné en dix jours»: a turn is said by whom its label names, or the one before an earlier turn of the same voice. */
export function labelled(text: string, reading: Reading, { name, sign }: Label): DraftAttribution {
  const colon =
    sign && text[sign.start] === ':' ? { ...textSpan(text, sign.start, sign.end), lemma: ':' } : null;
  return {
    speaker: textSpan(text, name.start, name.end),
    host: null,
    via: null,
    addressee: null,
    cue: colon,
    verb: undefined,
    reading,
    near: name.start,
    rule: sign ? 'label' : 'answer',
    confidence: sign ? 0.92 : 0.7,
  };
}
