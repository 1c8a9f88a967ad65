import type { Gloss } from '../core/glossary/gloss.ts';
import { csvCell, escapeHtml, escapeMarkdown, oneLine } from './escape.ts';
import { type GlossaryEntry, type GlossarySheet, sentenceWords } from './glossaryEntries.ts';
import { classWords, originWords, otherSenses } from './glossWords.ts';
import { table } from './markdown.ts';
import type { Wording } from './wording.ts';

/**
 * Cards for Anki's text import: the French with its sentence in front, the English with its source behind. One line a card:
 * `oneLine` leaves no tab and no line break in a cell, so nothing need be quoted but quotation marks, which HTML writes as `&quot;`.
 */
export function renderAnki(sheet: GlossarySheet, wording: Wording): string {
  const header = ['separator:tab', 'html:true', 'deck:Bilingual Reader', 'notetype:Basic', 'tags column:3'];
  const cards = sheet.entries.map((entry) =>
    [
      ankiFront(entry, wording),
      ankiBack(entry, sheet, wording),
      `bilingual-reader ${entry.gloss.level}`,
    ].join('\t'),
  );
  return [...header.map((line) => `#${line}`), ...cards].join('\n').concat('\n');
}

function ankiFront({ gloss, sentence }: GlossaryEntry, wording: Wording): string {
  const words = sentence.map(({ text, isTerm }) => {
    const safe = escapeHtml(text);
    return isTerm ? `<b>${safe}</b>` : safe;
  });
  const head = `${escapeHtml(gloss.lemma)} <i>(${escapeHtml(classWords(gloss, wording))})</i>`;
  return oneLine(`${head}<br>${words.join('')}`);
}

function ankiBack({ gloss }: GlossaryEntry, sheet: GlossarySheet, wording: Wording): string {
  const { labels, colon } = wording;
  const others = otherSenses(gloss);
  const origin = originWords(gloss, wording);
  const source = [sheet.title || labels.untitled, sheet.file, sheet.published].filter((part) => part !== '');
  const lines = [
    `<b>${escapeHtml(gloss.gloss)}</b>`,
    ...(others.length > 0 ? [escapeHtml(others.join(' · '))] : []),
    ...(gloss.literal ? [`${labels.literally}${colon}${escapeHtml(gloss.literal)}`] : []),
    ...(gloss.trap ? [`⚠ ${escapeHtml(gloss.trap)}`] : []),
    ...(origin ? [`<i>${escapeHtml(origin)}</i>`] : []),
    `<small>${source.map(escapeHtml).join(' · ')}</small>`,
  ];
  return oneLine(lines.join('<br>'));
}

const csvColumns = [
  'term',
  'lemma',
  'part_of_speech',
  'gender',
  'english',
  'other_senses',
  'literal',
  'false_friend',
  'level',
  'derived',
  'guessed',
  'sentence',
  'title',
  'file',
  'published',
] as const;

/** A line for each term after RFC 4180, safe in a spreadsheet. */
export function renderGlossaryCsv(sheet: GlossarySheet): string {
  const rows = sheet.entries.map((entry) => {
    const { gloss } = entry;
    return [
      oneLine(gloss.text),
      gloss.lemma,
      gloss.phrase ? 'PHRASE' : gloss.pos,
      gloss.gender,
      gloss.gloss,
      otherSenses(gloss).join('; '),
      gloss.literal,
      gloss.trap,
      gloss.level,
      gloss.origin === 'derived',
      gloss.origin === 'guessed',
      sentenceWords(entry),
      sheet.title,
      sheet.file,
      sheet.published,
    ];
  });
  return [csvColumns, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/** Marked as a guess or as derived where it is. */
function englishWords(gloss: Gloss, wording: Wording): string {
  const origin = originWords(gloss, wording);
  return origin ? `${gloss.gloss} (${origin})` : gloss.gloss;
}

export function renderGlossaryMarkdown(sheet: GlossarySheet, wording: Wording): string {
  const { labels } = wording;
  const rows = sheet.entries.map((entry) => [
    entry.gloss.lemma,
    classWords(entry.gloss, wording),
    englishWords(entry.gloss, wording),
    entry.gloss.level,
    sentenceWords(entry),
  ]);
  const source = [sheet.file, sheet.published].filter((part) => part !== '').map(escapeMarkdown);
  return [
    `# ${labels.glossary}${wording.colon}${escapeMarkdown(sheet.title) || labels.untitled}`,
    source.join(' · '),
    table([labels.term, labels.partOfSpeech, labels.english, labels.level, wording.words.sentence], rows),
  ]
    .join('\n\n')
    .concat('\n');
}
