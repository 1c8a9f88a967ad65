import { type Clue, clue, type Found } from './clues.ts';
import { readCompany } from './companyClues.ts';
import { isLemma, opensWithHead } from './lemmaHeads.ts';
import { readMedium } from './mediaClues.ts';
import { readNeighbours } from './neighbourClues.ts';
import { isNetwork } from './networkName.ts';
import { readPlace } from './placeClues.ts';
import type { RolePhrase } from './rolePhrases.ts';
import { roleAt } from './roles.ts';
import type { NameLexicons, Segment } from './segments.ts';
import { readShip } from './shipClues.ts';
import { ordinaryWord, type Reading } from './slots.ts';

/** What stands around a name says of its type there. */
export function readContext(found: Found, index: number, lexicons: NameLexicons): readonly Clue[] {
  const segment = found.segments[index] as Segment;
  if (segment.origin === 'people' || segment.origin === 'title') return [];
  return [
    ...readRoles(found, segment, lexicons),
    ...readLabels(found.reading, segment, lexicons),
    ...readPreposition(found.reading, segment, lexicons),
    ...readMedium(found.reading, segment, lexicons),
    ...readPlace(found, index, lexicons),
    ...readNeighbours(found, index),
    ...(isNetwork(found.reading, segment.from, lexicons) ? [clue('ORG', 8, 'network')] : []),
  ];
}

/** «M. Duval», «le maire Eve Lam», «la maire de Sète, Eve Lam», «Eve Lam, maire de Sète», «Eve Lam, 44 ans». */
function readRoles(found: Found, segment: Segment, lexicons: NameLexicons): readonly Clue[] {
  const { reading, phrases } = found;
  const { slots } = reading;
  const clues: Clue[] = [];
  const before = slots[segment.from - 1];
  const title = before ? roleAt(lexicons.roles, reading.pieces, before.piece) : null;
  if (title?.role.class === 'title') clues.push(clue('PER', 6, 'title-before'));
  for (const phrase of phrases) {
    const person = phrase.form.role.class !== 'collective';
    if (phrase.names.includes(segment) && /^(?:office|rank)$/u.test(phrase.form.role.class))
      clues.push(...ownerOf(phrase, segment, lexicons));
    if (phrase.to === segment.from) clues.push(clue('PER', person ? 4 : 1.5, 'role-before'));
    else if (!person) continue;
    else if (phrase.to === segment.from - 1 && before?.word.text === ',' && phrase.introduction !== 'bare')
      clues.push(clue('PER', 2.5, 'role-before'));
    else if (
      phrase.from === segment.to + 1 &&
      /^[,(–-]$/u.test(slots[segment.to]?.word.text ?? '') &&
      phrase.introduction !== 'indefinite'
    )
      clues.push(clue('PER', isWhere(reading, segment, phrase) ? 0.5 : 2.5, 'role-behind'));
  }
  if (hasAge(reading, segment)) clues.push(clue('PER', 10, 'age'));
  return clues;
}

/** «{Pau}, 21 ans»: no town is so young. */
function hasAge({ slots }: Reading, { to }: Segment): boolean {
  const [mark, number, unit] = slots.slice(to, to + 3);
  return (
    /^[,(]$/u.test(mark?.word.text ?? '') && /^\d{1,2}$/u.test(number?.word.text ?? '') && unit?.key === 'ans'
  );
}

/** «le maire de {Sète}», «la ministre des Mines du {Québec}» govern a place, «la directrice générale de {Nordelec}» a body that no list knows. */
function ownerOf(phrase: RolePhrase, { origin, entries }: Segment, { heads }: NameLexicons): readonly Clue[] {
  const isCountry = entries.length > 0 && entries.every(({ type }) => type === 'LOC');
  if (isCountry && opensWithHead(heads, phrase.head, ['minister'])) return [clue('LOC', 4, 'role-of')];
  const isChief = origin === 'run' && isLemma(heads, phrase.head, ['chief']);
  if (isChief) return [clue('ORG', 2.5, 'role-of'), clue('PER', -1, 'role-of')];
  // «directeur sportif de {Duval}»: of a team, or of whoever rides for it
  const isTrainer = origin === 'run' && isLemma(heads, phrase.head, ['trainer']);
  return [clue(isTrainer ? 'ORG' : 'LOC', 1.2, 'role-of'), clue('PER', isTrainer ? 0 : -1, 'role-of')];
}

/** «{À Sète}, le maire …», «{À Sète}, son fils l'attend»: where whoever has the role does something; not «demande Ana à {Awa, sa cousine}». */
function isWhere({ slots }: Reading, { from }: Segment, { introduction }: RolePhrase): boolean {
  if (!/^(?:a|en|vers|dans|de)$/u.test(slots[from - 1]?.key ?? '')) return false;
  return introduction !== 'possessive' || from === 1;
}

function readLabels(reading: Reading, segment: Segment, lexicons: NameLexicons): readonly Clue[] {
  const near = readLabel(reading, segment, lexicons);
  return near.length > 0 ? near : readCompany(reading, segment, lexicons);
}

/** «la société Duval», «la ville de Sète», «le groupe français Duval». */
function readLabel(reading: Reading, segment: Segment, lexicons: NameLexicons): readonly Clue[] {
  const apposed = isApposed(reading, segment);
  let at = segment.from - (apposed ? 3 : 1);
  const of = /^(?:de|du|des|d['’]|la|l['’])$/u;
  let linked = false;
  while (segment.from - at < 4 && of.test(reading.slots[at]?.key ?? '')) {
    at--;
    linked = true;
  }
  for (let back = 0; back < 3; back++, at--) {
    const slot = reading.slots[at];
    if (slot?.word.kind !== 'word') return [];
    for (let width = 0; width < 4; width++) {
      const from = reading.slots[at - width];
      const found = from ? lexicons.heads.at(reading.pieces, from.piece, ['label', 'mark']) : null;
      if (!found || !from || reading.pieces[from.piece + found.length - 1]?.token !== at) continue;
      const { type } = found.head;
      if ((linked && type !== 'LOC') || (apposed && type !== 'MISC')) return [];
      const weight = type !== 'LOC' && back === 0 ? 5.5 : 4;
      if (type === 'ORG' && back === 0 && isBodyAlone(reading, at - width, lexicons)) return bodyNamed;
      // «le vraquier {Kara Deniz}» is nobody
      return type === 'MISC'
        ? [clue(type, weight, 'label-before'), clue('PER', -3, 'label-before')]
        : [clue(type, weight, 'label-before')];
    }
    if (slot.word.pos !== 'ADJ' && !lexicons.gazetteer.demonym(slot.key)) return [];
  }
  return [];
}

/** «sa nouvelle citadine électrique, la {Lynea}» */
function isApposed({ slots }: Reading, { from }: Segment): boolean {
  return /^(?:l[ae]|l['’])$/u.test(slots[from - 1]?.key ?? '') && slots[from - 2]?.key === ',';
}

const bodyNamed = [clue('ORG', 10, 'label-before'), clue('PER', -6, 'label-before')];

/** «{le cabinet} Roland Meyer»: a noun that means no person, and is not whose somebody is («le patron du groupe Roland Meyer»). */
function isBodyAlone({ slots, pieces }: Reading, at: number, { roles }: NameLexicons): boolean {
  const role = roleAt(roles, pieces, slots[at]?.piece ?? 0);
  const isBody = role === null || role.role.class === 'collective';
  return isBody && /^(?:l[ea]|l['’])$/u.test(slots[at - 1]?.key ?? '') && slots[at - 2]?.word.pos !== 'ADP';
}

const prepositions = byWord([
  ['en', [clue('LOC', 3, 'in-before')]],
  ["a jusqu'a", [clue('LOC', 2, 'in-before')]],
  ['vers pres depuis hors entre via devant derriere', [clue('LOC', 0.8, 'in-before')]],
  ['chez', [clue('ORG', 0.8, 'at-before'), clue('PER', 0.5, 'at-before')]],
  [
    'les des aux un une deux trois ces ce cet cette jeune jeunes',
    [
      clue('PER', -3, 'determiner-before'),
      clue('ORG', 0.9, 'determiner-before'),
      clue('MISC', 0.6, 'determiner-before'),
    ],
  ],
  [
    "le la l' du au",
    [
      clue('PER', -3, 'determiner-before'),
      clue('ORG', 0.9, 'determiner-before'),
      clue('LOC', 0.4, 'determiner-before'),
    ],
  ],
]);

function byWord(rows: readonly (readonly [words: string, clues: readonly Clue[]])[]) {
  return new Map(rows.flatMap(([words, clues]) => words.split(' ').map((word) => [word, clues] as const)));
}

const ownerBody = [clue('ORG', 3.5, 'owner')];
const ownerPerson = [clue('PER', 4, 'owner'), clue('LOC', -1, 'owner')];

/** «les salariés de {Duval}», «l'enfance de {Varga}»: what only a body or a person has. */
function readOwner({ slots, pieces }: Reading, { from, origin }: Segment, { heads }: NameLexicons) {
  const owned = slots[from - 2];
  if (!owned || !/^(?:de|d['’]|chez)$/u.test(slots[from - 1]?.key ?? '')) return null;
  const type = heads.at(pieces, owned.piece, ['owned'])?.head.type;
  if (type === 'PER') return origin === 'run' ? ownerPerson : null;
  return type ? ownerBody : null;
}

/** «au large de {Sète}», «à la sortie d'{Auray}», «à 12 km de {Brobo}»: what is measured from a place. */
function isBeside({ slots, pieces }: Reading, { from }: Segment, { heads }: NameLexicons): boolean {
  const key = slots[from - 1]?.key ?? '';
  const noun = slots[from - 2];
  if (!/^(?:de|d['’])$/u.test(key) || !noun || noun.capital) return false;
  return (
    heads.at(pieces, noun.piece, ['beside']) !== null &&
    /^(?:ADP|DET|NUM)$/u.test(slots[from - 3]?.word.pos ?? '')
  );
}

/** «la halle de {Pertuis}», «à {Spa}»: a noun of the dictionary with a capital and without its article is the name of a place. */
function isBareOf({ slots }: Reading, { from, to, origin }: Segment, { forms }: NameLexicons): boolean {
  const slot = slots[from];
  if (origin !== 'run' || to !== from + 1 || !slot || slot.opening || slot.allCapitals) return false;
  return /^(?:de|d['’]|a)$/u.test(slots[from - 1]?.key ?? '') && ordinaryWord(slot, forms) === 'content';
}

/** «succède à {Duval}», «grâce à {Duval}» */
const toSomebody = [
  clue('PER', 4, 'dative-before'),
  clue('ORG', 2, 'dative-before'),
  clue('LOC', -2, 'dative-before'),
];

function readPreposition(reading: Reading, segment: Segment, lexicons: NameLexicons): readonly Clue[] {
  const key = reading.slots[segment.from - 1]?.key ?? '';
  const owner = readOwner(reading, segment, lexicons);
  if (owner) return owner;
  const afloat = readShip(reading, segment, lexicons);
  if (afloat) return afloat;
  if (isBeside(reading, segment, lexicons))
    return [clue('LOC', 3, 'beside-before'), clue('PER', -1, 'beside-before')];
  if (isBareOf(reading, segment, lexicons)) return [clue('LOC', 2.8, 'bare-of')];
  const found = prepositions.get(key);
  if (!found) return [];
  const before = reading.slots[segment.from - 2]?.key ?? '';
  // «dans la {revue Nature}»: what the lists know to be no place
  const isKnown = segment.origin === 'list' && segment.entries.every(({ type }) => type === 'ORG');
  if (/^(?:dans|en|vers|sur|pres)$/u.test(before) && found.length > 2 && !isKnown) {
    return [clue('PER', -3, 'determiner-before'), clue('LOC', 1.5, 'in-before')];
  }
  const governor = reading.slots[segment.from - 2]?.word;
  if (key === 'a' && governor && isLemma(lexicons.heads, governor.lemma, ['dative'])) return toSomebody;
  const told = key === 'a' && /^(?:VERB|AUX)$/u.test(governor?.pos ?? '');
  return told ? [clue('LOC', 1.6, 'in-before'), clue('PER', 0.6, 'in-before')] : found;
}
