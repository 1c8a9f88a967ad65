import { isIsoDate } from '../core/isoDate.ts';
import { type FormatName, formatNames, formats } from '../render/exports/formats.ts';

/** What the arguments ask for. */
export type Request =
  | { readonly task: 'help' }
  | { readonly task: 'version' }
  | { readonly task: 'wrong'; readonly message: string }
  | AnalyzeRequest;

export interface AnalyzeRequest {
  readonly task: 'analyze';
  /** Files and folders; none where the articles come as records. */
  readonly files: readonly string[];
  readonly format: FormatName;
  /** Publication date of all files; `null` asks their sidecars and texts. */
  readonly published: string | null;
  readonly withText: boolean;
  readonly withGlosses: boolean;
  /** Threads that work at the same time, 1 to 64. */
  readonly jobs: number;
  /** Folder that gets a file an article; `null` prints to standard output. */
  readonly out: string | null;
  /** JSONL of an earlier run to go on with, which also takes the output. */
  readonly resume: string | null;
  /** True where standard input holds records, one a line. */
  readonly jsonlIn: boolean;
}

export const usage = `Bilingual Reader reads French news articles: who said what, when, and what the words mean in English.

Usage: bilingual-reader analyze FILE… [OPTION…]

  FILE                 an article, plain text or Markdown; a folder stands for the .txt and .md files below it;
                       - reads standard input

  --format FORMAT      text (default), json (an array), jsonl (one line an article), csv (one line a quotation),
                       md, conllu, webannotation (W3C, JSON-LD), tei or brat (standoff)
  --out FOLDER         writes a file an article below FOLDER; tei and brat need it for more than one article
  --jobs N             works in N threads, 1 to 64 (default 1); the order of the output stays
  --resume OUT.jsonl   goes on with an earlier run: leaves out what OUT.jsonl has, writes the rest behind it
  --jsonl-in           reads records from standard input, {"id": …, "text": …, "published": …} a line, and prints
                       an analysis a line, {"id": …, "error": …} where there is none
  --published DATE     publication date of the articles, YYYY-MM-DD; otherwise NAME.reader.json beside the
                       article or the text itself tells it
  --with-text          puts the text into json and jsonl
  --with-glosses       puts the gloss of every content word and phrase into json and jsonl
  --help               prints this
  --version            prints the version

Offsets count UTF-16 code units of the decoded text, without its byte-order mark.
Exit code: 0 done; 1 a file could not be read, the others are done; 2 wrong usage.
`;

const flags = ['--with-text', '--with-glosses', '--jsonl-in'];
const valued = ['--format', '--published', '--out', '--jobs', '--resume'];
const mostJobs = 64;

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
  const jsonlIn = options.has('--jsonl-in');
  const format = formatNames.find(
    (name) => name === (options.get('--format') ?? (jsonlIn || options.has('--resume') ? 'jsonl' : 'text')),
  );
  if (!format) return wrong(`--format takes ${formatNames.join(', ')}.`);
  const request: AnalyzeRequest = {
    task: 'analyze',
    files,
    format,
    published: options.get('--published') ?? null,
    withText: options.has('--with-text'),
    withGlosses: options.has('--with-glosses'),
    jobs: Number(options.get('--jobs') ?? 1),
    out: options.get('--out') ?? null,
    resume: options.get('--resume') ?? null,
    jsonlIn,
  };
  const complaint = complaintOf(request);
  return complaint === null ? request : wrong(complaint);
}

/** What does not go together. */
function complaintOf({
  files,
  format,
  published,
  jobs,
  out,
  resume,
  jsonlIn,
}: AnalyzeRequest): string | null {
  if (jsonlIn && files.length > 0) return '--jsonl-in reads standard input and no FILE.';
  if (!jsonlIn && files.length === 0) return 'analyze needs at least one FILE, or - for standard input.';
  if ((jsonlIn || resume !== null) && format !== 'jsonl')
    return '--jsonl-in and --resume go with --format jsonl.';
  if (resume !== null && out !== null) return '--resume and --out do not go together.';
  if (jsonlIn && out !== null) return '--jsonl-in prints to standard output.';
  if (published !== null && !isIsoDate(published)) return '--published takes a date written YYYY-MM-DD.';
  if (!(Number.isInteger(jobs) && jobs >= 1 && jobs <= mostJobs))
    return `--jobs takes a number from 1 to ${mostJobs}.`;
  if (!formats[format].frame && out === null && files.length > 1)
    return `--format ${format} is one file an article: say --out FOLDER.`;
  return null;
}

function wrong(message: string): Request {
  return { task: 'wrong', message };
}
