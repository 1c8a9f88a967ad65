// The extension as a host of another kind has it, and extensions that serve the tests, each in a new folder that the test removes.
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The extension as a browser has it: without an entry for Node, so that only the web worker host can run it. */
export function browserOnly(): string {
  const folder = newFolder();
  for (const part of ['dist', 'media', 'seeds', 'l10n', 'package.nls.json', 'package.nls.fr.json'])
    if (existsSync(part)) cpSync(part, join(folder, part), { recursive: true });
  const { main: _, ...manifest } = JSON.parse(readFileSync('package.json', 'utf8'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

/** A folder of installed extensions with one that shows articles as files in memory, at `memfs:/articles` and, read-only, `memfs-ro:/articles`. */
export async function memoryFiles(articles: string): Promise<string> {
  const folder = newFolder();
  const texts = readdirSync(articles).map((name) => [name, readFileSync(join(articles, name), 'utf8')]);
  await build({
    entryPoints: ['test/host/memoryFiles/extension.ts'],
    outfile: join(folder, 'memory-files/extension.js'),
    bundle: true,
    format: 'cjs',
    external: ['vscode'],
    define: { articles: JSON.stringify(Object.fromEntries(texts)) },
  });
  copyFileSync('test/host/memoryFiles/package.json', join(folder, 'memory-files/package.json'));
  return folder;
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'bilingual-reader-extension-'));
}
