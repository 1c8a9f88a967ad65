import { itemsIn, type TextSpan } from '../span.ts';
import { bodyCalled } from './bodies.ts';
import { bodySetOff, labelledBody } from './bodyLabels.ts';
import { bodyOfNoun } from './bodyPhrases.ts';
import { nameKey } from './clues.ts';
import { isCovered, type Place } from './discourse.ts';
import { noKin } from './kin.ts';
import { opensWithHead } from './lemmaHeads.ts';
import { newcomerNamedLater } from './namedLater.ts';
import { oneOfGroup } from './oneOfThem.ts';
import { unlistedRole } from './onlyPerson.ts';
import { namedBehind } from './ordinals.ts';
import { oneOfPair, peerOf } from './pairs.ts';
import { pluralReferent } from './pluralReferent.ts';
import { addFact, type Progress } from './progress.ts';
import type { Reference } from './references.ts';
import { fitsPerson } from './roleFitness.ts';
import type { RolePhrase } from './rolePhrases.ts';
import { factOf, findCounterpart, findHolder, type RoleFact, type RoleMatch } from './roleReference.ts';
import { setAgainst } from './setAgainst.ts';
import { lastHeardOf, singleReferent } from './singleReferent.ts';
import type { Slot } from './slots.ts';
import { openSource, returningSource, sourceOfDocument } from './sources.ts';

/** Whom a role phrase or the noun of a speaker means: somebody of the article, or a source that it does not name. */
export function resolvePhrase(
  progress: Progress,
  reference: Reference & { kind: 'role' | 'noun' },
  place: Place,
  speaker: TextSpan | undefined,
): RoleMatch | null {
  const known = knownReferent(progress, reference, place, speaker);
  if (known) return known;
  return speaker ? (sameVoice(progress, reference) ?? openSource(progress, reference, speaker)) : null;
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
  const named = speaker ? labelledBody(progress, reference, speaker) : bodySetOff(progress, reference);
  if (named) return named;
  const concerned = concernedPerson(progress, reference, place);
  if (concerned) return concerned;
  const words = speaker?.text ?? progress.input.text.slice(reference.start, reference.end);
  const ofPair = oneOfPair(progress, reference, words, place);
  if (ofPair) return ofPair;
  const ofGroup = speaker ? oneOfGroup(progress, reference, place, speaker) : null;
  if (ofGroup) return ofGroup;
  const against = setAgainst(progress, reference, place);
  if (against) return against;
  if (reference.kind === 'noun') {
    const gender = speaker ? genderOfOne(progress, reference) : null;
    if (gender) return lastHeardOf(progress, gender, place);
    if (reference.introduction === 'indefinite' || reference.introduction === 'possessive') return null;
    const returning = returningSource(
      progress,
      { role: reference.noun, places: [], words: [] },
      { plural: reference.plural },
    );
    const called = reference.plural ? null : bodyCalled(progress, reference.noun, place);
    const known = returning ?? kinOf(progress, reference) ?? called;
    const body = bodyOfNoun(progress, reference, place);
    if (known ?? body ?? !speaker) return known ?? body;
    return (
      namedAsNoun(progress, reference, place) ??
      unlistedRole(progress, reference, place) ??
      whoIsThis(progress, reference, place)
    );
  }
  const { phrase } = reference;
  const fact = factOf(progress.input.text, phrase, progress.lexicons);
  if (phrase.form.plural) return pluralReferent(progress, phrase, fact, place);
  if (phrase.introduction === 'possessive') return possessedReferent(progress, phrase, fact, place);
  if (phrase.introduction === 'indefinite') return newcomerNamedLater(progress, reference, fact, place);
  return singleReferent(progress, reference, fact, place);
}

/** «…», confesse {celle qui joue la reine}: what a pronoun that a relative completes tells of the person. */
function genderOfOne({ input }: Progress, { sentence, from }: Reference): 'm' | 'f' | null {
  const [pronoun, relative] = input.names.sentences[sentence]?.reading.slots.slice(from, from + 2) ?? [];
  if (relative?.key !== 'qui') return null;
  return pronoun?.key === 'celle' ? 'f' : pronoun?.key === 'celui' ? 'm' : null;
}

/** «…, selon {la même source}», «a ajouté {le même responsable}»: whoever spoke last. */
function sameVoice({ input, lastVoice }: Progress, { sentence, from }: Reference): RoleMatch | null {
  const slots = input.names.sentences[sentence]?.reading.slots;
  const at = slots?.findIndex(({ key }, i) => i >= from && i <= from + 1 && key === 'meme') ?? -1;
  if (at < 0 || lastVoice.length !== 1 || !/^l[ea]$/u.test(slots?.[at - 1]?.key ?? '')) return null;
  return { entities: lastVoice, rule: 'role-in-article', confidence: 0.8 };
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
  const between = text.slice(reference.end, name?.start);
  // «{la partie civile, l'ONG Transparence}»
  const isNamed = holder?.entity.type === 'PER' ? /^[^,]*,\s(?:\p{Lu}\p{Ll}*\.?\s)?$/u : labelled;
  if (name?.end !== speaker.end || !holder || !isNamed.test(between)) return null;
  if (reference.kind === 'role') addFact(holder, factOf(text, reference.phrase, progress.lexicons));
  return { entities: [name.entity], rule: 'role-in-article', confidence: 0.95 };
}

/** What parts a role from a body with its noun: «, l'ONG ». */
const labelled = /^[^,]*,\s(?:l[ea]\s|l['’])[\p{L}-]+\s$/u;

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

/** «{La cadette}, Zoé, vit à Sète. «…», dit {la cadette}»: a noun that no list knows, behind which a name stood. */
function namedAsNoun(
  progress: Progress,
  { noun, plural, introduction }: Reference & { kind: 'noun' },
  place: Place,
): RoleMatch | null {
  if (plural || introduction !== 'definite') return null;
  const isIt = (slots: readonly Slot[], at: number) =>
    /^l(?:[ea]|['’])$/u.test(slots[at]?.key ?? '') && slots[at + 1]?.key === noun;
  const id = namedBehind(progress, isIt, place);
  return id ? { entities: [id], rule: 'role-in-article', confidence: 0.8 } : null;
}

/** «le scientifique» for whom the article called a researcher. */
function kinOf(progress: Progress, { noun, plural }: Reference & { kind: 'noun' }): RoleMatch | null {
  const { lexicons, input } = progress;
  if (plural || !lexicons.kin.has(noun)) return null;
  const holders = progress.named.filter(({ entity, last }) => entity.type === 'PER' && last >= 0);
  const asked = { role: noun, places: [], words: [] };
  return findHolder(asked, { gender: null, year: input.year }, holders, lexicons.kin, lexicons);
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
  return lastHeardOf(progress, slots[from]?.key === 'cette' ? 'f' : 'm', place);
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
  const own = match?.rule === 'role-in-article' && !isOfOther(progress, match, fact) ? match : null;
  return own ?? peerOf(progress, phrase, place);
}

/** «Ana Roy, porte-parole de la police, … Le ministère dément. «…», dit {son porte-parole}»: somebody of another body than the one just spoken of. */
function isOfOther(progress: Progress, { entities: [id = ''] }: RoleMatch, { role }: RoleFact): boolean {
  const topic = progress.occurrences.findLast(({ subject, speaker }) => subject || speaker);
  const body = progress.holders.get(topic?.entities[0] ?? '')?.entity;
  if (body?.type !== 'ORG') return false;
  const names = [body.name, ...body.aliases].map((name) => ` ${nameKey(name)} `);
  const facts = progress.holders.get(id)?.facts.filter((fact) => fact.role === role) ?? [];
  const owners = facts.flatMap(({ places, words }) => [...places, ...words]);
  return owners.length > 0 && !owners.some((owner) => names.some((name) => name.includes(` ${owner} `)));
}

function counterpart(progress: Progress, fact: RoleFact, place: Place): RoleMatch | null {
  const last = progress.occurrences.findLast(
    ({ sentence, subject }) => sentence === place.sentence && subject,
  );
  const others = progress.named.filter(({ entity }) => !last?.entities.includes(entity.id));
  return findCounterpart(fact, others, progress.lexicons);
}
