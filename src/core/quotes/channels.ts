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

/** How many items an address may have behind its first: «Monsieur le ministre de l'Intérieur». */
const longestAddress = 6;

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
    if (!overlaps(stretch, speaker)) return withoutQuotes(reading, stretch);
  }
  return relayOf(reading, { cue, speaker });
}

/** «dans un communiqué «toute négligence»»: what is quoted is no part of what carries it. */
function withoutQuotes({ items }: Reading, { first, last }: Stretch): Stretch {
  const quote = items.findIndex((item, i) => i > first && i <= last && item.quote !== undefined);
  return { first, last: quote < 0 ? last : quote - 1 };
}

/** «…», a indiqué le ministère, a rapporté {l'agence RIA}; …, selon {l'AFP}: a second report behind the first is of who relays it. */
function relayOf(reading: Reading, { cue, speaker }: Pick<Finding, 'cue' | 'speaker'>): Stretch | undefined {
  if (!cue?.entry || !speaker) return undefined;
  const behind = Math.max(cue.last, speaker.last);
  const outer = reading.cues.find(({ first, entry }) => first > behind && entry.use === 'report');
  if (!outer || !isSetOff(reading, behind, outer.first)) return undefined;
  const phrase = nounPhraseAt(reading, outer.last + 1, 'Sing');
  return phrase && isMedium(reading, phrase.head) ? withoutQuotes(reading, phrase) : undefined;
}

/** Whether a comma parts two items, and no verb or quotation stands between them. */
function isSetOff(reading: Reading, from: number, to: number): boolean {
  let comma = false;
  for (let i = from + 1; i < to; i++) {
    if (reading.items[i]?.quote !== undefined || reading.finiteStarts.has(i)) return false;
    comma ||= wordAt(reading.items, i) === ',';
  }
  return comma;
}

/** A body that speaks, by its name or its noun: «l'agence», «le quotidien», «RIA». */
function isMedium(reading: Reading, head: number): boolean {
  return reading.nameAt(head)?.type === 'ORG' || (reading.isSpeaker(head) && !reading.isPerson(head));
}

/** «…», a rapporté l'agence RIA, citant {le ministère}: who is quoted speaks, and the medium carries it. */
export function relayed(reading: Reading, finding: Finding): { finding: Finding; via: Stretch } | undefined {
  const { speaker } = finding;
  if (!speaker || !isMedium(reading, speaker.head)) return undefined;
  const origin = reading.links('origin')[0];
  const quoted = origin && nounPhraseAt(reading, origin.last + 1);
  if (!quoted || overlaps(quoted, speaker) || origin.first < speaker.first) return undefined;
  const source = { ...withoutQuotes(reading, quoted), head: quoted.head, rule: 'subject-of-cue' } as const;
  return { finding: { ...finding, speaker: source, rule: 'relayed', confidence: 0.8 }, via: speaker };
}

/** «{Monsieur le ministre}, vous mentez»: whom the words themselves address. */
export function vocativeIn(reading: Reading): Stretch | undefined {
  const { items } = reading;
  for (const { first } of reading.links('vocative')) {
    if (first > 0 && wordAt(items, first - 1) !== ',') continue;
    let last = first;
    while (
      last + 1 < items.length &&
      last - first < longestAddress &&
      items[last + 1]?.word?.kind !== 'punctuation'
    )
      last++;
    const closes = items[last + 1]?.word;
    if (closes && !/^[,!?.]$/u.test(closes.text)) continue;
    if (last + 1 < items.length || first > 0) return { first, last };
  }
  return undefined;
}

/** To whom it was said: «a confié à {l'AFP}», «interrogée par {Le Soir}», «devant {la presse}». */
export function addresseeOf(reading: Reading, { cue, speaker }: Finding): Stretch | undefined {
  if (!cue?.entry || !cue.group) return undefined;
  const pronoun = dativeIn(reading, cue.first, cue.group.head);
  if (pronoun) return pronoun;
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

/** «{lui} a répondu Jo Blin». */
function dativeIn({ items }: Reading, first: number, head: number): Stretch | undefined {
  for (let i = Math.max(0, first - 1); i < head; i++) {
    if (/^(?:lui|leur)$/u.test(wordAt(items, i)) && items[i]?.word?.pos === 'PRON')
      return { first: i, last: i };
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
