import type { TextSpan } from '../span.ts';
import { nameKey } from './clues.ts';
import { findAntecedent, type Place } from './discourse.ts';
import { roleFit } from './kin.ts';
import { pluralReferent } from './pluralReferent.ts';
import { addFact, knownRoles, lastPlace, type Progress } from './progress.ts';
import type { Reference } from './references.ts';
import type { RolePhrase } from './rolePhrases.ts';
import {
  factOf,
  findBody,
  findCounterpart,
  findHolder,
  type RoleFact,
  type RoleMatch,
} from './roleReference.ts';
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
  if (reference.kind === 'noun') {
    if (reference.introduction === 'indefinite' || reference.introduction === 'possessive') return null;
    const returning = returningSource(
      progress,
      { role: reference.noun, places: [], words: [] },
      reference.plural,
    );
    return returning ?? kinOf(progress, reference) ?? findBody(reference.noun, progress.named, place);
  }
  const { phrase } = reference;
  const fact = factOf(progress.input.text, phrase, progress.lexicons);
  if (phrase.form.plural) return pluralReferent(progress, phrase, fact, place);
  if (phrase.introduction === 'possessive') return possessedReferent(progress, phrase, fact, place);
  if (phrase.introduction === 'indefinite') return null;
  return singleReferent(progress, phrase, fact, place);
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
    return findBody(nameKey(phrase.head).split(' ')[0] ?? '', progress.named, place);
  const isThis = phrase.introduction === 'demonstrative' && role.class === 'source';
  const described = isThis ? lastSource(progress, fact, place) : null;
  return described ?? describedPerson(progress, phrase, fact, place);
}

/** «la syndicaliste», «la maire»: the person spoken of, when nothing that is known of them says otherwise. */
function describedPerson(
  progress: Progress,
  phrase: RolePhrase,
  fact: RoleFact,
  place: Place,
): RoleMatch | null {
  const { gender, role } = phrase.form;
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
