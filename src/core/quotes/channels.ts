import type { Finding } from './attribution.ts';
import type { CueMatch } from './cueMatches.ts';
import { nounPhraseAt } from './nounPhrases.ts';
import { type Reading, wordAt } from './reading.ts';

/** A stretch of a frame, as item indexes. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** How many items may stand between a verb of saying and the «à» of those it is said to. */
const longestReach = 6;

/** What carried the words: «dans {un communiqué}», «sur {Radio Okapi}», «cité par {l'agence RIA}». */
export function viaOf(reading: Reading, { cue, speaker }: Finding): Stretch | undefined {
  const near = cue?.first ?? speaker?.first;
  if (near === undefined) return undefined;
  for (const link of reading.links('via')) {
    if (overlaps(link, cue) || !sharesClause(reading, link, near)) continue;
    const [kind] = link.entry.complements;
    const at = kind === 'np' || kind === 'org' ? link.last + 1 : link.first + 1;
    const phrase = nounPhraseAt(reading, at, 'Sing');
    if (kind === 'org' && !(phrase && reading.nameAt(phrase.head)?.type === 'ORG')) continue;
    const stretch = { first: at, last: Math.max(phrase?.last ?? at, kind ? at : link.last) };
    if (!overlaps(stretch, speaker)) return stretch;
  }
  return undefined;
}

/** To whom it was said: «a confié à {l'AFP}», «interrogée par {Le Soir}», «devant {la presse}». */
export function addresseeOf(reading: Reading, { cue, speaker }: Finding): Stretch | undefined {
  if (!cue?.entry || !cue.group) return undefined;
  for (const link of reading.links('addressee')) {
    const behind = link.first > cue.last && reaches(reading, cue.last, link.first, speaker?.first ?? -1);
    if (overlaps(link, cue) || !(behind || link.entry.words.length > 1)) continue;
    if (!sharesClause(reading, link, cue.first)) continue;
    const phrase = nounPhraseAt(reading, link.last + 1, 'Sing');
    const name = phrase && reading.nameAt(phrase.head)?.type;
    const hears = phrase && (name ? /^(?:PER|ORG)$/u.test(name) : reading.isSpeaker(phrase.head));
    if (hears && !overlaps(phrase, speaker)) return phrase;
  }
  return undefined;
}

function overlaps(a: Stretch, b: Stretch | null | undefined): boolean {
  return b !== null && b !== undefined && a.first <= b.last && b.first <= a.last;
}

/** Whether no other finite verb stands between a link and the cue. */
function sharesClause(reading: Reading, link: CueMatch, near: number): boolean {
  const [from, to] = link.first < near ? [link.last, near] : [near, link.first];
  for (let i = from + 1; i < to; i++) if (reading.finiteStarts.has(i)) return false;
  return true;
}

/** Whether nothing but the subject, adverbs and dates stands between the cue and its «à». */
function reaches(reading: Reading, from: number, to: number, subject: number): boolean {
  if (to - from > longestReach + (subject > from ? longestReach : 0)) return false;
  for (let i = from + 1; i < to; i++)
    if (reading.items[i]?.quote !== undefined || /^(?:[,;:.!?]|que|qu')$/u.test(wordAt(reading.items, i)))
      return false;
  return true;
}
