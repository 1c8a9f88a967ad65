import { existsSync, readFileSync } from 'node:fs';
import type { Morphology, PartOfSpeech } from '../core/grammar/tag.ts';
import type { WordForm } from '../core/grammar/wordForms.ts';
import { parseTsv } from '../core/tsv.ts';
import { readingsOf } from './formTags.ts';
import { readDictionary } from './hunspell.ts';

const dictionary = '/usr/share/hunspell/fr';
const functionWords = 'src/data/functionWords.tsv';
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

/** Every form of Debian's French dictionary and of `src/data/functionWords.tsv` with its readings. */
export function collectForms(): ReadonlyMap<string, readonly WordForm[]> {
  if (!existsSync(`${dictionary}.dic`)) {
    throw new Error(
      `${dictionary}.dic is missing. Install the dictionary: apt-get install hunspell-fr-classical`,
    );
  }
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
