import type { Span } from '../span.ts';
import { type RoleForm, roleAt } from './roles.ts';
import type { NameLexicons, Segment } from './segments.ts';
import type { Reading } from './slots.ts';
import type { Demonym } from './tables.ts';

/** How a phrase is introduced: «le», «un», «son», «ce», or nothing («Eve Lam, maire de Sète»). */
export type Introduction = 'definite' | 'indefinite' | 'possessive' | 'demonstrative' | 'bare';

/** A phrase that says what somebody is: «le secrétaire d'Etat américain», «un haut responsable de la Maison Blanche». */
export interface RolePhrase extends Span {
  /** Slots of its sentence, the determiner included, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly introduction: Introduction;
  readonly form: RoleForm;
  /** Key of the masculine singular, without «ancien», «ex-». */
  readonly head: string;
  /** How many it speaks of: 2 for «les deux hommes», else `null`. */
  readonly count: number | null;
  readonly demonyms: readonly Demonym[];
  /** The names in its complement, «l'Otan» of «le secrétaire général de l'Otan». */
  readonly names: readonly Segment[];
  /** The look-up keys of the nouns and adjectives of the complement. */
  readonly words: readonly string[];
}

const introductions = new Map<string, Introduction>([
  ...['le', 'la', "l'", 'l’', 'les', 'du', 'au', 'aux'].map((key) => [key, 'definite'] as const),
  ...[
    'un',
    'une',
    'des',
    'plusieurs',
    'certains',
    'certaines',
    'quelques',
    'deux',
    'trois',
    'quatre',
    'cinq',
    'de',
    "d'",
    'd’',
    'chaque',
    'aucun',
    'aucune',
    'autre',
    'autres',
  ].map((key) => [key, 'indefinite'] as const),
  ...['son', 'sa', 'ses', 'leur', 'leurs', 'mon', 'ma', 'mes', 'notre', 'nos', 'votre', 'vos'].map(
    (key) => [key, 'possessive'] as const,
  ),
  ...['ce', 'cet', 'cette', 'ces'].map((key) => [key, 'demonstrative'] as const),
]);
const contracted = new Set(['du', 'au', 'aux', 'de', "d'", 'd’']);
const numbers = new Map([
  ['deux', 2],
  ['trois', 3],
  ['quatre', 4],
  ['cinq', 5],
]);

/** The role phrases of a sentence, in order; one inside the complement of another is found too. */
export function findRolePhrases(
  reading: Reading,
  segments: readonly Segment[],
  lexicons: NameLexicons,
): readonly RolePhrase[] {
  const starts = new Map(segments.map((segment) => [segment.from, segment]));
  const inside = new Set(segments.flatMap((segment) => range(segment.from, segment.to)));
  const phrases: RolePhrase[] = [];
  for (let at = 0; at < reading.slots.length; at++) {
    if (inside.has(at)) continue;
    const phrase = phraseAt(reading, at, starts, lexicons);
    if (!phrase) continue;
    phrases.push(phrase);
    at = headEnd(reading, phrase, lexicons) - 1;
  }
  return phrases;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** Slot behind the role word itself: further phrases may begin in the complement. */
function headEnd(reading: Reading, phrase: RolePhrase, lexicons: NameLexicons): number {
  let at = phrase.from;
  while (at < phrase.to) {
    const slot = reading.slots[at];
    const role = slot ? roleAt(lexicons.roles, reading.pieces, slot.piece) : null;
    if (slot && role) return (reading.pieces[slot.piece + role.length - 1]?.token ?? at) + 1;
    at++;
  }
  return phrase.from + 1;
}

function phraseAt(
  reading: Reading,
  at: number,
  starts: ReadonlyMap<number, Segment>,
  lexicons: NameLexicons,
): RolePhrase | null {
  const { slots, pieces } = reading;
  const introduction = introductions.get(slots[at]?.key ?? '') ?? 'bare';
  let next = introduction === 'bare' ? at : at + 1;
  let count: number | null = numbers.get(slots[at]?.key ?? '') ?? null;
  for (let skipped = 0; skipped < 3; skipped++) {
    const slot = slots[next];
    if (!slot || starts.has(next)) return null;
    const role = roleAt(lexicons.roles, pieces, slot.piece);
    if (role) {
      const end = (pieces[slot.piece + role.length - 1]?.token ?? next) + 1;
      return buildPhrase(
        reading,
        { from: at, head: next, end, introduction, form: role, count },
        starts,
        lexicons,
      );
    }
    if (introduction === 'bare') return null;
    count = numbers.get(slot.key) ?? count;
    if (!numbers.has(slot.key) && !isAdjective(reading, next, lexicons)) return null;
    next++;
  }
  return null;
}

interface Found {
  readonly from: number;
  readonly head: number;
  readonly end: number;
  readonly introduction: Introduction;
  readonly form: RoleForm;
  readonly count: number | null;
}

function buildPhrase(
  reading: Reading,
  found: Found,
  starts: ReadonlyMap<number, Segment>,
  lexicons: NameLexicons,
): RolePhrase {
  const { slots } = reading;
  const complement = readComplement(reading, found.end, starts, lexicons);
  const [number = ''] = found.form.role.masculine.split(' ');
  const counted = numbers.get(number);
  const behind = contracted.has(slots[found.from]?.key ?? '') ? found.from + 1 : found.from;
  return {
    start: slots[behind]?.word.start ?? 0,
    end: slots[complement.to - 1]?.word.end ?? 0,
    from: behind,
    introduction: found.introduction,
    form: {
      role: found.form.role,
      gender: found.form.gender ?? genderOf(slots[found.from]?.key),
      plural: found.form.plural || counted !== undefined,
    },
    head: headKey(found.form),
    count: found.count ?? counted ?? null,
    ...complement,
  };
}

function genderOf(determiner: string | undefined): 'm' | 'f' | null {
  if (determiner === 'la' || determiner === 'une' || determiner === 'cette' || determiner === 'sa')
    return 'f';
  return determiner === 'le' || determiner === 'un' || determiner === 'du' || determiner === 'ce'
    ? 'm'
    : null;
}

/** «ex-président» → «president», «chef de l'Etat» → «chef d'etat»: what two phrases for one office have in common. */
function headKey(form: RoleForm): string {
  return roleKey(form.role.masculine);
}

/** The key by which roles compare. */
export function roleKey(role: string): string {
  return role
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/’/gu, "'")
    .toLowerCase()
    .replace(/^(?:deux|trois|quatre) (.+?)s?$/u, '$1')
    .replace(/^(?:ex-|ancien |vice-)/u, (prefix) => (prefix === 'vice-' ? prefix : ''))
    .replace(/ de l'| du /gu, (link) => (link === ' du ' ? ' de ' : " d'"));
}

interface ComplementWords {
  to: number;
  demonyms: Demonym[];
  names: Segment[];
  words: string[];
}

function readComplement(
  reading: Reading,
  first: number,
  starts: ReadonlyMap<number, Segment>,
  lexicons: NameLexicons,
): ComplementWords {
  const taken: ComplementWords = { to: first, demonyms: [], names: [], words: [] };
  for (let steps = 0; steps < 8; steps++) {
    const direct = starts.get(taken.to);
    if (direct && !isBody(reading, direct)) break;
    if (direct) {
      taken.names.push(direct);
      taken.to = direct.to;
      continue;
    }
    if (!takeAdjective(reading, taken, lexicons) && !takePrepositional(reading, taken, starts, lexicons))
      break;
  }
  return taken;
}

/** «le délégué {CGT}», «la députée {LR}»: a body that completes the role without «de». */
function isBody(reading: Reading, { origin, entries, from, to }: Segment): boolean {
  if (origin === 'list') return entries.length > 0 && entries.every(({ type }) => type === 'ORG');
  return (
    to === from + 1 && reading.slots[from]?.allCapitals === true && (reading.slots[from]?.key.length ?? 9) < 6
  );
}

function takeAdjective(reading: Reading, taken: ComplementWords, lexicons: NameLexicons): boolean {
  const slot = reading.slots[taken.to];
  if (!slot || slot.capital || !isAdjective(reading, taken.to, lexicons)) return false;
  const demonym = lexicons.gazetteer.demonym(slot.key);
  if (demonym) taken.demonyms.push(demonym);
  else taken.words.push(slot.key);
  taken.to++;
  return true;
}

/** «russe», «général», «chargé de»; never a word that the sentence may use as its verb. */
function isAdjective(reading: Reading, at: number, lexicons: NameLexicons): boolean {
  const slot = reading.slots[at];
  if (slot?.word.kind !== 'word' || /^(?:AUX|ADP|DET|PRON|CCONJ|SCONJ|ADV|NUM)$/u.test(slot.word.pos))
    return false;
  if (slot.word.pos === 'ADJ' || lexicons.gazetteer.demonym(slot.key)) return true;
  const forms = lexicons.forms.lookup(slot.word.text);
  if (
    forms.some((form) => form.pos === 'ADJ') &&
    !forms.some(({ morphology }) => morphology.verbForm === 'Fin')
  )
    return true;
  const next = reading.slots[at + 1]?.key ?? '';
  return (
    forms.some(({ morphology }) => morphology.verbForm === 'Part') && /^(?:de|du|des|d['’])$/u.test(next)
  );
}

/** «de la diplomatie de l'Union européenne», «et de la Russie», «pour l'Europe et l'Asie centrale», «à la retraite». */
function takePrepositional(
  reading: Reading,
  taken: ComplementWords,
  starts: ReadonlyMap<number, Segment>,
  lexicons: NameLexicons,
): boolean {
  const { slots } = reading;
  let at = taken.to;
  const joined = slots[at]?.key === 'et';
  if (joined) at++;
  const preposition = slots[at]?.key ?? '';
  const isOf = /^(?:de|du|des|d['’])$/u.test(preposition);
  if (isOf || (!joined && /^(?:a|au|aux|en|pour|sur|chez|contre)$/u.test(preposition))) at++;
  else if (!joined || taken.names.length === 0 || !isDeterminer(preposition)) return false;
  const determined = isDeterminer(slots[at]?.key ?? '');
  if (determined) at++;
  const name = starts.get(at);
  if (name) {
    if (
      name.origin === 'list' &&
      name.entries.every((entry) => entry.type === 'PER') &&
      name.entries.length > 0 &&
      !isOf
    )
      return false;
    taken.names.push(name);
    taken.to = name.to;
    return true;
  }
  if (!isOf && !determined) return false;
  return takeNoun(reading, taken, at, starts, lexicons);
}

function isDeterminer(key: string): boolean {
  return introductions.has(key) && !contracted.has(key);
}

function takeNoun(
  reading: Reading,
  taken: ComplementWords,
  first: number,
  starts: ReadonlyMap<number, Segment>,
  lexicons: NameLexicons,
): boolean {
  let at = first;
  if (reading.slots[at + 1] && isAdjective(reading, at, lexicons) && isNoun(reading, at + 1, lexicons)) at++;
  if (!isNoun(reading, at, lexicons)) return false;
  const slot = reading.slots[at];
  taken.words.push(slot?.key ?? '');
  taken.to = at + 1;
  const body = slot && roleAt(lexicons.roles, reading.pieces, slot.piece)?.role.class === 'collective';
  const owner = body ? starts.get(taken.to) : undefined;
  if (owner) {
    taken.names.push(owner);
    taken.to = owner.to;
  }
  return true;
}

function isNoun(reading: Reading, at: number, lexicons: NameLexicons): boolean {
  const slot = reading.slots[at];
  if (slot?.word.kind !== 'word') return false;
  if (slot.word.pos === 'NOUN') return true;
  if (/^(?:AUX|ADP|DET|PRON|CCONJ|SCONJ|ADV)$/u.test(slot.word.pos)) return false;
  return lexicons.forms.lookup(slot.word.text).some((form) => form.pos === 'NOUN');
}
