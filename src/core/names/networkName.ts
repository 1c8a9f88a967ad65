import type { NameLexicons } from './segments.ts';
import type { Reading } from './slots.ts';

/** «sur {X}», «le réseau social {X}»: the one network whose name is a letter. */
export function isNetwork({ slots, pieces }: Reading, at: number, { heads }: NameLexicons): boolean {
  const slot = slots[at];
  const before = slots[at - 1];
  if (slot?.word.text !== 'X' || !before) return false;
  return (
    before.key === 'sur' ||
    heads.at(pieces, before.piece, ['label'])?.head.type === 'MISC' ||
    before.key === 'social'
  );
}
