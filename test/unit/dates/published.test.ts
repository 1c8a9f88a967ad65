import { deepEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { findPublished } from '../../../src/core/dates/published.ts';
import { parseLayout } from '../../../src/core/text/layout.ts';
import { splitParagraphs } from '../../../src/core/text/paragraphs.ts';
import { calendar } from './sentences.ts';

const layout = parseLayout(readFileSync('src/data/layout.tsv', 'utf8'));
const story = 'Le conseil a voté le budget, a dit Ana Duval, née le 3 mai 1970 à Sète.';

const examples: readonly (readonly [string, readonly [string, string] | null])[] = [
  [`---\ntitle: Vote\ndate: 2024-02-01T10:00:00Z\n---\n${story}`, ['2024-02-01', 'front-matter']],
  [`---\ndate: 1er février 2024\n---\n${story}`, ['2024-02-01', 'front-matter']],
  [`---\ndate: bientôt\n---\n${story}`, null],
  [`Le budget voté\nPublié le 3 mai 2021 à 10h30\n${story}`, ['2021-05-03', 'text']],
  [`Le budget voté\nMis à jour le 03/05/2021\n${story}`, ['2021-05-03', 'text']],
  [`Le budget voté\nDakar, le 3 mai 2021\n${story}`, ['2021-05-03', 'text']],
  [`GENÈVE, 3 mai 2021 – ${story}`, ['2021-05-03', 'text']],
  [`DAKAR (AFP) — ${story}`, null],
  [`Le vote a eu lieu ce jeudi 23 décembre 2021 à Sète. ${story}`, ['2021-12-23', 'inferred']],
  [`On vote aujourd’hui, 23 décembre 2021, à Sète. ${story}`, ['2021-12-23', 'inferred']],
  [story, null],
  ['', null],
];

describe('findPublished', () => {
  for (const [text, expected] of examples)
    it(text.slice(0, 60).replaceAll('\n', ' / ') || '(nothing)', () => {
      const found = findPublished(text, splitParagraphs(text, layout), calendar);
      deepEqual(found && [found.value, found.how], expected);
    });
});
