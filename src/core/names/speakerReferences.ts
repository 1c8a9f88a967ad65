import type { Span } from '../span.ts';
import type { Found } from './clues.ts';
import type { Name } from './types.ts';

/** True for a speaker whose head is a name: «le porte-parole du Kremlin, Dmitri Peskov», not «le porte-parole du Kremlin». */
export function isNamed(found: Found, speaker: Span, names: readonly Name[]): boolean {
  return names.some(
    (name) => speaker.start <= name.start && name.end <= speaker.end && !isGoverned(found, name, speaker),
  );
}

/** True for a name that only completes a role or a body: «du {Kremlin}», «l'administration {Biden}», «le cabinet de la ministre {Ana Duval}». */
function isGoverned({ reading, phrases }: Found, name: Name, speaker: Span): boolean {
  const before = phrases.findLast((phrase) => phrase.to === name.from);
  if (before) {
    const owner = reading.slots[before.from - 1];
    const isOwned =
      owner !== undefined && owner.word.start > speaker.start && /^(?:de|du|des)$/u.test(owner.key);
    return isOwned || before.form.role.class === 'collective';
  }
  let at = name.from - 1;
  if (/^(?:le|la|les|l['’])$/u.test(reading.slots[at]?.key ?? '')) at--;
  const slot = reading.slots[at];
  if (!slot || slot.word.start < speaker.start) return false;
  return (
    slot.word.pos === 'ADP' ||
    /^(?:de|du|des|d['’]|a|au|aux|en|pour)$/u.test(slot.key) ||
    phrases.some((phrase) => phrase.from < name.from && name.from < phrase.to)
  );
}
