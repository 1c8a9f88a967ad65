import { itemsIn, type TextSpan } from '../span.ts';
import { bodyCalled } from './bodies.ts';
import { labelledBody } from './bodyLabels.ts';
import { bodyOfNoun, bodyOfPhrase } from './bodyPhrases.ts';
import { nameKey } from './clues.ts';
import { describedPerson, onlyPerson, unlistedRole } from './descriptions.ts';
import { isAtHand, isCovered, type Place } from './discourse.ts';
import { explainedPerson } from './explained.ts';
import type { RoleKin } from './kin.ts';
import { opensWithHead } from './lemmaHeads.ts';
import { oneOfGroup } from './oneOfThem.ts';
import { oneOfPair, peerOf } from './pairs.ts';
import { pluralReferent } from './pluralReferent.ts';
import { addFact, lastPlace, type Progress } from './progress.ts';
import type { Reference } from './references.ts';
import { fitsPerson } from './roleFitness.ts';
import type { RolePhrase } from './rolePhrases.ts';
import { factOf, findCounterpart, findHolder, type RoleFact, type RoleMatch } from './roleReference.ts';
import { lastSource, openSource, returningSource, sourceOfDocument } from './sources.ts';
import { subjectsOf } from './subjects.ts';

/** Where no looser word will do: «son capitaine» is not his goalkeeper. */
const noKin: RoleKin = new Map();

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
  const apposed = speaker ? apposedName(progress, reference, speaker) : null;
  if (apposed) return apposed;
  const document = speaker ? sourceOfDocument(progress, reference, speaker) : null;
  if (document) return document;
  const named = speaker ? labelledBody(progress, reference, speaker) : null;
  if (named) return named;
  const concerned = concernedPerson(progress, reference, place);
  if (concerned) return concerned;
  const ofPair = speaker ? oneOfPair(progress, speaker.text, place) : null;
  if (ofPair) return ofPair;
  const ofGroup = speaker ? oneOfGroup(progress, reference, place, speaker) : null;
  if (ofGroup) return ofGroup;
  if (reference.kind === 'noun') {
    if (reference.introduction === 'indefinite' || reference.introduction === 'possessive') return null;
    const returning = returningSource(
      progress,
      { role: reference.noun, places: [], words: [] },
      { plural: reference.plural },
    );
    const known = returning ?? kinOf(progress, reference) ?? bodyCalled(progress, reference.noun, place);
    const body = bodyOfNoun(progress, reference, place);
    if (known ?? body ?? !speaker) return known ?? body;
    return unlistedRole(progress, reference, place) ?? whoIsThis(progress, reference, place);
  }
  const { phrase } = reference;
  const fact = factOf(progress.input.text, phrase, progress.lexicons);
  if (phrase.form.plural) return pluralReferent(progress, phrase, fact, place);
  if (phrase.introduction === 'possessive') return possessedReferent(progress, phrase, fact, place);
  if (phrase.introduction === 'indefinite') return null;
  return singleReferent(progress, reference, fact, place);
}

/** «…, a déclaré {la présidente de la fédération, Jo Blin}»: the name that ends the speaker's words says who it is. */
function apposedName(
  progress: Progress,
  reference: Reference & { kind: 'role' | 'noun' },
  speaker: TextSpan,
): RoleMatch | null {
  const { text, names } = progress.input;
  const name = itemsIn(names.names, { start: reference.end, end: speaker.end }).at(-1);
  const holder = name && progress.holders.get(name.entity);
  if (name?.end !== speaker.end || holder?.entity.type !== 'PER') return null;
  if (!/^[^,]*,\s(?:\p{Lu}\p{Ll}*\.?\s)?$/u.test(text.slice(reference.end, name.start))) return null;
  if (reference.kind === 'role') addFact(holder, factOf(text, reference.phrase, progress.lexicons));
  return { entities: [name.entity], rule: 'role-in-article', confidence: 0.95 };
}

/** «Paul Roy ne m'a rien dit», regrette-t-il. {L'intéressé} dément: of whom the one who spoke last has spoken. */
function concernedPerson(progress: Progress, reference: Reference, place: Place): RoleMatch | null {
  const { input, lexicons, lastVoice } = progress;
  if (reference.kind !== 'role' || reference.phrase.form.plural) return null;
  const { head, form } = reference.phrase;
  if (!opensWithHead(lexicons.heads, head, ['retort'])) return null;
  const fits = (id: string) => fitsPerson(progress, id, form.gender) && !lastVoice.includes(id);
  const start = input.names.sentences[place.sentence - 2]?.reading.sentence.start ?? 0;
  const said = itemsIn(input.names.names, { start, end: place.start }).findLast(
    (name) => isCovered(progress.direct, name.start) && fits(name.entity),
  );
  return said ? { entities: [said.entity], rule: 'description', confidence: 0.7 } : null;
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
  reference: Reference & { kind: 'role' },
  fact: RoleFact,
  place: Place,
): RoleMatch | null {
  const { phrase } = reference;
  const { gender, role } = phrase.form;
  if (isPredecessor(progress, phrase)) return null;
  const subjects = subjectsOf(progress, place.sentence);
  const former = isOver(progress, phrase);
  const others = progress.named.filter(({ entity }) => entity.type === 'PER' && !subjects.has(entity.id));
  const spoken = others.filter(({ last, heard }) => last >= 0 || (former && heard));
  const source = returningSource(progress, fact, { plural: false, gender });
  const find = (kin: RoleKin, holders = spoken) =>
    findHolder(fact, { gender, year: progress.input.year, former }, holders, kin, progress.lexicons);
  // «{Le syndic} fustige un «diktat»»: a headline means whom the article is going to call so
  const exact = find(noKin) ?? (place.paragraph === 0 ? find(noKin, others) : null);
  const explained = exact ? null : explainedPerson(progress, reference, fact, place);
  const alike = (exact ?? explained) ? null : find(progress.lexicons.kin);
  const holder = exact ?? explained ?? nearer(progress, reference, fact, place, alike) ?? alike;
  if (source && holder) {
    const lastOf = (match: RoleMatch) => lastPlace(progress, match.entities[0] ?? '');
    return lastOf(source) > lastOf(holder) || holder.confidence < 0.8 ? source : holder;
  }
  if (source ?? holder) return source ?? holder;
  const namedLater = laterNamed(progress, phrase, fact, place);
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
  const person =
    describedPerson(progress, reference, fact, place) ?? onlyPerson(progress, reference, fact, place);
  if (person) return person;
  // «l'exploitant», «l'assureur» may be a company
  const body = bodyOfPhrase(progress, phrase, place);
  return body ?? (isThis ? lastToSpeak(progress, gender, place) : null);
}

/**
 * «Jean Roy, le maire, appelle au calme. {Le leader du parti} …»: whom the sentence before was about, rather than somebody further up whom a looser
 * word may mean.
 */
function nearer(
  progress: Progress,
  reference: Reference & { kind: 'role' },
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

/** Whether a body has spoken in this sentence or the one before it, and nobody since. */
function spokeLast(
  { lastSpeaker, lastVoice, occurrences }: Progress,
  { entities }: RoleMatch,
  place: Place,
): boolean {
  const last = occurrences.findLast(({ start }) => start === lastSpeaker);
  return (
    last !== undefined && isAtHand(last, place) && lastVoice.length === 1 && lastVoice[0] === entities[0]
  );
}

/** «{Le syndic} fustige un «diktat»» in a headline or the first paragraph: whom the article names below with that very role. */
function laterNamed(
  progress: Progress,
  { form }: RolePhrase,
  fact: RoleFact,
  place: Place,
): RoleMatch | null {
  if (place.paragraph > 1) return null;
  const later = progress.named.filter(
    ({ entity, last, facts }) =>
      entity.type === 'PER' && last < 0 && facts.some(({ role, implied }) => role === fact.role && !implied),
  );
  const { lexicons, input } = progress;
  return findHolder(fact, { gender: form.gender, year: input.year }, later, lexicons.kin, lexicons);
}

/** «l'ancienne ministre», «l'ex-président»: whoever had the office once. */
function isOver({ input }: Progress, { start, end }: RolePhrase): boolean {
  return /^(?:(?:le|la|l['’]) ?)?(?:ancien|ex-)/iu.test(input.text.slice(start, end));
}

/** «le précédent patron du groupe» is not the one whom the article calls the patron. */
function isPredecessor({ input }: Progress, { start, end }: RolePhrase): boolean {
  return /^(?:le|la) précédente?\s/iu.test(input.text.slice(start, end));
}

/** «Le père d'un otage remercie Dieu. «…», confie {cet agriculteur de Sète}»: «ce» means whoever has just spoken. */
function lastToSpeak(progress: Progress, gender: 'm' | 'f' | null, place: Place): RoleMatch | null {
  const { lastVoice, lastSpeaker, occurrences } = progress;
  const last = occurrences.findLast(({ start }) => start === lastSpeaker);
  const [id = ''] = lastVoice;
  const isNear = last !== undefined && place.step - last.step < 3;
  if (!isNear || lastVoice.length !== 1 || !fitsPerson(progress, id, gender)) return null;
  return { entities: [id], rule: 'description', confidence: 0.6 };
}

/** «…», assure {ce diplômé de l'Essec}: a participle that no list knows as a role. */
function whoIsThis(
  progress: Progress,
  { introduction, sentence, from, to, plural }: Reference & { kind: 'noun' },
  place: Place,
): RoleMatch | null {
  const slots = progress.input.names.sentences[sentence]?.reading.slots ?? [];
  const { text = '', lemma = '' } = slots[to - 1]?.word ?? {};
  if (introduction !== 'demonstrative' || plural || !/ée?$/u.test(text)) return null;
  if (opensWithHead(progress.lexicons.heads, lemma, ['document'])) return null;
  return lastToSpeak(progress, slots[from]?.key === 'cette' ? 'f' : 'm', place);
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
  const match = findHolder(fact, { gender: phrase.form.gender, year: input.year }, told, noKin, lexicons);
  return match?.rule === 'role-in-article' ? match : peerOf(progress, phrase, place);
}

function counterpart(progress: Progress, fact: RoleFact, place: Place): RoleMatch | null {
  const last = progress.occurrences.findLast(
    ({ sentence, subject }) => sentence === place.sentence && subject,
  );
  const others = progress.named.filter(({ entity }) => !last?.entities.includes(entity.id));
  return findCounterpart(fact, others, progress.lexicons);
}
