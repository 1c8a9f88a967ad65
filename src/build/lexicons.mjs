// Joins the parts of the glossary and of the phrases into the one file each that the reader loads.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './bundle.mjs';

/** Writes glossary.tsv and phrases.tsv into `outdir` without comments, repeated header lines and the examples of phrases. */
export function joinLexicons(outdir) {
  mkdirSync(outdir, { recursive: true });
  for (const name of ['glossary', 'phrases']) {
    writeFileSync(join(outdir, `${name}.tsv`), joinParts(lexiconParts(name)));
  }
}

/** The files of a lexicon: `src/data/NAME.tsv` and those below `src/data/NAME/`. */
export function lexiconParts(name) {
  const single = `src/data/${name}.tsv`;
  const folder = `src/data/${name}`;
  return [...(existsSync(single) ? [single] : []), ...(existsSync(folder) ? filesBelow(folder, '.tsv') : [])];
}

function joinParts(files) {
  const parts = files.map((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#')),
  );
  const header = parts[0]?.[0] ?? '';
  const example = header.split('\t').indexOf('example');
  const shipped = (line) => (example < 0 ? line : line.split('\t').slice(0, example).join('\t'));
  return `${[header, ...parts.flatMap((lines) => lines.slice(1))].map(shipped).join('\n')}\n`;
}
