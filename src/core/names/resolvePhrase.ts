import { itemsIn, type TextSpan } from '../span.ts';
import { bodyCalled, bodyOfKind } from './bodies.ts';
import { nameKey } from './clues.ts';
import { findAntecedent, isCovered, type Place } from './discourse.ts';
import { piecesOf } from './gazetteer.ts';
import { roleFit } from './kin.ts';
import { keyOf } from './phraseIndex.ts';
import { pluralReferent } from './pluralReferent.ts';
import { addFact, knownRoles, lastPlace, type Progress } from './progress.ts';
import type { Reference } from './references.ts';
import type { RolePhrase } from './rolePhrases.ts';
import {
  factOf,
  findCounterpart,
  findHolder,
  type Holder,
  type RoleFact,
  type RoleMatch,
} from './roleReference.ts';
import { roleAt } from './roles.ts';
import { lastSource, openSource, returningSource, sourceOfDocument } from './sources.ts';
import { subjectsOf } from './subjects.ts';

/** Whom a role phrase or the noun of a speaker means: somebody of the article, or a source that it does not name. */
export function resolvePhrase(
  progress: Progress,
  reference: Reference & { kind: 'role' | 'noun' },
  place: Place,
  speaker: TextSpan | undefined,
): RoleMatch | null {
  const known = knownReferent(progress, reference, place, speaker);
  if (known) return known;
  return speaker ? openSource(progress, reference, speaker) : null;
}

function knownReferent(
  progress: Progress,
  reference: Reference & { kind: 'role' | 'noun' },
  place: Place,
  speaker: TextSpan | undefined,
): RoleMatch | null {
  const document = speaker ? sourceOfDocument(progress, reference, speaker) : null;
  if (document) return document;
  const named = speaker ? labelledBody(progress, reference, speaker) : null;
  if (named) return named;
  if (speaker && oneOfThem.test(speaker.text)) return groupOf(progress, place, speaker.text);
  if (reference.kind === 'noun') {
    if (reference.introduction === 'indefinite' || reference.introduction === 'possessive') return null;
    const returning = returningSource(
      progress,
      { role: reference.noun, places: [], words: [] },
      { plural: reference.plural },
    );
    const known = returning ?? kinOf(progress, reference) ?? bodyCalled(progress, reference.noun, place);
    return known ?? (isBare(progress, reference) ? bodyOfKind(progress, reference.noun, place) : null);
  }
  const { phrase } = reference;
  const fact = factOf(progress.input.text, phrase, progress.lexicons);
  if (phrase.form.plural) return pluralReferent(progress, phrase, fact, place);
  if (phrase.introduction === 'possessive') return possessedReferent(progress, phrase, fact, place);
  if (phrase.introduction === 'indefinite') return null;
  return singleReferent(progress, phrase, fact, place);
}

/** «l'un d'eux», «l'une d'entre elles»: the group of which it is one. */
const oneOfThem = /^l['’]une? d(?:['’]eux|['’]elles|['’]entre (?:eux|elles)|e ceux-ci|e celles-ci)$/iu;

function groupOf(progress: Progress, place: Place, words: string): RoleMatch | null {
  const gender = /elles/u.test(words) ? 'f' : 'm';
  const wanted = { gender, plural: true, person: false, nearest: false, speaks: false } as const;
  const { entities } = findAntecedent(progress, place, wanted);
  return entities.length > 0 ? { entities, rule: 'one-of-them', confidence: 0.5 } : null;
}

/** «la banque {Vontobel}»: the body whose name stands behind its noun. */
function labelledBody(progress: Progress, reference: Reference, speaker: TextSpan): RoleMatch | null {
  const { names } = progress.input.names;
  const name = itemsIn(names, speaker).find(({ type }) => type === 'ORG');
  const slots = progress.input.names.sentences[reference.sentence]?.reading.slots ?? [];
  if (!name || !/^(?:NOUN|ADJ)$/u.test(slots[name.from - 1]?.word.pos ?? '')) return null;
  const between = slots.slice(reference.from + 1, name.from);
  if (between.some(({ word }) => !/^(?:NOUN|ADJ)$/u.test(word.pos))) return null;
  const noun = between.find(({ word }) => word.pos === 'NOUN');
  if (!noun || !progress.lexicons.bodyKinds.has(keyOf(noun.word.lemma))) return null;
  return { entities: [name.entity], rule: 'label-before', confidence: 0.9 };
}

/** «la compagnie», not «la compagnie de la vallée», which is another. */
function isBare(progress: Progress, { sentence, to }: Reference): boolean {
  const next = progress.input.names.sentences[sentence]?.reading.slots[to]?.key ?? '';
  return !/^(?:de|du|des|d['’])$/u.test(next);
}

/** «le scientifique» for whom the article called a researcher. */
function kinOf(progress: Progress, { noun, plural }: Reference & { kind: 'noun' }): RoleMatch | null {
  const { lexicons, input } = progress;
  if (plural || !lexicons.kin.has(noun)) return null;
  const holders = progress.named.filter(({ entity, last }) => entity.type === 'PER' && last >= 0);
  const asked = { role: noun, places: [], words: [] };
  return findHolder(asked, { gender: null, year: input.year }, holders, lexicons.kin, lexicons);
}

function singleReferent(
  progress: Progress,
  phrase: RolePhrase,
  fact: RoleFact,
  place: Place,
): RoleMatch | null {
  const { gender, role } = phrase.form;
  const subjects = subjectsOf(progress, place.sentence);
  const holders = progress.named.filter(({ entity }) => entity.type === 'PER' && !subjects.has(entity.id));
  const source = returningSource(progress, fact, { plural: false, gender });
  const holder = findHolder(
    fact,
    { gender, year: progress.input.year },
    holders.filter(({ last }) => last >= 0),
    progress.lexicons.kin,
    progress.lexicons,
  );
  if (source && holder) {
    const lastOf = (match: RoleMatch) => lastPlace(progress, match.entities[0] ?? '');
    return lastOf(source) > lastOf(holder) || holder.confidence < 0.8 ? source : holder;
  }
  if (source ?? holder) return source ?? holder;
  if (role.class === 'collective') {
    const head = nameKey(phrase.head);
    const first = head.split(' ')[0] ?? '';
    const ofKind = fact.words.length === 0 ? bodyOfKind(progress, head, place) : null;
    return bodyCalled(progress, first, place) ?? ofKind;
  }
  const isThis = phrase.introduction === 'demonstrative' && role.class === 'source';
  const described = isThis ? lastSource(progress, fact, place) : null;
  if (described) return described;
  // What somebody says of «le maire» is not of themselves.
  if (isCovered(progress.direct, place.start)) return null;
  return describedPerson(progress, phrase, fact, place) ?? onlyPerson(progress, phrase, fact, place);
}

/** «la syndicaliste», «la maire»: the person spoken of, when nothing that is known of them says otherwise. */
function describedPerson(
  progress: Progress,
  phrase: RolePhrase,
  fact: RoleFact,
  place: Place,
): RoleMatch | null {
  const { gender, role } = phrase.form;
  // «la sœur de la victime»: a relation to somebody enters the article with them.
  if (/^(?:relation|title)$/u.test(role.class) && fact.words.length + phrase.names.length > 0) return null;
  const isStatus = role.class === 'source' || role.class === 'relation';
  const bias = (id: string) => (isStatus ? 0 : doubtOf(progress, id, fact.role));
  const wanted = { gender, plural: false, person: true, nearest: false, speaks: false, damping: 0.5, bias };
  const { entities, margin } = findAntecedent(progress, place, wanted);
  const [id = ''] = entities;
  const holder = progress.holders.get(id);
  if (entities.length !== 1 || !holder || bias(id) < 0) return null;
  const isDetailed = phrase.names.length > 0 || fact.words.length > 0;
  if (isDetailed && (margin < 1 || knownRoles(progress, id).length > 0)) return null;
  addFact(holder, fact);
  return { entities, rule: 'description', confidence: isDetailed || margin < 0.5 ? 0.5 : 0.6 };
}

/**
 * «…», a plaidé {l'hôte du sommet}: behind the verb of a quotation, which answers nobody, the only person of whom the article has
 * just spoken.
 */
function onlyPerson(progress: Progress, phrase: RolePhrase, fact: RoleFact, place: Place): RoleMatch | null {
  const reading = progress.input.names.sentences[place.sentence]?.reading;
  const verb = reading?.slots[phrase.from - 1]?.word;
  if (!verb || !/^(?:VERB|AUX)$/u.test(verb.pos)) return null;
  if (progress.lexicons.heads.at(piecesOf(verb.lemma), 0, ['reply'])) return null;
  const { gender, role } = phrase.form;
  const ids = justSpokenOf(progress, place, gender);
  const [id = ''] = ids;
  const holder = progress.holders.get(id);
  if (ids.size !== 1 || !holder?.entity.named) return null;
  if (role.class === 'office' && holdsOffice(progress, holder)) return null;
  addFact(holder, fact);
  return { entities: [id], rule: 'only-person', confidence: 0.5 };
}

/** The subjects of the sentence before, else whoever is spoken of in the paragraph or just above it. */
function justSpokenOf(progress: Progress, place: Place, gender: 'm' | 'f' | null): ReadonlySet<string> {
  const subjects = new Set<string>();
  const others = new Set<string>();
  let paragraph = place.paragraph;
  for (let i = progress.occurrences.length - 1; i >= 0; i--) {
    const occurrence = progress.occurrences[i];
    if (!occurrence || place.step - occurrence.step > 3) break;
    const fitting = occurrence.entities.filter((id) => fitsPerson(progress, id, gender));
    if (others.size === 0 && fitting.length > 0) paragraph = occurrence.paragraph;
    if (occurrence.paragraph !== paragraph && others.size > 0) break;
    for (const id of fitting) {
      others.add(id);
      if (place.step - occurrence.step < 2 && occurrence.subject) subjects.add(id);
    }
  }
  return subjects.size === 1 ? subjects : others;
}

function fitsPerson(
  { entities, holders, lexicons }: Progress,
  id: string,
  gender: 'm' | 'f' | null,
): boolean {
  const entity = entities.get(id);
  if (entity?.type !== 'PER' || entity.agreement?.endsWith('p')) return false;
  const role = holders.get(id)?.facts[0]?.role ?? '';
  if (!entity.named && !roleAt(lexicons.roles, piecesOf(role), 0)) return false;
  return gender === null || entity.agreement === null || entity.agreement === gender;
}

/** Whoever has an office is not meant by that of another. */
function holdsOffice({ lexicons }: Progress, { facts, offices }: Holder): boolean {
  return [...facts, ...offices].some(
    ({ role }) => roleAt(lexicons.roles, piecesOf(role), 0)?.role.class === 'office',
  );
}

/** Somebody known as something else is hardly meant: «l'arbitre» is not whom the article called the coach. */
function doubtOf(progress: Progress, id: string, role: string): number {
  const known = knownRoles(progress, id);
  if (known.length === 0) return 0;
  return known.some((held) => roleFit(progress.lexicons.kin, role, held) > 0) ? 0.5 : -3;
}

/** «son homologue américain», «son avocate»: by the country, or by what the article calls somebody. */
function possessedReferent(
  progress: Progress,
  phrase: RolePhrase,
  fact: RoleFact,
  place: Place,
): RoleMatch | null {
  if (phrase.head === 'homologue') return counterpart(progress, fact, place);
  const { lexicons, input, named } = progress;
  const told = named.filter(
    ({ entity, facts, last }) => entity.type === 'PER' && last >= 0 && facts.length > 0,
  );
  const match = findHolder(
    fact,
    { gender: phrase.form.gender, year: input.year },
    told,
    lexicons.kin,
    lexicons,
  );
  return match?.rule === 'role-in-article' ? match : null;
}

function counterpart(progress: Progress, fact: RoleFact, place: Place): RoleMatch | null {
  const last = progress.occurrences.findLast(
    ({ sentence, subject }) => sentence === place.sentence && subject,
  );
  const others = progress.named.filter(({ entity }) => !last?.entities.includes(entity.id));
  return findCounterpart(fact, others, progress.lexicons);
}
