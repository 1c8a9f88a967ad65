import type { Analysis } from '../core/analysis.ts';
import type { Source } from '../core/source.ts';
import type { ParseWords } from '../render/exports/conllu.ts';
import type { Tone } from '../render/text.ts';

/** The file system, as far as articles need it. */
export interface Files {
  /** The bytes of a file, or of standard input for `-`; rejects when it cannot be read. */
  readonly read: (file: string) => Promise<Uint8Array>;
  readonly isFolder: (path: string) => Promise<boolean>;
  /** The files below a folder in the order of their names, hidden ones left out, each as `folder/…`. */
  readonly filesBelow: (folder: string) => AsyncIterable<string>;
  /** A line about the work itself, for standard error. */
  readonly warn: (line: string) => void;
}

/** Where output goes; resolves when more may come. */
export type Write = (text: string) => Promise<void>;

/** What makes analyses, in this thread or in several. */
export interface Engine {
  readonly analyze: (source: Source) => Promise<Analysis>;
  readonly parse: ParseWords;
  readonly close: () => void;
}

/** All that the command line needs of the world. */
export interface CommandLineIo extends Files {
  readonly version: string;
  /** Locale of the person, «fr_FR.UTF-8». */
  readonly locale: string;
  /** Columns of the output. */
  readonly width: number;
  readonly paint: (line: string, tone: Tone) => string;
  /** The lines of standard input, or of a file. */
  readonly lines: (file: string) => AsyncIterable<string>;
  /** Loads the lexicons, in `jobs` threads; 1 is this one. */
  readonly openEngine: (jobs: number) => Promise<Engine>;
  readonly write: Write;
  /** Writes a file, and the folders above it. */
  readonly writeFile: (file: string, text: string) => Promise<void>;
  /** Goes on with a file: keeps its first `bytes` bytes and writes behind them. */
  readonly goOn: (file: string, bytes: number) => Promise<Write>;
  /** Shows how much is done on a terminal; absent where there is none. */
  readonly progress?: (done: number, total: number) => void;
}
