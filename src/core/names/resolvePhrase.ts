import { itemsIn, type TextSpan } from '../span.ts';
import { nameKey } from './clues.ts';
import { findAntecedent, type Place } from './discourse.ts';
import type { Entity } from './entities.ts';
import { piecesOf } from './gazetteer.ts';
import { roleFit } from './kin.ts';
import type { Reference } from './references.ts';
import type { Progress } from './resolveCoreferences.ts';
import { type RolePhrase, roleKey } from './rolePhrases.ts';
import {
  factOf,
  findBody,
  findCounterpart,
  findHolder,
  type Holder,
  type RoleFact,
  type RoleMatch,
} from './roleReference.ts';
import { roleAt } from './roles.ts';

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
  if (reference.kind === 'noun') {
    if (reference.introduction === 'indefinite' || reference.introduction === 'possessive') return null;
    const returning = returningSource(
      progress,
      { role: reference.noun, places: [], words: [] },
      reference.plural,
    );
    return returning ?? kinOf(progress, reference) ?? findBody(reference.noun, holdersOf(progress), place);
  }
  const { phrase } = reference;
  const fact = factOf(progress.input.text, phrase, progress.lexicons);
  if (phrase.form.plural) return pluralReferent(progress, phrase, fact, place);
  if (phrase.introduction === 'possessive')
    return phrase.head === 'homologue' ? counterpart(progress, fact, place) : null;
  if (phrase.introduction === 'indefinite') return null;
  return singleReferent(progress, phrase, fact, place);
}

/** «le scientifique» for whom the article called a researcher. */
function kinOf(progress: Progress, { noun, plural }: Reference & { kind: 'noun' }): RoleMatch | null {
  const { lexicons, input } = progress;
  if (plural || !lexicons.kin.has(noun)) return null;
  const holders = holdersOf(progress).filter(({ entity, last }) => entity.type === 'PER' && last >= 0);
  const asked = { role: noun, places: [], words: [] };
  return findHolder(asked, { gender: null, year: input.year }, holders, lexicons.kin, lexicons);
}

/** «un communiqué du Kremlin» speaks for the Kremlin. */
function sourceOfDocument(progress: Progress, reference: Reference, speaker: TextSpan): RoleMatch | null {
  const found = progress.input.names.sentences[reference.sentence];
  const noun = found?.reading.slots
    .slice(reference.from, reference.to + 1)
    .find((slot) => progress.lexicons.heads.at(found.reading.pieces, slot.piece, ['document']));
  if (!noun) return null;
  const owner = itemsIn(progress.input.names.mentions, { start: noun.word.end, end: speaker.end })[0];
  return owner ? { entities: [owner.entity], rule: 'document-of', confidence: 0.85 } : null;
}

function singleReferent(
  progress: Progress,
  phrase: RolePhrase,
  fact: RoleFact,
  place: Place,
): RoleMatch | null {
  const { gender, role } = phrase.form;
  const subjects = subjectsOf(progress, place.sentence);
  const holders = holdersOf(progress).filter(
    ({ entity }) => entity.type === 'PER' && entity.named && !subjects.has(entity.id),
  );
  const source = returningSource(progress, fact, false);
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
  if (role.class === 'collective')
    return findBody(nameKey(phrase.head).split(' ')[0] ?? '', holdersOf(progress), place);
  return describedPerson(progress, phrase, fact, place);
}

/** «la syndicaliste», «la maire»: the person spoken of, when nothing that is known of them says otherwise. */
function describedPerson(
  progress: Progress,
  phrase: RolePhrase,
  fact: RoleFact,
  place: Place,
): RoleMatch | null {
  const { gender, role } = phrase.form;
  const isOffice = role.class === 'office' || role.class === 'rank';
  if (!isOffice && (phrase.names.length > 0 || fact.words.length > 0)) return null;
  const bias = (id: string) => -knownRoles(progress, id).length * (isOffice ? 3 : 0.4);
  const wanted = { gender, plural: false, person: true, nearest: false, speaks: false, bias };
  const { entities, margin } = findAntecedent(progress, place, wanted);
  const [id = ''] = entities;
  if (entities.length !== 1) return null;
  if ((isOffice || fact.places.length > 0) && knownRoles(progress, id).length > 0) return null;
  progress.facts.set(id, [...(progress.facts.get(id) ?? []), fact]);
  return { entities, rule: 'description', confidence: isOffice || margin < 0.5 ? 0.5 : 0.6 };
}

/** Whom the sentence has as its subjects so far: its other phrases mean somebody else. */
function subjectsOf({ occurrences }: Progress, sentence: number): ReadonlySet<string> {
  const ids = new Set<string>();
  for (let i = occurrences.length - 1; i >= 0 && occurrences[i]?.sentence === sentence; i--) {
    if (occurrences[i]?.subject) for (const id of occurrences[i]?.entities ?? []) ids.add(id);
  }
  return ids;
}

/** The roles that somebody is known to have, by the article and by the lists. */
function knownRoles(progress: Progress, id: string): readonly string[] {
  const told = (progress.facts.get(id) ?? []).map((fact) => fact.role);
  return [...told, ...(progress.entries.get(id)?.offices ?? []).map((office) => roleKey(office.role))];
}

function counterpart(progress: Progress, fact: RoleFact, place: Place): RoleMatch | null {
  const last = progress.occurrences.findLast(
    ({ sentence, subject }) => sentence === place.sentence && subject,
  );
  const others = holdersOf(progress).filter(({ entity }) => !last?.entities.includes(entity.id));
  return findCounterpart(fact, others, progress.lexicons);
}

/** How many unnamed sources a returning one is sought among. */
const recentSources = 40;

/** «le haut responsable» for «un haut responsable de la Maison Blanche»: the source that came in by that role. */
function returningSource(progress: Progress, fact: RoleFact, plural: boolean): RoleMatch | null {
  const sources = progress.sources
    .slice(-recentSources)
    .flatMap((id) => progress.entities.get(id) ?? [])
    .filter((entity) => isPlural(entity) === plural);
  const fitting = sources.filter((entity) =>
    (progress.facts.get(entity.id) ?? []).some(
      (known) =>
        (known.role === fact.role || known.role.endsWith(` ${fact.role}`)) &&
        fact.places.every((place) => known.places.includes(place)) &&
        fact.words.every((word) => known.words.includes(word)),
    ),
  );
  const last = fitting.sort((a, b) => lastPlace(progress, b.id) - lastPlace(progress, a.id))[0];
  return last
    ? { entities: [last.id], rule: 'returning-source', confidence: fitting.length > 1 ? 0.65 : 0.9 }
    : null;
}

function isPlural(entity: Entity): boolean {
  return entity.agreement === 'mp' || entity.agreement === 'fp';
}

/** «les deux dirigeants», «les présidents»: the last pair of persons, who without a number must hold the role. */
function pluralReferent(
  progress: Progress,
  phrase: RolePhrase,
  fact: RoleFact,
  place: Place,
): RoleMatch | null {
  if (phrase.introduction !== 'definite' && phrase.introduction !== 'demonstrative') return null;
  const returning = returningSource(progress, fact, true);
  if (returning) return returning;
  if (
    (phrase.form.role.class === 'collective' && !countsPersons(progress, phrase)) ||
    !isWhole(progress, phrase, fact)
  )
    return null;
  const wanted = phrase.count ?? 2;
  const pair = progress.occurrences.findLast(
    ({ entities, sentence }) =>
      entities.length === wanted &&
      place.sentence - sentence < 12 &&
      entities.every((id) => progress.entities.get(id)?.type === 'PER'),
  );
  const persons = pair?.entities ?? lastPersons(progress, wanted);
  if (
    persons.length < wanted ||
    (phrase.count === null && !persons.every((id) => holdsRole(progress, id, fact.role)))
  )
    return null;
  return { entities: persons, rule: pair ? 'pair' : 'last-persons', confidence: pair ? 0.85 : 0.6 };
}

/** «les dirigeants mondiaux» are others than those named, «les dirigeants des deux pays» are not. */
function isWhole({ input }: Progress, phrase: RolePhrase, fact: RoleFact): boolean {
  if (phrase.count !== null) return true;
  const bare = fact.words.length === 0 && fact.places.length === 0;
  return bare || /\sdeux\s/u.test(input.text.slice(phrase.start, phrase.end));
}

/** «les deux hommes», not «les deux pays»: two who are somebody. */
function countsPersons({ lexicons }: Progress, { count, head }: RolePhrase): boolean {
  const role = count === null ? null : roleAt(lexicons.roles, piecesOf(head), 0);
  return role !== null && role.role.class !== 'collective';
}

function lastPersons(progress: Progress, wanted: number): readonly string[] {
  const ids = new Set<string>();
  for (let i = progress.occurrences.length - 1; i >= 0 && ids.size < wanted; i--) {
    for (const id of progress.occurrences[i]?.entities ?? []) {
      const entity = progress.entities.get(id);
      if (entity?.type === 'PER' && entity.named) ids.add(id);
    }
  }
  return [...ids].slice(0, wanted);
}

function holdsRole(progress: Progress, id: string, role: string): boolean {
  return knownRoles(progress, id).some((held) => roleFit(progress.lexicons.kin, role, held) > 0);
}

function lastPlace({ last }: Progress, id: string): number {
  return last.get(id) ?? -1;
}

function holdersOf(progress: Progress): Holder[] {
  return [...progress.entities.values()]
    .filter(({ named }) => named)
    .map((entity) => ({
      entity,
      entry: progress.entries.get(entity.id) ?? null,
      facts: progress.facts.get(entity.id) ?? [],
      last: lastPlace(progress, entity.id),
    }));
}

/** A source that the article does not name becomes an entity, called by its phrase: «un haut responsable de la Maison Blanche». */
function openSource(
  progress: Progress,
  reference: Reference & { kind: 'role' | 'noun' },
  speaker: TextSpan,
): RoleMatch {
  const name = speaker.text
    .replace(/^\p{Lu}(?=\p{Ll}|['’]|\s)/u, (letter) => letter.toLowerCase())
    .replace(/,.*$/su, '')
    .replace(/[\s.;:]+$/u, '');
  const id = `e${progress.entities.size + 1}`;
  const isRole = reference.kind === 'role';
  const plural = isRole
    ? reference.phrase.form.plural ||
      /^(?:les|des|ces|plusieurs|certains|de hauts|quelques|deux)\s/u.test(name)
    : reference.plural;
  const gender = isRole
    ? reference.phrase.form.gender
    : /^(?:la|une|cette)\s/u.test(name)
      ? 'f'
      : /^(?:le|un|ce)\s/u.test(name)
        ? 'm'
        : null;
  const fact: RoleFact = isRole
    ? factOf(progress.input.text, reference.phrase, progress.lexicons)
    : { role: reference.noun, places: [], words: [] };
  const collective = isRole && reference.phrase.form.role.class === 'collective';
  progress.entities.set(id, {
    id,
    name,
    english: null,
    type: collective ? 'ORG' : 'PER',
    named: false,
    agreement: plural ? (gender === 'f' ? 'fp' : 'mp') : gender,
    aliases: [],
    role: null,
    wikidata: null,
    description: null,
    mentions: 0,
  });
  progress.facts.set(id, [fact]);
  progress.sources.push(id);
  return { entities: [id], rule: 'unnamed-source', confidence: 0.85 };
}
