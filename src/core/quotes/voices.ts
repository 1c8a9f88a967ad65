import type { Reading } from './reading.ts';

/** «un autre», «d'autres», «beaucoup»: no pronouns to the tagger. */
const several = /^(?:autres?|une?s|beaucoup|quelques-une?s)$/u;

/** A name, a role, a body or a pronoun; «la vitesse» says nothing. */
export function canSpeak(reading: Reading, head: number): boolean {
  const pronoun = /^(?:PRON|NUM)$/u.test(reading.items[head]?.word?.pos ?? '');
  // «{Un autre} est plus direct», «{D'autres} sont plus sévères»
  return (
    pronoun ||
    several.test(reading.items[head]?.form ?? '') ||
    reading.nameAt(head) !== undefined ||
    reading.isSpeaker(head)
  );
}

/** A person by name or by role. */
export function isHuman(reading: Reading, head: number): boolean {
  return reading.nameAt(head)?.type === 'PER' || reading.isPerson(head);
}
