import { withApposition } from '../apposition.ts';
import type { Finding } from '../attribution.ts';
import { isNobody } from '../nobody.ts';
import { nounPhraseAt } from '../nounPhrases.ts';
import { ownerOf } from '../owners.ts';
import { type Reading, wordAt } from '../reading.ts';
import { findSubject } from '../subjects.ts';
import { subjectAfter } from '../subjectsBehind.ts';
import { canSpeak } from '../voices.ts';

/** «…» : {c'est par ces mots que} la maire a ouvert la séance. */
export function presented(reading: Reading, at: number): Finding | undefined {
  const next = /^[:,]$/u.test(wordAt(reading.items, at + 1)) ? at + 2 : at + 1;
  return presentation(reading, next);
}

/** The same as a sentence of its own, with which the frame opens: «…» {C'est avec cette phrase que} la maire a ouvert la séance. */
export function presentation(reading: Reading, from: number): Finding | undefined {
  const { items } = reading;
  const words = /^(?:tel|telle|voilà|voici)$/u.test(wordAt(items, from)) ? wordsOf(reading, from) : undefined;
  if (words) return words;
  const told = toldWhat(reading, from);
  if (told) return told;
  const way = endOfWay(reading, from);
  if (way >= 0) return toldSo(reading, from, way);
  if (!/^(?:c'|ce)$/u.test(wordAt(items, from)) || items[from + 1]?.word?.lemma !== 'être') return undefined;
  if (items[from + 2]?.word?.pos === 'DET') return usedBy(reading, from);
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

/** «infernal» : {c'est le mot qu'}emploie {la riveraine}, {l'expression que} {le maire} utilise */
function usedBy(reading: Reading, from: number): Finding | undefined {
  const [noun, that] = [from + 3, from + 4];
  if (!reading.isUtterance(noun) || !/^(?:que|qu')$/u.test(wordAt(reading.items, that))) return undefined;
  const verb = reading.groups.find(({ form, first }) => form === 'finite' && first > that);
  const found = verb && (verb.first === that + 1 ? subjectAfter(reading, verb) : findSubject(reading, verb));
  const speaker = found && withApposition(reading, found);
  if (!speaker || speaker.first <= that || !canSpeak(reading, speaker.head)) return undefined;
  if (isNobody(reading, speaker)) return undefined;
  return { speaker, cue: { first: from, last: that }, rule: 'subject-of-cue', confidence: 0.85 };
}

/** «{Tel est} le diagnostic de {Paul Arnaud}», «{Voilà} le verdict de {la maire}»: whose the words are. */
function wordsOf(reading: Reading, from: number): Finding | undefined {
  const first = reading.items[from + 1]?.word?.lemma === 'être' ? from + 2 : from + 1;
  const words = nounPhraseAt(reading, first);
  const speaker = words && ownerOf(reading, words);
  return (
    speaker && { speaker, cue: { first: from, last: words.head }, rule: 'subject-of-cue', confidence: 0.85 }
  );
}

/** «{c'est ainsi} que», «{voilà comment}»: index of the item before who tells it so, or -1. */
function endOfWay({ items }: Reading, from: number): number {
  if (wordAt(items, from) === 'voilà') return wordAt(items, from + 1) === 'comment' ? from + 1 : -1;
  const isSo = items[from + 1]?.word?.lemma === 'être' && wordAt(items, from + 2) === 'ainsi';
  return isSo && /^(?:que|qu')$/u.test(wordAt(items, from + 3)) ? from + 3 : -1;
}

/** «c'est ainsi que {la ministre} a qualifié l'accord»: a verb of saying or naming, not «c'est ainsi que la ministre est arrivée». */
function toldSo(reading: Reading, from: number, way: number): Finding | undefined {
  const verb = reading.groups.find(({ form, first }) => form === 'finite' && first > way);
  const subject = verb && findSubject(reading, verb);
  if (!verb || !subject || subject.first <= way || !canSpeak(reading, subject.head)) return undefined;
  if (isNobody(reading, subject) || !reading.cues.some(({ group }) => group === verb)) return undefined;
  return { speaker: subject, cue: { first: from, last: way }, rule: 'subject-of-cue', confidence: 0.85 };
}

/** «c'est ce que {répète}, chaque jour, {le maire}», «voilà la promesse qu'{a faite} {Ana Duval}»: what somebody says, by the verb that says it. */
function toldWhat(reading: Reading, from: number): Finding | undefined {
  const { items } = reading;
  const isHere = /^(?:voilà|voici)$/u.test(wordAt(items, from));
  if (!isHere && items[from + 1]?.word?.lemma !== 'être') return undefined;
  const at = isHere ? from + 1 : from + 2;
  const words = nounPhraseAt(reading, at);
  const what = wordAt(items, at) === 'ce' ? at : words && reading.isUtterance(words.head) ? words.last : -1;
  if (what < 0 || !/^(?:que|qu')$/u.test(wordAt(items, what + 1))) return undefined;
  const cue = reading.cues.find(({ group, first }) => group?.form === 'finite' && first > what);
  if (!cue?.group || cue.group.negated || (what === at && cue.entry.use !== 'report')) return undefined;
  const before = findSubject(reading, cue.group);
  const speaker = before && before.first > what + 1 ? before : subjectAfter(reading, cue.group);
  const verb = reading.groups.find(({ form, first }) => form === 'finite' && first > what);
  if (verb !== cue.group || !speaker || isNobody(reading, speaker) || !canSpeak(reading, speaker.head))
    return undefined;
  return { speaker, cue, rule: speaker.rule, confidence: 0.85 };
}
