import type { Entity } from '../names/entities.ts';
import type { Mention } from '../names/mentions.ts';
import { cluesOfNames, type GuestClue, type GuestScene, isBehindBy, mentionAt } from './guestNames.ts';
import { isReception } from './interviews.ts';
import { isOfNobody } from './nobody.ts';
import { type Reading, wordAt } from './reading.ts';
import { type Subject, surfaceSubject } from './subjects.ts';
import type { VerbGroup } from './verbGroups.ts';
import { isHuman } from './voices.ts';

const objectPronoun = /^(?:l'|le|la|les|lui|leur)$/u;
const firstPerson = /(?<!\p{L})(?:j['’]|(?:je|nous|moi|mon|ma|mes)(?!\p{L}))/iu;

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
  return [...told, ...met, ...cluesOfNames(scene, reading, subjects[0]?.subject)];
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
  // «{Le directeur} s'en va. … {Ana Duval} dresse son bilan.»: the name, where both are as likely
  return [{ who, weight: name ? weight : weight - 0.5, reading, mention: subject }];
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
  const weight = meets(reading, verb);
  return name && weight > 0 ? [{ who: name.entity, weight, reading, mention: mentionAt(reading, at) }] : [];
}

/** «{Nous} avons rencontré», «{Le Jour} reçoit»: how likely it is the paper that meets; «{elle} y a retrouvé un garde» is her. */
function meets(reading: Reading, verb: VerbGroup): number {
  const subject = surfaceSubject(reading, verb);
  if (!subject) return 5;
  if (/^-?(?:t-)?(?:ils?|elles?|qui)$/u.test(wordAt(reading.items, subject.head))) return 0;
  return isHuman(reading, subject.head) ? 2 : 5;
}

/** The first person whom the words of a subject name; a body or a place is not questioned. */
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
