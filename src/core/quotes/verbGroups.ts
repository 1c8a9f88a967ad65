import type { Word } from '../grammar/tag.ts';
import type { Item } from './frames.ts';
import { participleAfter } from './participles.ts';

/** A verb with its auxiliary, clitics and the adverbs between them: «a également répété», «s'est-il félicité», «affirmant». */
export interface VerbGroup {
  /** Index of the first item: the reflexive or negative clitic, or the auxiliary. */
  readonly first: number;
  /** Index of the last item. */
  readonly last: number;
  /** Index of the verb that carries the meaning. */
  readonly head: number;
  readonly lemma: string;
  readonly form: 'finite' | 'infinitive' | 'participle';
  readonly tense: 'present' | 'past' | 'pluperfect' | 'imperfect' | 'future' | 'conditional';
  readonly reflexive: boolean;
  readonly negated: boolean;
  readonly passive: boolean;
  /** Index of an inverted subject pronoun («-t-il»), or -1. */
  readonly clitic: number;
}

/** The verb groups of a frame, in order. */
export function findVerbGroups(items: readonly Item[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < items.length; i++) {
    const word = items[i]?.word;
    if (!word || (word.pos !== 'VERB' && word.pos !== 'AUX')) continue;
    const group = groupAt(items, i, word, groups);
    if (!group) continue;
    groups.push(group);
    i = Math.max(i, group.head);
  }
  return groups;
}

function groupAt(
  items: readonly Item[],
  at: number,
  word: Word,
  earlier: readonly VerbGroup[],
): VerbGroup | undefined {
  const { verbForm, tense } = word.morphology;
  const first = firstClitic(items, at);
  const reflexive = stands(items, first, at, reflexives) || isOwnObject(items, first);
  const negated = stands(items, first, at, negations) && isNegated(items, at);
  const clitic = isSubjectClitic(items[at + 1]?.word) ? at + 1 : -1;
  const group = (
    { last, head }: Pick<VerbGroup, 'last' | 'head'>,
    { lemma }: Word,
    form: VerbGroup['form'],
    tense: VerbGroup['tense'],
    passive = false,
  ): VerbGroup => ({ first, last, head, lemma, form, tense, reflexive, negated, passive, clitic });
  if (verbForm === 'Inf') {
    // «pour {avoir qualifié} un élu de «clown»»
    const perfect = word.lemma === 'avoir' ? participleAfter(items, at) : -1;
    const head = perfect === at + 1 ? perfect : at;
    return group({ last: head, head }, items[head]?.word ?? word, 'infinitive', 'present');
  }
  const alone = { last: at, head: at };
  if (verbForm === 'Part' && tense === 'Pres') return group(alone, word, 'participle', 'present');
  if (verbForm === 'Part') {
    // «a jugé … et mis en garde»: the auxiliary serves both; «qualifiée de … par X»: a passive without one.
    const shared =
      joined(items, at) && !isJoinedPassive(items, at, earlier) ? earlier.findLast(isCompound) : undefined;
    if (shared) return group(alone, word, 'finite', shared.tense);
    return group(alone, word, 'participle', 'past', true);
  }
  const participle =
    word.lemma === 'avoir' || word.lemma === 'être' ? participleAfter(items, clitic >= 0 ? clitic : at) : -1;
  if (participle < 0) {
    return group({ last: Math.max(at, clitic), head: at }, word, 'finite', simpleTense(word));
  }
  const second = items[participle]?.word as Word;
  const further = second.lemma === 'être' ? participleAfter(items, participle) : -1;
  const head = further >= 0 ? further : participle;
  const verb = items[head]?.word ?? second;
  const passive = further >= 0 || (word.lemma === 'être' && !reflexive && !movers.has(verb.lemma));
  // «étaient fermés»: how things were, not what had happened, «avaient été fermés»
  const isState = passive && word.lemma === 'être' && word.morphology.tense === 'Imp';
  return group(
    { last: head, head },
    verb,
    'finite',
    isState ? simpleTense(word) : compoundTense(word),
    passive,
  );
}

/** The verbs that form their past with «être»: «était parti». */
const movers = new Set([
  'aller',
  'apparaître',
  'arriver',
  'convenir',
  'décéder',
  'descendre',
  'devenir',
  'entrer',
  'intervenir',
  'monter',
  'mourir',
  'naître',
  'partir',
  'parvenir',
  'passer',
  'redevenir',
  'rentrer',
  'repartir',
  'ressortir',
  'rester',
  'retomber',
  'retourner',
  'revenir',
  'sortir',
  'survenir',
  'tomber',
  'venir',
]);

const reflexives = new Set(['se', "s'"]);
const negations = new Set(['ne', "n'"]);
const objects = new Set([
  'me',
  "m'",
  'te',
  "t'",
  'le',
  'la',
  "l'",
  'les',
  'lui',
  'leur',
  'y',
  'en',
  'nous',
  'vous',
]);
const clitics = new Set([...reflexives, ...negations, ...objects]);

/** «dit-{il}», «a-{t-elle}»; not «écrivez-{le}», «croyez-{moi}». */
function isSubjectClitic(word: Word | undefined): boolean {
  return (
    word?.kind === 'clitic' && /^-?(?:t-)?(?:je|j['’]|tu|ils?|elles?|on|ce|nous|vous)$/iu.test(word.text)
  );
}

function stands(items: readonly Item[], from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (words.has(items[i]?.form ?? '')) return true;
  return false;
}

/** «{je me} suis dit», «{vous vous} êtes dit» */
function isOwnObject(items: readonly Item[], first: number): boolean {
  const [subject, object] = [items[first - 1]?.form ?? '', items[first]?.form ?? ''];
  if (/^(?:nous|vous)$/u.test(object)) return subject === object;
  return (
    (/^j[e']$/u.test(subject) && /^m[e']$/u.test(object)) || (subject === 'tu' && /^t[e']$/u.test(object))
  );
}

function isCompound(group: VerbGroup): boolean {
  return (
    group.form === 'finite' &&
    group.last > group.first &&
    !group.passive &&
    /^(?:past|pluperfect|conditional)$/u.test(group.tense)
  );
}

/** «une décision contestée par les élus {et qualifiée} de «dérive»»: joined to a passive without an auxiliary, or to no «avoir» by its ending. */
function isJoinedPassive(items: readonly Item[], at: number, earlier: readonly VerbGroup[]): boolean {
  const [last, compound] = [earlier.at(-1), earlier.findLast(isCompound)];
  const { gender, number } = items[at]?.word?.morphology ?? {};
  const other = items[last?.head ?? -1]?.word?.morphology;
  if (last?.form === 'participle' && last.passive && other?.gender === gender && other?.number === number)
    return true;
  const auxiliary = items
    .slice(compound?.first, compound?.head)
    .find(({ word }) => word?.pos === 'AUX')?.word;
  return auxiliary?.lemma === 'avoir' && (gender === 'Fem' || number === 'Plur');
}

/** True behind «et», «mais», «puis», over adverbs: «et aussitôt ajouté». */
function joined(items: readonly Item[], at: number): boolean {
  let i = at - 1;
  while (items[i]?.word?.pos === 'ADV') i--;
  return /^(?:et|mais|puis)$/u.test(items[i]?.word?.text ?? '');
}

/** «nous avons», «vous dites»: the subject of its own verb, the object of another's, «le maire nous a répondu». */
function isOwnSubject(pronoun: string, verb: string): boolean {
  return pronoun === 'nous' ? /(?:ons|mes)$/u.test(verb) : pronoun === 'vous' && /(?:ez|tes)$/u.test(verb);
}

/** Clitic pronouns and «ne» that stand before the verb: «ne s'est», «le lui a». */
function firstClitic(items: readonly Item[], at: number): number {
  let first = at;
  while (first > 0 && at - first < 4) {
    const item = items[first - 1];
    if (!item?.word || !clitics.has(item.form)) break;
    const { form, word } = item;
    if (isOwnSubject(form, items[at]?.form ?? '')) break;
    // «{les} qualifiant de «…»»: no article stands before a present participle
    const { verbForm, tense } = items[at]?.word?.morphology ?? {};
    const article = word.pos === 'DET' && !(verbForm === 'Part' && tense === 'Pres');
    if (article || word.pos === 'ADP') break;
    first--;
  }
  return first;
}

function isNegated(items: readonly Item[], at: number): boolean {
  for (let i = at + 1; i < Math.min(items.length, at + 5); i++) {
    const text = items[i]?.word?.text.toLowerCase();
    if (text && /^(?:pas|jamais|plus|rien|point|aucun|aucune|guère|nullement)$/u.test(text)) return true;
    if (text === 'que' || text === "qu'") return false;
  }
  return false;
}

function simpleTense({ morphology: { mood, tense } }: Word): VerbGroup['tense'] {
  if (mood === 'Cnd') return 'conditional';
  if (tense === 'Fut') return 'future';
  if (tense === 'Imp') return 'imperfect';
  return tense === 'Past' ? 'past' : 'present';
}

/** «aura duré» looks back, «sera jugé» ahead. */
function compoundTense({ lemma, morphology: { mood, tense } }: Word): VerbGroup['tense'] {
  if (mood === 'Cnd') return 'conditional';
  if (tense === 'Fut') return lemma === 'avoir' ? 'past' : 'future';
  return tense === 'Imp' || tense === 'Past' ? 'pluperfect' : 'past';
}
