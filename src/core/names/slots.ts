import type { PartOfSpeech, Word } from '../grammar/tag.ts';
import type { WordForms } from '../grammar/wordForms.ts';
import { remembering } from '../memory.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { Sentence } from '../text/sentences.ts';
import { type Begins, isCapital, keyOf, type Piece } from './phraseIndex.ts';
import type { NameLexicons } from './segments.ts';

/** A token as the search for names sees it. */
export interface Slot {
  readonly word: Word;
  /** Look-up key: lower case, without accents. */
  readonly key: string;
  readonly capital: boolean;
  /** Two capitals or more and nothing in lower case: «OTAN», «F-16». */
  readonly allCapitals: boolean;
  /** True where any word would have a capital: first in its sentence, behind an opening mark. */
  readonly opening: boolean;
  /** Index of its first piece. */
  readonly piece: number;
  /** Whether a listed name, or a head word that opens a name, begins in it: of most words none does, and no list need be asked there. */
  readonly listed: boolean;
}

/** A sentence made ready for the search for names. */
export interface Reading {
  readonly sentence: Sentence;
  readonly slots: readonly Slot[];
  readonly pieces: readonly Piece[];
  /** True for a headline that capitalises words as such («Le Kremlin Dit Que», «GRÈVE À LYON»): its capitals say nothing. */
  readonly headline: boolean;
}

const letter = /\p{L}/u;
const hyphenated = /[-‐‑'’.]/u;
const lower = /\p{Ll}/u;
const opener = /^(?:[«“„‹"]|<<|[:•·–—―‒*|-])$/u;
/** «iPhone», «eBay». */
const twoCapitals = /\p{Lu}\P{Lu}*\p{Lu}/u;
const camel = /^[a-z]{1,2}\p{Lu}\p{Ll}/u;
/** «actu.fr», «cath.ch»: the name of a site, which has no capital. */
export const site =
  /^[\p{L}\d-]{2,}\.(?:com|net|org|info|tv|fr|be|ch|ca|lu|sn|ci|ml|bf|tg|ma|dz|tn|lb|cd|cm)$/u;
const small = /^[\p{Ll}]/u;

/** Reads every sentence in which names count: not the site's own text, not front matter. */
export function readSlots(
  sentences: readonly Sentence[],
  paragraphs: readonly Paragraph[],
  lexicons: NameLexicons,
): readonly Reading[] {
  const writingOf = openWritings(lexicons);
  return sentences
    .filter(
      (sentence) =>
        !/^(?:boilerplate|metadata|foreign)$/u.test(paragraphs[sentence.paragraph]?.role ?? 'body'),
    )
    .map((sentence) => readSentence(sentence, writingOf));
}

function readSentence(sentence: Sentence, writingOf: (text: string) => Writing): Reading {
  const slots: Slot[] = [];
  const pieces: Piece[] = [];
  const inside: Slot[] = [];
  let opening = true;
  sentence.words.forEach((word, token) => {
    const { key, capital, allCapitals, listed, parts, opens } = writingOf(word.text);
    const slot = { word, key, capital, allCapitals, opening, piece: pieces.length, listed };
    slots.push(slot);
    if (opens === false && !opening && word.kind !== 'elision') inside.push(slot);
    for (const part of parts)
      pieces.push({
        key: part.key,
        capital: part.capital,
        allCapitals,
        token,
        start: word.start + part.from,
        end: word.start + part.to,
        first: part.first,
        last: part.last,
        begins: part.begins,
      });
    if (opens === false || word.kind === 'number') opening = false;
    else if (opens) opening = true;
  });
  return { sentence, slots, pieces, headline: isHeadline(inside) };
}

/** How a word is written, wherever it stands. */
interface Writing extends Pick<Slot, 'key' | 'capital' | 'allCapitals' | 'listed'> {
  readonly parts: readonly Part[];
  /** Whether any word behind it would have a capital; `null` where it changes nothing. */
  readonly opens: boolean | null;
}

/** A piece by its place in its word, `to` exclusive. */
interface Part extends Pick<Piece, 'key' | 'capital' | 'first' | 'last'> {
  readonly begins: Begins;
  readonly from: number;
  readonly to: number;
}

const writings = new WeakMap<NameLexicons, (text: string) => Writing>();

function openWritings(lexicons: NameLexicons): (text: string) => Writing {
  const known = writings.get(lexicons) ?? remembering((text) => readWriting(text, lexicons));
  writings.set(lexicons, known);
  return known;
}

function readWriting(text: string, lexicons: NameLexicons): Writing {
  const capital = isCapital(text) || camel.test(text) || site.test(text);
  const allCapitals = capital && !lower.test(text) && twoCapitals.test(text);
  const opens = letter.test(text) ? false : opener.test(text) ? true : null;
  const parts = cutWord(text, lexicons);
  const listed = parts.some(({ first, begins }) => first && (begins.name || begins.heads.has('whole')));
  return { key: keyOf(text), capital, allCapitals, listed, parts, opens };
}

/** Cuts a word at its hyphens; behind a prefix in lower case a name may begin («ex-Union soviétique»). */
function cutWord(text: string, { gazetteer, heads, roles }: NameLexicons): readonly Part[] {
  const pieceOf = (part: string) => {
    const key = keyOf(part);
    const capital = isCapital(part);
    const begins = {
      name: gazetteer.begins(key, capital),
      heads: heads.usesBeginning(key),
      role: roles.forms.beginning(key).length > 0,
    };
    return { key, capital, begins };
  };
  const parts = hyphenated.test(text) ? [...text.matchAll(/[^\-‐‑'’.]+/gu)] : [];
  if (parts.length === 0) return [{ from: 0, to: text.length, first: true, last: true, ...pieceOf(text) }];
  return parts.map((part, i) => {
    const piece = pieceOf(part[0]);
    const last = i === parts.length - 1;
    return {
      from: part.index,
      to: last ? text.length : part.index + part[0].length,
      first: i === 0 || (piece.capital && !isCapital(text)),
      last,
      ...piece,
    };
  });
}

/** A line of at least four words, of which these have a choice of capitals, that writes little words with a capital too. */
function isHeadline(words: readonly Slot[]): boolean {
  let capitals = 0;
  for (const { capital } of words) if (capital) capitals++;
  if (words.length < 3 || capitals < words.length * 0.7) return false;
  return (
    words.some((slot) => slot.capital && isFunctionWord(slot.word.pos) && slot.key.length < 6) ||
    capitals === words.length
  );
}

function isFunctionWord(pos: PartOfSpeech): boolean {
  return (
    pos === 'DET' || pos === 'ADP' || pos === 'PRON' || pos === 'SCONJ' || pos === 'CCONJ' || pos === 'AUX'
  );
}

/** Which kinds of ordinary word the letters of a slot spell, whatever their case: «Pierre» is a noun too. */
export function ordinaryWord(slot: Slot, forms: Pick<WordForms, 'lookup'>): 'function' | 'content' | null {
  if (slot.word.kind === 'elision' || slot.word.kind === 'clitic') return 'function';
  const text = slot.word.text;
  if (small.test(text)) return 'content';
  let content: 'content' | null = null;
  for (const form of forms.lookup(text)) {
    if (form.pos === 'PROPN') continue;
    if (isFunctionWord(form.pos) && form.pos !== 'AUX') return 'function';
    content = 'content';
  }
  return content;
}
