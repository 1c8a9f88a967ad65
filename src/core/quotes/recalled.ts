import type { Draft, DraftAttribution } from './drafts.ts';

/** «Un ministre {lui} avait promis « un toit ». « Je l'attends. »»: whoever was told so once speaks now. */
export function recalledTo({ attribution, kind }: Draft): DraftAttribution | null {
  const hearer = attribution?.addressee;
  if (!hearer || kind === 'direct' || attribution.verb?.tense !== 'pluperfect') return null;
  if (!/^(?:lui|leur)$/iu.test(hearer.text)) return null;
  return {
    ...attribution,
    speaker: hearer,
    host: null,
    via: null,
    addressee: null,
    cue: null,
    verb: undefined,
    near: hearer.start,
    rule: 'recalled-to',
    confidence: 0.6,
  };
}
