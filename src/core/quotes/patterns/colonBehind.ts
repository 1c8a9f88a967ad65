import type { Finding } from '../attribution.ts';
import { isNobody } from '../nobody.ts';
import { nounPhraseAt } from '../nounPhrases.ts';
import { ownerOf } from '../owners.ts';
import { type Reading, wordAt } from '../reading.ts';
import { subjectBefore } from '../subjects.ts';
import { agentOf } from '../subjectsBehind.ts';
import { canSpeak } from '../voices.ts';
import { authorIn } from './authored.ts';

/** «On a tout perdu» : les sinistrés témoignent: a headline gives the words before the clause about whoever said them. */
export function colonBehind(reading: Reading, at: number): Finding | undefined {
  const colon = colonOfList(reading, at);
  if (colon < 0) return verdictBehind(reading, at);
  const verb = reading.groups.find((group) => group.form === 'finite');
  if (verb?.passive) return authorIn(reading, colon + 1);
  const subject = verb && subjectBefore(reading, verb);
  if (
    !subject ||
    subject.first <= colon ||
    subject.rule === 'relative-antecedent' ||
    isNobody(reading, subject)
  )
    return undefined;
  // «…» : {l'aveu est du maire}
  if (!canSpeak(reading, subject.head)) {
    const author = authorIn(reading, colon + 1);
    if (author) return author;
    // «…» : {la formule du président} a fait date
    const owner = ownerOf(reading, subject);
    return owner && { speaker: owner, cue: null, rule: 'colon-behind', confidence: 0.8 };
  }
  const cue = reading.cues.find(({ group }) => group === verb) ?? null;
  return { speaker: subject, cue, rule: 'colon-behind', confidence: cue ? 0.85 : 0.6 };
}

/** «Un service «exsangue», des soignants «à bout» : {le constat dressé par Ana Duval} est sans appel.» */
function verdictBehind(reading: Reading, at: number): Finding | undefined {
  const colon = reading.items.findIndex((_, i) => i > at && wordAt(reading.items, i) === ':');
  if (colon < 0 || [...reading.finiteStarts].some((verb) => verb < colon)) return undefined;
  const words = nounPhraseAt(reading, colon + 1);
  if (!words?.definite || !reading.isUtterance(words.head)) return undefined;
  const said = reading.groups.find(({ form, first }) => form === 'participle' && first === words.last + 1);
  const speaker = ownerOf(reading, words) ?? (said?.passive ? agentOf(reading, said) : undefined);
  return speaker && canSpeak(reading, speaker.head)
    ? { speaker, cue: null, rule: 'colon-behind', confidence: 0.7 }
    : undefined;
}

/** «Historique», «inédit» {:} les élus saluent …: the colon behind nothing but quotations, or -1. */
function colonOfList({ items }: Reading, at: number): number {
  const colon = items.findIndex(({ quote, form }) => quote === undefined && !/^(?:,|et)$/u.test(form));
  return colon > at && wordAt(items, colon) === ':' ? colon : -1;
}
