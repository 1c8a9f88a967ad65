import type { Morphology, PartOfSpeech } from '../core/grammar/tag.ts';

/** A syntactic word of a treebank. */
export interface TreebankWord {
  readonly form: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly morphology: Morphology;
  /** Index of the head in the sentence's words, -1 for the root. */
  readonly head: number;
  readonly relation: string;
}

/** What is written between white space or other tokens: one word, or the two of a contraction («du» = «de» + «le»). */
export interface TreebankToken {
  readonly form: string;
  readonly spaceAfter: boolean;
  /** Indices into the sentence's words. */
  readonly words: readonly number[];
}

export interface TreebankSentence {
  readonly text: string;
  readonly words: readonly TreebankWord[];
  readonly tokens: readonly TreebankToken[];
}

function readMorphology(cell: string): Morphology {
  const features = new Map(cell.split('|').map((pair) => pair.split('=') as [string, string]));
  const { Gender, Number: number, Person, Mood, Tense, VerbForm } = Object.fromEntries(features);
  return {
    ...(Gender === 'Masc' || Gender === 'Fem' ? { gender: Gender } : {}),
    ...(number === 'Sing' || number === 'Plur' ? { number } : {}),
    ...(Person ? { person: Number(Person) as 1 | 2 | 3 } : {}),
    ...(Mood ? { mood: Mood as Exclude<Morphology['mood'], undefined> } : {}),
    ...(Tense ? { tense: Tense as Exclude<Morphology['tense'], undefined> } : {}),
    ...(VerbForm ? { verbForm: VerbForm as Exclude<Morphology['verbForm'], undefined> } : {}),
  };
}

/** Reads a treebank in CoNLL-U (universaldependencies.org/format.html). Empty nodes are left out. */
export function parseConllu(conllu: string): readonly TreebankSentence[] {
  return conllu
    .split(/\r?\n\r?\n/)
    .filter((block) => /^\d/m.test(block))
    .map(parseSentence);
}

function parseSentence(block: string): TreebankSentence {
  const words: TreebankWord[] = [];
  const tokens: TreebankToken[] = [];
  let text = '';
  let contracted = 0;
  for (const line of block.split(/\r?\n/)) {
    if (line.startsWith('# text = ')) text = line.slice('# text = '.length);
    const [id, form, lemma, pos, , features, head, relation, , misc] = line.split('\t');
    if (!id || !form || line.startsWith('#') || id.includes('.')) continue;
    const spaceAfter = !misc?.includes('SpaceAfter=No');
    if (id.includes('-')) {
      const [first = 0, last = 0] = id.split('-').map(Number);
      contracted = last;
      tokens.push({
        form,
        spaceAfter,
        words: Array.from({ length: last - first + 1 }, (_, i) => first - 1 + i),
      });
      continue;
    }
    if (Number(id) > contracted) tokens.push({ form, spaceAfter, words: [Number(id) - 1] });
    words.push({
      form,
      lemma: lemma ?? '',
      pos: pos as PartOfSpeech,
      morphology: readMorphology(features ?? ''),
      head: Number(head) - 1,
      relation: (relation ?? '').replace(/:.*$/u, ''),
    });
  }
  return { text, words, tokens };
}
