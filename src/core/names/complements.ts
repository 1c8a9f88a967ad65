import { contracted, introductions } from './determiners.ts';
import { firstNameOf } from './firstNameOf.ts';
import { isOutlet } from './media.ts';
import { roleAt } from './roles.ts';
import type { NameLexicons, Segment } from './segments.ts';
import type { Reading } from './slots.ts';
import type { Demonym } from './tables.ts';

interface ComplementWords {
  to: number;
  demonyms: Demonym[];
  names: Segment[];
  words: string[];
  /** Whether a noun among the words is that of a body, whose name may follow: «chaîne de magasins bio». */
  body: boolean;
  /** Whether a verb stands right before the phrase, whose words it may complete: «a confié le maire {à La Provence}». */
  readonly isInverted: boolean;
}

export function readComplement(
  reading: Reading,
  { from, end }: { readonly from: number; readonly end: number },
  starts: ReadonlyMap<number, Segment>,
  lexicons: NameLexicons,
): ComplementWords {
  const isInverted = reading.slots[from - 1]?.word.pos === 'VERB';
  const taken: ComplementWords = { to: end, demonyms: [], names: [], words: [], body: false, isInverted };
  for (let steps = 0; steps < 8; steps++) {
    const direct = starts.get(taken.to);
    const isItsName = direct !== undefined && taken.body && !isFullName(reading, direct, lexicons);
    if (direct && !isItsName && !isBody(reading, direct)) break;
    if (direct) {
      taken.names.push(direct);
      taken.to = direct.to;
      continue;
    }
    const bracket = bracketBefore(reading, taken.to);
    if (bracket > taken.to) taken.to = bracket;
    else if (isInQuestion(reading, taken.to)) taken.to += 2;
    else if (!takeAdjective(reading, taken, lexicons) && !takePrepositional(reading, taken, starts, lexicons))
      break;
  }
  return taken;
}

/** Slots of a party in brackets: «(sans étiquette)». */
const longestBracket = 4;

/** «la sénatrice {(LR)} du Loiret»: the slot behind a bracket that the complement stands behind, or the same. */
function bracketBefore({ slots }: Reading, at: number): number {
  if (slots[at]?.word.text !== '(') return at;
  const end = slots.findIndex(({ word }, i) => i > at && i <= at + longestBracket && word.text === ')');
  return end > 0 && /^(?:de|du|des|d['’])$/u.test(slots[end + 1]?.key ?? '') ? end + 1 : at;
}

/** «l'entrepreneur {en question}» */
function isInQuestion({ slots }: Reading, at: number): boolean {
  return slots[at]?.key === 'en' && slots[at + 1]?.key === 'question';
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
export function isAdjective(reading: Reading, at: number, lexicons: NameLexicons): boolean {
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
  // «l'adjoint {aux} finances»: the article is in the preposition
  const isFirst = taken.names.length + taken.words.length === 0;
  const determined =
    preposition === 'aux' || (isFirst && preposition === 'au') || isDeterminer(slots[at]?.key ?? '');
  // «de {La Rochelle}»
  if (isDeterminer(slots[at]?.key ?? '') && !starts.has(at)) at++;
  const name = starts.get(at);
  if (name) {
    if (
      name.origin === 'list' &&
      name.entries.every((entry) => entry.type === 'PER') &&
      name.entries.length > 0 &&
      !isOf
    )
      return false;
    if (taken.isInverted && /^aux?$|^a$/u.test(preposition) && name.entries.some(isOutlet)) return false;
    taken.names.push(name);
    taken.to = name.to;
    return true;
  }
  // «l'expert {en balistique} Paul Roy», «la chercheuse {en sciences politiques} Ana Roy»
  const isBeforeName =
    preposition === 'en' && starts.has(isAdjective(reading, at + 1, lexicons) ? at + 2 : at + 1);
  if (!isOf && !determined && !isBeforeName) return false;
  return takeNoun(reading, taken, at, lexicons);
}

function isDeterminer(key: string): boolean {
  return introductions.has(key) && !contracted.has(key);
}

function takeNoun(reading: Reading, taken: ComplementWords, first: number, lexicons: NameLexicons): boolean {
  let at = first;
  if (reading.slots[at + 1] && isAdjective(reading, at, lexicons) && isNoun(reading, at + 1, lexicons)) at++;
  if (!isNoun(reading, at, lexicons)) return false;
  const slot = reading.slots[at];
  taken.words.push(slot?.key ?? '');
  taken.to = behindNumber(reading, at + 1);
  taken.body ||= slot !== undefined && isBodyNoun(reading, slot.piece, lexicons);
  return true;
}

/** «le conseiller du district {4}», «le chauffeur du bus {n° 12}», not «à la sortie du stade {3 000} supporters»: the slot behind what numbers a noun, or the same. */
function behindNumber({ slots }: Reading, at: number): number {
  const sign = /^n(?:°|º|o|umero)$/u.test(slots[at]?.key ?? '') ? at + 1 : at;
  const [number, next] = [slots[sign], slots[sign + 1]];
  const isCount = /^(?:NOUN|ADJ|NUM)$/u.test(next?.word.pos ?? '') && next?.capital !== true;
  return number?.word.kind === 'number' && !isCount ? sign + 1 : at;
}

function isBodyNoun({ pieces }: Reading, piece: number, { heads, roles }: NameLexicons): boolean {
  return (
    roleAt(roles, pieces, piece)?.role.class === 'collective' ||
    heads.at(pieces, piece, ['label'])?.head.type === 'ORG'
  );
}

function isNoun(reading: Reading, at: number, lexicons: NameLexicons): boolean {
  const slot = reading.slots[at];
  if (slot?.word.kind !== 'word') return false;
  // «un chauffeur de {VTC}»
  if (slot.word.pos === 'NOUN' || (slot.allCapitals && slot.key.length > 1)) return true;
  if (/^(?:AUX|ADP|DET|PRON|CCONJ|SCONJ|ADV)$/u.test(slot.word.pos)) return false;
  return lexicons.forms.lookup(slot.word.text).some((form) => form.pos === 'NOUN');
}

/** «le président du club {Paul Keller}» is Keller, «un porte-parole de l'administration {Biden}» is not Biden. */
function isFullName(reading: Reading, { from, to }: Segment, lexicons: NameLexicons): boolean {
  const first = reading.slots[from];
  return to - from > 1 && first !== undefined && firstNameOf(first, lexicons) !== null;
}
