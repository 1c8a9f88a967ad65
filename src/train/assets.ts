// npm run assets: compiles the dictionary of word forms, media/word-forms.bin, from Debian's hunspell-fr-classical.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import type { Morphology, PartOfSpeech } from '../core/grammar/tag.ts';
import type { WordForm } from '../core/grammar/wordForms.ts';
import { parseTsv } from '../core/tsv.ts';
import { readingsOf } from './formTags.ts';
import { readDictionary } from './hunspell.ts';
import { packWordForms } from './wordFormsAsset.ts';

const dictionary = '/usr/share/hunspell/fr';
const functionWords = 'src/data/functionWords.tsv';
const asset = 'media/word-forms.bin';
const grammaticalWord = 'po:mg';

function readFunctionWords(): Map<string, WordForm[]> {
  const forms = new Map<string, WordForm[]>();
  for (const row of parseTsv(readFileSync(functionWords, 'utf8'))) {
    const morphology: Morphology = {
      ...(row.gender ? { gender: row.gender === 'f' ? 'Fem' : 'Masc' } : {}),
      ...(row.number ? { number: row.number === 'p' ? 'Plur' : 'Sing' } : {}),
      ...(row.person ? { person: Number(row.person) as 1 | 2 | 3 } : {}),
    };
    const reading: WordForm = { lemma: row.lemma ?? '', pos: row.pos as PartOfSpeech, morphology };
    forms.set(row.form ?? '', [...(forms.get(row.form ?? '') ?? []), reading]);
  }
  return forms;
}

function addReading(forms: Map<string, WordForm[]>, form: string, reading: WordForm): void {
  const known = forms.get(form) ?? [];
  if (known.some((other) => JSON.stringify(other) === JSON.stringify(reading))) return;
  forms.set(form, [...known, reading]);
}

function collectForms(): Map<string, WordForm[]> {
  const own = readFunctionWords();
  const forms = new Map([...own].map(([form, readings]) => [form, [...readings]]));
  const aff = readFileSync(`${dictionary}.aff`, 'utf8');
  for (const entry of readDictionary(aff, readFileSync(`${dictionary}.dic`, 'utf8'))) {
    const grammatical = entry.fields.includes(grammaticalWord);
    for (const [form, reading] of readingsOf(entry)) {
      const replaced = own.get(form)?.some(({ pos }) => grammatical || pos === reading.pos);
      if (!replaced) addReading(forms, form, reading);
    }
  }
  return forms;
}

if (!existsSync(`${dictionary}.dic`)) {
  console.error(
    `${dictionary}.dic is missing. Install the dictionary first: apt-get install hunspell-fr-classical`,
  );
  process.exit(1);
}
const forms = collectForms();
const bytes = packWordForms(forms);
writeFileSync(asset, bytes);
const kilobytes = (size: number): string => `${(size / 1000).toFixed(0)} kB`;
console.log(
  `${asset}: ${forms.size} forms, ${kilobytes(bytes.length)}, ${kilobytes(deflateSync(bytes, { level: 9 }).length)} deflated`,
);
