import type { Finding } from '../attribution.ts';
import { finiteBefore, type Reading, wordAt } from '../reading.ts';

/** The verbs by which something written comes to somebody. */
const receives = /^(?:recevoir|trouver|découvrir|apprendre)$/u;

/** «Les habitants {ont reçu un SMS} : «Partez»», «a trouvé sur la table {un mot} : «…»»: whoever gets what is written has not written it. */
export function received(reading: Reading, at: number): Finding | undefined {
  const { items } = reading;
  const verb = wordAt(items, at - 1) === ':' ? finiteBefore(reading, at) : undefined;
  if (!verb || verb.passive || !receives.test(verb.lemma)) return undefined;
  const isWritten = items.some(
    (_, i) => i > verb.last + 1 && i < at && reading.isDocument(i) && /^une?$/u.test(wordAt(items, i - 1)),
  );
  return isWritten
    ? { speaker: null, cue: { first: at - 1, last: at - 1 }, rule: 'colon', confidence: 0.4 }
    : undefined;
}
