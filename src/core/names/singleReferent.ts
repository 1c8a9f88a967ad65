import { bodyCalled } from './bodies.ts';
import { bodyOfPhrase } from './bodyPhrases.ts';
import { nameKey } from './clues.ts';
import { isOfCouple } from './couple.ts';
import { describedPerson } from './descriptions.ts';
import { isAtHand, isCovered, type Occurrence, occurrenceAt, type Place } from './discourse.ts';
import { explainedPerson } from './explained.ts';
import { fromThere } from './fromThere.ts';
import { noKin, type RoleKin } from './kin.ts';
import { isLemma } from './lemmaHeads.ts';
import { laterNamed } from './namedLater.ts';
import { onlyPerson } from './onlyPerson.ts';
import { onlyWoman } from './onlyWoman.ts';
import { lastPlace, type Progress } from './progress.ts';
import type { RoleReference } from './references.ts';
import { fitsPerson } from './roleFitness.ts';
import type { RolePhrase } from './rolePhrases.ts';
import { findHolder, isFrom, type RoleFact, type RoleMatch } from './roleReference.ts';
import { isByKin, lastSource, returningSource } from './sources.ts';
import { subjectsOf } from './subjects.ts';
import { summonedPerson } from './summoned.ts';
import { titledPerson } from './titledPerson.ts';

/** Whom a role in the singular means, «le ministre», «la coopérative»: by what the article and the lists say, else by who was just spoken of. */
export function singleReferent(
  progress: Progress,
  reference: RoleReference,
  fact: RoleFact,
  place: Place,
): RoleMatch | null {
  const { phrase } = reference;
  const { gender, role } = phrase.form;
  if (isPredecessor(progress, phrase) || isOfSomeOther(progress, phrase)) return null;
  const there = isCovered(progress.direct, place.start) ? null : fromThere(progress, reference, fact, place);
  if (there) return there;
  const subjects = subjectsOf(progress, place.sentence);
  const former = fact.former === true;
  const others = progress.named.filter(({ entity }) => entity.type === 'PER' && !subjects.has(entity.id));
  const spoken = others.filter(({ last, heard }) => last >= 0 || (former && heard));
  const source = returningSource(progress, fact, { plural: false, gender });
  const find = (kin: RoleKin, holders = spoken) =>
    findHolder(fact, { gender, year: progress.input.year, former }, holders, kin, progress.lexicons);
  // «{Le syndic} fustige un «diktat»»: a headline means whom the article is going to call so
  const exact = find(noKin) ?? (place.paragraph === 0 ? find(noKin, others) : null);
  const explained =
    (exact && !isDoubtful(progress, exact, fact)) || isLooser(progress, source, fact)
      ? null
      : explainedPerson(progress, reference, fact, place);
  // «Son pianiste, Ivo Roy, l'accompagne. {L'artiste} …»: sooner whose pianist he is
  const own = spoken.filter(({ entity }) => !progress.owned.has(entity.id));
  const { kin } = progress.lexicons;
  const alike = (exact ?? explained) ? null : (find(kin, own) ?? find(kin));
  // «Le meneur, Jo Blin, … «…», dit Ivo Roy. {L'ancien meneur} …»: not who is one
  const past =
    exact && isCurrent(progress, exact, fact, phrase)
      ? nearer(progress, reference, fact, place, exact)
      : null;
  const holder = explained ?? past ?? exact ?? nearer(progress, reference, fact, place, alike) ?? alike;
  if (source && holder) {
    const lastOf = (match: RoleMatch) => lastPlace(progress, match.entities[0] ?? '');
    return lastOf(source) > lastOf(holder) || holder.confidence < 0.8 ? source : holder;
  }
  if (source && isFromTitle(progress, source, place)) {
    // «{Un viticulteur} décrit «un enfer»», says the title of him whom the article names
    const person = describedPerson(progress, reference, fact, place);
    if (person && progress.holders.get(person.entities[0] ?? '')?.entity.named) return person;
  }
  // «…», traduit un négociateur. ¶ L'argument exaspère Jo Blin, délégué des Fidji. «…», dit {le diplomate}
  const entered =
    source && !holder && isByKin(progress, source, fact)
      ? nearer(progress, reference, fact, place, source)
      : null;
  if (entered ?? source ?? holder) return entered ?? source ?? holder;
  const summoned = summonedPerson(progress, reference, place);
  if (summoned) return summoned;
  const titled = titledPerson(progress, phrase, fact, place);
  if (titled) return titled;
  const namedLater = laterNamed(progress, reference, fact, place);
  if (namedLater) return namedLater;
  if (role.class === 'collective') {
    const [first = ''] = nameKey(phrase.head).split(' ');
    const ofKind = bodyOfPhrase(progress, phrase, place);
    const called = bodyCalled(progress, first, place);
    // «Greenpeace s'inquiète. {L'organisation} …» is not the Organisation des Nations unies of the paragraph before
    return called && !(ofKind && spokeLast(progress, ofKind, place)) ? called : (ofKind ?? called);
  }
  const isThis = phrase.introduction === 'demonstrative';
  const described = isThis && role.class === 'source' ? lastSource(progress, fact, place) : null;
  if (described) return described;
  // What somebody says of «le maire» is not of themselves.
  if (isCovered(progress.direct, place.start)) return null;
  if (isOfCouple(progress, phrase, place)) return null;
  const person =
    describedPerson(progress, reference, fact, place) ?? onlyPerson(progress, reference, fact, place);
  if (person) return person;
  // «l'exploitant», «l'assureur» may be a company
  const body = bodyOfPhrase(progress, phrase, place);
  if (body) return body;
  return isThis ? lastHeardOf(progress, gender, place) : onlyWoman(progress, reference, fact, place);
}

/** «Ils ont reçu le préfet du Jura. «…», dit Jo Blin. {Le représentant de l'État} …»: another word for an office that the article has mentioned. */
function isLooser({ holders }: Progress, source: RoleMatch | null, asked: RoleFact): boolean {
  const facts = holders.get(source?.entities[0] ?? '')?.facts ?? [];
  const isOffice = ({ role, places, words }: RoleFact) =>
    role !== asked.role && places.length + words.length > 0;
  return facts.some(isOffice);
}

/** «Le coach, Jo Blin, … En face, Ivo Roy savoure. {Le coach ruthénois} …»: a place is asked for that nothing ties to whom the article called so. */
function isDoubtful({ holders, lexicons }: Progress, { entities }: RoleMatch, { places }: RoleFact): boolean {
  const holder = holders.get(entities[0] ?? '');
  return places.length > 0 && holder !== undefined && !isFrom(holder, places, lexicons);
}

/** Whether the article calls somebody by a trade that is asked of the past; who had an office keeps its title. */
function isCurrent(
  { holders }: Progress,
  { entities }: RoleMatch,
  fact: RoleFact,
  { form }: RolePhrase,
): boolean {
  const facts = holders.get(entities[0] ?? '')?.facts.filter(({ role }) => role === fact.role) ?? [];
  return fact.former === true && form.role.class !== 'office' && facts.every(({ former }) => !former);
}

/**
 * «Jean Roy, le maire, appelle au calme. {Le leader du parti} …»: whom the sentence before was about, rather than somebody further up whom a looser
 * word may mean.
 */
function nearer(
  progress: Progress,
  reference: RoleReference,
  fact: RoleFact,
  place: Place,
  alike: RoleMatch | null,
): RoleMatch | null {
  const isNear = ({ entities }: RoleMatch) => {
    const last = progress.occurrences.findLast((other) => other.entities.includes(entities[0] ?? ''));
    return last !== undefined && isAtHand(last, place);
  };
  if (!alike || isNear(alike) || isCovered(progress.direct, place.start)) return null;
  const described = describedPerson(progress, reference, fact, place);
  return described && isNear(described) ? described : null;
}

/** Whether nothing below the title has spoken of a source. */
function isFromTitle(progress: Progress, { entities: [id = ''] }: RoleMatch, place: Place): boolean {
  const at = lastPlace(progress, id);
  const last = at < 0 ? undefined : occurrenceAt(progress, at);
  return (
    place.paragraph > 0 &&
    (last === undefined || last.paragraph === 0) &&
    !progress.introduced.some(({ entities }) => entities.includes(id))
  );
}

/** Whether a body has spoken in this sentence or the one before it, and nobody since. */
function spokeLast(progress: Progress, { entities }: RoleMatch, place: Place): boolean {
  const { lastVoice, lastSpeaker } = progress;
  const last = occurrenceAt(progress, lastSpeaker);
  return (
    last !== undefined && isAtHand(last, place) && lastVoice.length === 1 && lastVoice[0] === entities[0]
  );
}

/** «le précédent patron du groupe» is not the one whom the article calls the patron. */
function isPredecessor({ input }: Progress, { start, end }: RolePhrase): boolean {
  return /^(?:le|la) précédente?\s/iu.test(input.text.slice(start, end));
}

/**
 * «{Le patron d'une enseigne rivale}», «{la gérante d'un domaine voisin}»: whoever is of one not known yet is not known either; «a dit le prévenu d'une
 * voix basse» tells how.
 */
function isOfSomeOther({ input, lexicons }: Progress, phrase: RolePhrase): boolean {
  const { introduction, start, end, words } = phrase;
  if (introduction !== 'definite' || !/\sd['’]une?\s/u.test(input.text.slice(start, end))) return false;
  return !words.some((word) => isLemma(lexicons.heads, word, ['adverbial']));
}

/**
 * «Le père d'un otage remercie Dieu. «…», confie {cet agriculteur de Sète}», «Nadia a retiré sa fille. «…», confie {cette infirmière}»: «ce» means whoever
 * has just spoken or been spoken of.
 */
export function lastHeardOf(progress: Progress, gender: 'm' | 'f' | null, place: Place): RoleMatch | null {
  const { occurrences, holders } = progress;
  for (let i = occurrences.length - 1; i >= 0; i--) {
    const { step, entities, subject, speaker, inner } = occurrences[i] as Occurrence;
    if (place.step - step >= 3) return null;
    const [id = ''] = entities;
    const isMeant = speaker || (subject && holders.get(id)?.entity.named === true);
    if (inner || !isMeant) continue;
    return entities.length === 1 && fitsPerson(progress, id, gender)
      ? { entities: [id], rule: 'description', confidence: 0.6 }
      : null;
  }
  return null;
}
