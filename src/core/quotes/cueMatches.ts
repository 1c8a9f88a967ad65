import type { Word } from '../grammar/tag.ts';
import { fold } from '../text/fold.ts';
import { type CueEntry, type CueLexicon, type PhraseLexicon, uncontracted } from './cueLexicon.ts';
import type { Item } from './frames.ts';
import type { VerbGroup } from './verbGroups.ts';

/** A cue found in a frame. */
export interface CueMatch {
  readonly entry: CueEntry;
  /** Indexes of its first and last item; a phrase reaches to its last word, «mettre vivement en garde». */
  readonly first: number;
  readonly last: number;
  /** Index of the last item that is shown as the cue: the verb, with the words of its phrase that stand right behind it. */
  readonly shown: number;
  /** The verb, or `undefined` for «selon», «aux yeux de». */
  readonly group: VerbGroup | undefined;
}

/** How many items may stand between two words of a phrase: «mettre vivement en garde», «tirer une nouvelle fois la sonnette». */
const longestPhraseGap = 5;

/** Any verb that stands inverted right behind a quotation says it: «…», s'étrangle Michel Lopez. */
export function unlistedCue(group: VerbGroup): CueMatch {
  const entry: CueEntry = {
    lemma: group.lemma,
    use: 'incise',
    reflexive: group.reflexive,
    pronoun: '',
    negated: false,
    words: [],
    complements: ['quote'],
    polarity: 'asserted',
    english: '',
  };
  return { entry, first: group.first, last: group.last, shown: group.last, group };
}

/** The cues of a frame, in order. A `never` entry hides the cue that it contains («selon les besoins»). */
export function findCues(
  items: readonly Item[],
  groups: readonly VerbGroup[],
  lexicon: CueLexicon,
): CueMatch[] {
  const verbs: CueMatch[] = [];
  const taken = new Set<number>();
  for (const group of groups) {
    if (taken.has(group.head)) continue;
    const match = matchVerb(items, group, lexicon);
    if (!match) continue;
    for (let i = match.first; i <= match.last; i++) taken.add(i);
    if (match.entry.use !== 'never') verbs.push(match);
  }
  verbs.push(...findStances(items, groups, lexicon));
  const phrases: CueMatch[] = [];
  items.forEach((item, i) => {
    if (!item.word || taken.has(i)) return;
    const match = matchPreposition(items, i, lexicon.prepositions);
    if (match) phrases.push(match);
  });
  // «à l'en {croire}» says as a whole, no one in it; «en {attendant}» says nothing
  const holds = (verb: CueMatch) =>
    phrases.some(({ first, last }) => first < verb.first && verb.last <= last);
  const prepositions = phrases.filter(({ entry }) => entry.use !== 'never');
  return [...verbs.filter((verb) => !holds(verb)), ...prepositions].sort((a, b) => a.first - b.first);
}

/**
 * «{Inquiète} d'une «dérive», l'Union …», «Retraites : le patronat {prêt} à un «compromis»»: an adjective of which a verb makes a cue, «se dire
 * inquiet», opens the sentence, or stands behind a noun in a headline without a verb.
 */
function findStances(
  items: readonly Item[],
  groups: readonly VerbGroup[],
  { verbs }: CueLexicon,
): CueMatch[] {
  const isVerbless = !groups.some(({ form }) => form === 'finite');
  const stances = ['être', 'dire'].flatMap((verb) => verbs.get(verb) ?? []);
  return items.flatMap(({ word }, i) => {
    if (word?.pos !== 'ADJ' || !/^(?:à|au|aux|de|d'|du|des)$/u.test(items[i + 1]?.form ?? '')) return [];
    const behindNoun = /^(?:NOUN|PROPN)$/u.test(items[i - 1]?.word?.pos ?? '');
    if (i > 0 && !(isVerbless && behindNoun)) return [];
    const entry = stances.find(
      ({ words, use }) => use !== 'never' && words.length > 0 && words[0] === fold(word.lemma),
    );
    return entry ? [{ entry, first: i, last: i, shown: i, group: stanceAt(i, word.lemma) }] : [];
  });
}

function stanceAt(at: number, lemma: string): VerbGroup {
  return {
    first: at,
    last: at,
    head: at,
    lemma,
    form: 'participle',
    tense: 'present',
    reflexive: false,
    negated: false,
    passive: false,
    clitic: -1,
  };
}

function matchVerb(items: readonly Item[], group: VerbGroup, lexicon: CueLexicon): CueMatch | undefined {
  const verb = items[group.head]?.word as Word;
  // «{Convaincu} de la «nécessité» du plan, le maire …»
  const opens = group.form === 'participle' && group.first === 0;
  if (group.passive && (group.form === 'finite' || opens) && !group.negated) {
    const state = matchState(items, group, verb, lexicon);
    if (state) return state;
  }
  const entries =
    lexicon.verbs.get(fold(group.lemma)) ?? lexicon.verbs.get(items[group.head]?.form ?? '') ?? [];
  for (const entry of entries) {
    if (entry.reflexive !== group.reflexive || (entry.negated && !group.negated)) continue;
    if (!hasPronoun(items, group, entry)) continue;
    const last = matchWords(items, group.last + 1, entry);
    if (last !== undefined && hasObject(items, group, entry, last)) {
      return {
        entry,
        first: group.first,
        last: Math.max(last, group.last),
        shown: shownEnd(items, group, entry, last),
        group,
      };
    }
  }
  return undefined;
}

/** «s'{en} prend à»: among the clitics of the verb stands what the entry wants. */
function hasPronoun(items: readonly Item[], { first, head }: VerbGroup, { pronoun }: CueEntry): boolean {
  if (pronoun === '') return true;
  for (let i = first; i < head; i++) if (items[i]?.form === pronoun) return true;
  return false;
}

/** «{la} range parmi», «compte {l'actrice} parmi», where «compte parmi les «sages»» has no object. */
function hasObject(
  items: readonly Item[],
  group: VerbGroup,
  { complements, words }: CueEntry,
  last: number,
): boolean {
  if (!complements.includes('object') || last - words.length > group.last) return true;
  return hasObjectPronoun(items, group);
}

/** «{l'}a appelée», «{vous} a nommée»: a person or thing spoken of before. */
export function hasObjectPronoun(items: readonly Item[], { first, head }: VerbGroup): boolean {
  const clitics = items.slice(Math.max(0, first - 1), head);
  return clitics.some(({ form }) => /^(?:l[ea]|les|l'|me|m'|nous|vous)$/u.test(form));
}

/** «est {persuadée} que …»: what looks like a passive is what somebody thinks. */
function matchState(
  items: readonly Item[],
  group: VerbGroup,
  { text }: Word,
  lexicon: CueLexicon,
): CueMatch | undefined {
  const participles = [fold(text), fold(text).replace(/e?s?$/u, '')];
  const entry = lexicon.verbs
    .get('être')
    ?.find(({ words, use }) => use === 'think' && words.length === 1 && participles.includes(words[0] ?? ''));
  if (!entry || items[group.last + 1]?.word?.text === 'par') return undefined;
  const { first, last } = group;
  return { entry, first, last, shown: last, group: { ...group, passive: false } };
}

function shownEnd(items: readonly Item[], group: VerbGroup, entry: CueEntry, last: number): number {
  const together = last - group.last === entry.words.length;
  if (!together) return group.last;
  return last > group.last && items[last]?.word?.pos === 'ADP' ? last - 1 : last;
}

/** The index of the last of `words`, each within a few items of the one before, or `undefined`; `from - 1` for no words. */
function matchWords(
  items: readonly Item[],
  from: number,
  { words, use, complements }: CueEntry,
): number | undefined {
  let at = from - 1;
  const isClose = use === 'never' || complements.includes('who');
  for (const wanted of words) {
    let found = -1;
    for (let i = at + 1; i <= at + 1 + longestPhraseGap && i < items.length; i++) {
      const word = items[i]?.word;
      if (!word || word.kind === 'mark') return undefined;
      if (isWord(items[i], wanted)) {
        found = i;
        break;
      }
      // «témoigner de» is a phrase, «a témoigné mardi une femme de Blaye» is not.
      if (word.kind === 'punctuation' || (isClose && isPreposition(wanted) && word.pos !== 'ADV'))
        return undefined;
    }
    if (found < 0) return undefined;
    at = found;
  }
  return at;
}

function isPreposition(word: string): boolean {
  return /^(?:à|de|contre|sur|pour|derrière)$/u.test(word);
}

/** What leads to others than the speaker, in order. */
export function findLinks(items: readonly Item[], links: PhraseLexicon): CueMatch[] {
  const found: CueMatch[] = [];
  items.forEach((item, i) => {
    const match = item.word && matchPreposition(items, i, links);
    if (match) found.push(match);
  });
  return found;
}

function matchPreposition(
  items: readonly Item[],
  at: number,
  prepositions: PhraseLexicon,
): CueMatch | undefined {
  const group = prepositions.get(items[at]?.form ?? '');
  if (!group) return undefined;
  const seconds = namesOf(items[at + 1]).filter((name) => group.seconds.has(name));
  if (seconds.length === 0 && !group.seconds.has('')) return undefined;
  for (const entry of group.entries) {
    // Some prepositions open fifty phrases, of which hardly one goes on as the text does.
    if (entry.words.length > 1 && !seconds.includes(entry.words[1] as string)) continue;
    const behind = at + entry.words.length;
    // «pour exiger» has an aim, «pour Ana Duval» a source.
    if (stand(items, at, entry.words) && items[behind]?.word?.morphology.verbForm !== 'Inf')
      return { entry, first: at, last: behind - 1, shown: behind - 1, group: undefined };
  }
  return undefined;
}

/** Whether the words of a phrase stand one behind the other; the first two have been looked up. */
function stand(items: readonly Item[], at: number, words: readonly string[]): boolean {
  for (let k = 2; k < words.length; k++) if (!isWord(items[at + k], words[k] as string)) return false;
  return true;
}

function isWord(item: Item | undefined, wanted: string): boolean {
  return namesOf(item).includes(wanted);
}

/** What a phrase may call an item: its form, the preposition that this holds, its lemma. */
function namesOf(item: Item | undefined): readonly string[] {
  if (!item?.word) return [];
  const { form, word } = item;
  return [form, uncontracted.get(form) ?? form, fold(word.lemma)];
}
