// npm run assets: compiles the dictionary of word forms, media/models/word-forms.bin, from Debian's hunspell-fr-classical.
import { writeFileSync } from 'node:fs';
import { collectForms } from './dictionary.ts';
import { sizeOf } from './size.ts';
import { packWordForms } from './wordFormsAsset.ts';

const asset = 'media/models/word-forms.bin';
const forms = collectForms();
const bytes = packWordForms(forms);
writeFileSync(asset, bytes);
console.log(`${asset}: ${forms.size} forms, ${sizeOf(bytes)}`);
