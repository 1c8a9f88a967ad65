import { firstFrom } from '../span.ts';
import type { Found } from './clues.ts';
import { firstNameOf } from './firstNameOf.ts';
import type { NameLexicons } from './segments.ts';
import type { Slot } from './slots.ts';
import type { Name } from './types.ts';

/**
 * The last name that somebody called by the first name alone has from whom they come in with: «Hamonic» of «{Katell} et Yves Hamonic», of
 * «{Léa}, Tom et Yves Hamonic».
 */
export function sharedSurname(
  own: readonly Name[],
  names: readonly Name[],
  sentences: readonly Found[],
  lexicons: NameLexicons,
): string | null {
  const [first] = own;
  if (!first || own.some(({ from, to, text }) => to - from > 1 || /\s/u.test(text))) return null;
  const slots = sentences[first.sentence]?.reading.slots ?? [];
  const slot = slots[first.from];
  // «le {Martin} et Paul Roy» is no first name, «Jo, 12 ans, et Paul Roy» is introduced by himself
  if (!slot || !firstNameOf(slot, lexicons)) return null;
  let next = nameAt(names, slots[first.to + 1]);
  let link = slots[first.to]?.word.text ?? '';
  while (link === ',' && next && next.to - next.from === 1) {
    link = slots[next.to]?.word.text ?? '';
    next = nameAt(names, slots[next.to + 1]);
  }
  const last = next && slots[next.from];
  if (link !== 'et' || next?.type !== 'PER' || !last || !firstNameOf(last, lexicons)) return null;
  return next.to - next.from > 1 ? next.text.slice(last.word.text.length).trim() : null;
}

/** The name that begins with a slot. */
function nameAt(names: readonly Name[], slot: Slot | undefined): Name | undefined {
  const name = slot && names[firstFrom(names, slot.word.start)];
  return name?.start === slot?.word.start ? name : undefined;
}
