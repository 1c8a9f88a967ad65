// node src/build/run.mjs src/train/firstNames.ts --data FILE: renews the French part of src/data/firstNames.tsv from the
// civil register's file of first names. What stands above the marker line is hand-written and kept.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openWordForms, type WordForms } from '../core/grammar/wordForms.ts';
import { foldAccents } from '../core/text/fold.ts';
import { parseTsv, type Row } from '../core/tsv.ts';

const lexicon = 'src/data/firstNames.tsv';
const marker = '# France, from the civil register: see firstNames.md';
/**
 * Births since 1900 below which a name is left out; below which it is, if it is a word of the language too; and from which on
 * it is a name first.
 */
const births = { rare: 350, rareWord: 5000, common: 130_000 };

/** «france», «avril», «argentine»: whether the name is a word or a place. */
function isWord(name: string, forms: WordForms, places: ReadonlySet<string>): boolean {
  return places.has(foldAccents(name)) || forms.lookup(name).some(({ pos }) => pos !== 'PROPN');
}

function genderOf(row: Row): string {
  const male = Number(row.male_ratio);
  if (male > 0.9) return 'm';
  return male < 0.1 ? 'f' : 'mf';
}

function readPlaces(): Set<string> {
  const rows = parseTsv(readFileSync('src/data/places.tsv', 'utf8'));
  return new Set(rows.map((row) => foldAccents(row.name ?? '')));
}

function findNames(register: readonly Row[], known: ReadonlySet<string>): string[] {
  const forms = openWordForms(new Uint8Array(readFileSync('media/models/word-forms.bin')));
  const places = readPlaces();
  const lines = new Map<string, string>();
  const byCount = register.toSorted((a, b) => Number(b.overall_count) - Number(a.overall_count));
  for (const row of byCount) {
    const name = row.name ?? '';
    const count = Number(row.overall_count);
    const key = foldAccents(name);
    const word = isWord(name, forms, places);
    if (name.length < 3 || count < (word ? births.rareWord : births.rare)) continue;
    if (known.has(key) || lines.has(key)) continue;
    lines.set(key, `${name}\t${genderOf(row)}\t${word && count < births.common ? 'ambiguous' : ''}`);
  }
  return [...lines.values()].sort((a, b) => a.localeCompare(b, 'fr'));
}

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (!values.data) throw new Error('Name the file of the register: --data FILE');
const register = parseTsv(readFileSync(values.data, 'utf8'));
const byHand = (readFileSync(lexicon, 'utf8').split(`${marker}\n`)[0] ?? '').trimEnd();
const known = new Set(parseTsv(byHand).map((row) => foldAccents(row.name ?? '')));
const names = findNames(register, known);
writeFileSync(lexicon, `${[byHand, marker, ...names].join('\n')}\n`);
console.log(`${lexicon}: ${known.size} names by hand, ${names.length} of the register`);
