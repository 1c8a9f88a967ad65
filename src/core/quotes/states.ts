import type { Finding } from './attribution.ts';
import { isQuality, openingWord } from './completing.ts';
import { nounPhraseAt } from './nounPhrases.ts';
import { finiteBefore, type Reading, wordAt } from './reading.ts';
import { findSubject } from './subjects.ts';
import { endOfComplement } from './topPhrases.ts';
import { canSpeak, isHuman } from './voices.ts';

/** Where the words may stand behind a colon, as in «Coupe du monde de ski : «épuisé», …». */
const longestTopic = 6;

/** ««{Épuisée}», la navigatrice renonce», «Sète : «{déçu}» par le vote, le maire s'en va»: how somebody is, set off before them. */
export function stateAhead(reading: Reading, at: number, [words]: readonly Reading[]): Finding | undefined {
  const { items, frame } = reading;
  // «Tennis : «épuisée», Léa Morin renonce»: behind what a headline is about
  const isTop = at <= longestTopic && ![...reading.finiteStarts].some((verb) => verb < at);
  const isFirst = at === 0 || (isTop && wordAt(items, at - 1) === ':');
  const opens = openingWord(words);
  if (!isFirst || frame.inside >= 0 || !opens || !isQuality(opens)) return undefined;
  const comma = wordAt(items, at + 1) === ',' ? at + 1 : endOfComplement(reading, at + 1) + 1;
  const phrase = wordAt(items, comma) === ',' ? nounPhraseAt(reading, comma + 1) : undefined;
  if (!phrase?.definite || !isHuman(reading, phrase.head)) return undefined;
  const verb = reading.groups.find(({ form, first }) => form === 'finite' && first > phrase.last);
  const speaker = verb && findSubject(reading, verb);
  if (speaker?.first !== phrase.first) return undefined;
  return { speaker, cue: null, rule: 'subject-of-clause', confidence: 0.5 };
}

/** «La maire s'est voulue rassurante. Le budget est «{exsangue}», les stocks «{sous} contrôle».»: how a thing is, by whoever was just heard. */
export function stateOfThing(reading: Reading, at: number, inside: readonly Reading[]): Finding | undefined {
  const { items, groups, frame } = reading;
  const verb = groups.find(({ form, last }) => form === 'finite' && last === at - 1);
  const [words, ...more] = inside;
  const first = words?.items[0]?.word;
  const isManner = /^(?:ADP|SCONJ)$/u.test(first?.pos ?? '');
  if (frame.inside >= 0 || !verb || !(isManner || /^(?:être|rester|demeurer|devenir)$/u.test(verb.lemma)))
    return undefined;
  if (
    more.length > 0 ||
    !first ||
    !/^\p{Ll}/u.test(first.text) ||
    !/^(?:ADJ|ADV|ADP|SCONJ|VERB|NOUN)$/u.test(first.pos)
  )
    return undefined;
  const subject = findSubject(reading, verb);
  if (!subject || canSpeak(reading, subject.head) || wordAt(items, items.length - 1) === '?')
    return undefined;
  // «Le tribunal a tranché : le règlement est «illégal».»: whoever decided says so, not who was heard before
  const colon = items.findLastIndex((_, k) => k < subject.first && wordAt(items, k) === ':');
  if (colon > 0 && finiteBefore(reading, colon)) return undefined;
  return { speaker: null, cue: null, rule: 'previous-subject', confidence: 0.4 };
}
