import type { Word } from '../grammar/tag.ts';
import type { WordForms } from '../grammar/wordForms.ts';
import { remembering } from '../memory.ts';
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
      const written = words.map(({ text }) => writingOf(text));
      const named = words.map((word) => isInside(word, article.mentions));
      const closed = written.map((writing, i) => isClosed(writing, named[i] === true));
      const keys = keysOf(words, forms, lexicon.nounClasses);
      const phrases = matchPhrases(
        { words, keys, closed: (i) => closed[i] === true },
        lexicon.phrases,
      ).filter(({ indexes }) => indexes.some((i) => !named[i]));
      const taken = new Set(phrases.flatMap((match) => match.indexes));
      const shouts = isShouted(written);
      const content = words.map(
        (word, i) => !named[i] && isContent(word, written[i] as Writing, { index: i, shouts }, forms),
      );
      const findings = words.map((word, i) =>
        (content[i] || isHead(word, written[i] as Writing, article.mentions)) && !taken.has(i)
          ? find(words, i)
          : undefined,
      );
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

/** How a word is written. */
interface Writing {
  /** Whether it begins with a small letter, with three, with a capital, with two. */
  readonly small: boolean;
  readonly plain: boolean;
  readonly capital: boolean;
  readonly capitals: boolean;
  /** «XIXe», «VIe», which is no life. */
  readonly roman: boolean;
  /** «4ème», «F1», «Ve». */
  readonly figure: boolean;
}

const writingOf = remembering((text): Writing => {
  const roman = /^[IVXLCDM]{2,}(?:e|er|ère|ème)?$/u.test(text);
  return {
    small: /^\p{Ll}/u.test(text),
    plain: /^\p{Ll}{3}/u.test(text),
    capital: /^\p{Lu}/u.test(text),
    capitals: /^\p{Lu}{2}/u.test(text),
    roman,
    figure: roman || /\p{N}|^[IVXLCDM](?:e|er|ère|ème)$/u.test(text),
  };
});

/** A numeral, and a word of a name that is written like one: «la balle est dans le [camp de] Bruxelles». */
function isClosed({ small, roman }: Writing, named: boolean): boolean {
  return (named && !small) || roman;
}

/** The noun that a name opens with, «le [parquet] de Nanterre», means something still. */
function isHead(word: Word, { small }: Writing, mentions: readonly Mention[]): boolean {
  if (word.pos !== 'NOUN' || !small) return false;
  return mentions[firstFrom(mentions, word.start)]?.start === word.start;
}

const contentPos: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV']);

/** Where a word stands: its index in its sentence, and whether that is a heading in capitals. */
interface Standing {
  readonly index: number;
  readonly shouts: boolean;
}

/** Nouns, verbs, adjectives and adverbs («n'» is one), but neither numbers nor what is written like a name. */
function isContent(word: Word, writing: Writing, standing: Standing, forms: WordForms): boolean {
  if (!contentPos.has(word.pos)) return false;
  if (word.kind !== 'word') return word.kind === 'elision' && word.pos === 'ADV';
  if (isNumber(word, writing)) return false;
  return !looksLikeName(writing, standing) || isKnown(word.text, writing, forms);
}

/** «XIXe», «4ème», «F1», a letter that is not «a» or «y». */
function isNumber({ text, pos }: Word, { figure }: Writing): boolean {
  return text.length === 1 ? pos !== 'VERB' && pos !== 'ADV' : figure;
}

/** A capital inside the sentence, or two of them, unless the sentence shouts. */
function looksLikeName({ capital, capitals }: Writing, { index, shouts }: Standing): boolean {
  return capital && (index > 0 || capitals) && !shouts;
}

/** A word of the dictionary is no name («l'Etat»), but in capitals only it is an abbreviation («ONG»). */
function isKnown(text: string, { capitals }: Writing, forms: WordForms): boolean {
  return !capitals && forms.lookup(text).length > 0;
}

/** A heading in capitals. */
function isShouted(written: readonly Writing[]): boolean {
  return !written.some(({ plain }) => plain);
}
