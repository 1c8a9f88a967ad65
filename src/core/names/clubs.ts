import type { Word } from '../grammar/tag.ts';
import type { Found } from './clues.ts';
import { isLemma } from './lemmaHeads.ts';
import type { NameLexicons } from './segments.ts';
import type { Reading } from './slots.ts';
import type { Name } from './types.ts';

/**
 * In an article about sport a town that plays is its club: «{Pontivy} renverse {Lannion}», «face à {Brive}», «la meneuse de
 * {Tarbes}»; «à {Brive}» stays the place.
 */
export function nameClubs(
  names: readonly Name[],
  sentences: readonly Found[],
  lexicons: NameLexicons,
): readonly Name[] {
  if (!isAboutSport(sentences, names, lexicons)) return names;
  return names.map((name) => {
    const reading = sentences[name.sentence]?.reading;
    if (name.type !== 'LOC' || !reading || !plays(reading, name, lexicons)) return name;
    const entries = name.entries.filter(({ type }) => type === 'ORG');
    return { ...name, type: 'ORG', entries, confidence: 0.8 };
  });
}

/** As many different words of the game as an article about sport has at least. */
const leastWords = 3;

/** By the words of the game, and the championships and clubs that it names. */
function isAboutSport(sentences: readonly Found[], names: readonly Name[], { heads }: NameLexicons): boolean {
  const words = new Set<string>();
  for (const { key, entries } of names)
    if (entries.length > 0 && entries.every(({ description }) => /\bsport/u.test(description?.fr ?? '')))
      words.add(key);
  for (const { reading } of sentences) {
    for (const { word, capital } of reading.slots) {
      if (capital || word.pos !== 'NOUN' || words.has(word.lemma)) continue;
      if (isLemma(heads, word.lemma, ['game', 'player'])) words.add(word.lemma);
      if (words.size >= leastWords) return true;
    }
  }
  return false;
}

function plays({ slots }: Reading, { from, to }: Name, { heads }: NameLexicons): boolean {
  const before = slots[from - 1];
  if (before?.word.pos === 'DET') return false;
  const key = before?.key ?? '';
  if (key === 'contre' || (key === 'a' && slots[from - 2]?.key === 'face')) return true;
  const noun = slots[from - 2]?.word;
  if (/^(?:de|d['’]|sur)$/u.test(key) && noun?.pos === 'NOUN' && isLemma(heads, noun.lemma, ['player']))
    return true;
  if (key === 'par' || (before?.word.pos === 'VERB' && !isLemma(heads, before.word.lemma, ['visits'])))
    return true;
  if (before && !opensClause(before.word)) return false;
  if (isRanked(slots, to)) return true;
  let at = to;
  while (/^(?:AUX|ADV|PRON)$/u.test(slots[at]?.word.pos ?? '')) at++;
  return slots[at]?.word.pos === 'VERB' || slots.slice(to, at).some(({ word }) => word.pos === 'AUX');
}

/** «{Chambéry}, sixième, ira à Créteil» */
function isRanked(slots: Reading['slots'], to: number): boolean {
  const [comma, rank, end] = slots.slice(to, to + 3);
  return (
    comma?.key === ',' && end?.key === ',' && /(?:ieme|^premier|^dernier|^leader)$/u.test(rank?.key ?? '')
  );
}

/** Whether a subject may stand behind a word: a stop, «et», «que», a score («{Metz} 2-0 {Brest}»). */
function opensClause({ kind, pos, text }: Word): boolean {
  return (
    /^(?:punctuation|mark)$/u.test(kind) ||
    /^(?:CCONJ|SCONJ)$/u.test(pos) ||
    /^\d{1,3}[-–]\d{1,3}$/u.test(text)
  );
}
