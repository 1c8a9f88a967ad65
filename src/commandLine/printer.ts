import type { Analysis } from '../core/analysis.ts';
import { type Format, formats, printAlone, type Setting } from '../render/exports/formats.ts';
import { renderJson } from '../render/json.ts';
import type { CommandLineIo, Write } from './io.ts';
import type { AnalyzeRequest } from './options.ts';
import type { Done } from './resume.ts';

/** Prints each article as soon as it is done, so that a long list holds few of them in memory. */
export interface Printer {
  readonly article: (name: string, analysis: Analysis) => Promise<void>;
  /** An article that could not be read; standard error has said so. */
  readonly failure: (name: string, message: string) => Promise<void>;
  readonly end: () => Promise<void>;
}

const nothing = async () => {};

/** The printer that the request asks for: of records, into a folder, behind an earlier run, or to standard output. */
export async function openPrinter(
  request: AnalyzeRequest,
  setting: Setting,
  done: Done | null,
  io: CommandLineIo,
): Promise<Printer> {
  const format = formats[request.format];
  if (request.out !== null) return intoFolder(request.out, request, setting, io);
  const write = request.resume !== null && done ? await io.goOn(request.resume, done.bytes) : io.write;
  return request.jsonlIn ? ofRecords(setting, write) : oneAfterTheOther(format, setting, write);
}

/** A line a record, failed ones too: what pipes records counts on it. */
function ofRecords(setting: Setting, write: Write): Printer {
  const line = (value: object) => write(`${JSON.stringify(value)}\n`);
  return {
    article: (id, analysis) => {
      const { file: _, ...json } = renderJson(analysis, { file: '', ...setting });
      return line({ id, ...json });
    },
    failure: (id, error) => line({ id, error }),
    end: nothing,
  };
}

function oneAfterTheOther({ article, frame }: Format, setting: Setting, write: Write): Printer {
  const { before, between, after, indent } = frame ?? { before: '', between: '', after: '', indent: '' };
  let printed = 0;
  return {
    article: async (file, analysis) => {
      if (!frame && printed > 0) throw new Error('This format is one file an article: say --out FOLDER.');
      const text = article(analysis, file, setting);
      const lines = indent === '' ? text : text.replace(/^/gmu, indent);
      return write((printed++ === 0 ? before : between) + lines);
    },
    failure: nothing,
    end: () => write(printed === 0 ? before + after.trimStart() : after),
  };
}

/** «press/lac.txt» → «OUT/press/lac.xml»; brat's spans are of the decoded text, which stands beside them. */
function intoFolder(
  folder: string,
  { format }: AnalyzeRequest,
  setting: Setting,
  io: CommandLineIo,
): Printer {
  return {
    article: async (file, analysis) => {
      const path = `${folder}/${relative(file)}`;
      await io.writeFile(`${path}.${formats[format].extension}`, printAlone(format, analysis, file, setting));
      if (format === 'brat') await io.writeFile(`${path}.txt`, analysis.text);
    },
    failure: nothing,
    end: nothing,
  };
}

/** A path that stays below the folder of the output, without its ending. */
function relative(file: string): string {
  const parts = file
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[A-Za-z]:$/u.test(part));
  return (file === '-' ? 'stdin' : parts.join('/')).replace(/\.[^./]*$/u, '');
}
