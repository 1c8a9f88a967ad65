import { itemsIn, type TextSpan } from '../span.ts';
import { introductions } from './determiners.ts';
import type { Place } from './discourse.ts';
import type { Agreement, Entity } from './entities.ts';
import type { RoleKin } from './kin.ts';
import { opensWithHead } from './lemmaHeads.ts';
import { addFact, openHolder, type Progress } from './progress.ts';
import type { Reference } from './references.ts';
import { isAmount } from './rolePhrases.ts';
import { factOf, type RoleFact, type RoleMatch } from './roleReference.ts';

/** How many unnamed sources a returning one is sought among. */
const recentSources = 40;

/** «le haut responsable» for «un haut responsable de la Maison Blanche»: the source that came in by that role. */
export function returningSource(
  progress: Progress,
  fact: RoleFact,
  asked: { readonly plural: boolean; readonly gender?: 'm' | 'f' | null },
): RoleMatch | null {
  const fits = ({ agreement }: Entity) => !asked.gender || !agreement || agreement.startsWith(asked.gender);
  const fitting = progress.sources
    .slice(-recentSources)
    .filter(({ entity }) => isPlural(entity) === asked.plural && (asked.plural || fits(entity)))
    .filter(({ facts }) => facts.some((known) => covers(known, fact, progress.lexicons.kin)))
    .sort((a, b) => b.last - a.last);
  const [last] = fitting;
  if (!last) return null;
  const confidence = fitting.length > 1 ? 0.6 : 0.8;
  return { entities: [last.entity.id], rule: 'returning-source', confidence };
}

/** Whether the article calls a source, «un négociateur», by a word that only may mean the one asked for. */
export function isByKin({ holders }: Progress, { entities: [id = ''] }: RoleMatch, asked: RoleFact): boolean {
  const { entity, facts } = holders.get(id) ?? {};
  return /^une?\s/u.test(entity?.name ?? '') && facts?.every(({ role }) => role !== asked.role) === true;
}

/** «cette source», «ce responsable»: the source that spoke last, whatever it was called. */
export function lastSource(progress: Progress, fact: RoleFact, place: Place): RoleMatch | null {
  if (fact.places.length > 0 || fact.words.length > 0) return null;
  const last = progress.sources.filter(({ entity }) => !isPlural(entity)).at(-1);
  const spoken = progress.occurrences.findLast(({ entities }) => entities.includes(last?.entity.id ?? ''));
  if (!last || !spoken || place.sentence - spoken.sentence > 4) return null;
  return { entities: [last.entity.id], rule: 'returning-source', confidence: 0.7 };
}

/** «le responsable» for «un haut responsable de la Maison Blanche»: nothing is asked that was not told. */
function covers(known: RoleFact, asked: RoleFact, kin: RoleKin): boolean {
  if (
    known.role !== asked.role &&
    !known.role.endsWith(` ${asked.role}`) &&
    !known.role.startsWith(`${asked.role} de `) &&
    !kin.get(asked.role)?.has(known.role)
  )
    return false;
  return (
    asked.places.every((place) => known.places.includes(place)) &&
    asked.words.every((word) => known.words.includes(word))
  );
}

function isPlural({ agreement }: Entity): boolean {
  return agreement === 'mp' || agreement === 'fp';
}

/** «un communiqué du Kremlin» speaks for the Kremlin. */
export function sourceOfDocument(
  progress: Progress,
  reference: Reference,
  speaker: TextSpan,
): RoleMatch | null {
  const found = progress.input.names.sentences[reference.sentence];
  const noun = found?.reading.slots
    .slice(reference.from, reference.to + 1)
    .find((slot) => progress.lexicons.heads.at(found.reading.pieces, slot.piece, ['document']));
  if (!noun) return null;
  const owner = itemsIn(progress.input.names.mentions, { start: noun.word.end, end: speaker.end })[0];
  return owner ? { entities: [owner.entity], rule: 'document-of', confidence: 0.85 } : null;
}

/** A source that the article does not name becomes an entity, called by its phrase: «un haut responsable de la Maison Blanche». */
export function openSource(
  progress: Progress,
  reference: Reference & { kind: 'role' | 'noun' },
  speaker: TextSpan,
): RoleMatch {
  const own = nameOf(speaker.text.slice(0, endOfName(progress, reference, speaker)));
  const name = speaker.start === reference.start ? articleOf(progress, reference) + own : own;
  const id = `e${progress.entities.size + 1}`;
  const isRole = reference.kind === 'role';
  const fact: RoleFact = isRole
    ? factOf(progress.input.text, reference.phrase, progress.lexicons)
    : { role: reference.noun, places: [], words: [] };
  const collective = isRole
    ? reference.phrase.form.role.class === 'collective'
    : progress.lexicons.bodyKinds.has(reference.noun);
  const entity: Entity = {
    id,
    name,
    english: null,
    type: collective ? 'ORG' : 'PER',
    named: false,
    agreement: agreementOf(progress, name, reference),
    aliases: [],
    role: null,
    wikidata: null,
    description: null,
    mentions: 0,
  };
  const holder = openHolder(entity, null, progress.lexicons.roles);
  addFact(holder, fact);
  progress.entities.set(id, entity);
  progress.holders.set(id, holder);
  progress.sources.push(holder);
  return { entities: [id], rule: 'unnamed-source', confidence: sureness(progress, reference) };
}

/** «une lettre {du général}»: le général. */
function articleOf({ input }: Progress, { kind, sentence, from }: Reference): string {
  const before = input.names.sentences[sentence]?.reading.slots[from - 1]?.key ?? '';
  return kind === 'role' && /^(?:du|au)$/u.test(before) ? 'le ' : '';
}

/** How much of its words names a source: «un papa {croisé aux urgences}», «des employés {joints par La Presse}» met the reporter so. */
function endOfName({ input, lexicons }: Progress, { sentence, from }: Reference, speaker: TextSpan): number {
  const slots = input.names.sentences[sentence]?.reading.slots ?? [];
  const met = slots.slice(from + 2).find(({ word }, i) => {
    if (word.start >= speaker.end || !/^(?:ADJ|VERB|NOUN)$/u.test(word.pos)) return false;
    // «un diplomate en {poste} à Bamako», «le porte-parole de l'{armée}»
    if (/^(?:ADP|DET)$/u.test(slots[from + 1 + i]?.word.pos ?? '')) return false;
    const lemmas = [word.lemma, ...lexicons.forms.lookup(word.text).map(({ lemma }) => lemma)];
    return lemmas.some((lemma) => opensWithHead(lexicons.heads, lemma, ['met']));
  });
  return met ? met.word.start - speaker.start : speaker.text.length;
}

/**
 * «un habitant» is new for certain, «le procureur» may be somebody named, «son père» has a name perhaps; as measured on our
 * own articles.
 */
function sureness({ input }: Progress, { sentence, from }: Reference): number {
  const first = input.names.sentences[sentence]?.reading.slots[from];
  const introduction = introductions.get(first?.key ?? '');
  if (introduction === 'indefinite' || first?.word.pos === 'NUM') return 0.95;
  return introduction === 'definite' ? 0.85 : 0.7;
}

/** The phrase up to its first comma, in lower case. */
function nameOf(phrase: string): string {
  return (
    phrase
      .replace(/^\p{Lu}(?=\p{Ll}|['’]|\s)/u, (letter) => letter.toLowerCase())
      .replace(/,.*$/su, '')
      .replace(/[\s;:]+$/u, '')
      // «l'avocate de Serge D.» keeps its stop
      .replace(/(?<!\s\p{Lu})\.+$/u, '')
  );
}

function agreementOf(
  progress: Progress,
  name: string,
  reference: Reference & { kind: 'role' | 'noun' },
): Agreement {
  const isRole = reference.kind === 'role';
  const many =
    /^(?:les|des|ces|ses|leurs|plusieurs|certaine?s|de hauts|de hautes|quelques|ceux|celles)\s/u.test(name) ||
    isNumber(progress, reference);
  const one = /^(?:l['’])?une? d(?:es?|['’]entre) /u.exec(name);
  if (one) return one[0].includes('une') ? 'f' : 'm';
  const plural = many || (isRole ? reference.phrase.form.plural : reference.plural);
  const gender = isRole ? reference.phrase.form.gender : genderOf(name);
  if (plural) return gender === 'f' ? 'fp' : 'mp';
  return gender;
}

/** «dix-sept médecins», «une dizaine d'artistes», «la plupart des élus»: several, whatever the article. */
function isNumber({ input, lexicons }: Progress, { sentence, from }: Reference): boolean {
  const reading = input.names.sentences[sentence]?.reading;
  const first = reading?.slots[from];
  if (!reading || !first) return false;
  const isNumeral = first.word.pos === 'NUM' || first.word.kind === 'number';
  if (isNumeral && !/^une?$/u.test(first.key)) return true;
  return isAmount(reading, from + 1, lexicons);
}

function genderOf(name: string): 'm' | 'f' | null {
  if (/^(?:la|une|cette)\s/u.test(name)) return 'f';
  return /^(?:le|un|ce)\s/u.test(name) ? 'm' : null;
}
