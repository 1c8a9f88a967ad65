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
  return settleMainVerbs(settled ?? items, forms, cues);
}

/**
 * Gives back verbs that the tagger took for nouns. A sentence has a verb before its «que», and one at all; a bare noun has no
 * article behind it: «La direction dément toute fermeture», «Ève Lam, maire, juge que …», «le maire, lui, réclame des moyens».
 */
function settleMainVerbs(items: readonly Item[], forms: WordForms, cues: CueLexicon): readonly Item[] {
  let settled = items;
  const firstVerb = items.findIndex(({ word }) => word?.morphology.mood !== undefined);
  for (let i = 1; i < items.length - 1; i++) {
    const word = items[i]?.word;
    const next = items[i + 1]?.word;
    const before = items[i - 1]?.word;
    if (!before || /^(?:DET|ADP|NUM|CCONJ|VERB|AUX)$/u.test(before.pos)) continue;
    const opensClause = next?.pos === 'SCONJ' && (firstVerb < 0 || i < firstVerb);
    const opensObject = next?.pos === 'DET' && before.pos !== 'ADJ';
    // «le maire, lui, réclame des moyens»
    const contrasts = before.text === ',' && /^(?:lui|elle|eux|elles)$/u.test(items[i - 2]?.word?.text ?? '');
    const only = firstVerb < 0 && before.text !== ',';
    // «…, décrit Yvon Le Guen»: with a name behind it the participle is a verb.
    const incise = before.text === ',' && next?.pos === 'PROPN' && word?.morphology.tense === 'Past';
    if (!opensClause && !opensObject && !contrasts && !only && !incise) continue;
    const verb = word?.morphology.verbForm && !incise ? undefined : readAsCue(items[i], forms, cues);
    if (!verb) continue;
    settled = settled.with(i, verb);
    if (only) break;
  }
  return settled;
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
