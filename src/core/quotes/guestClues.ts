import type { Entity } from '../names/entities.ts';
import type { Mention } from '../names/mentions.ts';
import { itemsIn } from '../span.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { Draft } from './drafts.ts';
import { isReception } from './interviews.ts';
import { isOfNobody } from './nobody.ts';
import { type Reading, wordAt } from './reading.ts';
import { type Subject, surfaceSubject } from './subjects.ts';
import type { VerbGroup } from './verbGroups.ts';
import { isHuman } from './voices.ts';

/** What a sentence of an introduction tells for or against somebody's being the one who is questioned. */
export interface GuestClue {
  /** Id of the entity, or the words of a role that no name stands with. */
  readonly who: string;
  /** Above 0 for, below 0 against. */
  readonly weight: number;
  readonly reading: Reading;
  /** Where they are mentioned, `undefined` where only a pronoun is. */
  readonly mention?: Subject;
}

/** What the clues are read from. */
export interface GuestScene {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly drafts: readonly Draft[];
}

const objectPronoun = /^(?:l'|le|la|les|lui|leur)$/u;
const firstPerson = /(?<!\p{L})(?:j['’]|(?:je|nous|moi|mon|ma|mes)(?!\p{L}))/iu;
/** Words that a name stands behind as the one whom a heading announces: «Entretien avec», «Trois questions à». */
const announces = /^(?:avec|à|au)$/u;

/** Whom a sentence before the first question is about, meets or only quotes. */
export function cluesIn(scene: GuestScene, reading: Reading): GuestClue[] {
  const subjects = reading.groups
    .filter(({ form }) => form === 'finite')
    .flatMap((verb) => {
      const subject = surfaceSubject(reading, verb);
      return subject && subject.rule !== 'relative-antecedent' && !isOfNobody(reading, subject, verb)
        ? [{ verb, subject }]
        : [];
    });
  const told = subjects.flatMap(({ verb, subject }, i) => cluesOfSubject(scene, reading, verb, subject, i));
  const met = reading.groups.flatMap((verb) => cluesOfMeeting(scene, reading, verb));
  return [...told, ...met, ...cluesOfNames(scene, reading, subjects.length)];
}

/** «{Ana Duval}, hydrologue, étudie la Vesdre»; not «{le maire, Jo Blin,} l'a surnommée «madame»», nor «que {le maire} juge «utile»». */
function cluesOfSubject(
  scene: GuestScene,
  reading: Reading,
  verb: VerbGroup,
  subject: Subject,
  index: number,
): GuestClue[] {
  const name = nameIn(reading, subject);
  const who = name?.entity ?? (isHuman(reading, subject.head) ? roleOf(reading, subject) : undefined);
  if (!who) return cluesOfPronoun(scene, reading, verb, subject);
  const weight = weightOf(scene, reading, verb, subject, index);
  return [{ who, weight, reading, mention: subject }];
}

function weightOf(
  { text, drafts }: GuestScene,
  reading: Reading,
  verb: VerbGroup,
  subject: Subject,
  index: number,
): number {
  if (isTheirs(reading, subject)) return -2;
  if (isSubordinate(reading, subject)) return -1;
  const quoted = drafts.find(
    ({ attribution, reading: own }) => own === reading && attribution?.verb === verb,
  );
  if (quoted) return firstPerson.test(text.slice(quoted.start, quoted.end)) ? 2 : -1;
  if (isReceived(text, reading)) return 5;
  const acts = reading.items.slice(verb.first, verb.head).some(({ form }) => objectPronoun.test(form));
  if (acts) return -1;
  return index === 0 ? 2 : 1;
}

/** «{Elle} nous a reçus», «{Il} vit à Sète»: for those of its gender, against the others. */
function cluesOfPronoun(
  { text, entities }: GuestScene,
  reading: Reading,
  verb: VerbGroup,
  { head }: Subject,
): GuestClue[] {
  const [, pronoun] = /^-?(?:t-)?(il|elle)$/u.exec(wordAt(reading.items, head)) ?? [];
  if (!pronoun) return [];
  const isOfTalk = isReceived(text, reading) && !reading.isEncounter(verb);
  return byGender(entities, pronoun === 'il' ? 'm' : 'f', reading, isOfTalk ? 2 : 1);
}

function byGender(
  entities: readonly Entity[],
  gender: 'm' | 'f',
  reading: Reading,
  weight: number,
): GuestClue[] {
  return entities
    .filter(({ type, agreement }) => type === 'PER' && agreement !== null && agreement !== gender)
    .map(({ id }) => ({ who: id, weight: -weight, reading }));
}

/** «Nous avons rencontré {Ana Duval}», «Le Jour s'est entretenu avec {elle}», «La Libre l'a {rencontrée}» */
function cluesOfMeeting(scene: GuestScene, reading: Reading, verb: VerbGroup): GuestClue[] {
  if (!reading.isEncounter(verb)) return [];
  const before = reading.items.slice(verb.first, verb.head).map(({ form }) => form);
  // «elle nous a reçus»
  if (before.includes('nous') && !verb.reflexive && wordAt(reading.items, verb.first) !== 'nous') return [];
  const { morphology } = reading.items[verb.head]?.word ?? {};
  if (before.some((form) => objectPronoun.test(form)))
    return morphology?.gender && /^(?:l'|la)$/u.test(before.find((form) => objectPronoun.test(form)) ?? '')
      ? byGender(scene.entities, morphology.gender === 'Fem' ? 'f' : 'm', reading, 2)
      : [];
  const at = reading.items.findIndex(
    (_, i) => i > verb.last && reading.nameAt(i)?.type === 'PER' && !isBehindBy(reading, i),
  );
  const name = at < 0 ? undefined : reading.nameAt(at);
  return name ? [{ who: name.entity, weight: 5, reading, mention: mentionAt(reading, at) }] : [];
}

/** «Entretien avec {Ana Duval}», «{Ana Duval} : «Je pars»», «{Ana Duval}, luthière.», «Interview menée par {Jo Lam}» */
function cluesOfNames(scene: GuestScene, reading: Reading, subjects: number): GuestClue[] {
  const { text, drafts, mentions } = scene;
  const people = itemsIn(mentions, reading.frame).filter(({ type }) => type === 'PER');
  return people.flatMap((name): GuestClue[] => {
    const at = reading.items.findIndex(({ start }) => start === name.start);
    if (at < 0) return [];
    const clue = (weight: number) => [{ who: name.entity, weight, reading, mention: mentionAt(reading, at) }];
    if (isBehindBy(reading, at)) return clue(-6);
    const quotes = drafts.some(
      ({ attribution, reading: own }) =>
        own === reading &&
        attribution?.speaker &&
        holds(attribution.speaker, name) &&
        (attribution.rule.startsWith('colon') || isHeadline(scene, reading)),
    );
    if (quotes) return clue(5);
    if (subjects > 0) return [{ who: name.entity, weight: 0, reading, mention: mentionAt(reading, at) }];
    if (isAnnounced(text, reading, at)) return clue(5);
    return clue(isHeadline(scene, reading) && people.length === 1 ? 2 : 1);
  });
}

function isHeadline({ paragraphs }: GuestScene, { frame }: Reading): boolean {
  return /^(?:title|heading)$/u.test(paragraphs[frame.paragraph]?.role ?? '');
}

/** «Trois questions {à la juge} Ana Duval», «Rencontre {avec} Jo Blin» */
function isAnnounced(text: string, { items, frame }: Reading, at: number): boolean {
  const lead = text.slice(frame.start, items[at]?.start);
  return (
    /(?<!\p{L})(?:entretien|interview|rencontre|questions|conversation|invitée?)(?!\p{L})/iu.test(lead) &&
    items.slice(0, at).some(({ form }) => announces.test(form))
  );
}

function holds({ start, end }: { start: number; end: number }, name: Mention): boolean {
  return start <= name.start && name.end <= end;
}

/** The first person whom the words of a subject name, else the body or the place: nobody. */
function nameIn({ nameAt }: Reading, { first, last }: Subject): Mention | undefined {
  for (let i = first; i <= last; i++) {
    const name = nameAt(i);
    if (name?.type === 'PER') return name;
  }
  return undefined;
}

function roleOf({ items }: Reading, { first, last }: Subject): string {
  return items
    .slice(first, last + 1)
    .map(({ form }) => form)
    .join(' ');
}

/** «{Son} ami Jo Blin, qui l'accompagnait» */
function isTheirs({ items }: Reading, { first }: Subject): boolean {
  return /^(?:son|sa|ses|leurs?)$/u.test(wordAt(items, first));
}

/** «un récit {que} le délégué juge …», «alors {que} le juge enquête» */
function isSubordinate({ items }: Reading, { first, rule }: Subject): boolean {
  const conjunction = /^(?:que|qu'|dont|où|quand|lorsque|lorsqu'|si|comme|puisque|puisqu')$/u;
  if (rule === 'inverted-subject')
    return items.slice(Math.max(0, first - 4), first).some(({ form }) => /^(?:que|qu'|dont|où)$/u.test(form));
  return conjunction.test(wordAt(items, first - 1));
}

function isReceived(text: string, { frame }: Reading): boolean {
  return isReception(text.slice(frame.start, frame.end));
}

/** «par {Jo Blin} et {Eve Lam}» */
function isBehindBy(reading: Reading, at: number): boolean {
  let i = at;
  while (i > 0 && (reading.nameAt(i - 1)?.type === 'PER' || wordAt(reading.items, i - 1) === 'et')) i--;
  return wordAt(reading.items, i - 1) === 'par';
}

function mentionAt(reading: Reading, at: number): Subject {
  const name = reading.nameAt(at);
  let last = at;
  while (name && reading.nameAt(last + 1) === name) last++;
  return { first: at, last, head: at, rule: 'subject-of-cue' };
}
