import type { Correction } from '../core/corrections/correction.ts';
import { parseSidecar, sidecarName } from '../core/sidecar.ts';
import type { Published, Source } from '../core/source.ts';
import { decode } from './decode.ts';
import type { Files } from './io.ts';
import type { AnalyzeRequest } from './options.ts';

/** An article of the command line: its name in the output, and how to open it. */
export interface Article {
  readonly name: string;
  /** Rejects when it cannot be read. */
  readonly open: () => Promise<Source>;
}

/** The files of the request, and the articles in its folders (`.txt` and `.md`, the order of their names), one after the other. */
export async function* namesOf({ files }: AnalyzeRequest, io: Files): AsyncGenerator<string> {
  for (const file of files) {
    if (file !== '-' && (await io.isFolder(file))) {
      for await (const below of io.filesBelow(file)) if (/\.(?:txt|md)$/iu.test(below)) yield below;
    } else yield file;
  }
}

/** Opens a file with what its sidecar knows of it. */
export async function openArticle(file: string, { published }: AnalyzeRequest, io: Files): Promise<Source> {
  const { text, encoding } = decode(await io.read(file));
  if (encoding === 'windows-1252') io.warn(`${file}: not UTF-8; read as windows-1252.`);
  const known = await readSidecar(file, io);
  const date: Published | null = published ? { value: published, how: 'option' } : known.published;
  return {
    text,
    ...(date ? { published: date } : {}),
    ...(known.language ? { language: known.language } : {}),
    ...(known.corrections.length > 0 ? { corrections: known.corrections } : {}),
  };
}

interface Known {
  readonly published: Published | null;
  readonly language: string | null;
  readonly corrections: readonly Correction[];
}

/** A missing sidecar is no news; a broken one is told and left alone. */
async function readSidecar(file: string, io: Files): Promise<Known> {
  const nothing: Known = { published: null, language: null, corrections: [] };
  if (file === '-') return nothing;
  const name = sidecarName(file);
  const bytes = await io.read(name).catch(() => null);
  if (!bytes) return nothing;
  const { value, problems } = parseSidecar(decode(bytes).text);
  for (const problem of problems) io.warn(`${name}: ${problem.message}`);
  const { published, publishedHow, language, corrections } = value;
  return { published: published ? { value: published, how: publishedHow } : null, language, corrections };
}
