import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldArticle, readGold } from './gold.ts';
import { parseEnglishNames } from './goldEntities.ts';

/** `dev`: rules may be tuned on it; `test`: scored at the end, never looked at while tuning. */
export type Half = 'dev' | 'test';

const folder = 'test/articles';

/** The marked articles of one half, in the order of their names. Throws with the file's name where one is wrong. */
export function readHalf(half: Half): GoldArticle[] {
  const english = parseEnglishNames(readFileSync(join(folder, 'names.tsv'), 'utf8'));
  return readdirSync(join(folder, half))
    .filter((name) => name.endsWith('.marked'))
    .sort()
    .map((name) => {
      try {
        const source = readFileSync(join(folder, half, name), 'utf8');
        return readGold(source, name.replace(/\.marked$/u, '.txt'), english);
      } catch (error) {
        throw new Error(`${half}/${name}: ${error instanceof Error ? error.message : error}`);
      }
    });
}
