import { withApposition } from './apposition.ts';
import { nounPhraseAt } from './nounPhrases.ts';
import { type Reading, wordAt } from './reading.ts';
import type { Subject } from './subjects.ts';
import { canSpeak } from './voices.ts';

/** How far behind the noun «de» may stand: «Réponse au mégaphone {de} la riveraine». */
const reach = 7;

/** «La réponse {du club} n'a pas tardé : «…»»: whose the words are that a phrase names. */
export function ownerOf(
  reading: Reading,
  { head, last }: Pick<Subject, 'head' | 'last'>,
): Subject | undefined {
  const { items } = reading;
  if (!reading.isUtterance(head)) return undefined;
  const link = items.findIndex(
    (_, i) => i > head && i < head + reach && /^(?:de|du|des|d')$/u.test(wordAt(items, i)),
  );
  const owner = link < 0 ? undefined : nounPhraseAt(reading, link + 1);
  // «Réponse {d'un} dinandier»: of words one speaker is left, whatever the list knows of the trade
  const isSomebody = /^une?$/u.test(wordAt(items, link + 1));
  if (!owner || owner.last > last || !(isSomebody || canSpeak(reading, owner.head))) return undefined;
  return withApposition(reading, owner);
}
