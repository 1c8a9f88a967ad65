import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { joinLexicons } from '../../../src/build/lexicons.mjs';
import { findGlosses } from '../../../src/core/glossary/findGlosses.ts';
import type { Gloss } from '../../../src/core/glossary/gloss.ts';
import { type GlossaryLexicon, parseGlossary } from '../../../src/core/glossary/lexicon.ts';
import type { GlossedText } from '../../../src/core/glossary/readSentences.ts';
import { grammarFiles, openGrammar, tagSentence } from '../../../src/core/grammar/tag.ts';
import type { Mention } from '../../../src/core/names/mentions.ts';
import type { ParagraphRole } from '../../../src/core/text/paragraphs.ts';
import { splitSentences } from '../../../src/core/text/sentences.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';

const grammar = openGrammar(
  new Map(
    grammarFiles.filter((file) => existsSync(file)).map((file) => [file, new Uint8Array(readFileSync(file))]),
  ),
);

/** The lexicon as it ships. */
export const shipped = openShipped();

function openShipped(): GlossaryLexicon {
  joinLexicons('out/lexicons');
  const read = (file: string): string => readFileSync(file, 'utf8');
  return parseGlossary({
    glossary: read('out/lexicons/glossary.tsv'),
    phrases: read('out/lexicons/phrases.tsv'),
    affixes: read('src/data/affixes.tsv'),
    demonyms: read('src/data/demonyms.tsv'),
    nounClasses: read('src/data/nounClasses.tsv'),
  });
}

/** A lexicon of these lines: cells stand apart by « / », «livre / NOUN / m / A1 / book». */
export function lexiconOf(words: readonly string[], phrases: readonly string[] = []): GlossaryLexicon {
  const rows = (lines: readonly string[]): string =>
    lines.map((line) => line.split(' / ').join('\t')).join('\n');
  return parseGlossary({
    glossary: `lemma\tpos\tgender\tlevel\tsenses\ttrap\n${rows(words)}`,
    phrases: `pattern\tpos\tsenses\tliteral\tlevel\texample\n${rows(phrases)}`,
    affixes: readFileSync('src/data/affixes.tsv', 'utf8'),
    demonyms: '',
    nounClasses: readFileSync('src/data/nounClasses.tsv', 'utf8'),
  });
}

/** What the glossary reads of a text of one paragraph; `names` are mentions. */
export function read(text: string, names: readonly string[] = [], role: ParagraphRole = 'body'): GlossedText {
  const sentences = splitSentences(text, tokenize(text, { start: 0, end: text.length })).map((tokens) => {
    const words = tagSentence(tokens, grammar);
    return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, words, paragraph: 0 };
  });
  const mentions = names.map((name): Mention => {
    const start = text.indexOf(name);
    return {
      start,
      end: start + name.length,
      text: name,
      type: 'MISC',
      entity: 'e1',
      rule: 'test',
      confidence: 1,
    };
  });
  return { text, paragraphs: [{ start: 0, end: text.length, text, role }], sentences, mentions };
}

export function gloss(text: GlossedText, lexicon: GlossaryLexicon): ReturnType<typeof findGlosses> {
  return findGlosses(text, lexicon, grammar.forms);
}

/**
 * Checks glosses drawn in the text: `{levé|lift}` has this gloss, `{dans|}` has none, `{mettre|table} ses cartes {+sur la table}`
 * is one phrase with a gap. Words without braces are not looked at.
 */
export function check(drawn: string, lexicon: GlossaryLexicon = shipped): void {
  const { text, marks } = parseDrawn(drawn);
  const { glosses } = gloss(read(text), lexicon);
  let before: Gloss | undefined;
  for (const mark of marks) {
    const found = glosses.find(({ parts }) =>
      parts.some((part) => part.start === mark.start && part.end === mark.end),
    );
    if (mark.gloss === undefined)
      assert.equal(found, before, `«${mark.text}» belongs to the phrase before it in «${text}»`);
    else assert.equal(found?.gloss ?? '', mark.gloss, `«${mark.text}» in «${text}»`);
    if (found?.phrase) before = found;
  }
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Absent for a further part of the phrase before. */
  readonly gloss?: string;
}

export function parseDrawn(drawn: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  for (const piece of drawn.split(/(\{[^}]*\})/u)) {
    if (!piece.startsWith('{')) {
      text += piece;
      continue;
    }
    const [words = '', english] = piece.slice(1, -1).replace(/^\+/u, '').split('|');
    const span = { start: text.length, end: text.length + words.length, text: words };
    marks.push(english === undefined ? span : { ...span, gloss: english });
    text += words;
  }
  return { text, marks };
}
