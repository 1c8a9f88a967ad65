import { withApposition } from '../apposition.ts';
import type { Finding } from '../attribution.ts';
import { unlistedCue } from '../cueMatches.ts';
import { nounPhraseAt } from '../nounPhrases.ts';
import { type Reading, wordAt } from '../reading.ts';
import type { Subject } from '../subjects.ts';
import type { VerbGroup } from '../verbGroups.ts';
import { canSpeak } from '../voices.ts';

/** «Ce qui fait dire {à Ana Duval} que «rien ne va»», «Cela {lui} fait dire : «…»»: whom a thing makes say it. */
export function madeSay(reading: Reading, at: number): Finding | undefined {
  const { groups } = reading;
  const index = groups.findLastIndex(
    ({ form, lemma, last }) => form === 'infinitive' && lemma === 'dire' && last < at,
  );
  const [make, say] = [groups[index - 1], groups[index]];
  if (!say || make?.lemma !== 'faire' || make.last !== say.first - 1) return undefined;
  const speaker = speakerBehind(reading, say) ?? speakerBefore(reading, make);
  if (!speaker) return undefined;
  const next = Math.max(speaker.last, say.last) + 1;
  if (next >= at || !/^(?:que|qu'|:)$/u.test(wordAt(reading.items, next))) return undefined;
  return { speaker, cue: unlistedCue(say), rule: speaker.rule, confidence: 0.8 };
}

function speakerBehind(reading: Reading, { last }: VerbGroup): Subject | undefined {
  if (!/^(?:à|aux?)$/u.test(wordAt(reading.items, last + 1))) return undefined;
  const phrase = nounPhraseAt(reading, last + 2);
  return phrase && canSpeak(reading, phrase.head) ? withApposition(reading, phrase) : undefined;
}

/** «{lui} fait dire» */
function speakerBefore({ items }: Reading, { first, head }: VerbGroup): Subject | undefined {
  for (let i = first; i < head; i++)
    if (/^(?:lui|leur)$/u.test(wordAt(items, i)))
      return { first: i, last: i, head: i, rule: 'subject-of-cue' };
  return undefined;
}
