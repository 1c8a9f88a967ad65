import type { Found } from './clues.ts';
import { isCapital } from './phraseIndex.ts';
import type { RolePhrase } from './rolePhrases.ts';
import { type Role, roleAt } from './roles.ts';
import type { NameLexicons } from './segments.ts';
import type { Slot } from './slots.ts';
import { behindBracket } from './subjects.ts';
import type { Name } from './types.ts';

/** That a person is called by a role: which name, which phrase. */
export interface Apposition {
  readonly name: Name;
  readonly phrase: RolePhrase;
  readonly sentence: number;
}

/** A form of address before a name, «Mme», with the gender that it tells. */
export interface Address {
  readonly name: Name;
  readonly gender: 'm' | 'f' | null;
}

/**
 * Which persons of a sentence are called by which roles: «le secrétaire d'Etat américain {Antony Blinken}», «la maire de Sète,
 * {Eve Lam}», «{Eve Lam}, maire de Sète», «les présidents {Poutine} et {Biden}», «Le patron, c'est {Jo Blin}».
 */
export function findAppositions(
  found: Found,
  sentence: number,
  names: readonly Name[],
): readonly Apposition[] {
  const persons = names.filter((name) => name.type === 'PER');
  if (persons.length === 0) return [];
  return found.phrases
    .filter(({ form }) => form.role.class !== 'collective' && !isAddress(form.role))
    .flatMap((phrase) => namesOf(found, phrase, persons).map((name) => ({ name, phrase, sentence })));
}

/** «M.», «Me»: a form of address, which says nothing of what somebody does; «professeur» does. */
function isAddress({ class: kind, masculine }: Role): boolean {
  return kind === 'title' && (isCapital(masculine) || masculine.endsWith('.'));
}

function namesOf(found: Found, phrase: RolePhrase, persons: readonly Name[]): readonly Name[] {
  const { slots } = found.reading;
  const word = (at: number) => slots[at]?.word.text ?? '';
  const side = behindSide(slots, phrase.to);
  const to = behindClause(found, phrase.from === 0 ? behindTerm(found, side) : side);
  // «le gouverneur de la région, le colonel {Issa Tapsoba},»; «l'accordéoniste et compositeur {Jo Roy}»
  const behindRole = found.phrases.find(({ from }) => from === to + 1);
  const joined = word(to) === 'et' && behindRole?.introduction === 'bare';
  const rank = word(to) === ',' || joined ? behindRole : undefined;
  const naming = behindNaming(found, to);
  const next = persons.findIndex(
    ({ from }) =>
      from === to ||
      from === rank?.to ||
      from === naming ||
      (word(to) === ',' && from === behindPresentation(found, to + 1)) ||
      (word(to) === ',' && (from === to + 1 || from === behindOrigin(found, to + 1))),
  );
  const named = persons[next];
  const isOther =
    named &&
    (named.from === to
      ? endsInOwner(found, phrase)
      : isSubjectBehind(found, phrase, named) || completesOther(found, phrase));
  if (named && !isOther) {
    const behind = coordinated(found, persons, next);
    const direct = named.from === to || joined;
    const behindName = word(behind.at(-1)?.to ?? 0);
    const closed = direct || closes(behindName) || behindName === '(' || phrase.from === 0;
    if (phrase.form.plural ? behind.length > 1 : closed)
      return phrase.form.plural ? behind : behind.slice(0, 1);
  }
  if (phrase.form.plural || (phrase.introduction === 'possessive' && !closes(word(phrase.to)))) return [];
  const { from } = firstOf(found, phrase);
  // «Marc Roy, {ancien} maire»
  const start = /^ancien(?:ne)?$/u.test(slots[from - 1]?.key ?? '') ? from - 1 : from;
  const tie = beforeAge(found, start - 1);
  const before = persons.find(({ to }) => to === tie && /^[,(–—-]$/u.test(word(to)));
  if (!before) return [];
  const isApposed =
    phrase.introduction === 'bare' ||
    closes(word(phrase.to)) ||
    word(before.to) === '(' ||
    /^(?:qui|depuis|à|en)$/u.test(word(phrase.to));
  return isApposed ? [before] : [];
}

/** «le président de l'Union des paysans {(UNPA)} Jo Blin», «le maire {(divers droite)} Jo Blin», «le maire {sans étiquette} Jo Blin» */
function behindSide(slots: readonly Slot[], at: number): number {
  const isUnlabelled = slots[at]?.key === 'sans' && slots[at + 1]?.key === 'etiquette';
  return isUnlabelled ? at + 2 : behindBracket(slots, at);
}

/** «Eve Lam, {67 ans,} maire de Sète»: the slot of the comma before an age, or the same. */
function beforeAge({ reading: { slots } }: Found, comma: number): number {
  const [mark, years, unit] = slots.slice(comma - 3, comma);
  const isAge =
    unit?.key === 'ans' && /^(?:NUM|ADJ|DET)$/u.test(years?.word.pos ?? '') && mark?.word.text === ',';
  return isAge && slots[comma]?.word.text === ',' ? comma - 3 : comma;
}

/** «Eve Lam, {conseillère municipale} et infirmière»: the first of the roles that somebody has at once. */
function firstOf({ phrases, reading: { slots } }: Found, phrase: RolePhrase): RolePhrase {
  let first = phrase;
  for (let i = phrases.indexOf(phrase) - 1; i >= 0; i--) {
    const before = phrases[i] as RolePhrase;
    const tie = slots[first.from - 1]?.word.text ?? '';
    if (first.introduction !== 'bare' || !/^(?:et|,)$/u.test(tie) || before.form.plural) break;
    if (before.to === first.from - 1) first = before;
  }
  return first;
}

/** «l'avocat {du maire} Ana Duval»: the name is that of the person whose the one before is. */
function endsInOwner({ phrases, reading: { slots } }: Found, { from, to }: RolePhrase): boolean {
  return phrases.some(
    (inner) =>
      inner.from > from &&
      inner.to === to &&
      !/^(?:collective|title)$/u.test(inner.form.role.class) &&
      /^(?:de|du|des)$/u.test(slots[inner.from - 1]?.key ?? ''),
  );
}

/** «Dans une lettre {au sous-préfet de Sète}, Luc Roy, 61 ans, annonce …»: before the first verb a preposition has taken the role, and the name is its subject. */
function isSubjectBehind({ reading: { slots } }: Found, { from }: RolePhrase, name: Name): boolean {
  const isVerb = (slot: Slot | undefined) => slot?.word.morphology.mood === 'Ind';
  if (slots[from - 1]?.word.pos !== 'ADP' || slots.slice(0, name.from).some(isVerb)) return false;
  const [comma, years, unit, close, verb] = slots.slice(name.to, name.to + 5);
  const isAge = comma?.word.text === ',' && years?.word.kind === 'number' && unit?.key === 'ans';
  return isAge && close?.word.text === ',' && isVerb(verb);
}

/** «l'avocat {de la bijoutière}, Jo Blin»: set off by a comma, the name is that of the person whose she is. */
function completesOther({ phrases, reading: { slots } }: Found, { from, to }: RolePhrase): boolean {
  return (
    /^(?:de|du|des)$/u.test(slots[from - 1]?.key ?? '') &&
    phrases.some(
      (outer) =>
        outer.from < from && outer.to === to && !/^(?:collective|title)$/u.test(outer.form.role.class),
    )
  );
}

/** How many words tell since when or how long somebody has been something. */
const longestTerm = 5;

/** «Maire de Mées {depuis 2008}, Jo Blin», «Infirmière {pendant dix ans}, Ana Roy»: the slot of the comma behind how long, or the same. */
function behindTerm({ reading: { slots } }: Found, at: number): number {
  if (!/^(?:depuis|pendant|durant|jusqu['’]|de)$/u.test(slots[at]?.key ?? '')) return at;
  const words = slots.slice(at + 1, at + 1 + longestTerm);
  const comma = words.findIndex(({ word }) => word.text === ',');
  const term = comma > 0 ? words.slice(0, comma) : [];
  const isTime = term.some(({ word }) => word.pos === 'NUM' || word.kind === 'number');
  return isTime && !term.some(({ capital }) => capital) ? at + 1 + comma : at;
}

/** How many words tell who somebody is in a clause: «qui a validé son bulletin». */
const longestClause = 12;

/** «Le libraire {qui a validé son bulletin}, Jo Blin, …»: the slot of the comma that a relative clause ends at, or the same. */
function behindClause({ reading: { slots } }: Found, at: number): number {
  if (!/^(?:qui|que|qu['’]|dont)$/u.test(slots[at]?.key ?? '')) return at;
  const words = slots.slice(at, at + longestClause);
  const comma = words.findIndex(({ word }) => word.text === ',');
  return comma > 0 && !words.slice(0, comma).some(({ word }) => /^[.:;!?«»"“”()]$/u.test(word.text))
    ? at + comma
    : at;
}

/** «La mère, {c'est} Djamila»: the slot behind what says who somebody is. */
function behindPresentation({ reading: { slots } }: Found, at: number): number {
  return /^c['’]$/u.test(slots[at]?.key ?? '') && slots[at + 1]?.key === 'est' ? at + 2 : -1;
}

/** How many words may stand between a role and the verb that names who it is: «L'arbitre {de la soirée} s'appelle». */
const farthestNaming = 6;

/** «Le gagnant {s'appelle} Jo Blin», «L'homme du jour {a un nom :} Jo Blin»: the slot behind what names somebody, or -1. */
function behindNaming({ reading: { slots } }: Found, from: number): number {
  for (let at = from; at < from + farthestNaming; at++) {
    const [slot, next] = [slots[at], slots[at + 1]];
    if (!slot || !next || /^[,;:.]$/u.test(slot.word.text)) return -1;
    if (/^(?:se|s['’])$/u.test(slot.key))
      return /^(?:appeler|nommer|prénommer)$/u.test(next.word.lemma) ? at + 2 : -1;
    if (slot.key === 'a' && next.key === 'un' && slots[at + 2]?.key === 'nom')
      return slots[at + 3]?.word.text === ':' ? at + 4 : -1;
    if (/^(?:VERB|AUX)$/u.test(slot.word.pos)) return -1;
  }
  return -1;
}

/** «Son patron, {l'Autrichien} Jürgen Stadler»: the slot behind where somebody is from. */
function behindOrigin({ reading: { slots } }: Found, at: number): number {
  const isOrigin = /^(?:l[ea]|l['’])$/u.test(slots[at]?.key ?? '') && slots[at + 1]?.capital === true;
  return isOrigin ? at + 2 : -1;
}

function closes(word: string): boolean {
  return word === '' || /^[,.;:)–—»"]$/u.test(word);
}

/** «Joe Biden et Vladimir Poutine», «A (PS), B et C»: the run of names that begins at `index`. */
function coordinated(found: Found, persons: readonly Name[], index: number): readonly Name[] {
  const list: Name[] = [];
  for (let i = index; i < persons.length; i++) {
    const name = persons[i] as Name;
    const last = list.at(-1);
    const tie = last ? behindBracket(found.reading.slots, last.to) : 0;
    if (last && !(name.from === tie + 1 && /^(?:et|,)$/u.test(found.reading.slots[tie]?.word.text ?? '')))
      break;
    list.push(name);
  }
  return list;
}

/** The forms of address before the persons of a sentence. */
export function findAddresses(
  found: Found,
  names: readonly Name[],
  lexicons: NameLexicons,
): readonly Address[] {
  return names.flatMap((name) => {
    if (name.type !== 'PER') return [];
    const before = found.reading.slots[name.from - 1];
    const role = before ? roleAt(lexicons.roles, found.reading.pieces, before.piece) : null;
    return role?.role.class === 'title' ? [{ name, gender: role.gender }] : [];
  });
}
