import { type Clue, clue } from './clues.ts';
import { firstNameOf } from './firstNameOf.ts';
import { isLemma } from './lemmaHeads.ts';
import type { NameLexicons, Segment } from './segments.ts';
import type { Reading, Slot } from './slots.ts';

/** What tells a body that no list knows: the noun it is introduced with, at any distance from it, and what only companies do. */
export function readCompany(reading: Reading, segment: Segment, lexicons: NameLexicons): readonly Clue[] {
  if (reading.headline) return [];
  return [
    ...labelFurther(reading, segment, lexicons),
    ...labelBesideComma(reading, segment, lexicons),
    ...deeds(reading, segment, lexicons),
    ...counted(reading, segment, lexicons),
    ...byOrigin(reading, segment, lexicons),
  ];
}

/** Words that may stand between a noun and the name that it introduces. */
const farthest = 6;

/** «le fabricant genevois d'arômes {Duval}», «la start-up de paiement mobile {Duval}»: its noun, with what completes it between. */
function labelFurther(reading: Reading, segment: Segment, lexicons: NameLexicons): readonly Clue[] {
  const { slots } = reading;
  if (!isNominal(slots[segment.from - 1])) return [];
  const first = slots[segment.from];
  const isNobody = first !== undefined && firstNameOf(first, lexicons) === null;
  for (let at = segment.from - 2; at >= segment.from - farthest; at--) {
    const slot = slots[at];
    if (slot?.word.kind !== 'word' && slot?.word.kind !== 'elision') return [];
    if (slot.capital && !slot.opening) return [];
    if (slot.word.pos !== 'ADP' && !isNominal(slot)) return [];
    if (
      labelType(reading, at, lexicons) === 'ORG' &&
      /^(?:de|d['’]|a|en|dans)$/u.test(behindAdjectives(slots, at + 1))
    )
      return isNobody
        ? [clue('ORG', 5, 'label-before'), clue('PER', -3, 'label-before')]
        : [clue('ORG', 3.5, 'label-before')];
  }
  return [];
}

/** What may stand last before the name: «de rendez-vous {médicaux}», «de cuisines {équipées}». */
function isNominal(slot: Slot | undefined): boolean {
  return slot !== undefined && (/^(?:NOUN|ADJ)$/u.test(slot.word.pos) || isParticiple(slot));
}

function isParticiple({ word }: Slot): boolean {
  return word.pos === 'VERB' && word.morphology.verbForm === 'Part';
}

function behindAdjectives(slots: readonly Slot[], from: number): string {
  let at = from;
  while (slots[at]?.word.pos === 'ADJ' || (slots[at] && isParticiple(slots[at] as Slot))) at++;
  return slots[at]?.key ?? '';
}

/** «{Duval}, la start-up qui…», «{Duval}, importateur à Rungis», «sa société, {Duval},», «un cargo, le {Santa Ines},». */
function labelBesideComma(reading: Reading, segment: Segment, lexicons: NameLexicons): readonly Clue[] {
  const { slots } = reading;
  const isComma = (at: number) => slots[at]?.word.text === ',';
  if (isComma(segment.to)) {
    let at = segment.to + 1;
    if (slots[at]?.word.pos === 'DET') at++;
    while (/^(?:ADV|ADJ)$/u.test(slots[at]?.word.pos ?? '')) at++;
    // «selon le directeur, Jo Blin, le groupe {perd} …»: the noun is the subject of its own verb
    let end = at + 1;
    while (slots[end]?.word.pos === 'ADJ') end++;
    const type = labelType(reading, at, lexicons);
    if (type && !/^(?:VERB|AUX)$/u.test(slots[end]?.word.pos ?? ''))
      return [clue(type, 3.2, 'label-behind'), clue('PER', -1, 'label-behind')];
  }
  const article = /^(?:le|la|l['’])$/u.test(slots[segment.from - 1]?.key ?? '') ? 1 : 0;
  if (!isComma(segment.from - 1 - article) || !closes(slots[segment.to])) return [];
  let at = segment.from - 2 - article;
  while (slots[at]?.word.pos === 'ADJ') at--;
  const type = labelType(reading, at, lexicons);
  return type && slots[at - 1]?.word.pos === 'DET'
    ? [clue(type, type === 'MISC' ? 4 : 3, 'label-before')]
    : [];
}

function closes(slot: Slot | undefined): boolean {
  return slot === undefined || slot.word.kind === 'punctuation';
}

/** What a noun introduces by name: a body («société»), a ship, a product or a work («cargo», «film»); `null` for any other. */
function labelType({ pieces, slots }: Reading, at: number, { heads }: NameLexicons): 'ORG' | 'MISC' | null {
  const slot = slots[at];
  const type = slot && !slot.capital ? heads.at(pieces, slot.piece, ['label', 'mark'])?.head.type : null;
  return type === 'ORG' || type === 'MISC' ? type : null;
}

/** «le suédois {Nordpak}», «du lillois {Cartolia}»: in lower case it is no Swede but what comes from there. */
function byOrigin({ slots }: Reading, { from }: Segment, { gazetteer }: NameLexicons): readonly Clue[] {
  const origin = slots[from - 1];
  const determined = /^(?:le|la|l['’]|du|au|un|une)$/u.test(slots[from - 2]?.key ?? '');
  return determined && origin && !origin.capital && gazetteer.demonym(origin.key)
    ? [clue('ORG', 3.5, 'origin-before'), clue('PER', -1, 'origin-before')]
    : [];
}

/**
 * «{Duval} supprime 340 postes», «{Duval} va supprimer 340 postes», «{Duval} ferme son usine», «le rachat de {Duval}», «elle a fondé
 * {Duval}»: deeds of which one side is a company.
 */
function deeds(reading: Reading, segment: Segment, lexicons: NameLexicons): readonly Clue[] {
  const { slots } = reading;
  const clues: Clue[] = [];
  const verb = behindLightWords(slots, segment.to);
  const main = behindLightWords(slots, verb + 1);
  const does =
    isDeed(slots[verb], 'deed', lexicons) ||
    (slots[main]?.word.morphology.verbForm === 'Inf' && isDeed(slots[main], 'deed', lexicons)) ||
    (slots[verb]?.word.pos === 'VERB' && ownsPlant(reading, verb + 1, lexicons));
  if (does) clues.push(clue('ORG', 1.6, 'deed'), clue('PER', -0.6, 'deed'));
  if (isDeed(slots[segment.from - 1], 'suffers', lexicons))
    clues.push(clue('ORG', 2, 'deed'), clue('PER', -0.6, 'deed'));
  return clues;
}

/** «{Duval} (1,1 milliard d'euros de chiffre d'affaires)», «{Duval} (187 salariés)»: a bracket that counts what only a company has. */
function counted({ slots, pieces }: Reading, { to }: Segment, { heads }: NameLexicons): readonly Clue[] {
  if (slots[to]?.word.text !== '(' || slots[to + 1]?.word.kind !== 'number') return [];
  for (let at = to + 2; at < to + 2 + farthest * 2 && slots[at]?.word.text !== ')'; at++)
    if (heads.at(pieces, slots[at]?.piece ?? 0, ['plant', 'owned']))
      return [clue('ORG', 3, 'counted'), clue('PER', -1, 'counted')];
  return [];
}

function behindLightWords(slots: readonly Slot[], from: number): number {
  let at = from;
  while (slots[at]?.word.kind === 'clitic' || /^(?:AUX|ADV)$/u.test(slots[at]?.word.pos ?? '')) at++;
  return at;
}

/** «va fermer {son usine}», «met {318 employés} en disponibilité»: what a company has or counts, behind its verb. */
function ownsPlant({ slots, pieces }: Reading, from: number, { heads }: NameLexicons): boolean {
  for (let at = from; at < from + farthest && slots[at]?.word.kind !== 'punctuation'; at++) {
    const [before, slot] = [slots[at - 1]?.word, slots[at]];
    if (slot?.word.pos !== 'NOUN' || !heads.at(pieces, slot.piece, ['plant'])) continue;
    if (before?.kind === 'number' || /^(?:son|sa|ses)$/u.test(before?.text ?? '')) return true;
  }
  return false;
}

function isDeed(slot: Slot | undefined, use: 'deed' | 'suffers', { heads }: NameLexicons): boolean {
  if (slot?.word.pos !== 'VERB') return false;
  return isLemma(heads, slot.word.lemma, [use]);
}
