import { isAdjective, type Taken } from './headNouns.ts';
import type { Head } from './heads.ts';
import { listedNameAt } from './listedNames.ts';
import { readRun } from './runs.ts';
import type { NameLexicons } from './segments.ts';
import { ordinaryWord, type Reading, type Slot } from './slots.ts';

/** Takes the name that a head governs: «{Genève}», «{Victor-Hugo}», «{Ville de Genève}». */
export function takeName(
  reading: Reading,
  taken: Taken,
  at: number,
  head: Head,
  lexicons: NameLexicons,
): boolean {
  const slot = reading.slots[at];
  // «université {La Sapienza}», «école {La Fontaine}»
  const isArticle = slot?.capital && !slot.opening && at === taken.end && /^(?:l[ae]|les)$/u.test(slot.key);
  if (isArticle && reading.slots[at + 1]?.capital) return takeName(reading, taken, at + 1, head, lexicons);
  if (!slot || (ordinaryWord(slot, lexicons.forms) === 'function' && !slot.allCapitals)) return false;
  const listed = listedNameAt(reading, at, lexicons);
  const name = listed ?? readRun(reading, at, lexicons)[0];
  const mayBeRole = head.takes.has('many') || (head.type === 'ORG' && at === taken.end);
  if (name?.from !== at) return mayBeRole && takeSign(slot, taken, name?.to ?? at + 1);
  const place = head.takes.has('place') && !head.takes.has('of');
  if (place && listed && !listed.entries.some((entry) => entry.type === 'LOC')) return false;
  if (place && !listed && head.type === 'EVENT' && slot.allCapitals) return false;
  const end = head.type === 'EVENT' && at === taken.end ? runEnd(reading, at, name.to, lexicons) : name.to;
  taken.end = behindLevel(reading, at, end, lexicons);
  taken.name = taken.end > name.to || !isLevel(reading, at, lexicons);
  if (taken.name && !listed && name.to === at + 1 && ordinaryWord(slot, lexicons.forms) === 'content') {
    takeNarrowing(reading, taken, lexicons);
    if (head.type !== 'ORG') takeSecond(reading, taken);
  }
  return taken.name;
}

/** «librairie des {Échevins}», «hôpital {Pasteur}», «lycée {Maréchal Foch}»: what a role would call elsewhere. */
function takeSign({ capital, opening }: Slot, taken: Taken, to: number): boolean {
  taken.name = capital && !opening;
  if (taken.name) taken.end = to;
  return taken.name;
}

/** «festival Livre {et mer}», «loi Climat {et résilience}»: a second noun beside one in capitals. */
function takeSecond({ slots }: Reading, taken: Taken): void {
  const [link, noun, next] = slots.slice(taken.end, taken.end + 3);
  if (link?.key !== 'et' || noun?.word.pos !== 'NOUN' || noun.capital) return;
  if (!/^(?:de|du|des|d['’])$/u.test(next?.key ?? '')) taken.end += 2;
}

/** «festival {Québec BD}»: where the capitals end that begin with a listed name. */
function runEnd(reading: Reading, at: number, to: number, lexicons: NameLexicons): number {
  let end = to;
  for (const segment of readRun(reading, at, lexicons))
    if (segment.from <= end) end = Math.max(end, segment.to);
  return end;
}

/** «ministère de l'Administration {territoriale}»: what narrows a domain in capitals, but not «russe». */
function takeNarrowing(reading: Reading, taken: Taken, lexicons: NameLexicons): void {
  const slot = reading.slots[taken.end];
  if (slot?.word.pos !== 'ADJ' || slot.capital || lexicons.gazetteer.demonym(slot.key)) return;
  if (isAdjective(slot.word.text, slot.word.pos, lexicons)) taken.end++;
}

/** «Conseil municipal de la {Ville} de Genève»: a word for a level of government, which takes its place along. */
function isLevel({ slots, pieces }: Reading, at: number, { heads }: NameLexicons): boolean {
  const piece = slots[at]?.piece ?? 0;
  return (
    heads.at(pieces, piece, ['none']) !== null && heads.at(pieces, piece, ['label'])?.head.type === 'LOC'
  );
}

function behindLevel(reading: Reading, at: number, end: number, lexicons: NameLexicons): number {
  const { slots } = reading;
  const isOf = /^(?:de|du|des|d['’])$/u.test(slots[end]?.key ?? '') && slots[end + 1]?.capital === true;
  if (!isOf || !isLevel(reading, at, lexicons)) return end;
  return listedNameAt(reading, end + 1, lexicons)?.to ?? readRun(reading, end + 1, lexicons)[0]?.to ?? end;
}
