import * as vscode from 'vscode';
import type { Correction } from '../core/corrections/correction.ts';
import type { Published, Source } from '../core/source.ts';
import { longText } from './analyzer.ts';
import type { DetectLanguage } from './detector.ts';
import type { Sidecars } from './sidecars.ts';

/** Where articles are found: these languages, any scheme, untitled and virtual documents too. */
export const articleSelector = [{ language: 'plaintext' }, { language: 'markdown' }] as const;

/** What the reader knows of a document before it analyses it; cheap, no lexicon is loaded for it. */
export interface Check {
  /** ISO 639-3; `und` when no language is certain. */
  readonly language: string;
  /** True when a person said so, false when it was detected. */
  readonly chosen: boolean;
  /** It takes a while: a worker reads it. */
  readonly isLong: boolean;
  /** Left alone: longer than the setting allows, and nobody asked to analyse it anyway; or somebody stopped that. */
  readonly tooLong: boolean;
  readonly published: Published | null;
  readonly corrections: readonly Correction[];
}

interface Needs {
  readonly sidecars: Sidecars;
  readonly detectLanguage: DetectLanguage;
  /** Whether a text of that length is to be read. */
  readonly isAllowed: (text: string) => boolean;
}

/** Checks the document as it stands. */
export async function checkDocument(
  document: vscode.TextDocument,
  { sidecars, detectLanguage, isAllowed }: Needs,
): Promise<Check> {
  if (vscode.languages.match(articleSelector, document) === 0) {
    return {
      language: 'und',
      chosen: false,
      isLong: false,
      tooLong: false,
      published: null,
      corrections: [],
    };
  }
  const text = document.getText();
  const { language, published, corrections } = await sidecars.read(document.uri);
  return {
    language: language ?? (await detectLanguage(text)),
    chosen: language !== null,
    isLong: text.length >= longText,
    tooLong: !isAllowed(text),
    published,
    corrections,
  };
}

/** A text to analyse with what is known about it. */
export function sourceOf(
  text: string,
  { language, published, corrections }: Pick<Check, 'language' | 'published' | 'corrections'>,
): Source {
  return { text, language, corrections, ...(published ? { published } : {}) };
}
