import type { Finding } from '../attribution.ts';
import { type NounPhrase, nounPhraseAt } from '../nounPhrases.ts';
import { type Reading, wordAt } from '../reading.ts';
import { canSpeak } from '../voices.ts';
import { cueBefore } from './cueBefore.ts';

/** Le ministre évoque une «reprise exemplaire», l'opposition un «cadeau»: the verb is left out, its second subject says it. */
export function gapped(reading: Reading, at: number): Finding | undefined {
  // «l'opposition un «cadeau»», «l'opposition d'un «cadeau»», «l'opposition «un cadeau»»
  const isLed = /^(?:une?|des|de|d')$/u.test(wordAt(reading.items, at - 1));
  if (!isLed && !endsClause(reading, at + 1)) return undefined;
  const before = reading.items.findLastIndex((item, i) => i < at && item.quote !== undefined);
  if (before < 0) return undefined;
  const subject = subjectBetween(reading, before + 1, isLed ? at - 1 : at);
  const finding = subject && cueBefore(reading, before);
  if (!subject || !finding?.cue?.entry) return undefined;
  return {
    ...finding,
    speaker: { ...subject, rule: 'subject-of-cue' },
    rule: 'gapped-verb',
    confidence: 0.75,
  };
}

/** A speaker that stands alone between two quotations, «, l'opposition, elle, d'» and the article left out. */
function subjectBetween(reading: Reading, from: number, to: number): NounPhrase | undefined {
  let first = from;
  while (first < to && /^(?:,|;|et|mais)$/u.test(wordAt(reading.items, first))) first++;
  const whole = first > from ? nounPhraseAt(reading, first, 'Sing') : undefined;
  // «Pékin «une provocation»»: the quotation is no part of the name
  const phrase =
    whole && reading.items[to]?.quote !== undefined
      ? { ...whole, last: Math.min(whole.last, to - 1) }
      : whole;
  if (!phrase?.definite || phrase.last >= to) return undefined;
  if (!canSpeak(reading, phrase.head)) return undefined;
  if (isOneMore(reading, phrase, from - 1)) return undefined;
  for (let i = phrase.last + 1; i < to; i++)
    if (!/^(?:,|lui|elle|eux|elles|d'|de)$/u.test(wordAt(reading.items, i))) return undefined;
  return phrase;
}

/** «décrit un homme «absent», {un père} «violent»», «évoque des villes «rasées» et {une population} «à bout»»: one more of what is told, where the words before have a noun like it. */
function isOneMore({ items }: Reading, { first }: NounPhrase, before: number): boolean {
  const isAny = (at: number) => /^(?:une?|des)$/u.test(wordAt(items, at));
  return isAny(first) && items[before - 1]?.word?.pos === 'NOUN' && isAny(before - 2);
}

function endsClause({ items }: Reading, at: number): boolean {
  return at >= items.length || /^(?:[,;.!?…]|et|mais|quand|tandis|alors)$/u.test(wordAt(items, at));
}
