import type { Word } from '../grammar/tag.ts';
import type { WordForms } from '../grammar/wordForms.ts';
import { fold } from '../text/fold.ts';
import { classesOf, type NounClasses } from './nounClasses.ts';
import { isReflexive } from './reflexive.ts';
import { rememberingWords } from './wordMemory.ts';

/** What a token may be called in a pattern. */
export interface WordKeys {
  /** The folded form, «l'». */
  readonly form: string;
  /** The form and, of an elided word, its full forms: «l'», «le», «la». */
  readonly exact: readonly string[];
  /** The preposition that is contracted with an article here, «du» → «de». */
  readonly contracted: 'de' | 'à' | undefined;
  /** The folded lemma. */
  readonly lemma: string;
  /** Kinds of nouns that it is one of, «@money». */
  readonly classes: readonly string[];
  /** The form without its endings, where the lemma is another: «monoparentales» → «monoparentale», «issues» → «issue», «issu». */
  readonly stems: readonly string[];
  /** Whether it is a reflexive pronoun, which «se» stands for. */
  readonly reflexive: boolean;
  /** What to look it up by in the index of the patterns. */
  readonly anchors: readonly string[];
  /** Lemmas that the tagger did not choose, looked up when asked for, since few words ever are. */
  readonly loose: () => readonly string[];
}

const contractions: ReadonlyMap<string, 'de' | 'à'> = new Map([
  ['au', 'à'],
  ['aux', 'à'],
  ['du', 'de'],
  ['des', 'de'],
]);

/** Full forms of elided words, and the possessive of the third person, which stands in a pattern for all of them. */
const expansions: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    "l'": ['le', 'la'],
    "d'": ['de'],
    "n'": ['ne'],
    "s'": ['si'],
    "m'": ['me'],
    "t'": ['te'],
    "c'": ['ce'],
    "j'": ['je'],
    "qu'": ['que'],
    "jusqu'": ['jusque'],
    "lorsqu'": ['lorsque'],
    "puisqu'": ['puisque'],
    "quelqu'": ['quelque'],
    "quoiqu'": ['quoique'],
    mon: ['son'],
    ma: ['sa'],
    mes: ['ses'],
    ton: ['son'],
    ta: ['sa'],
    tes: ['ses'],
    notre: ['son', 'sa'],
    nos: ['ses'],
    votre: ['son', 'sa'],
    vos: ['ses'],
    leur: ['son', 'sa'],
    leurs: ['ses'],
    '-t-il': ['-il'],
    '-t-elle': ['-elle'],
    '-t-on': ['-on'],
  }),
);

const mayReflect: ReadonlySet<string> = new Set(['se', "s'", 'me', "m'", 'te', "t'", 'nous', 'vous']);

const noKeys: readonly string[] = [];
const noClasses: NounClasses = new Map();

type KeysOfWord = (word: Word) => WordKeys;

const remembering = new WeakMap<WordForms, WeakMap<NounClasses, KeysOfWord>>();
/** The same keys where the word is reflexive. */
const reflexives = new WeakMap<WordKeys, WordKeys>();

/** The keys of each word of a sentence; those of a word as such are remembered, only what is reflexive depends on the sentence. */
export function keysOf(
  words: readonly Word[],
  forms: WordForms,
  classes: NounClasses = noClasses,
): readonly WordKeys[] {
  const keysOfWord = openKeys(forms, classes);
  return words.map((word, i) => {
    const keys = keysOfWord(word);
    return mayReflect.has(keys.form) && isReflexive(words, i) ? asReflexive(keys) : keys;
  });
}

function openKeys(forms: WordForms, classes: NounClasses): KeysOfWord {
  const byClasses = remembering.get(forms) ?? new WeakMap<NounClasses, KeysOfWord>();
  remembering.set(forms, byClasses);
  const known = byClasses.get(classes) ?? rememberingWords((word) => keysOfWord(word, forms, classes));
  byClasses.set(classes, known);
  return known;
}

function asReflexive(keys: WordKeys): WordKeys {
  const known = reflexives.get(keys) ?? { ...keys, reflexive: true, anchors: [...keys.anchors, 'se'] };
  reflexives.set(keys, known);
  return known;
}

/** The keys of a word that is not reflexive. */
function keysOfWord(word: Word, forms: WordForms, classes: NounClasses): WordKeys {
  const form = fold(word.text);
  const lemma = fold(word.lemma);
  const full = expansions.get(form);
  const exact = full ? [form, ...full] : [form];
  const contracted = contractions.get(form);
  const stems = stemsOf(word, form);
  let loose: readonly string[] | undefined = isOpen(word) ? undefined : noKeys;
  return {
    form,
    exact,
    contracted,
    lemma,
    classes: classesOf(word, lemma, classes),
    stems,
    reflexive: false,
    anchors: anchorsOf({ exact, contracted, lemma, stems }),
    loose: () => (loose ??= otherLemmas(form, lemma, forms)),
  };
}

function stemsOf(word: Word, form: string): readonly string[] {
  if (form.length < 4 || word.kind !== 'word') return noKeys;
  const singular = /[sx]$/u.test(form) ? form.slice(0, -1) : form;
  const agrees = word.pos === 'ADJ' || word.morphology.verbForm === 'Part';
  const stems = agrees && singular.endsWith('e') ? [singular, singular.slice(0, -1)] : [singular];
  return stems.filter((stem) => stem !== form);
}

function anchorsOf({
  exact,
  contracted,
  lemma,
  stems,
}: Pick<WordKeys, 'exact' | 'contracted' | 'lemma' | 'stems'>): readonly string[] {
  const anchors = [...exact];
  if (!anchors.includes(lemma)) anchors.push(lemma);
  for (const stem of stems) if (stem !== lemma) anchors.push(stem);
  if (contracted) anchors.push(contracted);
  return anchors;
}

function isOpen(word: Word): boolean {
  return word.kind === 'word' && /^(NOUN|VERB|ADJ|ADV|AUX|ADP)$/u.test(word.pos);
}

function otherLemmas(form: string, lemma: string, forms: WordForms): readonly string[] {
  return forms
    .lookup(form)
    .map((reading) => reading.lemma)
    .filter((other) => other !== form && other !== lemma);
}
