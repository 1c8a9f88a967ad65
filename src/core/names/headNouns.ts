import type { Head } from './heads.ts';
import { inhabitant } from './peoples.ts';
import { keyOf } from './phraseIndex.ts';
import { roleAt } from './roles.ts';
import type { NameLexicons } from './segments.ts';
import type { Reading, Slot } from './slots.ts';

/** What a head has taken so far. */
export interface Taken {
  /** Slot behind the last word of the name. */
  end: number;
  name: boolean;
  domain: boolean;
  /** Complements in bare nouns. */
  nouns: number;
  adjectives: number;
  capitalAdjectives: boolean;
}

/**
 * «Association d'insertion», «Union nationale des combattants», «Fédération tunisienne de l'hôtellerie», «Union des acteurs de la
 * filière avicole»: what a body in capitals is for, in one or two nouns without a capital.
 */
export function takeNoun(reading: Reading, taken: Taken, head: Head, lexicons: NameLexicons): boolean {
  const { slots } = reading;
  if (!head.takes.has('domain') || taken.name || taken.nouns > 1) return false;
  if (!opensDomain(slots[taken.end]?.key ?? '', head)) return false;
  const determined = /^(?:la|l['’])$/u.test(slots[taken.end + 1]?.key ?? '');
  // «un ministère {de} tutelle» has no name
  if (head.takes.has('noun') && !determined && !/^(?:du|des|aux)$/u.test(slots[taken.end]?.key ?? ''))
    return false;
  if (!takeNominal(reading, taken, taken.end + (determined ? 2 : 1), lexicons)) return false;
  if (head.takes.has('noun')) takeMatter(reading, taken);
  return true;
}

/** «Fédération {des} chasseurs»; «secrétariat d'État {à} la formation» where any noun may be the domain. */
export function opensDomain(key: string, { takes }: Head): boolean {
  return (takes.has('noun') ? ofOrTo : of).test(key);
}

/** «l'eau», «l'{hydraulique} et»: an adjective elsewhere, which stands for itself behind its article. */
function isNoun(slots: readonly Slot[], at: number, { forms }: NameLexicons): boolean {
  const [before, slot, next] = slots.slice(at - 1, at + 2);
  if (slot?.word.pos !== 'ADJ') return slot?.word.pos === 'NOUN';
  const isAlone = before?.word.pos === 'DET' && next?.word.pos !== 'NOUN';
  return isAlone && forms.lookup(slot.word.text).some(({ pos }) => pos === 'NOUN');
}

/** «ressources {en eau}» */
function takeMatter({ slots }: Reading, taken: Taken): void {
  const [link, noun] = slots.slice(taken.end, taken.end + 2);
  if (link?.key === 'en' && noun?.word.pos === 'NOUN' && !noun.capital) taken.end += 2;
}

/** «Union pour le renouveau», «Collectif contre l'impunité»: what a body in capitals stands for; «Conférence sur l'avenir de l'Europe». */
export function takeCause(reading: Reading, taken: Taken, head: Head, lexicons: NameLexicons): boolean {
  const { slots } = reading;
  if (!head.takes.has('domain') || taken.name || taken.nouns > 0) return false;
  // «la Ligue des droits de l'homme» contre l'arrêté
  if (taken.domain && head.type === 'ORG') return false;
  const leads = head.type === 'EVENT' ? /^(?:pour|contre|sur)$/u : /^(?:pour|contre)$/u;
  if (!leads.test(slots[taken.end]?.key ?? '')) return false;
  const determined = /^(?:le|la|les|l['’])$/u.test(slots[taken.end + 1]?.key ?? '');
  return takeNominal(reading, taken, taken.end + (determined ? 2 : 1), lexicons);
}

function takeNominal(reading: Reading, taken: Taken, from: number, lexicons: NameLexicons): boolean {
  const { slots, pieces } = reading;
  if (lexicons.heads.at(pieces, slots[from]?.piece ?? -1, ['adverbial'])) return false;
  let at = from;
  if (slots[at]?.word.pos === 'ADJ' && slots[at + 1]?.word.pos === 'NOUN') at++;
  if (!isNoun(slots, at, lexicons) || slots[at]?.capital) return false;
  taken.end = at + 1;
  taken.domain = true;
  taken.nouns++;
  takeAgreeing(reading, taken, at, lexicons);
  return true;
}

/** «filière {avicole}» */
export function takeAdjective({ slots }: Reading, taken: Taken, lexicons: NameLexicons): void {
  const next = slots[taken.end];
  if (next?.word.pos !== 'ADJ' || next.capital) return;
  if (isAdjective(next.word.text, next.word.pos, lexicons)) taken.end++;
}

/**
 * «ministère de l'Économie {numérique}», «Union des producteurs {laitiers romands}», «Affaires étrangères {et européennes}»: the
 * adjectives that agree with the noun at `noun`, of which nothing hangs («le ministère de la Santé hostile à la mesure»).
 */
export function takeAgreeing(reading: Reading, taken: Taken, noun: number, lexicons: NameLexicons): void {
  const { slots } = reading;
  for (let more = 0; more < 2; more++) {
    const joined = slots[taken.end]?.key === 'et' && slots[taken.end - 1]?.word.pos === 'ADJ' ? 1 : 0;
    const at = taken.end + joined;
    if (!agrees(slots[at], slots[noun]) || governs(slots[at + 1])) return;
    const { end } = taken;
    taken.end = at;
    takeAdjective(reading, taken, lexicons);
    if (taken.end > at) continue;
    taken.end = end;
    return;
  }
}

/** Whether what hangs of an adjective begins here: «hostile {à} la mesure». */
function governs(slot: Slot | undefined): boolean {
  return slot?.word.pos === 'ADP' && /^(?:a|au|aux|pour)$/u.test(slot.key);
}

function agrees(adjective: Slot | undefined, noun: Slot | undefined): boolean {
  const [own, wanted] = [adjective?.word.morphology, noun?.word.morphology];
  const differs = (a: string | undefined, b: string | undefined) => a && b && a !== b;
  return !differs(own?.gender, wanted?.gender) && !differs(own?.number, wanted?.number);
}

const of = /^(?:de|du|des|d['’])$/u;
const ofOrTo = /^(?:de|du|des|d['’]|a|aux)$/u;

/**
 * «Autorité des communications électroniques {et des postes}», «Caisse de retraite {et de prévoyance}»: the second of two nouns that
 * say what a body in capitals is for, determined as the first is. «l'Office des forêts» et du préfet ends before who is none of it.
 */
export function takeJoinedNoun(reading: Reading, taken: Taken, lexicons: NameLexicons): boolean {
  const { slots } = reading;
  if (!taken.domain || taken.name || slots[taken.end]?.key !== 'et') return false;
  const link = slots.findLastIndex(({ key }, at) => at < taken.end && ofOrTo.test(key));
  const [first, second] = [behindLink(slots, link), behindLink(slots, taken.end + 1)];
  if (!first || !second || first.determined !== second.determined) return false;
  if (isBody(reading, second.at, lexicons)) return false;
  if (isRole(reading, second.at, lexicons) && !isRole(reading, first.at, lexicons)) return false;
  return takeNominal(reading, taken, second.at, lexicons);
}

/** The noun behind «de la», «des», «d'», and whether it has an article. */
function behindLink(slots: readonly Slot[], at: number): { at: number; determined: boolean } | null {
  const key = slots[at]?.key ?? '';
  if (!ofOrTo.test(key)) return null;
  const article = /^(?:la|l['’])$/u.test(slots[at + 1]?.key ?? '');
  return { at: article ? at + 2 : at + 1, determined: article || /^(?:du|des|aux)$/u.test(key) };
}

function isBody({ slots, pieces }: Reading, at: number, { heads }: NameLexicons): boolean {
  const found = heads.at(pieces, slots[at]?.piece ?? -1, ['whole', 'label', 'none']);
  // «la direction des territoires et de la {mer}»
  return found !== null && (found.head.use !== 'whole' || found.head.type === 'ORG');
}

function isRole({ slots, pieces }: Reading, at: number, { roles }: NameLexicons): boolean {
  return roleAt(roles, pieces, slots[at]?.piece ?? -1) !== null;
}

/** «centrale», «correctionnel»: what may narrow the noun of a body. */
export function isAdjective(text: string, pos: string, lexicons: NameLexicons): boolean {
  if (pos === 'AUX' || pos === 'ADP' || pos === 'DET') return false;
  const forms = lexicons.forms.lookup(text).filter((form) => form.pos !== 'PROPN');
  const adjective =
    forms.some((form) => form.pos === 'ADJ') ||
    isDemonym(text, lexicons) ||
    (forms.length === 0 && inhabitant.test(text));
  return (
    adjective &&
    (pos === 'ADJ' || !forms.some((form) => form.pos === 'VERB' && form.morphology.verbForm === 'Fin'))
  );
}

/** «capverdienne», which no dictionary has. */
function isDemonym(text: string, { gazetteer }: NameLexicons): boolean {
  return gazetteer.demonym(keyOf(text)) !== null;
}
