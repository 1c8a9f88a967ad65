import type { PartOfSpeech, Word } from '../grammar/tag.ts';
import type { WordForms } from '../grammar/wordForms.ts';
import { fold } from '../text/fold.ts';
import { derive, deriveParticiple, type FindEntry } from './derive.ts';
import type { Gender, Origin } from './gloss.ts';
import { guessCognate } from './guessCognate.ts';
import type { Entry, GlossaryLexicon } from './lexicon.ts';
import { oldSpellings } from './oldSpellings.ts';
import { rememberingWords } from './wordMemory.ts';

/** An entry for a word, and where it comes from. */
export interface Finding {
  readonly entry: Entry;
  readonly origin: Origin;
}

export type FindEntryAt = (words: readonly Word[], index: number) => Finding | undefined;

const contentPos: readonly PartOfSpeech[] = ['NOUN', 'VERB', 'ADJ', 'ADV'];

const remembering = new WeakMap<GlossaryLexicon, (word: Word) => readonly Finding[]>();

/** Opens the search for entries by the words of an article; what it finds for a form the lexicon remembers. */
export function openEntryFinder(lexicon: GlossaryLexicon, forms: WordForms): FindEntryAt {
  const findingsOf = remembering.get(lexicon) ?? rememberingWords((word) => findAll(word, lexicon, forms));
  remembering.set(lexicon, findingsOf);
  return (words, index) => {
    const findings = findingsOf(asAdjective(words, index, lexicon, forms));
    return findings.length > 1 ? byGender(findings, words, index) : findings[0];
  };
}

/**
 * A participle without an auxiliary or an object, «positions [opposées]», «le train [suivant] part», is the adjective when the
 * lexicon has that one.
 */
function asAdjective(
  words: readonly Word[],
  index: number,
  lexicon: GlossaryLexicon,
  forms: WordForms,
): Word {
  const word = words[index] as Word;
  if (word.pos !== 'VERB' || word.morphology.verbForm !== 'Part') return word;
  const auxiliary = words.slice(Math.max(0, index - 4), index).some(({ pos }) => pos === 'AUX');
  const next = words[index + 1]?.pos;
  if (auxiliary || next === 'ADP') return word;
  if (word.morphology.tense === 'Pres' && !/^(?:AUX|VERB|PUNCT)$/u.test(next ?? 'PUNCT')) return word;
  const reading = forms.lookup(word.text).find(({ pos }) => pos === 'ADJ');
  const known = reading && lexicon.entries(reading.lemma).some((entry) => entry.pos === 'ADJ');
  return known ? { ...word, lemma: reading.lemma, pos: 'ADJ' } : word;
}

/**
 * The ways to an entry, the surest first: as tagged (a plural may have its own, «pourparlers»), as a participle, as another
 * part of speech, reading or spelling, by derivation, by a guess.
 */
function findAll(word: Word, lexicon: GlossaryLexicon, forms: WordForms): readonly Finding[] {
  const lemma = fold(word.lemma).replace(/-(?:ci|là)$/u, '');
  const exact = [fold(word.text), lemma]
    .map((key) => lexicon.entries(key).filter((entry) => entry.pos === word.pos))
    .find((entries) => entries.length > 0);
  if (exact) return exact.map(found);
  const finding =
    asParticiple(word, lexicon, forms) ??
    asOtherPos(lemma, word.pos, lexicon) ??
    asOtherReading(word, lexicon, forms) ??
    asOldSpelling(word, lexicon, forms) ??
    asDemonym(word, lexicon) ??
    asDerived(word, lexicon, forms) ??
    asCognate(word, lexicon);
  return finding ? [finding] : [];
}

const found = (entry: Entry): Finding => ({ entry, origin: 'lexicon' });
const made = (entry: Entry | undefined): Finding | undefined => entry && { entry, origin: 'derived' };

function asParticiple(word: Word, lexicon: GlossaryLexicon, forms: WordForms): Finding | undefined {
  if (word.pos !== 'ADJ') return undefined;
  for (const form of [word.text, word.lemma]) {
    for (const reading of forms.lookup(form)) {
      if (reading.pos !== 'VERB' || reading.morphology.verbForm !== 'Part') continue;
      const verb = lexicon.entries(reading.lemma).find((entry) => entry.pos === 'VERB');
      const tense = reading.morphology.tense === 'Pres' ? 'Pres' : 'Past';
      if (verb) return made(deriveParticiple(fold(word.lemma), verb, tense, lexicon.derivations));
    }
  }
  return undefined;
}

function asOtherPos(lemma: string, pos: PartOfSpeech, lexicon: GlossaryLexicon): Finding | undefined {
  const entries = lexicon.entries(lemma);
  const close: PartOfSpeech = pos === 'ADJ' ? 'NOUN' : 'ADJ';
  const entry = entries.find((item) => item.pos === close) ?? entries[0];
  return entry && found(entry);
}

function asOtherReading(word: Word, lexicon: GlossaryLexicon, forms: WordForms): Finding | undefined {
  const readings = forms.lookup(word.text).filter((reading) => contentPos.includes(reading.pos));
  readings.sort((a, b) => Number(b.pos === word.pos) - Number(a.pos === word.pos));
  for (const reading of readings) {
    const entry = lexicon.entries(reading.lemma).find((item) => item.pos === reading.pos);
    if (entry) return found(entry);
  }
  return undefined;
}

/** «connait», «entraineur», of which the dictionary has the spelling before 1990 only. A long word is none, for the time's sake. */
function asOldSpelling(word: Word, lexicon: GlossaryLexicon, forms: WordForms): Finding | undefined {
  if (word.text.length > 30 || forms.lookup(word.text).length > 0) return undefined;
  for (const text of oldSpellings(fold(word.text))) {
    const finding = asOtherReading({ ...word, text }, lexicon, forms);
    if (finding) return finding;
  }
  return undefined;
}

function asDemonym(word: Word, lexicon: GlossaryLexicon): Finding | undefined {
  const form = fold(word.text);
  const english = lexicon.demonyms.get(form) ?? lexicon.demonyms.get(fold(word.lemma));
  if (!english) return undefined;
  const senses = [{ gloss: english, conditions: { form: [] } }];
  return made({ lemma: fold(word.lemma), pos: word.pos, gender: null, level: 'B1', senses, trap: null });
}

function asDerived(word: Word, lexicon: GlossaryLexicon, forms: WordForms): Finding | undefined {
  const find: FindEntry = (lemma, pos) => lexicon.entries(lemma).find((entry) => entry.pos === pos);
  const lemmas = new Set(
    [word.lemma, ...forms.lookup(word.text).map((reading) => reading.lemma), word.text].map(fold),
  );
  for (const pos of new Set([word.pos, ...contentPos])) {
    for (const lemma of lemmas) {
      const entry = derive(lemma, pos, find, lexicon.derivations);
      if (entry) return made(entry);
    }
  }
  return undefined;
}

/** Of no name and no abbreviation: only what is written small. */
function asCognate(word: Word, lexicon: GlossaryLexicon): Finding | undefined {
  if (!/^\p{Ll}/u.test(word.text)) return undefined;
  const entry = guessCognate(fold(word.lemma), word.pos, lexicon.derivations);
  return entry && { entry, origin: 'guessed' };
}

/** «le tour», «la tour»: the determiner tells, else the word's own morphology, else the order of the lexicon. */
function byGender(findings: readonly Finding[], words: readonly Word[], index: number): Finding | undefined {
  const gender = determinerGender(words, index) ?? genderOf(words[index]);
  const ofGender = (wanted: Gender | undefined): Finding | undefined =>
    findings.find(({ entry }) => entry.gender === wanted);
  return ofGender(gender) ?? ofGender('mf') ?? findings[0];
}

function determinerGender(words: readonly Word[], index: number): Gender | undefined {
  for (let i = index - 1; i >= Math.max(0, index - 3); i--) {
    const word = words[i] as Word;
    if (/^(le|un|ce|cet|du|au|mon|ton|quel|tout)$/u.test(fold(word.text))) return 'm';
    if (/^(la|une|cette|ma|ta|sa|quelle|toute)$/u.test(fold(word.text))) return 'f';
    if (word.pos !== 'ADJ' && word.pos !== 'NUM') return undefined;
    if (word.morphology.gender) return genderOf(word);
  }
  return undefined;
}

function genderOf(word: Word | undefined): Gender | undefined {
  if (!word?.morphology.gender) return undefined;
  return word.morphology.gender === 'Fem' ? 'f' : 'm';
}
