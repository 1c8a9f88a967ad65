import type { WordForms } from '../grammar/wordForms.ts';
import { fold } from '../text/fold.ts';
import type { CueLexicon } from './cueLexicon.ts';
import type { Item } from './frames.ts';

/**
 * Right behind a quotation a word that may be a cue is one: in «Jamais !», tranche Léa Roy the tagger's «tranche» is a noun, the
 * reader's a verb. The word must have a finite reading in the dictionary and a subject may follow it.
 */
export function settleInciseVerbs(
  items: readonly Item[],
  forms: WordForms,
  cues: CueLexicon,
): readonly Item[] {
  let settled: Item[] | undefined;
  items.forEach((item, i) => {
    if (item.quote === undefined) return;
    const at = items[i + 1]?.word?.text === ',' ? i + 2 : i + 1;
    const verb = asVerb(items, at, forms, cues);
    if (!verb) return;
    settled ??= [...items];
    settled[at] = verb;
  });
  return settled ?? items;
}

function asVerb(items: readonly Item[], at: number, forms: WordForms, cues: CueLexicon): Item | undefined {
  const item = items[at];
  const word = item?.word;
  if (!word || word.pos === 'VERB' || word.pos === 'AUX' || !/^\p{Ll}/u.test(word.text)) return undefined;
  const next = items[at + 1]?.word;
  if (!next || !/^(?:DET|PROPN|NOUN|PRON)$/u.test(next.pos)) return undefined;
  const form = forms
    .lookup(word.text)
    .find((f) => f.pos === 'VERB' && f.morphology.person === 3 && cues.verbs.has(fold(f.lemma)));
  return form && { ...item, word: { ...word, ...form } };
}
