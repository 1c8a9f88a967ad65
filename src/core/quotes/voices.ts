import type { Reading } from './reading.ts';

/** A name, a role, a body or a pronoun; «la vitesse» says nothing. */
export function canSpeak(reading: Reading, head: number): boolean {
  const pronoun = /^(?:PRON|NUM)$/u.test(reading.items[head]?.word?.pos ?? '');
  // «{Un autre} est plus direct»
  return (
    pronoun ||
    reading.items[head]?.form === 'autre' ||
    reading.nameAt(head) !== undefined ||
    reading.isSpeaker(head)
  );
}

/** A person by name or by role. */
export function isHuman(reading: Reading, head: number): boolean {
  return reading.nameAt(head)?.type === 'PER' || reading.isPerson(head);
}
