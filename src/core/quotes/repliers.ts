import { withApposition } from './apposition.ts';
import { attributionOf, type Draft, type DraftAttribution } from './drafts.ts';
import { nounPhraseAt } from './nounPhrases.ts';
import { type Reading, wordAt } from './reading.ts';
import { type Subject, surfaceSubject } from './subjects.ts';
import type { VerbGroup } from './verbGroups.ts';
import { canSpeak } from './voices.ts';

/**
 * «Rossi prie {sa supérieure} de retirer l'article. La réponse est datée du 5 mai : «…»»: an answer that nobody is named with comes from whom the
 * sentence before asks.
 */
export function fromWhomWasAsked(
  text: string,
  { reading, attribution }: Draft,
  previous: Reading | undefined,
): DraftAttribution | null {
  if (previous?.frame.paragraph !== reading.frame.paragraph || !attribution) return null;
  const asked = askedIn(previous);
  if (!asked) return null;
  const { speaker } = attributionOf(text, previous, {
    speaker: asked,
    cue: null,
    rule: 'reply',
    confidence: 0.6,
  });
  return { ...attribution, speaker, confidence: 0.6 };
}

/** Whom the last verb of a sentence has for its object, or stands behind its «à»: a verb of saying first. */
function askedIn(reading: Reading): Subject | undefined {
  const said = reading.cues.flatMap(({ group }) => group ?? []);
  for (const verb of [...reading.groups, ...said].toReversed()) {
    const asked = verb.form === 'finite' ? addresseeOf(reading, verb) : undefined;
    if (asked) return asked;
  }
  return undefined;
}

function addresseeOf(reading: Reading, verb: VerbGroup): Subject | undefined {
  const { items } = reading;
  const subject = surfaceSubject(reading, verb);
  if (!subject) return undefined;
  const end = reading.groups.find(({ form, first }) => form === 'finite' && first > verb.last)?.first;
  for (let i = verb.last + 1; i < (end ?? items.length); i++) {
    const isTo = /^(?:à|au|aux|auprès)$/u.test(wordAt(items, i - 1));
    // «écrit {à la proviseure}», «supplie {le médecin}»
    if (!isTo && i !== verb.last + 1) continue;
    const phrase = nounPhraseAt(reading, i);
    if (!phrase?.definite || !canSpeak(reading, phrase.head) || phrase.first <= subject.last) continue;
    if (reading.nameAt(phrase.head)?.type === 'LOC') continue;
    return withApposition(reading, phrase);
  }
  return undefined;
}
