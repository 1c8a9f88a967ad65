import type { Word } from '../grammar/tag.ts';
import type { WordForms } from '../grammar/wordForms.ts';
import type { Mention } from '../names/mentions.ts';
import { firstFrom, overlaps, type Span, textSpan } from '../span.ts';
import type { Paragraph, ParagraphRole } from '../text/paragraphs.ts';
import type { Sentence } from '../text/sentences.ts';
import { chooseSense } from './chooseSense.ts';
import type { Domain } from './domains.ts';
import { type Finding, openEntryFinder } from './findEntry.ts';
import type { Gloss, GlossaryCoverage } from './gloss.ts';
import type { GlossaryLexicon } from './lexicon.ts';
import { matchPhrases, type PhraseMatch } from './matchPhrases.ts';
import { findTopics } from './topics.ts';
import { keysOf } from './wordKeys.ts';

/** What the glossary reads of an analysis. */
export interface GlossedText {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
}

interface GlossedSentence {
  readonly words: readonly Word[];
  readonly findings: readonly (Finding | undefined)[];
  readonly content: readonly boolean[];
  readonly phrases: readonly PhraseMatch[];
  readonly counted: boolean;
}

const unread: ReadonlySet<ParagraphRole> = new Set(['foreign', 'metadata']);
const counted: ReadonlySet<ParagraphRole> = new Set(['title', 'heading', 'body']);

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
  const topics = findTopics(sentences.flatMap((sentence) => (sentence.counted ? sentence.findings : [])));
  const glosses = sentences.flatMap((sentence) => [
    ...sentence.phrases.flatMap((match) => glossPhrase(article.text, sentence, match, topics)),
    ...sentence.words.flatMap((_, i) => glossWord(article.text, sentence, i, topics)),
  ]);
  return {
    glosses: glosses.sort((a, b) => a.start - b.start || b.end - a.end),
    coverage: measure(sentences),
  };
}

function readSentences(
  article: GlossedText,
  lexicon: GlossaryLexicon,
  forms: WordForms,
): readonly GlossedSentence[] {
  const find = openEntryFinder(lexicon, forms);
  return article.sentences
    .filter((sentence) => !unread.has(roleOf(article, sentence)))
    .map((sentence) => {
      const { words } = sentence;
      const named = words.map((word) => isInside(word, article.mentions));
      const context = { words, keys: keysOf(words, forms), closed: (i: number) => named[i] === true };
      const phrases = matchPhrases(context, lexicon.phrases);
      const taken = new Set(phrases.flatMap((match) => match.indexes));
      const content = words.map((word, i) => !named[i] && isContent(word, i, forms));
      const findings = words.map((_, i) => (content[i] && !taken.has(i) ? find(words, i) : undefined));
      return { words, findings, content, phrases, counted: counted.has(roleOf(article, sentence)) };
    });
}

function roleOf(article: GlossedText, sentence: Sentence): ParagraphRole {
  return article.paragraphs[sentence.paragraph]?.role ?? 'body';
}

function isInside(word: Word, mentions: readonly Mention[]): boolean {
  const next = firstFrom(mentions, word.end);
  const before = mentions[next - 1];
  return before !== undefined && overlaps(before, word);
}

/** Nouns, verbs, adjectives and adverbs; a capital inside the sentence on a word that no dictionary knows is a name. */
function isContent(word: Word, index: number, forms: WordForms): boolean {
  if (word.kind !== 'word') return word.kind === 'elision' && word.pos === 'ADV';
  if (word.pos !== 'NOUN' && word.pos !== 'VERB' && word.pos !== 'ADJ' && word.pos !== 'ADV') return false;
  return index === 0 || !/^\p{Lu}/u.test(word.text) || forms.lookup(word.text).length > 0;
}

function glossWord(
  text: string,
  sentence: GlossedSentence,
  index: number,
  topics: ReadonlySet<Domain>,
): readonly Gloss[] {
  const finding = sentence.findings[index];
  const word = sentence.words[index];
  if (!finding || !word) return [];
  const { entry, derived } = finding;
  const sense = chooseSense(entry.senses, { words: sentence.words, first: index, last: index }, topics);
  if (!sense) return [];
  return [
    {
      ...textSpan(text, word.start, word.end),
      parts: [{ start: word.start, end: word.end }],
      lemma: entry.lemma,
      pos: entry.pos,
      gender: entry.gender ?? genderOf(word),
      gloss: sense.gloss,
      senses: entry.senses.map((item) => item.gloss),
      phrase: false,
      derived,
      level: entry.level,
      literal: null,
      trap: entry.trap,
    },
  ];
}

function genderOf(word: Word): 'm' | 'f' | null {
  if (word.pos !== 'NOUN' || !word.morphology.gender) return null;
  return word.morphology.gender === 'Fem' ? 'f' : 'm';
}

function glossPhrase(
  text: string,
  sentence: GlossedSentence,
  match: PhraseMatch,
  topics: ReadonlySet<Domain>,
): readonly Gloss[] {
  const { phrase, indexes } = match;
  const parts = joinNeighbours(sentence.words, indexes);
  const [first, last] = [indexes[0], indexes.at(-1)];
  if (first === undefined || last === undefined) return [];
  const sense = chooseSense(phrase.senses, { words: sentence.words, first, last }, topics);
  if (!sense) return [];
  return [
    {
      ...textSpan(text, parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0),
      parts,
      lemma: phrase.pattern,
      pos: phrase.pos,
      gender: null,
      gloss: sense.gloss,
      senses: phrase.senses.map((item) => item.gloss),
      phrase: true,
      derived: false,
      level: phrase.level,
      literal: phrase.literal,
      trap: null,
    },
  ];
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

function measure(sentences: readonly GlossedSentence[]): GlossaryCoverage {
  let content = 0;
  let glossed = 0;
  for (const sentence of sentences) {
    if (!sentence.counted) continue;
    const taken = new Set(sentence.phrases.flatMap((match) => match.indexes));
    sentence.content.forEach((isCounted, i) => {
      if (!isCounted) return;
      content++;
      if (taken.has(i) || sentence.findings[i]) glossed++;
    });
  }
  return { content, glossed };
}
