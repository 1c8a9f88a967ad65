import type { Word } from '../grammar/tag.ts';
import type { WordForm, WordForms } from '../grammar/wordForms.ts';
import { remembering } from '../memory.ts';
import { fold } from '../text/fold.ts';
import type { CueLexicon } from './cueLexicon.ts';
import { type Item, wordItem } from './frames.ts';
import {
  hasAgent,
  isAdded,
  isAside,
  isClosedAside,
  isOpening,
  isParted,
  opensLikeOrder,
} from './participleEvidence.ts';
import { evidenceAt } from './verbEvidence.ts';

/**
 * Gives back the finite verbs of reporting that the tagger took for nouns, adjectives or participles, where their place leaves no
 * doubt: «Jamais !», tranche Léa Roy; «souffle-t-elle»; «Ève Lam, maire, juge que …»; «le maire, lui, réclame des moyens»; the participles that it took
 * for finite verbs, and the present that is written like the simple past.
 */
export function settleVerbs(items: readonly Item[], forms: WordForms, cues: CueLexicon): readonly Item[] {
  const [first] = items;
  const opens = first?.word && opensLikeOrder(items) && readAsParticiple(first.word, forms) !== undefined;
  const main = firstMainVerb(items, opens ? 1 : 0);
  const scene = { firstVerb: main, forms, cues, thirdPersons: thirdPersonsIn(forms) };
  const before = main > 0 && isJoinedVerb(items, main) ? { ...scene, firstVerb: -1 } : scene;
  let settled: Item[] | undefined;
  items.forEach(({ word }, i) => {
    const item = word?.kind === 'word' ? settle(items, i, word, i < main ? before : scene) : undefined;
    const pronoun = (item?.word ?? word)?.morphology.mood ? pronounBefore(items, i) : undefined;
    if (!item && !pronoun) return;
    settled ??= [...items];
    if (item) settled[i] = item;
    if (pronoun) settled[i - 1] = pronoun;
  });
  return settled ?? items;
}

/** «Ça {la} révolte», «L'étiquette {l'}agace», «L'entraîneur s'{en} agace»: right before a finite verb stands a pronoun, no article or preposition. */
function pronounBefore(items: readonly Item[], i: number): Item | undefined {
  const before = items[i - 1];
  if (!before?.word || before.word.pos === 'PRON') return undefined;
  const isArticle = before.word.pos === 'DET' && /^(?:l[ea]|l'|les)$/u.test(before.form);
  if (!isArticle && !/^(?:en|y)$/u.test(before.form)) return undefined;
  return wordItem({ ...before.word, pos: 'PRON', morphology: {} });
}

/** What the tagger takes a verb for. */
const mistaken: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'VERB', 'AUX', 'PROPN', 'ADV']);

/** What tells the verbs of a frame. */
interface Scene {
  /** Index of the first finite verb of its main clause, or -1. */
  readonly firstVerb: number;
  readonly forms: WordForms;
  readonly cues: CueLexicon;
  /** The readings of a word in small letters as a verb of the third person. */
  readonly thirdPersons: (text: string) => readonly WordForm[];
}

function settle(
  items: readonly Item[],
  i: number,
  word: Word,
  { firstVerb, forms, cues, thirdPersons }: Scene,
): Item | undefined {
  if (word.morphology.mood && isSecondNoun(items, i, word, forms)) return readAsNoun(word);
  if (word.morphology.mood)
    return (
      (((firstVerb < i || word.morphology.person !== 3 || isClosedAside(items, i, cues)) &&
        isAside(items, i)) ||
      isOpening(items, i) ||
      isParted(items, i)
        ? readAsParticiple(word, forms)
        : undefined) ?? readAsPresent(word, forms)
    );
  if (!mistaken.has(word.pos)) return undefined;
  if (isElidedNoun(items, i)) return readAsNoun(word);
  const agentive = hasAgent(items, i) ? readAsParticiple(word, forms) : undefined;
  if (agentive?.word && cues.verbs.has(fold(agentive.word.lemma))) return agentive;
  const added = isAdded(items, i) ? readAsParticiple(word, forms, 'Pres') : undefined;
  if (added?.word && cues.verbs.has(fold(added.word.lemma))) return added;
  const heard = isHeard(items, i) ? readAsInfinitive(word, forms) : undefined;
  if (heard?.word && cues.verbs.has(fold(heard.word.lemma))) return heard;
  // Nearly no word may be a verb: where it stands is asked of those that may.
  const readings = thirdPersons(word.text);
  if (readings.length === 0) return undefined;
  const evidence = evidenceAt(items, i, firstVerb);
  if (evidence === 'none') return undefined;
  const form = readings.find(({ lemma }) => {
    const key = fold(lemma);
    return evidence === 'verb' || cues.verbs.has(key) || cues.emotions.has(key);
  });
  return form && readAs(word, form);
}

/** Index of the first finite verb from an item on but those of relative clauses, or -1: «Le géographe, qui {a} gelé 40 postes, redoute «…»» has none yet. */
function firstMainVerb(items: readonly Item[], from: number): number {
  let relatives = 0;
  for (let i = from; i < items.length; i++) {
    const word = items[i]?.word;
    if (word?.morphology.mood === undefined) {
      if (word?.pos === 'PRON' && /^(?:qui|que|qu['’]|dont|où|\p{L}*quel(?:le)?s?)$/u.test(word.text))
        relatives++;
    } else if (relatives > 0) relatives--;
    else return i;
  }
  return -1;
}

/** «Le syndicat réclame des «gestes» et {prévient} que …»: «et» joins a verb to another before it, which the tagger has missed. */
function isJoinedVerb(items: readonly Item[], verb: number): boolean {
  let i = verb - 1;
  const isBetween = ({ word, form }: Item) =>
    word !== undefined && (/^(?:ADV|PRON)$/u.test(word.pos) || /^(?:en|y)$/u.test(form));
  while (i > 0 && isBetween(items[i] as Item)) i--;
  if (items[i]?.form !== 'et') return false;
  return i > 1 && items.slice(0, i).every(({ word }) => word?.morphology.mood === undefined);
}

/** «On entend le ministre {dire} : «…»»: what looks like a noun behind a noun, before what is said. */
function isHeard(items: readonly Item[], i: number): boolean {
  const next = items[i + 1];
  if (items[i]?.word?.pos !== 'NOUN' || !/^(?:NOUN|PROPN)$/u.test(items[i - 1]?.word?.pos ?? ''))
    return false;
  return next?.quote !== undefined || /^(?::|que|qu')$/u.test(next?.form ?? '');
}

function readAsInfinitive(word: Word, forms: WordForms): Item | undefined {
  const form = forms.lookup(word.text).find(({ morphology }) => morphology.verbForm === 'Inf');
  return form && readAs(word, form);
}

function readAsParticiple(word: Word, forms: WordForms, wanted: 'Pres' | 'Past' = 'Past'): Item | undefined {
  const form = forms
    .lookup(word.text)
    .find(
      ({ pos, morphology: { verbForm, tense } }) =>
        pos === 'VERB' && verbForm === 'Part' && (tense === 'Pres') === (wanted === 'Pres'),
    );
  return form && readAs(word, form);
}

/** «…», conclut {l'enseignant}: no pronoun with its participle stands behind a verb. */
function isElidedNoun(items: readonly Item[], i: number): boolean {
  const { verbForm, tense } = items[i]?.word?.morphology ?? {};
  const isVerb = /^(?:VERB|AUX)$/u.test(items[i - 2]?.word?.pos ?? '');
  return verbForm === 'Part' && tense === 'Pres' && items[i - 1]?.form === "l'" && isVerb;
}

/** «lors d'un point {presse} tenu lundi», «au service {presse}»: behind a noun that a preposition governs, and before no object. */
function isSecondNoun(items: readonly Item[], i: number, { text }: Word, forms: WordForms): boolean {
  const governed = items[i - 3]?.word?.pos === 'ADP' && /^une?$/u.test(items[i - 2]?.form ?? '');
  if (!governed || items[i - 1]?.word?.pos !== 'NOUN' || items[i]?.word?.pos !== 'VERB') return false;
  const next = items[i + 1]?.word;
  const ends = !next || next.kind === 'punctuation' || next.morphology.verbForm === 'Part';
  return ends && forms.lookup(text).some(({ pos }) => pos === 'NOUN');
}

function readAsNoun(word: Word): Item {
  return wordItem({ ...word, lemma: word.text, pos: 'NOUN', morphology: { number: 'Sing' } });
}

/** «n'{exclut} pas», «{avertit}»: news tells in the present what the simple past writes alike. */
function readAsPresent(word: Word, forms: WordForms): Item | undefined {
  const { mood, tense, person } = word.morphology;
  if (mood !== 'Ind' || tense !== 'Past' || person !== 3) return undefined;
  const form = forms
    .lookup(word.text)
    .find(
      ({ lemma, morphology: m }) =>
        lemma === word.lemma && m.mood === 'Ind' && m.tense === 'Pres' && m.person === 3,
    );
  return form && readAs(word, form);
}

/** Whether a word may be a verb of the third person: «reste», «garde», «doute». */
export function mayBeVerb(text: string, forms: WordForms): boolean {
  return thirdPersonsIn(forms)(text).length > 0;
}

const remembered = new WeakMap<WordForms, Scene['thirdPersons']>();

function thirdPersonsIn(forms: WordForms): Scene['thirdPersons'] {
  const known =
    remembered.get(forms) ??
    remembering((text) => (/^\p{Ll}/u.test(text) ? forms.lookup(text).filter(isThirdPerson) : []));
  remembered.set(forms, known);
  return known;
}

function isThirdPerson({ pos, morphology }: WordForm): boolean {
  return pos === 'VERB' && morphology.person === 3;
}

function readAs({ start, end, text, kind }: Word, { lemma, pos, morphology }: WordForm): Item {
  return wordItem({ start, end, text, kind, lemma, pos, morphology });
}
