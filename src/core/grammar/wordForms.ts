import { remembering } from '../memory.ts';
import { fold } from '../text/fold.ts';
import { type Automaton, openAutomaton, walkAutomaton } from './automaton.ts';
import { Cursor } from './cursor.ts';
import type { Morphology, PartOfSpeech } from './tag.ts';

/** One reading of a form: «sont» is AUX and VERB of «être», third person plural, present indicative. */
export interface WordForm {
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly morphology: Morphology;
}

/** A dictionary of inflected forms. */
export interface WordForms {
  /**
   * Every reading of a word as it stands in a text: the form itself, its lower case, and for its capitals the accents that they may
   * have lost («Etat», «PRESIDENT»). Empty for an unknown word.
   */
  readonly lookup: (word: string) => readonly WordForm[];
}

/** What the asset says of itself: its letters in the order of their labels, its tags and its rules from form to lemma. */
export interface WordFormsHeader {
  readonly alphabet: string;
  /** «VERB|Masc|Sing||||Part» in the order of `tagFields`. */
  readonly tags: readonly string[];
  /** How many letters fall off the end of the form, and what comes in their place: [3, 'oir']. */
  readonly rules: readonly (readonly [strip: number, add: string])[];
}

/** The features of a tag behind its part of speech. */
export const tagFields = ['gender', 'number', 'person', 'mood', 'tense', 'verbForm'] as const;

interface Asset {
  readonly automaton: Automaton;
  readonly header: WordFormsHeader;
  readonly tags: readonly Pick<WordForm, 'pos' | 'morphology'>[];
  /** Where the readings of each value start. */
  readonly sets: Uint32Array;
  readonly letters: readonly string[];
  readonly labels: ReadonlyMap<string, number>;
}

/** Opens the asset `media/models/word-forms.bin`; the bytes are kept and read on demand, what was asked is remembered. */
export function openWordForms(bytes: Uint8Array): WordForms {
  const asset = readAsset(bytes);
  return { lookup: remembering((word) => lookup(asset, word.normalize('NFC').replace(/[’ʼ]/gu, "'"))) };
}

function readAsset(bytes: Uint8Array): Asset {
  const cursor = new Cursor(bytes, 0);
  const header = cursor.json<WordFormsHeader>() ?? { alphabet: '', tags: [], rules: [] };
  const sets = new Uint32Array(cursor.varint() + 1);
  for (let i = 1; i < sets.length; i++) {
    sets[i] = cursor.at;
    for (let readings = cursor.varint(); readings > 0; readings--) {
      cursor.varint();
      cursor.varint();
    }
  }
  const letters = [...header.alphabet];
  const labels = new Map(letters.map((letter, i) => [letter, i + 1]));
  return {
    automaton: openAutomaton(bytes, cursor.at),
    header,
    tags: header.tags.map(readTag),
    sets,
    letters,
    labels,
  };
}

function readTag(text: string): Pick<WordForm, 'pos' | 'morphology'> {
  const [pos, ...cells] = text.split('|');
  const features = cells.flatMap((cell, i) => {
    const field = tagFields[i];
    return field && cell ? [[field, field === 'person' ? Number(cell) : cell]] : [];
  });
  return { pos: pos as PartOfSpeech, morphology: Object.fromEntries(features) };
}

function lookup(asset: Asset, word: string): readonly WordForm[] {
  const clitic = /^-(?:t['-])?(?=\p{L})/u.exec(word);
  if (clitic)
    return search(asset, word.slice(clitic[0].length)).filter(({ pos }) => pos === 'PRON' || pos === 'ADV');
  const found = search(asset, word);
  if (found.length > 0) return found;
  const respelled = word
    .replace(/oe/gu, 'œ')
    .replace(/O[eE]/gu, 'Œ')
    .replace(/ae/gu, 'æ')
    .replace(/A[eE]/gu, 'Æ');
  const folded = fold(word);
  return respelled !== word ? search(asset, respelled) : folded !== word ? search(asset, folded) : [];
}

/** Letters that may stand where a text has `letter`: a capital may be a small one at the start of a sentence, and lack its accent. */
const readingsOfCapital: Readonly<Record<string, string>> = {
  A: 'AaÀàÂâÄä',
  C: 'CcÇç',
  E: 'EeÉéÈèÊêËë',
  I: 'IiÎîÏï',
  O: 'OoÔôÖö',
  U: 'UuÙùÛûÜü',
  Y: 'YyŸÿ',
};

/** UTF-16 code units; the longest form, «Mecklembourg-Poméranie-Occidentale», has 34, and the letters of a megabyte fill the memory. */
const longestForm = 60;

function search(asset: Asset, word: string): WordForm[] {
  if (word.length > longestForm) return [];
  const letters = [...word];
  const labels = letters.map((letter) =>
    [...(readingsOfCapital[letter] ?? letter + letter.toLowerCase())].flatMap(
      (option) => asset.labels.get(option) ?? [],
    ),
  );
  if (labels.some((options) => options.length === 0)) return [];
  const readings: (readonly [rank: number, form: WordForm])[] = [];
  walkAutomaton(asset.automaton, labels, (value, path) => {
    const form = path.map((label) => asset.letters[label - 1]).join('');
    const rank = form === word ? 0 : form === word.toLowerCase() ? 1 : 2;
    for (const reading of readingsOf(asset, form, value)) readings.push([rank, reading]);
  });
  return readings.sort((a, b) => a[0] - b[0]).map(([, reading]) => reading);
}

function readingsOf({ automaton, header, tags, sets }: Asset, form: string, value: number): WordForm[] {
  const cursor = new Cursor(automaton.bytes, sets[value] ?? 0);
  const readings: WordForm[] = [];
  for (let left = cursor.varint(); left > 0; left--) {
    const [strip, add] = header.rules[cursor.varint()] ?? [0, ''];
    const tag = tags[cursor.varint()];
    if (tag) readings.push({ lemma: form.slice(0, form.length - strip) + add, ...tag });
  }
  return readings;
}
