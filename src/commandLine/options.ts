import { isIsoDate } from '../core/isoDate.ts';

const formats = ['text', 'json', 'jsonl', 'csv', 'md'] as const;
type Format = (typeof formats)[number];

/** What the arguments ask for. */
export type Request =
  | { readonly task: 'help' }
  | { readonly task: 'version' }
  | { readonly task: 'wrong'; readonly message: string }
  | AnalyzeRequest;

export interface AnalyzeRequest {
  readonly task: 'analyze';
  readonly files: readonly string[];
  readonly format: Format;
  /** Publication date of all files; `null` asks their sidecars and texts. */
  readonly published: string | null;
  readonly withText: boolean;
  readonly withGlosses: boolean;
}

export const usage = `Bilingual Reader reads French news articles: who said what, when, and what the words mean in English.

Usage: bilingual-reader analyze FILE… [OPTION…]

  FILE                 an article, plain text or Markdown; - reads standard input

  --format FORMAT      text (default), json (an array), jsonl (one line an article), csv (one line a quotation)
                       or md
  --published DATE     publication date of the articles, YYYY-MM-DD; otherwise NAME.reader.json beside the
                       article or the text itself tells it
  --with-text          puts the text into json and jsonl
  --with-glosses       puts the gloss of every content word and phrase into json and jsonl
  --help               prints this
  --version            prints the version

Offsets count UTF-16 code units of the decoded text, without its byte-order mark.
Exit code: 0 done; 1 a file could not be read, the others are done; 2 wrong usage.
`;

const flags = ['--with-text', '--with-glosses'];
const valued = ['--format', '--published'];

/** Reads the arguments after the program's name. `--` ends the options. */
export function parseArguments(argv: readonly string[]): Request {
  const files: string[] = [];
  const options = new Map<string, string>();
  const queue = [...argv];
  for (let argument = queue.shift(); argument !== undefined; argument = queue.shift()) {
    if (argument === '--help' || argument === '-h') return { task: 'help' };
    if (argument === '--version') return { task: 'version' };
    if (argument === '--') {
      files.push(...queue.splice(0));
    } else if (argument.startsWith('-') && argument !== '-') {
      const [name = '', inline] = argument.split(/=(.*)/su);
      if (flags.includes(name) && inline === undefined) options.set(name, '');
      else if (valued.includes(name)) {
        const value = inline ?? queue.shift();
        if (value === undefined) return wrong(`${name} needs a value.`);
        options.set(name, value);
      } else return wrong(`Unknown option ${argument}.`);
    } else files.push(argument);
  }
  return checkRequest(files, options);
}

function checkRequest([command, ...files]: readonly string[], options: ReadonlyMap<string, string>): Request {
  if (command === undefined) return wrong('Say what to do: analyze FILE…');
  if (command !== 'analyze') return wrong(`Unknown command ${command}.`);
  if (files.length === 0) return wrong('analyze needs at least one FILE, or - for standard input.');
  const format = formats.find((name) => name === (options.get('--format') ?? 'text'));
  if (!format) return wrong(`--format takes ${formats.join(', ')}.`);
  const published = options.get('--published') ?? null;
  if (published !== null && !isIsoDate(published))
    return wrong('--published takes a date written YYYY-MM-DD.');
  return {
    task: 'analyze',
    files,
    format,
    published,
    withText: options.has('--with-text'),
    withGlosses: options.has('--with-glosses'),
  };
}

function wrong(message: string): Request {
  return { task: 'wrong', message };
}
