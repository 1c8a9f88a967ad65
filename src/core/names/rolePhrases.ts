import { remembering } from '../memory.ts';
import type { Span } from '../span.ts';
import { isAdjective, readComplement } from './complements.ts';
import { behindNumeral, behindPartitive, isCardinal, oneOf } from './counted.ts';
import { contracted, type Introduction, introductions, numbers } from './determiners.ts';
import { isLemma } from './lemmaHeads.ts';
import { type RoleForm, roleAt, unnamedRoleAt } from './roles.ts';
import type { NameLexicons, Segment } from './segments.ts';
import type { Reading, Slot } from './slots.ts';
import type { Demonym } from './tables.ts';

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

/** Whether a phrase only announces a name: «{M.} Blin», «la {dame} Blin»; «{un monsieur} attend» is somebody. */
export function isTitle({ form, introduction }: RolePhrase): boolean {
  return form.role.class === 'title' && introduction !== 'indefinite';
}

/** The role phrases of a sentence, in order; one inside the complement of another is found too. */
export function findRolePhrases(
  reading: Reading,
  segments: readonly Segment[],
  lexicons: NameLexicons,
): readonly RolePhrase[] {
  const starts = new Map(segments.map((segment) => [segment.from, segment]));
  const inside = new Uint8Array(reading.slots.length);
  for (const { from, to } of segments) inside.fill(1, from, to);
  const phrases: RolePhrase[] = [];
  let role = -1;
  for (let at = 0; at < reading.slots.length; at++) {
    if (role < at) role = nextRole(reading, at);
    if (role === reading.slots.length) break;
    at = Math.max(at, role - farthest);
    if (inside[at] === 1) continue;
    const phrase = phraseAt(reading, at, starts, lexicons);
    if (!phrase) continue;
    phrases.push(phrase);
    at = headEnd(reading, phrase, lexicons) - 1;
  }
  return phrases;
}

/** How far behind the first word of its phrase a role may stand: «une dizaine de {jeunes nouveaux} élus». */
const farthest = 5;

/** The first slot from `at` on in which a role begins; their number where none does. */
function nextRole({ slots, pieces }: Reading, at: number): number {
  let next = at;
  while (next < slots.length && pieces[(slots[next] as Slot).piece]?.begins?.role === false) next++;
  return next;
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
  const numeral = behindNumeral(slots, at);
  const partitive = behindPartitive(slots, at);
  const introduction =
    partitive > at
      ? 'indefinite'
      : (introductions.get(slots[at]?.key ?? '') ?? (numeral > at ? 'indefinite' : 'bare'));
  let next = introduction === 'bare' ? at : Math.max(at + 1, numeral, partitive);
  let count: number | null = numbers.get(slots[at]?.key ?? '') ?? null;
  const amount = isAmount(reading, next, lexicons) && contracted.has(slots[next + 1]?.key ?? '');
  if (amount) next += 2;
  for (let skipped = 0; skipped < 3; skipped++) {
    const slot = slots[next];
    if (!slot || starts.has(next)) return null;
    // «a condamné Duval»: a participle, no role
    const isVerb = introduction === 'bare' && /^(?:VERB|AUX)$/u.test(slot.word.pos);
    if (isVerb && !isBehindName(slots, next)) return null;
    // «la cour d'assises {juge} Duval»
    if (skipped > 0 && slot.word.pos === 'VERB' && slot.word.morphology.mood === 'Ind') return null;
    const named = introduction === 'bare' || slots[next + 1]?.capital;
    const role = (named ? roleAt : unnamedRoleAt)(lexicons.roles, pieces, slot.piece);
    if (role && !isBeforeRole(reading, next, role, lexicons)) {
      const end = (pieces[slot.piece + role.length - 1]?.token ?? next) + 1;
      return buildPhrase(
        reading,
        {
          from: at,
          head: next,
          end,
          introduction,
          form: amount ? { ...role, plural: true } : partitive > at ? oneOf(role, slots, at) : role,
          count,
        },
        starts,
        lexicons,
      );
    }
    if (introduction === 'bare') return null;
    count = numbers.get(slot.key) ?? count;
    if (!isCardinal(slot) && !numbers.has(slot.key) && !isAdjective(reading, next, lexicons)) return null;
    next++;
  }
  return null;
}

/** «Paul Roy, {retraité} à Sète»: a participle that says what somebody is. */
function isBehindName(slots: readonly Slot[], at: number): boolean {
  const isParticiple = slots[at]?.word.morphology.verbForm === 'Part';
  return isParticiple && slots[at - 1]?.word.text === ',' && slots[at - 2]?.capital === true;
}

/** «le {jeune} patron», «le {premier} responsable»: a role by itself, here only what the patron is. */
function isBeforeRole(
  { slots, pieces }: Reading,
  at: number,
  { length }: { length: number },
  lexicons: NameLexicons,
): boolean {
  const [slot, next] = [slots[at], slots[at + 1]];
  if (length > 1 || slot?.word.pos !== 'ADJ' || !next) return false;
  return unnamedRoleAt(lexicons.roles, pieces, next.piece) !== null;
}

/** «une {dizaine} d'élus», «la {plupart} des élus»: several, though the noun is singular. */
export function isAmount({ slots, pieces }: Reading, at: number, lexicons: NameLexicons): boolean {
  const slot = slots[at];
  return slot !== undefined && lexicons.heads.at(pieces, slot.piece, ['amount']) !== null;
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
  const { to, demonyms, names, words } = readComplement(reading, found, starts, lexicons);
  const [number = ''] = found.form.role.masculine.split(' ');
  const counted = numbers.get(number);
  const behind = contracted.has(slots[found.from]?.key ?? '') ? found.from + 1 : found.from;
  return {
    start: slots[behind]?.word.start ?? 0,
    end: slots[to - 1]?.word.end ?? 0,
    from: behind,
    to,
    introduction: found.introduction,
    form: {
      role: found.form.role,
      gender: isFixed(found.form, lexicons)
        ? null
        : (found.form.gender ??
          genderOf(slots[found.from]?.key) ??
          genderOfAdjective(reading, found, lexicons)),
      // «les époux»
      plural: found.form.plural || counted !== undefined || isPlural(slots[found.from]?.key ?? ''),
    },
    head: headKey(found.form),
    count: found.count ?? counted ?? null,
    demonyms,
    names,
    words,
  };
}

/** «la victime», «la tête de liste», whoever that is. */
function isFixed({ role }: RoleForm, { heads }: NameLexicons): boolean {
  return role.masculine === role.feminine && isLemma(heads, role.masculine, ['fixed']);
}

function isPlural(determiner: string): boolean {
  return /^(?:[lcdsmn]es|leurs|[nv]os|aux|plusieurs|certaine?s|quelques)$/u.test(determiner);
}

function genderOf(determiner: string | undefined): 'm' | 'f' | null {
  if (determiner === 'la' || determiner === 'une' || determiner === 'cette' || determiner === 'sa')
    return 'f';
  return determiner === 'le' || determiner === 'un' || determiner === 'du' || determiner === 'ce'
    ? 'm'
    : null;
}

/** «l'{ancien} comptable», «l'{ancienne} ministre»: what the elided article and the noun leave open. */
function genderOfAdjective({ slots }: Reading, found: Found, lexicons: NameLexicons): 'm' | 'f' | null {
  for (const { word } of slots.slice(found.from + 1, found.head)) {
    const genders = new Set(
      lexicons.forms
        .lookup(word.text)
        .flatMap(({ pos, morphology }) => (pos === 'ADJ' ? [morphology.gender] : [])),
    );
    if (genders.size === 1) return genders.has('Fem') ? 'f' : genders.has('Masc') ? 'm' : null;
  }
  return null;
}

/** «ex-président» → «president», «chef de l'Etat» → «chef d'etat»: what two phrases for one office have in common. */
function headKey(form: RoleForm): string {
  return roleKey(form.role.masculine);
}

/** The key by which roles compare. */
export const roleKey = remembering((role) =>
  role
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/’/gu, "'")
    .toLowerCase()
    .replace(/^(?:deux|trois|quatre) (.+?)s?$/u, '$1')
    .replace(/^(?:ex-|ancien |vice-)/u, (prefix) => (prefix === 'vice-' ? prefix : ''))
    .replace(/ de l'| du /gu, (link) => (link === ' du ' ? ' de ' : " d'")),
);
