import { withApposition } from '../apposition.ts';
import type { Colon, Finding } from '../attribution.ts';
import { amongWhom, hostOpening, isBody } from '../hosts.ts';
import { nounPhraseAt } from '../nounPhrases.ts';
import { type Reading, wordAt } from '../reading.ts';
import type { Subject } from '../subjects.ts';
import { isHuman } from '../voices.ts';

/** «Du côté de {la CGT}, pas question de céder : «…»», «Même constat chez {Jo Blin} : «…»»: those among whom a sentence without a verb says how things are. */
export function hostOfVerbless(reading: Reading, cue: Colon): Finding | undefined {
  return fromHost(sharedBy(reading, cue.first) ?? amongWhom(reading) ?? hostOpening(reading, {}), cue);
}

/** The host of a sentence as who says what is behind its colon. */
export function fromHost(speaker: Subject | undefined, cue: Colon): Finding | undefined {
  return speaker && { speaker, cue, rule: 'colon', confidence: 0.8 };
}

/** «Même constat {chez Jo Blin}, son voisin : «…»», «{Chez sa voisine Eve Lam}, même désarroi : «…»»: with whom the same is heard. */
function sharedBy(reading: Reading, colon: number): Subject | undefined {
  if (!reading.items.some(({ form }, i) => i < colon && form === 'même')) return undefined;
  for (const { first, last } of reading.links('host')) {
    const phrase = last < colon ? nounPhraseAt(reading, last + 1) : undefined;
    if (!phrase || phrase.last >= colon) continue;
    const isWho = wordAt(reading.items, first) === 'chez' && isHuman(reading, phrase.head);
    if (isWho || isBody(reading, phrase.head)) return withApposition(reading, phrase);
  }
  return undefined;
}
