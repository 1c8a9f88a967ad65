import type { Analysis } from '../../core/analysis.ts';
import { csvHeader, renderCsv } from '../csv.ts';
import { renderJson } from '../json.ts';
import { renderMarkdown } from '../markdown.ts';
import { renderText, type Tone } from '../text.ts';
import type { Wording } from '../wording.ts';
import { renderBrat } from './brat.ts';
import { type ParseWords, renderConllu } from './conllu.ts';
import { renderTei } from './tei.ts';
import { renderWebAnnotation } from './webAnnotation.ts';

/** What a format may need beside the analysis. */
export interface Setting {
  readonly wording: Wording;
  /** Columns of the output. */
  readonly width: number;
  readonly paint: (line: string, tone: Tone) => string;
  readonly parse: ParseWords;
  readonly withText: boolean;
  readonly withGlosses: boolean;
}

/** How an analysis is printed, and how several stand in one output. */
export interface Format {
  /** Of a file that holds one article. */
  readonly extension: string;
  readonly article: (analysis: Analysis, file: string, setting: Setting) => string;
  /** What stands around several articles in one output; `null` where an output holds one article alone. */
  readonly frame: Frame | null;
}

interface Frame {
  readonly before: string;
  readonly between: string;
  readonly after: string;
  /** Before every line of an article. */
  readonly indent: string;
}

const plain: Frame = { before: '', between: '', after: '', indent: '' };
const list: Frame = { before: '[\n', between: ',\n', after: '\n]\n', indent: '  ' };

const printJson = (value: unknown): string => JSON.stringify(value, null, 2);

/** Every `--format`, by its name. */
export const formats = {
  text: {
    extension: 'txt',
    article: (analysis, file, setting) => renderText(analysis, { file, ...setting }),
    frame: { ...plain, between: '\n' },
  },
  json: {
    extension: 'json',
    article: (analysis, file, options) => printJson(renderJson(analysis, { file, ...options })),
    frame: list,
  },
  jsonl: {
    extension: 'jsonl',
    article: (analysis, file, options) => `${JSON.stringify(renderJson(analysis, { file, ...options }))}\n`,
    frame: plain,
  },
  csv: { extension: 'csv', article: renderCsv, frame: { ...plain, before: csvHeader } },
  md: {
    extension: 'md',
    article: (analysis, _, { wording }) => renderMarkdown(analysis, wording),
    frame: { ...plain, between: '\n---\n\n' },
  },
  conllu: {
    extension: 'conllu',
    article: (analysis, file, { parse }) => renderConllu(analysis, file, parse),
    frame: plain,
  },
  webannotation: {
    extension: 'jsonld',
    article: (analysis, file) => printJson(renderWebAnnotation(analysis, file)),
    frame: list,
  },
  tei: { extension: 'xml', article: renderTei, frame: null },
  brat: { extension: 'ann', article: renderBrat, frame: null },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;

/** An article as the only one of its file. */
export function printAlone(name: FormatName, analysis: Analysis, file: string, setting: Setting): string {
  const { article, frame }: Format = formats[name];
  const text = `${frame?.indent === '' ? frame.before : ''}${article(analysis, file, setting)}`;
  return text.endsWith('\n') || text === '' ? text : `${text}\n`;
}

export const formatNames = Object.keys(formats) as readonly FormatName[];
