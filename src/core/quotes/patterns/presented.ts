import { withApposition } from '../apposition.ts';
import type { Finding } from '../attribution.ts';
import { nounPhraseAt } from '../nounPhrases.ts';
import { type Reading, wordAt } from '../reading.ts';
import { canSpeak } from '../voices.ts';

/** «…» : {c'est par ces mots que} la maire a ouvert la séance. */
export function presented(reading: Reading, at: number): Finding | undefined {
  const next = /^[:,]$/u.test(wordAt(reading.items, at + 1)) ? at + 2 : at + 1;
  return presentation(reading, next);
}

/** The same as a sentence of its own, with which the frame opens: «…» {C'est avec cette phrase que} la maire a ouvert la séance. */
export function presentation(reading: Reading, from: number): Finding | undefined {
  const { items } = reading;
  if (!/^(?:c'|ce)$/u.test(wordAt(items, from)) || items[from + 1]?.word?.lemma !== 'être') return undefined;
  if (items[from + 2]?.word?.pos !== 'ADP' || !/^(?:ces?|cette|cet)$/u.test(wordAt(items, from + 3)))
    return undefined;
  let noun = from + 4;
  while (items[noun]?.word?.pos === 'ADJ' || items[noun]?.word?.pos === 'NUM') noun++;
  let that = noun + 1;
  while (items[that]?.word?.pos === 'ADJ') that++;
  if (!reading.isUtterance(noun) || !/^(?:que|qu')$/u.test(wordAt(items, that))) return undefined;
  const phrase = nounPhraseAt(reading, that + 1);
  if (!phrase || !canSpeak(reading, phrase.head)) return undefined;
  const speaker = { ...withApposition(reading, phrase), rule: 'subject-of-cue' } as const;
  return { speaker, cue: { first: from, last: that }, rule: 'subject-of-cue', confidence: 0.9 };
}
