import { takesDot } from './abbreviations.ts';
import { fold } from './fold.ts';
import { lettersEnd } from './letters.ts';
import { makeToken, matchEnd } from './scan.ts';
import type { Token } from './tokens.ts';

const apostrophe = /['’ʼ‘´`′]/u;
/** Letters with what may stand inside a word: marks, figures, soft hyphen, joiners, a wrongly decoded letter, «·e·s». */
const letters = /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufffd]+(?:·\p{L}+)*/uy;
const link = /[-‐‑'’ʼ‘´`′&](?=[\p{L}\p{N}])/uy;
const web =
  /(?:https?:\/\/|www\.)[^\s«»“”"<>]{1,2000}|[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,64}(?:\.[\p{L}\d-]{1,64}){1,5}/iuy;
/** What only looks like several tokens: «lemonde.fr», «O.N.U.», «J.-C.», «c.-à-d.», «n°», «km/h», «étudiant.e.s», «élu(e)s». */
const dotted =
  /[\p{L}\d-]{2,60}\.(?:com|org|net|fr|be|ch|ca|eu|info|io|tv|int|gouv|gov|edu|uk|de|es|it|lu|ma|tn|dz|sn|ci|cm|ru)(?:\.\p{Ll}{2})?(?:\/[^\s«»“”"<>]{1,500})?(?![\p{L}\d@-])|\p{Lu}(?:\.\p{Lu}){1,20}(?!\p{L})\.?|\p{Lu}\p{Ll}?\.(?:-\p{Lu}\p{Ll}?\.)+|c\.-à-d\.|[ap]\.m\.|p\. ?ex\.|[nN][°º]s?|km\/h|\p{L}{2,40}(?:\.(?:e\.s|es|e|trices?)(?![\p{L}\p{N}])|\((?:e|s|es|ne|nes|x|trice|euse)\)s?)/uy;
/** Behind these a word may go on in one of the forms above. */
const special = /[.@:/°º_%+(]/u;

const elidable = new Set('l d j m t s n c ç qu jusqu lorsqu puisqu quoiqu quelqu entr'.split(' '));
/** Elisions grown into the word. */
const grown =
  /(?:aujourd['’]hui|quelqu['’]une?s?|presqu['’][iî]les?|entr['’](?!eux|elles|autres?)\p{L}+|c['’]est-à-dire|d['’]ores-et-déjà|qu['’]en-dira-t-on)(?![\p{L}\p{N}])/iuy;
const vowel = /[aeiouyhœæàâéèêëîïôöûü]/iu;
const consonantName = new Set('n m d t'.split(' '));

const clitics = new Set('je tu il elle on nous vous ils elles ce moi toi lui leur le la les y en'.split(' '));
/** They end like a verb with its pronoun and are nouns. */
const nouns = new Set(['rendez-vous', 'chez-moi', 'chez-nous', "m'as-tu-vu", 'suivez-moi-jeune-homme']);
const hyphens = '-‐‑';
const verbEnd = /[tdsxzeacéi]$/iu;
const upper = /^\p{Lu}/u;
const named = /^\p{Lu}\p{Ll}/u;

/** The tokens of the word at `at`, which is a letter: «jusqu’ici» → «jusqu’», «a-t-il» → «a», «-t-il», «M.» → «M.». */
export function scanWord(text: string, at: number, limit: number, previous: Token | undefined): Token[] {
  // Nearly every word has a space behind it, and then nothing more.
  const plain = lettersEnd(text, at);
  if (text[plain] === ' ') return [makeToken(text, at, plain, limit, 'word')];
  const first = Math.max(matchEnd(letters, text, at), at + 1);
  const run = scanRun(text, at, first, limit);
  if (run.elision) return [makeToken(text, at, run.end, limit, 'elision')];
  if (special.test(text[run.end] ?? '')) {
    const address = matchEnd(web, text, at);
    if (address >= 0) return [makeToken(text, at, trimAddress(text, at, address), limit, 'symbol')];
    const whole = matchEnd(dotted, text, at);
    if (whole >= 0) return [makeToken(text, at, trimSlash(text, whole), limit, 'word')];
    if (takesDot(text, text.slice(at, run.end), run.end))
      return [makeToken(text, at, run.end + 1, limit, 'word')];
  }
  return splitClitics(text, at, Math.min(run.end, limit), previous);
}

/** A URL never ends with the punctuation of its sentence. */
function trimAddress(text: string, start: number, end: number): number {
  let stop = end;
  while (stop > start + 1 && /[.,;:!?)\]'’…]/u.test(text[stop - 1] as string)) stop--;
  return stop;
}

function trimSlash(text: string, end: number): number {
  return text[end - 1] === '/' ? end - 1 : end;
}

/** The stretch of letters tied by hyphens and apostrophes, of which the first end at `first`, up to and with the apostrophe of an elision. */
function scanRun(text: string, at: number, first: number, limit: number): { end: number; elision: boolean } {
  let end = first;
  if (end - at < 7 && apostrophe.test(text[end] ?? '') && isElision(text, at, end))
    return { end: end + 1, elision: true };
  while (end < limit) {
    const next = matchEnd(link, text, end);
    if (next < 0 || !ties(text, end, next)) break;
    end = Math.max(matchEnd(letters, text, next), next + 1);
  }
  return { end, elision: false };
}

/** «&» ties capitals only («R&D»); hyphen and apostrophe always tie. */
function ties(text: string, at: number, next: number): boolean {
  return text[at] !== '&' || (upper.test(text[at - 1] ?? '') && upper.test(text[next] ?? ''));
}

/** «l'», «qu'»; not «N'Djamena» or «O'Brien», nor the words that have swallowed theirs. */
function isElision(text: string, at: number, end: number): boolean {
  const part = fold(text.slice(at, end));
  if (!elidable.has(part)) return false;
  const next = text[end + 1] ?? '';
  const name = upper.test(text[at] as string) && upper.test(next) && !vowel.test(next);
  return !(name && consonantName.has(part)) && matchEnd(grown, text, at) < 0;
}

/** Cuts the pronouns off behind a verb: «donne-le-moi» → «donne», «-le», «-moi»; «là-bas» stays whole. */
function splitClitics(text: string, at: number, end: number, previous: Token | undefined): Token[] {
  // Nearly no word has a hyphen.
  if (lastHyphen(text, at, end) < 0) return [makeToken(text, at, end, end, 'word')];
  const edges = [end];
  for (let cut = cliticStart(text, at, end); cut > 0 && edges.length < 4; cut = cliticStart(text, at, cut))
    edges.unshift(cut);
  const stop = edges[0] as number;
  if (stop === end || !isVerb(text, at, stop, end, previous)) return [makeToken(text, at, end, end, 'word')];
  return [
    makeToken(text, at, stop, end, 'word'),
    ...edges.slice(1).map((edge, i) => makeToken(text, edges[i] as number, edge, end, 'clitic')),
  ];
}

/** False for «Kim Jong-il», «rendez-vous», «Bouc-la», «Yves-Le Foll»: what stands before the pronoun must look like a verb. */
function isVerb(text: string, at: number, stop: number, end: number, previous: Token | undefined): boolean {
  if (upper.test(text[stop + 1] ?? '') && !upper.test(text[stop - 1] as string)) return false;
  const afterName =
    previous?.kind === 'word' && named.test(previous.text) && named.test(text.slice(at, at + 2));
  return (
    !afterName &&
    verbEnd.test(text.slice(stop - 1, stop)) &&
    !nouns.has(fold(text.slice(at, Math.min(end, at + 30))))
  );
}

/** Where the last clitic before `end` begins, with its hyphen and the «-t-» before it, or -1. */
function cliticStart(text: string, at: number, end: number): number {
  const hyphen = lastHyphen(text, at, end);
  if (hyphen <= at || !clitics.has(fold(text.slice(hyphen + 1, end)).replace(/^[mt]'/u, ''))) return -1;
  const before = lastHyphen(text, at, hyphen);
  return before > at && fold(text.slice(before + 1, hyphen)) === 't' ? before : hyphen;
}

function lastHyphen(text: string, at: number, end: number): number {
  for (let i = end - 1; i >= Math.max(at, end - 8); i--) if (hyphens.includes(text[i] as string)) return i;
  return -1;
}
