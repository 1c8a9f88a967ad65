import { escapeXml, oneLine } from './escape.ts';
import { type GlossaryEntry, type GlossarySheet, sentenceWords } from './glossaryEntries.ts';

const partsOfSpeech: Readonly<Record<string, string>> = {
  NOUN: 'noun',
  VERB: 'verb',
  ADJ: 'adjective',
  ADV: 'adverb',
};

const genders = { m: 'masculine', f: 'feminine', mf: 'other' } as const;

/** A term base after ISO 30042 (TBX-Basic, categories as attributes): a concept for each term, French and English. */
export function renderTbx(sheet: GlossarySheet): string {
  const source = [sheet.title, sheet.file, sheet.published].filter((part) => part !== '').join(' · ');
  return `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader><fileDesc><sourceDesc><p>${xmlLine(source)}</p></sourceDesc></fileDesc></tbxHeader>
  <text><body>
${sheet.entries.map((entry, i) => conceptEntry(entry, i + 1)).join('\n')}
  </body></text>
</tbx>
`;
}

function conceptEntry(entry: GlossaryEntry, number: number): string {
  const { lemma, pos, phrase, gender, gloss, origin } = entry.gloss;
  const notes = [
    `<termNote type="partOfSpeech">${phrase ? 'other' : (partsOfSpeech[pos] ?? 'other')}</termNote>`,
    ...(phrase ? ['<termNote type="termType">phrase</termNote>'] : []),
    ...(gender ? [`<termNote type="grammaticalGender">${genders[gender]}</termNote>`] : []),
    `<descrip type="context">${xmlLine(sentenceWords(entry))}</descrip>`,
  ].join('');
  const guess = origin === 'guessed' ? '<note>guess from the form</note>' : '';
  return `    <conceptEntry id="c${number}">
      <langSec xml:lang="fr"><termSec><term>${xmlLine(lemma)}</term>${notes}</termSec></langSec>
      <langSec xml:lang="en"><termSec><term>${xmlLine(gloss)}</term>${guess}</termSec></langSec>
    </conceptEntry>`;
}

function xmlLine(text: string): string {
  return escapeXml(oneLine(text));
}
