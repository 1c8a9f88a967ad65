import { withApposition } from './apposition.ts';
import type { CueMatch } from './cueMatches.ts';
import { nounPhraseAt } from './nounPhrases.ts';
import { type Reading, wordAt } from './reading.ts';
import type { Subject } from './subjects.ts';

/**
 * The body for which «on» speaks: «À la {mairie}, on assure que …», «…», dit-on chez {Norvanta}. `undefined` where it stands for anybody,
 * as in «À la gare, on dit que …».
 */
export function hostOf(reading: Reading, subject: Subject, cue: CueMatch): Subject | undefined {
  if (!/^(?:-(?:t-)?)?on$/u.test(wordAt(reading.items, subject.head))) return undefined;
  const behind = Math.max(subject.last, cue.last);
  for (const place of reading.links('host')) {
    const phrase = nounPhraseAt(reading, place.last + 1);
    if (!phrase || !isBody(reading, phrase.head)) continue;
    const isBefore = opensClause(reading, place.first) && leadsTo(reading, phrase.last, subject.first);
    const isBehind = subject.head > cue.first && leadsTo(reading, behind, place.first);
    if (isBefore || isBehind) return withApposition(reading, phrase);
  }
  return undefined;
}

function isBody(reading: Reading, head: number): boolean {
  return reading.nameAt(head)?.type === 'ORG' || (reading.isSpeaker(head) && !reading.isPerson(head));
}

function opensClause(reading: Reading, at: number): boolean {
  const before = reading.items[at - 1];
  return !before?.word || before.word.kind === 'punctuation' || before.word.pos === 'CCONJ';
}

/** Whether nothing but commas, adverbs and dates stands between two items. */
function leadsTo(reading: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const word = reading.items[i]?.word;
    if (!word || !(word.text === ',' || word.pos === 'ADV' || reading.dateAt(i) !== undefined)) return false;
  }
  return from < to;
}
