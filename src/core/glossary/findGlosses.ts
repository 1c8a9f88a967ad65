import type { Word } from '../grammar/tag.ts';
import type { WordForms } from '../grammar/wordForms.ts';
import type { Span } from '../span.ts';
import { chooseSense } from './chooseSense.ts';
import { type Gender, type Gloss, type GlossaryCoverage, type Level, levels } from './gloss.ts';
import type { Entry, GlossaryLexicon } from './lexicon.ts';
import type { PhraseMatch } from './matchPhrases.ts';
import { type GlossedText, type ReadSentence, readSentences } from './readSentences.ts';
import { type Sense, wordingsOf } from './senses.ts';
import type { Place } from './surroundings.ts';
import { type Topics, topicsOfArticle, topicsOfSentence } from './topics.ts';

/**
 * The English of each content word and phrase in its sentence, sorted by `start`, and how much of the article is covered.
 * Names and numbers have none. The first pass finds entries, which tell the topics of the article; the second chooses senses.
 */
export function findGlosses(
  article: GlossedText,
  lexicon: GlossaryLexicon,
  forms: WordForms,
): { readonly glosses: readonly Gloss[]; readonly coverage: GlossaryCoverage } {
  const sentences = readSentences(article, lexicon, forms);
  const ofArticle = topicsOfArticle(sentences);
  const glosses: Gloss[] = [];
  for (const sentence of sentences) {
    const topics = { article: ofArticle, sentence: topicsOfSentence(sentence) };
    for (const match of sentence.phrases) glosses.push(glossPhrase(article.text, sentence, match, topics));
    for (let i = 0; i < sentence.words.length; i++) {
      const gloss = glossWord(sentence, i, topics);
      if (gloss) glosses.push(gloss);
    }
  }
  return {
    glosses: glosses.sort((a, b) => a.start - b.start || b.end - a.end),
    coverage: measure(sentences),
  };
}

function glossWord(sentence: ReadSentence, index: number, topics: Topics): Gloss | undefined {
  const finding = sentence.findings[index];
  const word = sentence.words[index];
  if (!finding || !word) return undefined;
  const { entry, origin } = finding;
  const { start, end, text } = word;
  const sense = chooseSense(entry.senses, placeOf(sentence, index, index), topics);
  return {
    start,
    end,
    text,
    parts: [{ start, end }],
    lemma: entry.lemma,
    pos: entry.pos,
    gender: genderHere(entry, word),
    gloss: sense?.gloss ?? '',
    senses: wordingsOf(entry.senses),
    phrase: false,
    origin,
    level: levelHere(entry, sense),
    literal: null,
    trap: entry.trap,
  };
}

function glossPhrase(
  text: string,
  sentence: ReadSentence,
  { phrase, indexes }: PhraseMatch,
  topics: Topics,
): Gloss {
  const parts = joinNeighbours(sentence.words, indexes);
  const place = placeOf(sentence, indexes[0] ?? 0, indexes.at(-1) ?? 0);
  const start = parts[0]?.start ?? 0;
  const end = parts.at(-1)?.end ?? 0;
  return {
    start,
    end,
    text: text.slice(start, end),
    parts,
    lemma: phrase.lemma,
    pos: phrase.pos,
    gender: null,
    gloss: chooseSense(phrase.senses, place, topics)?.gloss ?? '',
    senses: wordingsOf(phrase.senses),
    phrase: true,
    origin: 'lexicon',
    level: phrase.level,
    literal: phrase.literal,
    trap: null,
  };
}

/** A construction is harder than its verb: «[tenir] à souligner» is at least B2, though «tenir» is not. */
function levelHere({ senses, level }: Entry, sense: Sense | undefined): Level {
  const isConstruction = sense !== senses[0] && sense?.conditions.prep !== undefined;
  return isConstruction && levels.indexOf(level) < levels.indexOf('B2') ? 'B2' : level;
}

function placeOf({ words, keys }: ReadSentence, first: number, last: number): Place {
  return { words, keys, first, last };
}

/** «directrices» is feminine though its entry is «directeur»; else the entry knows best. */
function genderHere({ gender, lemma }: Entry, word: Word): Gender | null {
  const isFeminine = gender === 'm' && word.morphology.gender === 'Fem';
  return isFeminine && !word.text.toLowerCase().startsWith(lemma) ? 'f' : (gender ?? genderOf(word));
}

function genderOf(word: Word): 'm' | 'f' | null {
  if (word.pos !== 'NOUN' || !word.morphology.gender) return null;
  return word.morphology.gender === 'Fem' ? 'f' : 'm';
}

function joinNeighbours(words: readonly Word[], indexes: readonly number[]): readonly Span[] {
  const parts: { start: number; end: number }[] = [];
  indexes.forEach((index, i) => {
    const word = words[index] as Word;
    const last = parts.at(-1);
    if (last && indexes[i - 1] === index - 1) last.end = word.end;
    else parts.push({ start: word.start, end: word.end });
  });
  return parts;
}

function measure(sentences: readonly ReadSentence[]): GlossaryCoverage {
  let content = 0;
  let glossed = 0;
  for (const sentence of sentences) {
    if (!sentence.counted) continue;
    const taken = new Set(sentence.phrases.flatMap((match) => match.indexes));
    sentence.content.forEach((isCounted, i) => {
      if (!isCounted) return;
      content++;
      const origin = taken.has(i) ? 'lexicon' : sentence.findings[i]?.origin;
      if (origin && origin !== 'guessed') glossed++;
    });
  }
  return { content, glossed };
}
