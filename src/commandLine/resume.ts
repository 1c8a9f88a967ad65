import type { CommandLineIo } from './io.ts';

/** What an earlier run has already done. */
export interface Done {
  readonly names: ReadonlySet<string>;
  /** Length of its whole lines, in bytes of UTF-8: a line that was cut off is written again. */
  readonly bytes: number;
}

/** Reads the JSONL of an earlier run; a file that is not there has done nothing. */
export async function readDone(file: string, io: CommandLineIo): Promise<Done> {
  const names = new Set<string>();
  const encoder = new TextEncoder();
  let bytes = 0;
  try {
    for await (const line of io.lines(file)) {
      const name = nameIn(line);
      if (name === null) break;
      names.add(name);
      bytes += encoder.encode(line).length + 1;
    }
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ENOENT') throw error;
  }
  return { names, bytes };
}

/** The file or the id that a line is about; `null` for a line that is not whole. */
function nameIn(line: string): string | null {
  try {
    const { file, id } = JSON.parse(line) as { file?: unknown; id?: unknown };
    return String(file ?? id);
  } catch {
    return null;
  }
}
