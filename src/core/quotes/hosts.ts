import { withApposition } from './apposition.ts';
import { nounPhraseAt } from './nounPhrases.ts';
import { type Reading, wordAt } from './reading.ts';
import type { Subject } from './subjects.ts';

/**
 * The body for which «on» speaks: «À la {mairie}, on assure que …», «…», dit-on chez {Norvanta}. `undefined` where it stands for anybody,
 * as in «À la gare, on dit que …».
 */
export function hostOf(
  reading: Reading,
  subject: Subject,
  cue: { readonly first: number; readonly last: number },
): Subject | undefined {
  if (!/^(?:-(?:t-)?)?on$/u.test(wordAt(reading.items, subject.head))) return undefined;
  const behind = Math.max(subject.last, cue.last);
  for (const place of reading.links('host')) {
    const phrase = nounPhraseAt(reading, place.last + 1);
    if (!phrase || !isBody(reading, phrase.head)) continue;
    const whole = withApposition(reading, phrase);
    const isBefore =
      opensClause(reading, place.first) &&
      leadsTo(reading, behindApposition(reading, whole.last), subject.first);
    const isBehind = subject.head > cue.first && leadsTo(reading, behind, place.first);
    if (isBefore || isBehind) return whole;
  }
  return undefined;
}

/** A body, or people together: «Du côté des {agriculteurs}, on …». */
function isBody(reading: Reading, head: number): boolean {
  const several = reading.items[head]?.word?.morphology.number === 'Plur';
  return (
    reading.nameAt(head)?.type === 'ORG' || (reading.isSpeaker(head) && (several || !reading.isPerson(head)))
  );
}

function opensClause(reading: Reading, at: number): boolean {
  const before = reading.items[at - 1];
  return !before?.word || before.word.kind === 'punctuation' || before.word.pos === 'CCONJ';
}

/** «Du côté de Resa{, le gestionnaire}, on …»: the item that closes what is set beside a name by commas, else `last`. */
function behindApposition(reading: Reading, last: number): number {
  if (wordAt(reading.items, last + 1) !== ',') return last;
  const beside = nounPhraseAt(reading, last + 2);
  return beside && wordAt(reading.items, beside.last + 1) === ',' ? beside.last : last;
}

/** Whether nothing but commas, adverbs and dates stands between two items. */
function leadsTo(reading: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const word = reading.items[i]?.word;
    if (!word || !(word.text === ',' || word.pos === 'ADV' || reading.dateAt(i) !== undefined)) return false;
  }
  return from < to;
}
