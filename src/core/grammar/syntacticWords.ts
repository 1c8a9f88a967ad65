import type { Span } from '../span.ts';
import type { Parse } from './parse.ts';
import type { Morphology, PartOfSpeech, Word } from './tag.ts';

/**
 * A word as syntax counts them: a contraction is two that point at one span, «du» is «de» and «le», «auxquelles» is «à» and
 * «lesquelles»; every other token is one.
 */
export interface SyntacticWord extends Span {
  /** Index of the token. */
  readonly token: number;
  /** 1 for the second word of a contraction, else 0. */
  readonly part: 0 | 1;
  readonly form: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly morphology: Morphology;
  /** Index of the head in the list, -1 for the root. */
  readonly head: number;
  readonly relation: string;
}

const contraction = /^(du|des|aux?)$/iu;
const contractedRelative = /^(du|des|aux?)(quel|quels|quelles)$/iu;

/** True for a form that may be a preposition and an article in one; «des» may also be an article alone. */
export function mayContract(text: string): boolean {
  return contraction.test(text);
}

/** What a contraction begins with: «de» or «à». */
export function contractedPreposition(text: string): string {
  return /^a/iu.test(text) ? 'à' : 'de';
}

/** What «du», «au» (le) and «des», «aux» (les) end with. */
function contractedArticle(text: string): string {
  return /[sx]$/iu.test(text) ? 'les' : 'le';
}

/** The syntactic words of a tagged and parsed sentence, in its order; contractions that are tagged as prepositions are taken apart. */
export function syntacticWords(words: readonly Word[], parse: Parse): readonly SyntacticWord[] {
  const list = words.flatMap((word, token) => takeApart(word, token, parse));
  const places = new Int32Array(words.length);
  // What hangs on a contraction hangs on its preposition, or on the pronoun of «auxquelles».
  list.forEach(({ token, part, pos }, i) => {
    if (part === 0 || pos === 'PRON') places[token] = i;
  });
  return list.map((word) => (word.head < 0 ? word : { ...word, head: places[word.head] as number }));
}

/** The words of one token, their heads still tokens. */
function takeApart(word: Word, token: number, parse: Parse): readonly SyntacticWord[] {
  const { start, end, text, lemma, pos, morphology } = word;
  const head = parse.heads[token] ?? -1;
  const relation = parse.relations[token] ?? '';
  const own = { start, end, token, part: 0, form: text, lemma, pos, morphology, head, relation } as const;
  const preposition = { ...own, form: contractedPreposition(text), lemma: contractedPreposition(text) };
  if (pos === 'ADP' && contraction.test(text)) {
    const form = contractedArticle(text);
    const agreement: Morphology = form === 'les' ? { number: 'Plur' } : { gender: 'Masc', number: 'Sing' };
    return [
      preposition,
      { ...own, part: 1, form, lemma: 'le', pos: 'DET', morphology: agreement, ...articleArc(token, parse) },
    ];
  }
  const [, first, rest] = contractedRelative.exec(text) ?? [];
  if (first === undefined || rest === undefined) return [own];
  return [
    { ...preposition, pos: 'ADP', morphology: {}, head: token, relation: 'case' },
    { ...own, part: 1, form: contractedArticle(first) + rest, pos: 'PRON' },
  ];
}

/** The article of a contraction hangs on the noun of its preposition; in «au moins», «au fur et à mesure» it is fixed as the noun is. */
function articleArc(token: number, { heads, relations }: Parse): Pick<SyntacticWord, 'head' | 'relation'> {
  const noun = heads[token + 1] ?? -1;
  const isFixed = relations[token + 1] === 'fixed' && (noun === token || relations[token] === 'fixed');
  if (isFixed) return { head: noun, relation: 'fixed' };
  const head = heads[token] ?? -1;
  return { head: head < 0 ? token : head, relation: 'det' };
}
