import { withApposition } from '../apposition.ts';
import type { Finding } from '../attribution.ts';
import { nounPhraseAt } from '../nounPhrases.ts';
import { ownerOf } from '../owners.ts';
import { type Reading, wordAt } from '../reading.ts';
import type { Subject } from '../subjects.ts';
import { agentOf } from '../subjectsBehind.ts';
import { canSpeak } from '../voices.ts';

/** What is shown with its colon as the cue is short, in items. */
const longestLead = 12;

/** «Réponse {de la préfecture} mardi : «Non»», «Verdict {du jury} : pas question, «…»»: a noun of speech opens, and whose it is speaks. */
export function utteranceColon(reading: Reading, at: number): Finding | undefined {
  const { items } = reading;
  const last = items.findIndex((_, i) => wordAt(items, i) === ':');
  // «il y a trois jours» is a date, no clause
  const clause = reading.groups.find(
    (g) =>
      g.form === 'finite' &&
      g.last < last &&
      // «{Réplique}, tout sourire, de son hôte : «…»»
      !(g.first === 0 && reading.isUtterance(0)) &&
      !reading.dateAt(g.head) &&
      // «Réponse de la riveraine, {qui} vit là : «…»»
      wordAt(items, g.first - 1) !== 'qui',
  );
  if (last < 0 || last >= at || clause) return undefined;
  const again = /^(?:même|autre)$/u.test(wordAt(items, 0));
  const noun = again || items[0]?.word?.pos === 'DET' ? 1 : 0;
  if (!again && !reading.isUtterance(noun)) return undefined;
  const words = { head: noun, last: last - 1 };
  // «{Réponse de l'intéressé :} «Non»»
  const isShort = last < longestLead && items.slice(0, last).every(({ form }) => form !== ',');
  const from = isShort ? { from: again ? 0 : noun } : {};
  const owner =
    beholder(reading, last, noun + 2) ??
    ownerOf(reading, words) ??
    sharer(reading, last) ??
    beholder(reading, last, last);
  return owner && { speaker: owner, cue: { first: last, last, ...from }, rule: 'colon', confidence: 0.9 };
}

/** «Même constat chez {les riverains} : «…»», «Constat amer du côté de {la CGT} : «…»»: with whom a feeling or a view is found. */
function beholder(reading: Reading, colon: number, limit: number): Subject | undefined {
  for (const { first, last } of [...reading.links('host'), ...reading.cues]) {
    if (first === 0 || first > limit || last >= colon) continue;
    // «Réponse à la CGT de {Jo Blin}» is his
    if (limit < colon && /^(?:à|aux?)$/u.test(wordAt(reading.items, first))) continue;
    const phrase = nounPhraseAt(reading, last + 1);
    if (!phrase || !canSpeak(reading, phrase.head)) continue;
    const whole = withApposition(reading, phrase);
    if (whole.last === colon - 1 || /^[,(]$/u.test(wordAt(reading.items, whole.last + 1))) return whole;
  }
  return undefined;
}

/** «Un constat partagé par {Ana Duval} : «…»». */
function sharer(reading: Reading, colon: number): Subject | undefined {
  const participle = reading.groups.find(
    ({ form, passive, last }) => form === 'participle' && passive && last < colon,
  );
  const agent = participle && agentOf(reading, participle);
  return agent && (agent.last === colon - 1 || /^[,(]$/u.test(wordAt(reading.items, agent.last + 1)))
    ? agent
    : undefined;
}
