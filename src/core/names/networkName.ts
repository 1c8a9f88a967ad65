import type { NameLexicons } from './segments.ts';
import type { Reading } from './slots.ts';

/** «sur {X}», «via {X}», «le réseau social {X}», not «Monsieur X»: the one network whose name is a letter. */
export function isNetwork({ slots, pieces }: Reading, at: number, { heads }: NameLexicons): boolean {
  const before = slots[at - 1];
  if (slots[at]?.word.text !== 'X' || !before) return false;
  if (/^(?:sur|via)$/u.test(before.key)) return true;
  const noun = before.word.pos === 'ADJ' ? slots[at - 2] : before;
  return noun !== undefined && heads.at(pieces, noun.piece, ['network']) !== null;
}
