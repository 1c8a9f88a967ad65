import type { Word } from '../grammar/tag.ts';
import type { WordForms } from '../grammar/wordForms.ts';
import type { Mention } from '../names/mentions.ts';
import { firstFrom, overlaps } from '../span.ts';
import type { Paragraph, ParagraphRole } from '../text/paragraphs.ts';
import type { Sentence } from '../text/sentences.ts';
import { type Finding, openEntryFinder } from './findEntry.ts';
import type { GlossaryLexicon } from './lexicon.ts';
import { matchPhrases, type PhraseMatch } from './matchPhrases.ts';
import { keysOf, type WordKeys } from './wordKeys.ts';

/** What the glossary reads of an analysis. */
export interface GlossedText {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
}

/** A sentence with what the lexicon knows of it, word by word. */
export interface ReadSentence {
  readonly words: readonly Word[];
  readonly keys: readonly WordKeys[];
  readonly findings: readonly (Finding | undefined)[];
  /** Which words are content words. */
  readonly content: readonly boolean[];
  readonly phrases: readonly PhraseMatch[];
  /** Whether it counts for the coverage: it tells the story. */
  readonly counted: boolean;
}

const unread: ReadonlySet<ParagraphRole> = new Set(['foreign', 'metadata']);
const counted: ReadonlySet<ParagraphRole> = new Set(['title', 'heading', 'body']);

/** Reads the sentences of an article; a word of a phrase has no entry of its own. */
export function readSentences(
  article: GlossedText,
  lexicon: GlossaryLexicon,
  forms: WordForms,
): readonly ReadSentence[] {
  const find = openEntryFinder(lexicon, forms);
  return article.sentences
    .filter((sentence) => !unread.has(roleOf(article, sentence)))
    .map((sentence) => {
      const { words } = sentence;
      const named = words.map((word) => isInside(word, article.mentions));
      const keys = keysOf(words, forms);
      const phrases = matchPhrases({ words, keys, closed: (i) => named[i] === true }, lexicon.phrases);
      const taken = new Set(phrases.flatMap((match) => match.indexes));
      const content = words.map((word, i) => !named[i] && isContent(word, i, forms));
      const findings = words.map((_, i) => (content[i] && !taken.has(i) ? find(words, i) : undefined));
      return { words, keys, findings, content, phrases, counted: counted.has(roleOf(article, sentence)) };
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
