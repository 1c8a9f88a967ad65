import type { WordForms } from '../grammar/wordForms.ts';
import { fold } from '../text/fold.ts';
import type { CueLexicon } from './cueLexicon.ts';
import type { Item } from './frames.ts';

/**
 * Right behind a quotation a word that may be a cue is one: in «Jamais !», tranche Léa Roy the tagger's «tranche» is a noun, the
 * reader's a verb. The word must have a finite reading in the dictionary and a subject may follow it.
 */
export function settleVerbs(items: readonly Item[], forms: WordForms, cues: CueLexicon): readonly Item[] {
  let settled: Item[] | undefined;
  items.forEach((item, i) => {
    if (item.quote === undefined) return;
    const at = items[i + 1]?.word?.text === ',' ? i + 2 : i + 1;
    const verb = asVerb(items, at, forms, cues);
    if (!verb) return;
    settled ??= [...items];
    settled[at] = verb;
  });
  return settleMainVerb(settled ?? items, forms, cues);
}

/**
 * A sentence has a verb before its «que», and one at all: where the tagger found none and a word can be a cue, with a subject before
 * it and its complement behind, that word is the verb («La direction dément toute fermeture», «Ève Lam, maire, juge que …»).
 */
function settleMainVerb(items: readonly Item[], forms: WordForms, cues: CueLexicon): readonly Item[] {
  const firstVerb = items.findIndex(({ word }) => word?.morphology.mood !== undefined);
  for (let i = 1; i < items.length - 1 && (firstVerb < 0 || i < firstVerb); i++) {
    const opensClause = items[i + 1]?.word?.pos === 'SCONJ';
    if (firstVerb >= 0 && !opensClause) continue;
    const before = items[i - 1]?.word;
    const behindSubject = before && /^(?:NOUN|PROPN|PRON|ADV|ADJ)$/u.test(before.pos);
    if (!behindSubject && !(opensClause && before?.text === ',')) continue;
    const verb = readAsCue(items[i], forms, cues);
    if (verb) return items.with(i, verb);
  }
  return items;
}

function asVerb(items: readonly Item[], at: number, forms: WordForms, cues: CueLexicon): Item | undefined {
  const item = items[at];
  const word = item?.word;
  if (!word || word.pos === 'VERB' || word.pos === 'AUX' || !/^\p{Ll}/u.test(word.text)) return undefined;
  const next = items[at + 1]?.word;
  if (!next || !/^(?:DET|PROPN|NOUN|PRON)$/u.test(next.pos)) return undefined;
  return readAsCue(item, forms, cues);
}

function readAsCue(item: Item | undefined, forms: WordForms, cues: CueLexicon): Item | undefined {
  const word = item?.word;
  if (word?.kind !== 'word') return undefined;
  const form = forms
    .lookup(word.text)
    .find((f) => f.pos === 'VERB' && f.morphology.person === 3 && cues.verbs.has(fold(f.lemma)));
  return form && { start: word.start, end: word.end, word: { ...word, ...form } };
}
