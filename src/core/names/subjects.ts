import { firstFrom } from '../span.ts';
import { isAskedAbout, isMoved } from './aboutWhom.ts';
import type { Found } from './clues.ts';
import type { LinkedName } from './findNames.ts';
import type { Progress } from './progress.ts';
import type { Reference } from './references.ts';
import type { Slot } from './slots.ts';

/** Whether a verb follows what no preposition governs; the role before a name counts as its own. */
export function isSubject(progress: Progress, reference: Reference, speaks: boolean): boolean {
  const { input } = progress;
  const found = input.names.sentences[reference.sentence];
  if (!found) return false;
  const { slots } = found.reading;
  const from = startOf(progress, reference, slots);
  const before = slots[from - 1];
  if (isMoved(slots, from) || isAskedAbout(slots, from)) return true;
  if (
    before &&
    (before.word.pos === 'ADP' || /^(?:de|du|des|d['’]|a|au|aux|par|avec|contre|pour)$/u.test(before.key))
  )
    return false;
  if (speaks || isInverted(slots, from)) return true;
  if (isInRelative(slots, from)) return false;
  const end = behindTrade(found, endOfPhrase(input.names.names, reference));
  const to = behindManner(slots, behindAge(slots, behindBracket(slots, end)));
  const next = slots[to];
  // «Un père routier. {Une mère caissière}, abonnée au journal.»: what somebody has, who is not told
  const isNew = reference.kind === 'role' && reference.phrase.introduction === 'indefinite';
  const isAside = isNew && !slots.some(isFiniteVerb);
  if (next?.word.text === ',')
    return (
      (from < 2 && !isAside) ||
      (/^[,:;]$/u.test(before?.word.text ?? '') && (isResumed(slots, to - 1) || isShown(slots, to)))
    );
  if (next?.key === 'et') return from < 2;
  // «Elle joue {une retraitée} qui disparaît»
  if (next?.key === 'qui' && before?.word.pos === 'VERB' && before.word.morphology.mood) return false;
  return (
    next !== undefined &&
    (/^(?:VERB|AUX)$/u.test(next.word.pos) ||
      (from < 2 && closesAsVerb(progress, slots, /^(?:l[ea]|les)$/u.test(next.key) ? to + 1 : to)) ||
      /^(?:se|s['’]|ne|n['’]|y|lui|leur|l['’]|qui)$/u.test(next.key) ||
      // «Le maire {en} doute», not «Ce titre place Jo Blin {en} tête»
      (next.key === 'en' && /^(?:VERB|AUX)$/u.test(slots[to + 1]?.word.pos ?? '')) ||
      isObject(slots, to) ||
      (next.word.pos === 'ADV' && from < 2))
  );
}

/** «Un boulanger {le} confirme»: a pronoun right before the verb. */
function isObject(slots: readonly Slot[], at: number): boolean {
  const verb = slots[at + 1];
  return /^(?:l[ea]|les)$/u.test(slots[at]?.key ?? '') && verb !== undefined && isFiniteVerb(verb);
}

/** «Le pêcheur {doute}.», «La maire {nuance} : «…»», «Une voisine la {console}.», «La réfugiée {hausse} les épaules»: what the tagger takes for a noun, and only a stop or a determiner behind it. */
function closesAsVerb({ lexicons }: Progress, slots: readonly Slot[], at: number): boolean {
  const [word, stop] = [slots[at]?.word, slots[at + 1]?.word.text ?? '.'];
  const isClosed = /^(?:[.:!?…]|l[ea]s?|l['’]|une?|son|sa|ses)$/u.test(stop);
  if (!/^(?:NOUN|ADJ)$/u.test(word?.pos ?? '') || !isClosed) return false;
  return lexicons.forms
    .lookup(word?.text ?? '')
    .some(({ morphology: { mood, person, number } }) => mood === 'Ind' && person === 3 && number === 'Sing');
}

/** «Le pont a rouvert, a annoncé {le préfet Jo Blin}.»: whose words the sentence gives, though none are marked. */
export function isVoice(progress: Progress, reference: Reference): boolean {
  const slots = progress.input.names.sentences[reference.sentence]?.reading.slots;
  if (!slots) return false;
  const from = startOf(progress, reference, slots);
  if (!isInverted(slots, from)) return false;
  // «Ana Roy, 44 ans, reprend la fromagerie {Blin}»: no clause stands before the comma
  const clause = slots.slice(0, from).findLastIndex(({ word }) => word.text === ',');
  const told = slots.slice(0, clause);
  const isAside = told.some(
    ({ word }, i) => /^(?:qui|dont|où)$/u.test(word.text) && told[i - 1]?.word.text === ',',
  );
  return told.some(isFiniteVerb) && !isAside;
}

/** The first slot of the phrase that a reference belongs to, with the role or the label before a name. */
function startOf({ apposed, labels }: Progress, reference: Reference, slots: readonly Slot[]): number {
  const role = apposed.get(reference.start)?.from ?? reference.from;
  let from = Math.min(role, reference.from);
  if (reference.kind === 'name' && labels.has(reference.entity)) from = startOfLabel(slots, from);
  return /^(?:l[ea]s?|l['’]|son|sa|ses|leurs?)$/u.test(slots[from - 1]?.key ?? '') ? from - 1 : from;
}

/** «{Le président de la coopérative Nyamien} ajoute …»: the slot behind the name that completes a role's body. */
function endOfPhrase(names: readonly LinkedName[], { kind, sentence, to, end }: Reference): number {
  if (kind !== 'role') return to;
  const behind = names[firstFrom(names, end)];
  return behind?.sentence === sentence && behind.from === to ? behind.to : to;
}

/** «{Son voisin coiffeur} travaille»: the slot behind the noun for what somebody does that is set beside a role, or the same where none is. */
export function behindTrade({ phrases, reading: { slots } }: Found, to: number): number {
  const listed = phrases.find(({ from, introduction }) => from === to && introduction === 'bare')?.to;
  if (listed) return listed;
  const [trade, next] = [slots[to], slots[to + 1]];
  const isTrade =
    trade?.word.pos === 'NOUN' && !trade.capital && /^(?:NOUN|ADJ)$/u.test(slots[to - 1]?.word.pos ?? '');
  return isTrade && /^(?:VERB|AUX)$/u.test(next?.word.pos ?? '') ? to + 1 : to;
}

/** Slots of what a bracket tells of somebody: «(Les Républicains)», «(FRA, 23 ans)». */
const longestBracket = 8;

/** The slot behind a bracket, «Ana Duval (PS) {a} dit», or the same where none opens. */
export function behindBracket(slots: readonly Slot[], at: number): number {
  if (slots[at]?.word.text !== '(') return at;
  for (let end = at + 1; end <= at + longestBracket; end++) if (slots[end]?.word.text === ')') return end + 1;
  return at;
}

/** «Un homme {de 43 ans} {a} dit», «un élève âgé de onze mois»: the slot behind an age, or the same. */
function behindAge(slots: readonly Slot[], at: number): number {
  const from = /^agee?s?$/u.test(slots[at]?.key ?? '') ? at + 1 : at;
  return slots[from]?.key === 'de' && /^(?:ans|mois)$/u.test(slots[from + 2]?.key ?? '') ? from + 3 : at;
}

/** How many words may say how or where somebody is. */
const longestManner = 6;

/** «Un cadre {toujours en poste} {a} dit», «Une élue {sous couvert d'anonymat} {craint}»: the slot of the verb behind it, or the same. */
function behindManner(slots: readonly Slot[], at: number): number {
  const [first, second] = [slots[at]?.word.pos, slots[at + 1]?.word.pos];
  if (first !== 'ADP' && !(first === 'ADV' && second === 'ADP')) return at;
  for (let to = at; to <= at + longestManner; to++) {
    const slot = slots[to];
    if (!slot || slot.capital) return at;
    if (/^(?:VERB|AUX)$/u.test(slot.word.pos)) return isFiniteVerb(slot) ? to : at;
    if (!/^(?:ADV|ADP|NOUN|ADJ|NUM|DET)$/u.test(slot.word.pos)) return at;
  }
  return at;
}

/** «{La laiterie industrielle de Bulle} Sapalp, filiale d'Emmerli, supprime …»: the words that label a body begin its phrase. */
export function startOfLabel(slots: readonly Slot[], from: number): number {
  let at = from;
  while (
    /^(?:NOUN|ADJ)$/u.test(slots[at - 1]?.word.pos ?? '') ||
    /^(?:de|d['’])$/u.test(slots[at - 1]?.key ?? '')
  )
    at--;
  return at;
}

/** «Devant les grilles, {Josiane}, venue pour son fils, {hausse} le ton»: a verb behind the comma that closes the apposition. */
function isResumed(slots: readonly Slot[], comma: number): boolean {
  for (let at = comma + 1; at < comma + 20; at++) {
    if (slots[at]?.word.text !== ',') continue;
    const next = slots[at + 1];
    if (next && (isFiniteVerb(next) || /^(?:se|s['’]|ne|n['’])$/u.test(next.key))) return true;
  }
  return false;
}

/** «Au premier rang, {Nadia}, la mère d'un élève, qui attend.»: whom a sentence shows that has no verb but in its relatives. */
function isShown(slots: readonly Slot[], to: number): boolean {
  const verb = slots.findIndex(isFiniteVerb);
  if (verb < 0) return true;
  return verb > to && slots.slice(Math.max(to, verb - 4), verb).some(({ word }) => relative.test(word.text));
}

const relative = /^(?:qui|que|qu['’]|dont|où)$/u;

export function isFiniteVerb({ word }: Slot): boolean {
  return /^(?:VERB|AUX)$/u.test(word.pos) && word.morphology.verbForm === 'Fin';
}

/** «…, a déclaré {Ouchakov}»: behind a verb that a comma or a mark sets off. */
function isInverted(slots: readonly Slot[], from: number): boolean {
  let at = from - 1;
  while (/^(?:VERB|AUX|ADV)$/u.test(slots[at]?.word.pos ?? '')) at--;
  return (
    at < from - 1 && slots[from - 1]?.word.pos === 'VERB' && /^[,»"”]$/u.test(slots[at]?.word.text ?? '')
  );
}

/** «L'immeuble où habitait {sa mère} s'est effondré»: behind the verb of a relative clause, whose subject the sentence is not about. */
function isInRelative(slots: readonly Slot[], from: number): boolean {
  let at = from - 1;
  while (/^(?:VERB|AUX|ADV)$/u.test(slots[at]?.word.pos ?? '')) at--;
  return at < from - 1 && /^(?:que|qu['’]|dont|où)$/u.test(slots[at]?.word.text ?? '');
}

/** Whom the sentence has as its subjects so far: its other phrases mean somebody else. */
export function subjectsOf({ occurrences }: Progress, sentence: number): ReadonlySet<string> {
  const ids = new Set<string>();
  for (let i = occurrences.length - 1; i >= 0 && occurrences[i]?.sentence === sentence; i--) {
    if (occurrences[i]?.subject) for (const id of occurrences[i]?.entities ?? []) ids.add(id);
  }
  return ids;
}

export function isDeterminer(slot: Slot | undefined): boolean {
  return slot !== undefined && /^(?:le|la|les|l['’])$/u.test(slot.key);
}
