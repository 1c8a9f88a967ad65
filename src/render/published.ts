import type { Analysis } from '../core/analysis.ts';
import { dateWords } from './dateWords.ts';
import type { Wording } from './wording.ts';

/** “published Thursday 23 December 2021 (from the text)”; `null` when nobody knows when. */
export function publishedWords({ published }: Analysis, wording: Wording): string | null {
  return (
    published && wording.publishedOn(dateWords(published.value, wording), wording.publishedHow[published.how])
  );
}
