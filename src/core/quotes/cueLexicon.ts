import { fold } from '../text/fold.ts';
import { listOf, parseTsv } from '../tsv.ts';
import type { Polarity } from './quotations.ts';

/**
 * `report` reports always; `incise` only beside a quotation («…», sourit-elle); `quote` only with marks in its complement
 * (juger «utile»); `think` an attitude that reports with «que»; `never` looks like a cue and is none («cela veut dire que»).
 */
export type CueUse = 'report' | 'incise' | 'quote' | 'think' | 'never';

/** A verb or a phrase that reports, as its dictionary form and what it takes. */
export interface CueEntry {
  /** «déclarer», «se dire prêt à», «selon», «aux yeux de». */
  readonly lemma: string;
  readonly use: CueUse;
  readonly reflexive: boolean;
  /** «en», «y»: the pronoun that it is one only with, as in «s'en prendre à», «y voir»; '' for none. */
  readonly pronoun: string;
  /** True for a phrase that is one only with its negation: «ne pas cacher que» says it. */
  readonly negated: boolean;
  /** The folded words after the head verb («faire» savoir), or all the words of a prepositional cue. */
  readonly words: readonly string[];
  /** `que`, `inf`, `de-inf`, `np`, `adj`, `quote` … */
  readonly complements: readonly string[];
  readonly polarity: Polarity;
  readonly english: string;
}

const linkKinds = [
  'host',
  'via',
  'addressee',
  'origin',
  'vocative',
  'signature',
  'cry',
  'printed',
  'press',
] as const;

/**
 * `host` leads to the body for which «on» speaks («à», «du côté de»), `via` to the medium or document that carried the words («dans un
 * communiqué», «à l'antenne de»), `addressee` to whom it was said («à», «devant», «interrogée par»), `origin` to whom a medium quotes
 * («citant»), `vocative` opens an address in the words themselves («Monsieur le ministre, …»), `signature` leads below a quotation to
 * whoever said it («Une citation de», «Source»), `cry` to words of the subject («aux cris de», «par ces mots»), `printed` to the paper on whose page the
 * words stand («la une de»), `press` says that somebody meets the press («en conférence de presse»).
 */
export type LinkKind = (typeof linkKinds)[number];

/** Classes of single words. */
const wordLists = [
  'noun',
  'habit',
  'wish',
  'impersonal',
  'occasion',
  'meeting',
  'remit',
  'emotion',
  'perception',
  'encounter',
  'showing',
  'naming',
  'reply',
  'voice',
  'camp',
] as const;

type WordList = (typeof wordLists)[number];

/** Phrases by their folded first word. */
export type PhraseLexicon = ReadonlyMap<string, PhraseGroup>;

/** The phrases of one first word, longest first. */
export interface PhraseGroup {
  readonly entries: readonly CueEntry[];
  /** Their second words, '' of a phrase of one word: of «de», which fifty phrases begin with, one look tells that none stands there. */
  readonly seconds: ReadonlySet<string>;
}

/** What `cues.tsv` knows. */
export interface CueLexicon {
  /** By head verb; longest phrase first. */
  readonly verbs: ReadonlyMap<string, readonly CueEntry[]>;
  /** By folded first word, its contractions too. */
  readonly prepositions: PhraseLexicon;
  /** «réponse», «verdict»: what somebody has said, by folded noun. */
  readonly nouns: ReadonlySet<string>;
  /** What leads to somebody else than the speaker, by folded first word. */
  readonly links: Readonly<Record<LinkKind, PhraseLexicon>>;
  /** The nouns of what carries words, «lettre» of «dans une lettre», folded. */
  readonly documents: ReadonlySet<string>;
  /** The folded verbs that in the imperfect tell a habit («disait mon père»), where others paint a scene («scandait la foule»). */
  readonly habits: ReadonlySet<string>;
  /** The folded verbs that in the conditional wish now («aurait souhaité»), where others tell by hearsay («aurait dit»). */
  readonly wishes: ReadonlySet<string>;
  /** The folded verbs and nouns whose «il» is nobody: «il faut», «il est temps de». */
  readonly impersonals: ReadonlySet<string>;
  /** The folded nouns by which words are dated: «à l'issue du match». */
  readonly occasions: ReadonlySet<string>;
  /** The folded nouns of where people speak: «à l'audience du 7 mai». */
  readonly meetings: ReadonlySet<string>;
  /** The nouns, folded, that «à» completes, «adjoint à l'urbanisme», and those that complete anybody so, «infirmier à la retraite». */
  readonly remits: ReadonlySet<string>;
  /** The folded verbs by which a thing moves somebody: «la question l'agace». */
  readonly emotions: ReadonlySet<string>;
  /** The folded verbs that have who speaks for their object: «entend un policier crier». */
  readonly perceptions: ReadonlySet<string>;
  /** The folded verbs by which a reporter meets whom they question: «Le Jour l'a rencontrée». */
  readonly encounters: ReadonlySet<string>;
  /** The folded verbs by which somebody reads out or shows what another wrote: «lit la lettre de sa fille». */
  readonly showings: ReadonlySet<string>;
  /** The folded verbs that give a name or a word: «ce qu'elle nomme «le deuil blanc»». */
  readonly namings: ReadonlySet<string>;
  /** The folded nouns of what answers: «réponse». */
  readonly replies: ReadonlySet<string>;
  /** The folded nouns for what is heard of somebody unseen: «une voix». */
  readonly voices: ReadonlySet<string>;
  /** Those who take sides: «syndicat», «opposition». */
  readonly camps: ReadonlySet<string>;
}

const uses: ReadonlySet<string> = new Set<CueUse>(['report', 'incise', 'quote', 'think', 'never']);

/** Reads `cues.tsv`; a row with an unknown use is left out. */
export function parseCues(tsv: string): CueLexicon {
  const verbs = new Map<string, CueEntry[]>();
  const prepositions = new Map<string, CueEntry[]>();
  const links = recordOf(linkKinds, () => new Map<string, CueEntry[]>());
  const lists = recordOf(wordLists, () => new Set<string>());
  for (const row of parseTsv(tsv)) {
    const { cue = '', use = '', polarity, english = '' } = row;
    if (!uses.has(use) || cue === '') continue;
    const negated = cue.startsWith('ne pas ');
    const words = wordsOf(negated ? cue.slice('ne pas '.length) : cue);
    const reflexive = words[0] === 'se' || words[0] === "s'";
    const behind = reflexive ? words.slice(1) : words;
    const pronoun = row.class === 'verb' && /^(?:en|y)$/u.test(behind[0] ?? '') ? (behind[0] as string) : '';
    const own = pronoun ? behind.slice(1) : behind;
    const entry = {
      lemma: cue,
      use: use as CueUse,
      reflexive,
      pronoun,
      negated,
      complements: listOf(row.complements),
      polarity: (polarity === 'denied' || polarity === 'reported' ? polarity : 'asserted') as Polarity,
      english,
    };
    if (row.class === 'verb') add(verbs, own[0] ?? '', { words: trimmed(own.slice(1)), ...entry });
    else if (row.class === 'preposition') add(prepositions, own[0] ?? '', { words: own, ...entry });
    else if (isList(row.class)) lists[row.class].add(fold(cue));
    else if (isLink(row.class)) add(links[row.class], own[0] ?? '', { words: own, ...entry });
  }
  const indexes = [verbs, prepositions, ...linkKinds.map((kind) => links[kind])];
  for (const entries of indexes.flatMap((index) => [...index.values()]))
    entries.sort(
      (a, b) =>
        b.words.length - a.words.length ||
        b.pronoun.length - a.pronoun.length ||
        Number(b.negated) - Number(a.negated),
    );
  for (const index of [prepositions, links.host, links.via, links.addressee, links.signature])
    addContracted(index);
  return {
    verbs,
    prepositions: grouped(prepositions),
    nouns: lists.noun,
    links: recordOf(linkKinds, (kind) => grouped(links[kind])),
    documents: documentsOf(links.via),
    habits: lists.habit,
    wishes: lists.wish,
    impersonals: lists.impersonal,
    occasions: lists.occasion,
    meetings: lists.meeting,
    remits: lists.remit,
    perceptions: lists.perception,
    emotions: lists.emotion,
    encounters: lists.encounter,
    showings: lists.showing,
    namings: lists.naming,
    replies: lists.reply,
    voices: lists.voice,
    camps: lists.camp,
  };
}

function recordOf<Key extends string, Value>(
  keys: readonly Key[],
  make: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>;
}

function grouped(index: ReadonlyMap<string, readonly CueEntry[]>): PhraseLexicon {
  return new Map(
    [...index].map(([first, entries]) => {
      const seconds = new Set(entries.map(({ words }) => words[1] ?? ''));
      return [first, { entries, seconds }];
    }),
  );
}

/** «dans une lettre»: the nouns of three words that begin with «dans». */
function documentsOf(via: ReadonlyMap<string, readonly CueEntry[]>): ReadonlySet<string> {
  const phrases = (via.get('dans') ?? []).filter(({ words }) => words.length === 3);
  return new Set(phrases.map(({ words }) => words[2] as string));
}

/** Folded words that hold a preposition: «du» → de. */
export const uncontracted: ReadonlyMap<string, string> = new Map([
  ["d'", 'de'],
  ['du', 'de'],
  ['des', 'de'],
  ['au', 'à'],
  ['aux', 'à'],
]);

/** «aux yeux du maire»: what begins with a preposition is found by its contractions too, behind what begins with these themselves. */
function addContracted(index: Map<string, CueEntry[]>): void {
  for (const [form, preposition] of uncontracted) {
    const entries = index.get(preposition);
    if (entries) index.set(form, [...(index.get(form) ?? []), ...entries]);
  }
}

function isList(name: string | undefined): name is WordList {
  return wordLists.some((known) => known === name);
}

function isLink(kind: string | undefined): kind is LinkKind {
  return linkKinds.some((known) => known === kind);
}

/** «l'aveu de» → «l'», «aveu», «de». */
function wordsOf(phrase: string): string[] {
  return fold(phrase)
    .replace(/'/gu, "' ")
    .split(' ')
    .filter((word) => word !== '');
}

/** A preposition that closes a phrase may be missing before marks: «mettre en garde contre» → «mettre en garde». */
function trimmed(words: string[]): string[] {
  return words.length > 1 && /^(?:à|de|contre|sur|pour|que)$/u.test(words.at(-1) as string)
    ? words.slice(0, -1)
    : words;
}

function add(index: Map<string, CueEntry[]>, key: string, entry: CueEntry): void {
  const entries = index.get(key);
  if (entries) entries.push(entry);
  else index.set(key, [entry]);
}
