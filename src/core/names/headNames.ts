import { firstNameOf } from './firstNameOf.ts';
import {
  isAdjective,
  opensDomain,
  type Taken,
  takeAdjective,
  takeAgreeing,
  takeCause,
  takeJoinedNoun,
  takeNoun,
} from './headNouns.ts';
import type { FoundHead, Head } from './heads.ts';
import { listedNameAt } from './listedNames.ts';
import type { NameLexicons, Segment } from './segments.ts';
import type { Reading, Slot } from './slots.ts';
import { takeName } from './takeName.ts';

const of = new Set(['de', 'du', 'des', "d'", 'd’']);
const links = new Set([...of, 'a', 'au', 'aux', 'pour', 'sur', 'en', 'et']);
const determiners = new Set(['la', 'le', 'les', "l'", 'l’']);
/** Which heads open a name, those first that take something behind them. */
const opening = [['whole'], ['short']] as const;

/**
 * The name that the head word at `at` opens: «université de Genève», «ministère russe des affaires étrangères», «Fédération
 * française de football». A head in lower case needs a capital (or its domain) behind it, one with a capital only something.
 */
export function findHeadName(reading: Reading, at: number, lexicons: NameLexicons): Segment | null {
  const slot = reading.slots[at];
  if (slot?.word.kind !== 'word') return null;
  for (const use of opening) {
    for (const found of lexicons.heads.allAt(reading.pieces, slot.piece, use)) {
      const name = headName(reading, at, found, lexicons);
      if (name) return name;
    }
  }
  return null;
}

function headName(reading: Reading, at: number, found: FoundHead, lexicons: NameLexicons): Segment | null {
  const slot = reading.slots[at] as Slot;
  const { head } = found;
  const first = (reading.pieces[slot.piece + found.length - 1]?.token ?? at) + 1;
  if (/^\p{Lu}+$/u.test(head.head) && !slot.allCapitals) return null;
  const capital = slot.capital && !slot.opening;
  if (head.use === 'short' && !capital) return null;
  // «tempête Karim Belaïd»: a verb of saying
  if (head.type === 'EVENT' && !slot.capital && slot.word.pos === 'VERB') return null;
  const taken = takeComplements(reading, first, head, lexicons, capital || slot.capital);
  if (!isName(head, taken, first - at, { capital, lower: !slot.capital || slot.opening })) return null;
  const last = reading.slots[taken.end - 1]?.word;
  return last
    ? {
        start: slot.word.start,
        end: last.end,
        from: at,
        to: taken.end,
        origin: 'head',
        entries: [],
        head,
        doubtful: false,
      }
    : null;
}

function isName(
  head: Head,
  taken: Taken,
  words: number,
  written: { capital: boolean; lower: boolean },
): boolean {
  if (head.use === 'short') return true;
  if (written.capital) return taken.name || taken.domain || taken.adjectives > 0 || words > 1;
  if (!head.takes.has('lower')) return written.lower && taken.capitalAdjectives && taken.name;
  if (taken.name) return true;
  // «championnats de France», «championnat du monde de judo»
  if (head.type === 'EVENT') return words > 2 || taken.domain;
  return taken.domain && head.takes.has('domain') && head.type === 'ORG';
}

function takeComplements(
  reading: Reading,
  first: number,
  head: Head,
  lexicons: NameLexicons,
  capital: boolean,
): Taken {
  const taken: Taken = {
    end: first,
    name: false,
    domain: false,
    nouns: 0,
    adjectives: 0,
    capitalAdjectives: false,
  };
  if (head.use === 'short') return taken;
  if (head.takes.has('adj')) takeAdjectives(reading, taken, lexicons, capital);
  // «coupe du monde de ski alpin», «finale nationale des combats de reines»
  const nouns = capital || head.takes.has('noun') || (head.type === 'EVENT' && head.head.includes(' '));
  for (let round = 0; round < 4; round++) {
    if (
      !takeListed(reading, taken, head, lexicons) &&
      !takeComplement(reading, taken, head, lexicons) &&
      !(nouns && takeNoun(reading, taken, head, lexicons)) &&
      !(nouns && takeJoinedNoun(reading, taken, lexicons)) &&
      !(capital && takeCause(reading, taken, head, lexicons))
    )
      break;
  }
  if (head.takes.has('number') && /^(?:[A-Z]-)?\d{1,4}$/u.test(reading.slots[taken.end]?.word.text ?? '')) {
    taken.end++;
    taken.name = true;
  }
  if (head.takes.has('year') && /^(?:19|20)\d\d$/u.test(reading.slots[taken.end]?.word.text ?? '')) {
    taken.end++;
    taken.name = true;
  }
  return taken;
}

/** «Banque centrale européenne», «tribunal correctionnel»: up to three adjectives. */
function takeAdjectives(reading: Reading, taken: Taken, lexicons: NameLexicons, capital: boolean): void {
  while (taken.adjectives < 3) {
    const slot = reading.slots[taken.end];
    if (slot?.word.kind !== 'word' || !isAdjective(slot.word.text, slot.word.pos, lexicons)) return;
    if (slot.capital && !capital) return;
    if (slot.capital) taken.capitalAdjectives = true;
    taken.end++;
    taken.adjectives++;
  }
}

/** Takes one complement: «de Genève», «Victor-Hugo», «des affaires étrangères», «et de la recherche». */
function takeComplement(reading: Reading, taken: Taken, head: Head, lexicons: NameLexicons): boolean {
  const { slots } = reading;
  const at = behindShort(slots, taken);
  const isOwn = head.takes.has('name')
    ? slots[at]?.capital
    : head.takes.has('leader') && isLoneSurname(slots, at, lexicons);
  if (isOwn && !taken.name) return takeName(reading, taken, at, head, lexicons);
  if (!links.has(slots[at]?.key ?? '')) return false;
  let next = at + 1;
  if (slots[at]?.key === 'et' && of.has(slots[next]?.key ?? '')) next++;
  const isOf = of.has(slots[next - 1]?.key ?? '');
  if (determiners.has(slots[next]?.key ?? '')) next++;
  const isFull = head.type === 'EVENT' && taken.name;
  if (head.takes.has('domain') && !isFull && takeDomain(reading, taken, next, lexicons)) {
    // «Festival du cinéma {africain}»
    if (head.type === 'EVENT') takeAdjective(reading, taken, lexicons);
    else takeOwn(reading, taken, at, next, lexicons);
    return true;
  }
  if (slots[at]?.key === 'et' && !taken.name) return false;
  if (!isOf || taken.name || slots[at]?.key === 'et') return false;
  if (head.takes.has('many') && !isSignLink(reading, at, next, lexicons)) return false;
  if (!head.takes.has('of') && !head.takes.has('place')) return false;
  if (!slots[next]?.capital || !takeName(reading, taken, next, head, lexicons)) return false;
  if (slots[at]?.key === 'des' && head.type === 'ORG') takeOwn(reading, taken, at, taken.end - 1, lexicons);
  return true;
}

/** «commission {Delrieu}», not «la présidente de la commission Ana Duval» */
function isLoneSurname(slots: readonly Slot[], at: number, lexicons: NameLexicons): boolean {
  const slot = slots[at];
  return slot?.capital === true && !slots[at + 1]?.capital && firstNameOf(slot, lexicons) === null;
}

/** «Centre hospitalier universitaire {(CHU)} de Bouaké»: the slot behind short for the name so far, where a complement follows. */
function behindShort(slots: readonly Slot[], { end, name }: Taken): number {
  const [open, short, close, link, next] = slots.slice(end, end + 5);
  const isShort = open?.key === '(' && short?.capital && close?.key === ')' && !name;
  return isShort && of.has(link?.key ?? '') && (next?.capital || slots[end + 5]?.capital) ? end + 3 : end;
}

/** «Fédération des CPAS {bruxellois}», «ministère de l'Économie {numérique}»: what narrows the complement, and not the body («ministère de la Défense» russe). */
function takeOwn(reading: Reading, taken: Taken, link: number, noun: number, lexicons: NameLexicons): void {
  const { slots } = reading;
  const many = slots[link]?.key === 'des';
  const isDemonym = lexicons.gazetteer.demonym(slots[taken.end]?.key ?? '') !== null;
  if (many || (slots[noun]?.capital && !isDemonym)) takeAgreeing(reading, taken, noun, lexicons);
}

/** «librairie {des} Échevins», «librairie {du} Beffroi»; the town of «librairie du Mans» is no part of the name. */
function isSignLink(reading: Reading, at: number, name: number, lexicons: NameLexicons): boolean {
  const key = reading.slots[at]?.key;
  if (key === 'des') return true;
  return key === 'du' && listedNameAt(reading, name, lexicons) === null;
}

/** «ministère du Travail{, de la Santé} et des Solidarités»: one more of several domains, of which «et» leads to the last. */
function takeListed(reading: Reading, taken: Taken, head: Head, lexicons: NameLexicons): boolean {
  const { slots } = reading;
  const { end } = taken;
  if (!taken.domain || !head.takes.has('domain') || slots[end]?.key !== ',') return false;
  if (!opensDomain(slots[end + 1]?.key ?? '', head)) return false;
  const at = determiners.has(slots[end + 2]?.key ?? '') ? end + 3 : end + 2;
  if (!slots[at]?.capital && !head.takes.has('noun')) return false;
  if (!takeDomain(reading, taken, at, lexicons)) return false;
  if (/^(?:et|,)$/u.test(slots[taken.end]?.key ?? '')) return true;
  taken.end = end;
  return false;
}

function takeDomain(reading: Reading, taken: Taken, at: number, lexicons: NameLexicons): boolean {
  const piece = reading.slots[at]?.piece ?? -1;
  const found = piece < 0 ? null : lexicons.heads.at(reading.pieces, piece, ['domain']);
  if (!found) return false;
  taken.end = (reading.pieces[piece + found.length - 1]?.token ?? at) + 1;
  taken.domain = true;
  return true;
}
