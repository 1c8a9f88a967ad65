import { withApposition } from './apposition.ts';
import { nounPhraseAt } from './nounPhrases.ts';
import { type Reading, wordAt } from './reading.ts';
import type { Subject } from './subjects.ts';
import { canSpeak, isHuman } from './voices.ts';

/** How far behind the noun «de» may stand: «Réponse au mégaphone {de} la riveraine», «Aveu, tard dans la nuit, {d'}un élu». */
const reach = 10;

/** «La réponse {du club} n'a pas tardé : «…»», «Le SMS {de Jo Blin} disait : «…»»: whose the words are that a phrase names. */
export function ownerOf(
  reading: Reading,
  { head, last }: Pick<Subject, 'head' | 'last'>,
): Subject | undefined {
  const { items } = reading;
  const isWritten = !reading.isUtterance(head) && reading.isDocument(head);
  // «La voix {d'Ana Roy} tremble : «…»»
  if (!isWritten && !reading.isUtterance(head) && !reading.isUnseen(head)) return undefined;
  for (let i = head + 1; i < head + reach; i++) {
    if (!/^(?:de|du|des|d')$/u.test(wordAt(items, i))) continue;
    const owner = nounPhraseAt(reading, i + 1);
    if (!owner || owner.last > last) return undefined;
    // «une voix {de femme}»
    if (reading.isUnseen(head) && !owner.definite && /^d(?:e|')$/u.test(wordAt(items, i))) return undefined;
    // «Réponse {d'un} dinandier»: of words one speaker is left, whatever the list knows of the trade
    const isSomebody = /^une?$/u.test(wordAt(items, i + 1));
    const speaks = isWritten ? isHuman(reading, owner.head) : isSomebody || canSpeak(reading, owner.head);
    if (speaks) return withApposition(reading, owner);
    // «Aveu, {du} bout des lèvres, d'un cadre»
    if (wordAt(items, i - 1) === ',') continue;
    // «Coup de gueule {du maire}»
    if (owner.first < owner.head || items[i - 1]?.word?.pos !== 'NOUN') return undefined;
  }
  return undefined;
}
