import type { Analysis } from '../core/analysis.ts';
import type { Gloss } from '../core/glossary/gloss.ts';
import { firstFrom } from '../core/span.ts';
import { oneLine } from './escape.ts';
import { titleOf } from './title.ts';

/** A term as exports write it. */
export interface GlossaryEntry {
  readonly gloss: Gloss;
  /** The sentence it stands in, cut at the words of the term. */
  readonly sentence: readonly SentencePiece[];
}

interface SentencePiece {
  readonly text: string;
  readonly isTerm: boolean;
}

/** The terms of an article and where they come from. */
export interface GlossarySheet {
  readonly title: string;
  readonly file: string;
  /** YYYY-MM-DD of the article, or ''. */
  readonly published: string;
  readonly entries: readonly GlossaryEntry[];
}

export function glossarySheet(analysis: Analysis, glosses: readonly Gloss[], file: string): GlossarySheet {
  return {
    title: titleOf(analysis),
    file: oneLine(file),
    published: analysis.published?.value ?? '',
    entries: glosses.map((gloss) => ({ gloss, sentence: sentencePieces(analysis, gloss) })),
  };
}

/** The sentence that a term stands in, on one line. */
export function sentenceAround(analysis: Analysis, gloss: Gloss): string {
  return oneLine(
    sentencePieces(analysis, gloss)
      .map(({ text }) => text)
      .join(''),
  );
}

export function sentenceWords({ sentence }: GlossaryEntry): string {
  return oneLine(sentence.map(({ text }) => text).join(''));
}

function sentencePieces({ text, sentences }: Analysis, gloss: Gloss): readonly SentencePiece[] {
  const sentence = sentences[firstFrom(sentences, gloss.start + 1) - 1] ?? gloss;
  const pieces: SentencePiece[] = [];
  let at = sentence.start;
  const add = (end: number, isTerm: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), isTerm });
    at = Math.max(at, end);
  };
  for (const part of gloss.parts) {
    add(part.start, false);
    add(part.end, true);
  }
  add(sentence.end, false);
  return pieces;
}
