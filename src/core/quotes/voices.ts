import { type Reading, wordAt } from './reading.ts';

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

/** «selon {elle}», «l'État, {lui}, …»: a pronoun that stands without a verb. */
export function isStressed({ items }: Reading, at: number): boolean {
  return /^(?:lui|elle|eux|elles)$/u.test(wordAt(items, at));
}

/** A person by name or by role. */
export function isHuman(reading: Reading, head: number): boolean {
  return reading.nameAt(head)?.type === 'PER' || reading.isPerson(head);
}
