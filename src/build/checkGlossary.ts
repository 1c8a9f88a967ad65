import { domains } from '../core/glossary/domains.ts';
import { formConditions, parseSenses } from '../core/glossary/senses.ts';
import type { WordForms } from '../core/grammar/wordForms.ts';
import { parseTsv, type Row } from '../core/tsv.ts';

const contentPos = ['NOUN', 'VERB', 'ADJ', 'ADV', 'INTJ', 'PRON', 'DET', 'ADP', 'CCONJ', 'SCONJ', 'NUM'];
const listConditions = ['with', 'obj', 'subj', 'dom', 'prep', 'reg'];

/** American spellings; the glossary is in British English. */
const american =
  /\b(?:(?:col|fav|hon|hum|lab|neighb|behavi|harb|rum|vap|ard|endeav|flav|sav|val)or|(?:defen|offen|preten)se|cent(?:er|ers)|theaters?|programs?|gray|catalog|traveler|fulfillment|fulfill|skillful|jewelry|aluminum|airplane|pediatr\w+|anesth\w+|\w{3,}(?:[^sp]|[^i]p)iz(?:e|es|ed|ing|ation)|analyz\w+|paralyz\w+|truck|apartment|sidewalk|elevator|freshman)\b/iu;
const britishAnyway = /size|seize|prize|capsize|\(computer\) program|computer program/iu;

/** What is wrong with the entries of a glossary file, a line each; `seen` spans the files, `classes` names the classes of nouns. */
export function checkGlossary(
  tsv: string,
  seen: Set<string>,
  forms: WordForms,
  classes: ReadonlySet<string>,
): readonly string[] {
  return parseTsv(tsv).flatMap((row) => {
    const name = `${row.lemma} ${row.pos} ${row.gender ?? ''}`.trim();
    return [
      ...checkIdentity(row, name, seen),
      ...checkSenses(row.senses ?? '', classes),
      ...checkForm(row, forms),
    ].map((problem) => `${name}: ${problem}`);
  });
}

function checkIdentity(row: Row, name: string, seen: Set<string>): readonly string[] {
  const problems: string[] = [];
  if (seen.has(name)) problems.push('is there twice');
  seen.add(name);
  if (!contentPos.includes(row.pos ?? '')) problems.push(`unknown part of speech «${row.pos}»`);
  if (!['', 'm', 'f', 'mf'].includes(row.gender ?? '')) problems.push(`unknown gender «${row.gender}»`);
  if (row.pos === 'NOUN' && !row.gender) problems.push('a noun needs a gender');
  if (!/^[A-C][12]$/u.test(row.level ?? '')) problems.push('no level (run with --fix)');
  if (row.lemma !== row.lemma?.toLowerCase().normalize('NFC')) problems.push('lemma not in lower case');
  if (american.test(row.trap ?? '')) problems.push(`American spelling in the trap`);
  return problems;
}

/** Checks a cell of senses, of a word or a phrase. */
export function checkSenses(cell: string, classes: ReadonlySet<string>): readonly string[] {
  const problems: string[] = [];
  const senses = parseSenses(cell);
  if (senses.length !== cell.split('|').length || senses.length === 0) problems.push('an empty gloss');
  if (new Set(senses.map((sense) => JSON.stringify(sense))).size < senses.length)
    problems.push('a sense twice');
  for (const { gloss } of senses) {
    if (/[^\p{L}\p{N} '’.,!?()/&%…+–-]/u.test(gloss)) problems.push(`odd character in «${gloss}»`);
    const spelling = american.exec(gloss.replace(britishAnyway, ''));
    if (spelling) problems.push(`American spelling «${spelling[0]}»`);
    if (/\s{2}/u.test(gloss)) problems.push(`double space in «${gloss}»`);
  }
  for (const [, conditions = ''] of cell.matchAll(/\{([^}]*)\}/gu))
    problems.push(...checkConditions(conditions, classes));
  if (cell.split('{').length !== cell.split('}').length) problems.push('an open brace');
  return problems;
}

function checkConditions(text: string, classes: ReadonlySet<string>): readonly string[] {
  return text.split(';').flatMap((item) => {
    const [key = '', values, ...rest] = item.trim().split('=');
    if (rest.length > 0) return [`two «=» in «${item}»`];
    if (values === undefined) {
      return (formConditions as readonly string[]).includes(key) ? [] : [`unknown condition «${key}»`];
    }
    if (!listConditions.includes(key)) return [`unknown condition «${key}»`];
    const bad = values
      .split(',')
      .map((value) => value.trim())
      .filter((value) => !isValue(key, value, classes));
    return bad.map((value) => `unknown value «${value}» of ${key}`);
  });
}

function isValue(key: string, value: string, classes: ReadonlySet<string>): boolean {
  if (value.startsWith('@')) return classes.has(value);
  return value !== '' && (key !== 'dom' || (domains as readonly string[]).includes(value));
}

/** Nouns whose form is only a verb's in the word forms, which leave units out. */
const units: ReadonlySet<string> = new Set(['mètre', 'kilomètre']);

/** A lemma that the dictionary knows must be a lemma there, with this part of speech; new words it may lack. */
function checkForm(row: Row, forms: WordForms): readonly string[] {
  const lemma = row.lemma ?? '';
  const readings = forms.lookup(lemma);
  if (readings.length === 0 || units.has(lemma) || readings.some((reading) => reading.pos === row.pos))
    return [];
  if (row.pos === 'ADV' && readings.some(({ pos }) => pos !== 'VERB')) return [];
  if (row.pos === 'ADJ' && readings.some(({ pos }) => pos === 'DET')) return [];
  if (row.pos === 'NOUN' && readings.some(({ pos }) => pos === 'ADV')) return [];
  if (row.pos === 'NOUN' || row.pos === 'ADJ') {
    if (
      readings.some(
        ({ pos, morphology }) => pos === 'NOUN' || pos === 'ADJ' || morphology.verbForm === 'Part',
      )
    )
      return [];
  }
  return [
    `the word forms have it only as ${[...new Set(readings.map((reading) => reading.pos))].join(', ')}`,
  ];
}
