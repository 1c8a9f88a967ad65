import { cutRun, segmentOf } from './cutRun.ts';
import { firstNameOf } from './firstNameOf.ts';
import { listedNameAt } from './listedNames.ts';
import { isNetwork } from './networkName.ts';
import { isPeople } from './peoples.ts';
import { roleAt } from './roles.ts';
import type { NameLexicons, Segment } from './segments.ts';
import { ordinaryWord, type Reading, type Slot } from './slots.ts';

/**
 * The capitals that begin at `at`, cut into listed names and possible names: «l'Otan Jens Stoltenberg» → OTAN, Jens Stoltenberg;
 * «Paris Hilton» stays one. Empty when no name begins here.
 */
export function readRun(reading: Reading, at: number, lexicons: NameLexicons): readonly Segment[] {
  const from = skipLabel(reading, skipRole(reading, at, lexicons), lexicons);
  if (!startsName(reading, from, lexicons)) return [];
  const to = runEnd(reading, from, lexicons);
  if (isPeople(reading, from, to, lexicons)) return [segmentOf(reading, from, to, 'people')];
  // «la conseillère {PLR} Sophie de Weck»
  const party = partyBefore(reading, from, to, lexicons);
  if (party) return [party, ...readRun(reading, party.to, lexicons)];
  return cutRun(reading, from, to, lexicons);
}

/** A listed body in capitals before a person's first name. */
function partyBefore(reading: Reading, from: number, to: number, lexicons: NameLexicons): Segment | null {
  const [first, next] = [reading.slots[from], reading.slots[from + 1]];
  if (to < from + 2 || !first?.allCapitals || !next || next.allCapitals || !firstNameOf(next, lexicons))
    return null;
  const listed = listedNameAt(reading, from, lexicons);
  return listed?.to === from + 1 && listed.entries.some(({ type }) => type === 'ORG') ? listed : null;
}

/** «Président Macron», «Mme Duval»: where the name begins behind its title. */
function skipRole(reading: Reading, at: number, lexicons: NameLexicons): number {
  let next = at;
  for (let i = 0; i < 2; i++) {
    const slot = reading.slots[next];
    const role = slot?.capital ? roleAt(lexicons.roles, reading.pieces, slot.piece) : null;
    if (!slot || !role || role.role.class === 'collective' || isFirstOf(reading, next, lexicons)) return next;
    next = (reading.pieces[slot.piece + role.length - 1]?.token ?? next) + 1;
  }
  return next;
}

/** «{Cheikh} Anta Ba», «{El Hadj} Malick Fall», «{Pape} Demba Sylla», who is no pope as in «le Pape». */
function isFirstOf({ slots }: Reading, at: number, { gazetteer }: NameLexicons): boolean {
  const name = slots[slots[at]?.key === 'el' ? at + 1 : at];
  return gazetteer.firstName(name?.key ?? '') !== null && slots[at - 1]?.key !== 'le';
}

/** «le Suédois {Oskar Lind}», «Procès {Villemure} : …»: what stands before a name in capitals and is no part of it. */
function skipLabel(reading: Reading, at: number, lexicons: NameLexicons): number {
  const { slots, pieces } = reading;
  const { gazetteer, heads, forms } = lexicons;
  const slot = slots[at];
  const next = slots[at + 1];
  if (!slot?.capital || !next?.capital || next.word.kind !== 'word') return at;
  // «écrit sur {X} Jo Blin»
  if (isNetwork(reading, at, lexicons)) return at + 1;
  if (slot.allCapitals) return at;
  const isLabel = heads.at(pieces, slot.piece, ['label'])?.length === 1;
  if (slot.opening && isLabel && !heads.at(pieces, slot.piece, ['inside', 'whole', 'short'])) return at + 1;
  // «son collègue {Vert} Alberto Mocchi»
  const before = slots[at - 1];
  const isSide = slot.word.pos === 'ADJ' && before?.word.pos === 'NOUN' && !before.capital;
  if (isSide && gazetteer.firstName(next.key)) return at + 1;
  const determined = /^(?:le|la|l['’]|un|une|du|au)$/u.test(slots[at - 1]?.key ?? '');
  const name = gazetteer.firstName(next.key) !== null || ordinaryWord(next, forms) === null;
  return determined && name && gazetteer.demonym(slot.key) ? at + 1 : at;
}

function startsName(reading: Reading, at: number, lexicons: NameLexicons): boolean {
  const slot = reading.slots[at];
  if (!slot?.capital || slot.word.kind !== 'word') return false;
  const ordinary = ordinaryWord(slot, lexicons.forms);
  if (slot.allCapitals && slot.key.length > 1) return true;
  // «{El} Hadj Malick Ndiaye»
  if (ordinary === 'function')
    return isSign(reading, at, lexicons) || (slot.key === 'el' && reading.slots[at + 1]?.capital === true);
  if (ordinary === null || lexicons.gazetteer.firstName(slot.key)) return true;
  if (!slot.opening) return true;
  const next = reading.slots[at + 1];
  return (
    next?.capital === true && isNominal(slot, lexicons) && ordinaryWord(next, lexicons.forms) !== 'function'
  );
}

/** «la friterie {Chez Josiane}», «le restaurant {Au Bon Coin}»: what is written over a door. */
function isSign({ slots, pieces }: Reading, at: number, { heads }: NameLexicons): boolean {
  const [slot, noun, next] = [slots[at], slots[at - 1], slots[at + 1]];
  if (!/^(?:chez|au|aux)$/u.test(slot?.key ?? '') || slot?.opening || !next?.capital || !noun) return false;
  return heads.at(pieces, noun.piece, ['label'])?.head.type === 'ORG';
}

/** «Stade Rennais» may open a sentence and be a name, «Interrogé Duval» may not. */
function isNominal(slot: Slot, lexicons: NameLexicons): boolean {
  return lexicons.forms
    .lookup(slot.word.text)
    .every((form) => form.pos === 'NOUN' || form.pos === 'ADJ' || form.pos === 'PROPN');
}

function runEnd(reading: Reading, from: number, lexicons: NameLexicons): number {
  const { slots } = reading;
  let to = from + 1;
  if (isNetwork(reading, from, lexicons) || opensWithPlace(reading, from)) return to;
  while (to < slots.length) {
    const slot = slots[to] as Slot;
    if (continues(slot, slots[to - 1] as Slot, slots[to + 1], lexicons, reading)) to++;
    else {
      const behind = behindParticle(reading, from, to, lexicons);
      if (behind === to) break;
      to = behind;
    }
  }
  return numberEnd(reading, from, to, lexicons);
}

/** «{AUBEL} Le conseil communal a …»: a place in capitals that opens a dispatch, and its first word. */
function opensWithPlace({ slots }: Reading, from: number): boolean {
  const [first, next] = [slots[from], slots[from + 1]];
  return (
    from === 0 &&
    first?.allCapitals === true &&
    next?.capital === true &&
    !next.allCapitals &&
    first.key.length > 3
  );
}

function continues(
  slot: Slot,
  before: Slot,
  next: Slot | undefined,
  lexicons: NameLexicons,
  reading: Reading,
): boolean {
  if (slot.word.kind !== 'word' || slot.opening || slot.word.start - before.word.end > 2) return false;
  if (!slot.capital) return /^\p{Ll}{1,4}-\p{Lu}/u.test(slot.word.text);
  const role = roleAt(lexicons.roles, reading.pieces, slot.piece);
  const isTitle = role?.role.class === 'title' && slot.word.text.length < 5;
  if (isTitle && !lexicons.gazetteer.firstName(slot.key)) return false;
  if (slot.allCapitals || slot.key.length === 1 || slot.key.length > 3) return true;
  if (ordinaryWord(slot, lexicons.forms) !== 'function') return true;
  return (
    /^(?:le|la|du|de|des|ben|el)$/u.test(slot.key) && next?.capital === true && next.word.kind === 'word'
  );
}

/** Where the run goes on behind «van», «of», «&», or «de» behind a first name; `at` when it does not. */
function behindParticle(reading: Reading, from: number, at: number, lexicons: NameLexicons): number {
  const { slots, pieces } = reading;
  const slot = slots[at];
  if (!slot) return at;
  let next = at;
  while (next < at + 3 && slots[next] && lexicons.heads.at(pieces, slots[next]?.piece ?? 0, ['particle']))
    next++;
  if (
    next === at &&
    (slot.word.text === '&' || (slot.word.kind === 'elision' && slot.capital && !slot.opening))
  )
    next++;
  if (next === at && /^(?:de|du|d['’])$/u.test(slot.word.text) && isFirstName(reading, from, at, lexicons)) {
    next++;
    if (slots[next]?.key === 'la') next++;
  }
  const name = slots[next];
  if (
    next === at + 1 &&
    slot.word.pos === 'ADP' &&
    !isNoble(reading, from, at) &&
    listedNameAt(reading, next, lexicons)?.entries.some(({ type }) => type === 'LOC')
  )
    return at;
  if (next === at || !name?.capital || name.opening || name.word.kind !== 'word') return at;
  return next + 1;
}

/** «le préfet {Amaury} de Saint-Quentin»: nobody has but a first name behind a role. */
function isNoble({ slots }: Reading, from: number, at: number): boolean {
  const before = slots[from - 1];
  return at === from + 1 && before?.word.pos === 'NOUN' && !before.capital;
}

/** True when everything from `from` to `to` is first names: «Jean-Marie» but not «Jean Duval». */
function isFirstName(reading: Reading, from: number, to: number, lexicons: NameLexicons): boolean {
  if (to - from > 2 || listedNameAt(reading, from, lexicons)?.entries.some(({ type }) => type === 'LOC'))
    return false;
  return reading.slots.slice(from, to).every((slot) => firstNameOf(slot, lexicons) !== null);
}

/** «Boeing 737», «Apollo 11», not «Macron 66 %», «Duval, 44 ans» or «Paris 2 jours». */
function numberEnd(reading: Reading, from: number, to: number, lexicons: NameLexicons): number {
  const number = reading.slots[to];
  if (number?.word.kind !== 'number' || !/^\d{1,3}$/u.test(number.word.text)) return to;
  const next = reading.slots[to + 1]?.word;
  const free = !next || next.kind === 'punctuation' || /^(?:VERB|AUX|ADP|CCONJ)$/u.test(next.pos);
  const first = reading.slots[from];
  const named =
    !first ||
    firstNameOf(first, lexicons) !== null ||
    listedNameAt(reading, from, lexicons)?.entries.some(
      (entry) => entry.type === 'PER' || entry.type === 'LOC',
    );
  return free && !named ? to + 1 : to;
}
