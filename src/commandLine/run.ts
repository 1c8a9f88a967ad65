import type { Analysis } from '../core/analysis.ts';
import { parseSidecar, sidecarName } from '../core/sidecar.ts';
import type { Source } from '../core/source.ts';
import { csvHeader, renderCsv } from '../render/csv.ts';
import { renderJson } from '../render/json.ts';
import { renderMarkdown } from '../render/markdown.ts';
import { renderText, type Tone } from '../render/text.ts';
import { wordingFor } from '../render/wording.ts';
import { decode } from './decode.ts';
import { type AnalyzeRequest, parseArguments, usage } from './options.ts';

/** All that the command line needs of the world. */
export interface CommandLineIo {
  readonly version: string;
  /** Locale of the person, «fr_FR.UTF-8». */
  readonly locale: string;
  /** Columns of the output. */
  readonly width: number;
  readonly paint: (line: string, tone: Tone) => string;
  /** The bytes of a file, or of standard input for `-`; rejects when it cannot be read. */
  readonly read: (file: string) => Promise<Uint8Array>;
  /** Loads the lexicons. */
  readonly openAnalyzer: () => Promise<(source: Source) => Analysis>;
  readonly write: (text: string) => void;
  /** A line about the work itself, for standard error. */
  readonly warn: (line: string) => void;
}

/** Runs the command line. Resolves to its exit code: 0 done, 1 a file could not be read, 2 wrong usage. */
export async function run(argv: readonly string[], io: CommandLineIo): Promise<number> {
  const request = parseArguments(argv);
  switch (request.task) {
    case 'help':
      io.write(usage);
      return 0;
    case 'version':
      io.write(`${io.version}\n`);
      return 0;
    case 'wrong':
      io.warn(`${request.message}\n\n${usage}`);
      return 2;
    case 'analyze':
      return analyzeFiles(request, io);
  }
}

async function analyzeFiles(request: AnalyzeRequest, io: CommandLineIo): Promise<number> {
  const analyze = await io.openAnalyzer().catch((error) => {
    io.warn(`The lexicons could not be loaded: ${messageOf(error)}`);
  });
  if (!analyze) return 1;
  const print = printer(request, io);
  let failures = 0;
  for (const file of request.files) {
    try {
      print.article(file, analyze(await openArticle(file, request, io)));
    } catch (error) {
      failures++;
      io.warn(`${file}: ${messageOf(error)}`);
    }
  }
  print.end();
  return failures > 0 ? 1 : 0;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function openArticle(file: string, request: AnalyzeRequest, io: CommandLineIo): Promise<Source> {
  const { text, encoding } = decode(await io.read(file));
  if (encoding === 'windows-1252') io.warn(`${file}: not UTF-8; read as windows-1252.`);
  const { published, language, corrections } = await readSidecar(file, io);
  const date = request.published ? { value: request.published, how: 'option' as const } : published;
  return {
    text,
    ...(date ? { published: date } : {}),
    ...(language ? { language } : {}),
    ...(corrections.length > 0 ? { corrections } : {}),
  };
}

/** A missing sidecar is no news; a broken one is told and left alone. */
async function readSidecar(file: string, io: CommandLineIo) {
  const nothing = { published: null, language: null, corrections: [] };
  if (file === '-') return nothing;
  const name = sidecarName(file);
  const bytes = await io.read(name).catch(() => null);
  if (!bytes) return nothing;
  const { value, problems } = parseSidecar(decode(bytes).text);
  for (const problem of problems) io.warn(`${name}: ${problem.message}`);
  const { published, publishedHow, language, corrections } = value;
  return { published: published ? { value: published, how: publishedHow } : null, language, corrections };
}

interface Printer {
  readonly article: (file: string, analysis: Analysis) => void;
  readonly end: () => void;
}

/** Prints each article as soon as it is done, so that a long list holds one article in memory. */
function printer({ format, withText, withGlosses }: AnalyzeRequest, io: CommandLineIo): Printer {
  const wording = wordingFor(io.locale);
  const nothing = () => {};
  let printed = 0;
  switch (format) {
    case 'jsonl':
      return {
        article: (file, analysis) =>
          io.write(`${JSON.stringify(renderJson(analysis, { file, withText, withGlosses }))}\n`),
        end: nothing,
      };
    case 'json':
      return {
        article: (file, analysis) => {
          const json = JSON.stringify(renderJson(analysis, { file, withText, withGlosses }), null, 2);
          io.write(`${printed++ === 0 ? '[' : ','}\n${json.replace(/^/gmu, '  ')}`);
        },
        end: () => io.write(printed === 0 ? '[]\n' : '\n]\n'),
      };
    case 'csv':
      io.write(csvHeader);
      return { article: (file, analysis) => io.write(renderCsv(analysis, file)), end: nothing };
    case 'md':
      return {
        article: (_, analysis) =>
          io.write(`${printed++ === 0 ? '' : '\n---\n\n'}${renderMarkdown(analysis, wording)}`),
        end: nothing,
      };
    case 'text': {
      const { width, paint } = io;
      return {
        article: (file, analysis) =>
          io.write(`${printed++ === 0 ? '' : '\n'}${renderText(analysis, { file, wording, width, paint })}`),
        end: nothing,
      };
    }
  }
}
