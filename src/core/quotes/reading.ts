import type { DateExpression } from '../dates/expressions.ts';
import { parseSentence } from '../grammar/parse.ts';
import type { Grammar } from '../grammar/tag.ts';
import type { Mention } from '../names/mentions.ts';
import { firstFrom, type Span } from '../span.ts';
import { fold } from '../text/fold.ts';
import type { CueLexicon, LinkKind } from './cueLexicon.ts';
import { type CueMatch, findCues, findLinks } from './cueMatches.ts';
import type { Frame, Item } from './frames.ts';
import type { RoleNouns } from './roleNouns.ts';
import { mayBeVerb, settleVerbs } from './settleVerbs.ts';
import { findVerbGroups, type VerbGroup } from './verbGroups.ts';

/** A frame with what is known of its words: the verbs, the cues among them, names and dates. */
export interface Reading {
  readonly frame: Frame;
  readonly items: readonly Item[];
  readonly groups: readonly VerbGroup[];
  readonly cues: readonly CueMatch[];
  /** What leads to others than the speaker, sought when it is first asked. */
  readonly links: (kind: LinkKind) => readonly CueMatch[];
  /** Indexes of the first items of finite verbs. */
  readonly finiteStarts: ReadonlySet<number>;
  readonly nameAt: (index: number) => Mention | undefined;
  readonly dateAt: (index: number) => DateExpression | undefined;
  /** True for a noun that may have a person's name behind it: «ministre», «avocate». */
  readonly isPerson: (index: number) => boolean;
  /** Index of the last item of a person's noun in several words: «metteur {en scène}». */
  readonly compoundEnd: (index: number) => number;
  /** True for a noun that speaks: a person's role or a body, «mairie», «syndicat». */
  readonly isSpeaker: (index: number) => boolean;
  /** True for a noun of what somebody has said: «réponse», «verdict». */
  readonly isUtterance: (index: number) => boolean;
  /** True for a noun that carries words, as «lettre» in «dans une lettre». */
  readonly isDocument: (index: number) => boolean;
  /** True for who was asked or is cited: «interrogée» as in «interrogée par», «cité» as in «cité par». */
  readonly isAsked: (index: number) => boolean;
  /** True for a verb that in the imperfect tells what somebody used to say: «disait mon père», not «se disait prêt». */
  readonly isHabitual: (verb: VerbGroup) => boolean;
  /** True for a verb that in the conditional wishes now: «aurait souhaité». */
  readonly isWish: (verb: VerbGroup) => boolean;
  /** True for a verb that has who speaks for its object: «entend un policier crier». */
  readonly isPerception: (verb: VerbGroup) => boolean;
  /** True for a verb whose «il» is nobody: «falloir». */
  readonly isImpersonal: (verb: VerbGroup) => boolean;
  /** True for a noun with which an «il» that is nobody stands: «il est temps de». */
  readonly isImpersonalNoun: (index: number) => boolean;
  /** True for a noun by which words are dated: «à l'issue du match». */
  readonly isOccasion: (index: number) => boolean;
  /** True for a noun that «à» ties to a person's role: «adjoint à l'urbanisme», «médecin à la retraite». */
  readonly isRemit: (index: number) => boolean;
  /** True for a noun of where people speak: «audience». */
  readonly isMeeting: (index: number) => boolean;
  /** True for a verb by which a thing moves somebody: «agace». */
  readonly isEmotion: (verb: VerbGroup) => boolean;
  /** True for a verb by which a reporter meets whom they question: «nous avons rencontré la maire». */
  readonly isEncounter: (verb: VerbGroup) => boolean;
  /** True for a verb by which somebody reads out, shows or recalls what another wrote or said: «lit la lettre de sa fille». */
  readonly isShowing: (verb: VerbGroup) => boolean;
  /** True for a verb that gives somebody or something a name or a word: «nomme». */
  readonly isNaming: (verb: VerbGroup) => boolean;
  /** True for a noun of what answers: «réponse». */
  readonly isReply: (index: number) => boolean;
  /** True for a noun for what is heard of somebody unseen: «une voix». */
  readonly isUnseen: (index: number) => boolean;
  /** True for a noun of those who take sides: «syndicat», «opposition». */
  readonly isCamp: (index: number) => boolean;
  /** True for a noun that may be a verb of the third person: «reste». */
  readonly mayBeVerb: (index: number) => boolean;
  /** Index of the subject's head that the parser gives a verb, or -1; the frame is parsed when this is first asked. */
  readonly parsedSubject: (verb: number) => number;
}

export function readFrame(
  frame: Frame,
  mentions: readonly Mention[],
  dates: readonly DateExpression[],
  lexicon: CueLexicon,
  roleNouns: RoleNouns,
  grammar: Grammar,
): Reading {
  const items = settleVerbs(frame.items, grammar.forms, lexicon);
  const nameAt = covering(mentions, items);
  // «la ministre, {Rima} Abdul, a dit …»: a name is no verb
  const groups = findVerbGroups(items).filter(({ head }) => nameAt(head)?.type !== 'PER');
  return {
    frame,
    items,
    groups,
    cues: findCues(items, groups, lexicon),
    links: linksIn(items, lexicon),
    finiteStarts: new Set(groups.filter((g) => g.form === 'finite').map((g) => g.first)),
    nameAt,
    dateAt: covering(dates, items),
    isPerson: (index) => isPersonsNoun(items, index, roleNouns),
    compoundEnd: (index) => compoundEnd(items, index, roleNouns),
    isSpeaker: (index) =>
      isPersonsNoun(items, index, roleNouns) ||
      isOneOf(roleNouns.collectives, items[index]) ||
      isCompound(roleNouns.collectives, items, index),
    isUtterance: (index) => isOneOf(lexicon.nouns, items[index]) || isCompound(lexicon.nouns, items, index),
    isDocument: (index) => isOneOf(lexicon.documents, items[index]),
    isAsked: (index) =>
      lexicon.links.addressee.has(items[index]?.form ?? '') ||
      lexicon.links.via.has(items[index]?.form ?? ''),
    isHabitual: ({ lemma, reflexive }) => !reflexive && lexicon.habits.has(fold(lemma)),
    isWish: ({ lemma }) => lexicon.wishes.has(fold(lemma)),
    isPerception: ({ lemma }) => lexicon.perceptions.has(fold(lemma)),
    isImpersonal: ({ lemma }) => lexicon.impersonals.has(fold(lemma)),
    isImpersonalNoun: (index) => isOneOf(lexicon.impersonals, items[index]),
    isOccasion: (index) => isOneOf(lexicon.occasions, items[index]),
    isRemit: (index) => isOneOf(lexicon.remits, items[index]),
    isMeeting: (index) => isOneOf(lexicon.meetings, items[index]),
    mayBeVerb: (index) => mayBeVerb(items[index]?.word?.text ?? '', grammar.forms),
    isUnseen: (index) => isOneOf(lexicon.voices, items[index]),
    isCamp: (index) => isOneOf(lexicon.camps, items[index]),
    isEmotion: ({ lemma }) => lexicon.emotions.has(fold(lemma)),
    isShowing: ({ lemma, reflexive }) =>
      lexicon.showings.has(fold(lemma)) || (reflexive && lexicon.showings.has(`se ${fold(lemma)}`)),
    isNaming: ({ lemma }) => lexicon.namings.has(fold(lemma)),
    isReply: (index) => isOneOf(lexicon.replies, items[index]),
    isEncounter: ({ lemma }) => lexicon.encounters.has(fold(lemma)),
    parsedSubject: subjectsByParse(items, grammar),
  };
}

function linksIn(items: readonly Item[], { links }: CueLexicon): (kind: LinkKind) => readonly CueMatch[] {
  const found = new Map<LinkKind, readonly CueMatch[]>();
  return (kind) => {
    const known = found.get(kind) ?? findLinks(items, links[kind]);
    found.set(kind, known);
    return known;
  };
}

/** The subjects of a frame by its dependency tree, in which a quotation does not count. */
function subjectsByParse(items: readonly Item[], grammar: Grammar): (verb: number) => number {
  let subjects: Map<number, number> | undefined;
  return (verb) => {
    subjects ??= parseSubjects(items, grammar);
    return subjects.get(verb) ?? -1;
  };
}

function parseSubjects(items: readonly Item[], grammar: Grammar): Map<number, number> {
  const places = items.flatMap(({ word }, i) => (word ? [{ word, i }] : []));
  const { heads, relations } = parseSentence(
    places.map(({ word }) => word),
    grammar,
  );
  const subjects = new Map<number, number>();
  relations.forEach((relation, dependent) => {
    const head = heads[dependent] ?? -1;
    if (relation !== 'nsubj' || head < 0) return;
    subjects.set((places[head] as { i: number }).i, (places[dependent] as { i: number }).i);
  });
  return subjects;
}

function compoundEnd(items: readonly Item[], index: number, { compounds }: RoleNouns): number {
  const rest = compounds
    .get(items[index]?.form ?? '')
    ?.find((words) => words.every((word, k) => wordAt(items, index + 1 + k) === word));
  return index + (rest?.length ?? 0);
}

function isOneOf(nouns: ReadonlySet<string>, item: Item | undefined): boolean {
  const word = item?.word;
  return word !== undefined && (nouns.has(fold(word.lemma)) || nouns.has(fold(word.text)));
}

/** «coup de gueule», «haussement d'épaules», «hôtel de ville»: a noun of three words. */
function isCompound(nouns: ReadonlySet<string>, items: readonly Item[], at: number): boolean {
  const [noun, link, other] = [at, at + 1, at + 2].map((i) => wordAt(items, i));
  return nouns.has(`${noun} ${link}${link === "d'" ? '' : ' '}${other}`);
}

/** «{ex-}vice-cheffe» is somebody as «cheffe» is. */
const rolePrefix = /^(?:(?:co|ex|sous|vice)-)+/u;

/** Also «une {chargée} de mission», whose first word alone is nobody. */
function isPersonsNoun(items: readonly Item[], index: number, roleNouns: RoleNouns): boolean {
  if (isRole(roleNouns.persons, items, index)) return true;
  const end = compoundEnd(items, index, roleNouns);
  if (end === index) return false;
  const words = items.slice(index, end + 1).map(({ form }) => form);
  return roleNouns.persons.has(words.join(' '));
}

/** Also «le {troisième ligne}», whose noun alone is nobody. */
function isRole(nouns: ReadonlySet<string>, items: readonly Item[], index: number): boolean {
  const [before, item] = [items[index - 1], items[index]];
  if (isOneOf(nouns, item)) return true;
  if (before?.word?.pos === 'ADJ' && nouns.has(`${before.form} ${item?.form}`)) return true;
  const form = item?.word && item.form;
  return form !== undefined && rolePrefix.test(form) && nouns.has(form.replace(rolePrefix, ''));
}

/** Which of a list stands at a word; all words are looked up when the first is asked for. */
function covering<T extends Span>(
  list: readonly T[],
  items: readonly Item[],
): (index: number) => T | undefined {
  let found: (T | undefined)[] | undefined;
  return (index) => {
    found ??= spansAt(list, items);
    return found[index];
  };
}

function spansAt<T extends Span>(list: readonly T[], items: readonly Item[]): (T | undefined)[] {
  let next = firstFrom(list, items[0]?.start ?? 0);
  if (next > 0) next--;
  return items.map(({ word, start }) => {
    while (next < list.length && (list[next] as T).end <= start) next++;
    const span = list[next];
    return word && span && span.start <= start ? span : undefined;
  });
}

/** «Et après ?»: whether words end as a question. */
export function isQuestion(text: string, { start, end }: Span): boolean {
  return /\?\s*$/u.test(text.slice(start, end));
}

/** The folded text of a word item, '' for a quotation or past the end. */
export function wordAt(items: readonly Item[], index: number): string {
  return items[index]?.form ?? '';
}

/** The last finite verb that ends before an item. */
export function finiteBefore({ groups }: Pick<Reading, 'groups'>, at: number): VerbGroup | undefined {
  return groups.findLast((group) => group.form === 'finite' && group.last < at);
}
