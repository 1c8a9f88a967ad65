import { withApposition } from '../apposition.ts';
import type { Finding } from '../attribution.ts';
import { nounPhraseAt } from '../nounPhrases.ts';
import { type Reading, wordAt } from '../reading.ts';
import { type Subject, surfaceSubject } from '../subjects.ts';
import type { VerbGroup } from '../verbGroups.ts';
import { canSpeak } from '../voices.ts';

/** The verbs behind which stands whose the words are. */
const origins = /^(?:être|signer|venir|émaner|provenir)$/u;

/**
 * «{Cette} phrase est de {Bart Hendrickx}», «Le mot est signé Ana Duval», «Les mots sont ceux {du maire}», «L'aveu vient {du capitaine}»:
 * who is behind what was said, in a clause that begins at an item.
 */
export function authorIn(reading: Reading, from: number): Finding | undefined {
  const verb = reading.groups.find((g) => g.form === 'finite' && g.first >= from);
  if (!verb || !origins.test(verb.lemma)) return undefined;
  const subject = surfaceSubject(reading, verb);
  if (!subject || subject.first < from || !isWords(reading, subject, verb)) return undefined;
  const link = linkBehind(reading, verb);
  const isOf = /^(?:de|d'|du|des)$/u.test(wordAt(reading.items, link));
  const phrase = nounPhraseAt(reading, isOf ? link + 1 : link);
  const isNamed = phrase && reading.nameAt(phrase.head)?.type === 'PER' && (isOf || verb.lemma !== 'venir');
  const isSomebody = phrase && isOf && reading.isUtterance(subject.head) && canSpeak(reading, phrase.head);
  if (!isNamed && !isSomebody) return undefined;
  const cue = isOf ? { first: link, last: link, from: subject.first } : null;
  return { speaker: withApposition(reading, phrase), cue, rule: 'next-sentence', confidence: 0.7 };
}

/** «{Le mot} est de …», «{C'}est signé …»: a thing, or what stands for the words. */
function isWords(reading: Reading, { head }: Subject, { lemma }: VerbGroup): boolean {
  if (/^(?:c'|ce)$/u.test(wordAt(reading.items, head))) return lemma === 'signer';
  if (reading.isUtterance(head)) return true;
  return (
    /^(?:être|signer)$/u.test(lemma) && !canSpeak(reading, head) && reading.items[head]?.word?.pos === 'NOUN'
  );
}

/** «est {de}», «est celui {de}». */
function linkBehind({ items }: Reading, { last }: VerbGroup): number {
  return /^ce(?:ux|lles|lui|lle)$/u.test(wordAt(items, last + 1)) ? last + 2 : last + 1;
}

/** «{La formule}, «un pour tous», est de {Dumas}»: the words stand behind the noun that names them. */
export function authoredApposition(reading: Reading, at: number): Finding | undefined {
  const noun = wordAt(reading.items, at - 1) === ',' ? at - 2 : at - 1;
  if (!reading.isUtterance(noun)) return undefined;
  const verb = reading.groups.find(({ form, first }) => form === 'finite' && first > at);
  const subject = verb && surfaceSubject(reading, verb);
  return subject?.head === noun ? authorIn(reading, subject.first) : undefined;
}
