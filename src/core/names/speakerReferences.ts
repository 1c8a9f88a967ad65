import type { Span } from '../span.ts';
import type { Found } from './clues.ts';
import type { Segment } from './segments.ts';

/** True for a speaker whose head is a name: «le porte-parole du Kremlin, Dmitri Peskov», not «le porte-parole du Kremlin». */
export function isNamed(found: Found, speaker: Span, mentions: ReadonlyMap<number, string>): boolean {
  return found.segments.some((segment) => {
    if (segment.start < speaker.start || segment.end > speaker.end || !mentions.has(segment.start))
      return false;
    return !isGoverned(found, segment, speaker);
  });
}

/** True for a name that only completes a role or a body: «du {Kremlin}», «l'administration {Biden}». */
function isGoverned({ reading, phrases }: Found, segment: Segment, speaker: Span): boolean {
  const before = phrases.findLast((phrase) => phrase.to === segment.from);
  if (before) return before.form.role.class === 'collective';
  let at = segment.from - 1;
  if (/^(?:le|la|les|l['’])$/u.test(reading.slots[at]?.key ?? '')) at--;
  const slot = reading.slots[at];
  if (!slot || slot.word.start < speaker.start) return false;
  return (
    slot.word.pos === 'ADP' ||
    /^(?:de|du|des|d['’]|a|au|aux|en|pour)$/u.test(slot.key) ||
    phrases.some((phrase) => phrase.from < segment.from && segment.from < phrase.to)
  );
}
