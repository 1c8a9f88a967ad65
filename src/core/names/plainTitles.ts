import { firstNameOf } from './firstNameOf.ts';
import { piecesOf } from './gazetteer.ts';
import type { Head } from './heads.ts';
import { isLemma } from './lemmaHeads.ts';
import { listedNameAt } from './listedNames.ts';
import { labelBefore, phraseEnd } from './phraseNames.ts';
import type { NameLexicons, Segment } from './segments.ts';
import type { Reading, Slot } from './slots.ts';
import { titleSegment } from './titleSegment.ts';
import { isPrinted, workBefore, workBehind } from './worksAround.ts';

/** How many words such a title has at most. */
const longest = 8;
const article = /^(?:le|la|les|l['’]|un|une|des)$/u;

/**
 * The title of a work that no marks set off, by what stands around it: «publie {Le Prix du temps}», «{Une ville en colère} (éd. du
 * Seuil)», «dans {Marée basse}, son premier roman», «l'auteur de {La Digue}», or the capital of an article before a small noun: «dans
 * {Les battures}». `null` where none begins at `at`.
 */
export function findPlainTitle(reading: Reading, at: number, lexicons: NameLexicons): Segment | null {
  const title = titleAt(reading, at, lexicons);
  // «l'association {Un toit pour étudier}», «le film {Marée basse}»
  const isOther = title && (isOtherName(reading, at, lexicons) || labelBefore(reading, at, lexicons));
  return isOther ? null : title;
}

/** The same by what stands around it alone. */
function titleAt(reading: Reading, at: number, lexicons: NameLexicons): Segment | null {
  const { slots } = reading;
  const first = slots[at];
  if (!first?.capital || first.allCapitals || reading.headline) return null;
  const hasArticle = article.test(first.key);
  if (!hasArticle && (first.opening || /^(?:a|au|aux|en)$/u.test(slots[at - 1]?.key ?? ''))) return null;
  const stop = stopBehind(slots, at);
  const told = workBefore(reading, at, lexicons) && !slots[stop]?.capital;
  if (stop > at && told && slots.slice(at, stop).every(({ capital }) => capital))
    return titleOf(slots, at, stop, lexicons);
  if (hasArticle ? stop > at + 1 && !isSentence(slots, at, stop) : isOneRunAndMore(slots, at, stop)) {
    if (told || isPrinted(reading, stop, lexicons) || workBehind(reading, stop, lexicons))
      return titleOf(slots, at, stop, lexicons);
  }
  if (!hasArticle || first.opening || !isPlainWord(slots[at - 1])) return null;
  const to = clauseEnd(slots, at, Math.min(stop, phraseEnd(slots, at)), stop);
  const isSmall = slots[at + 1]?.word.pos === 'NOUN' && !slots[at + 1]?.capital;
  return to > at + 1 && (isSmall || isMade(reading, at, lexicons)) ? titleOf(slots, at, to, lexicons) : null;
}

/** «joue {La vie est une fête}»: behind a verb another belongs to the title, which reaches to its mark. */
function clauseEnd(slots: readonly Slot[], at: number, to: number, stop: number): number {
  return slots[at - 1]?.word.pos === 'VERB' && slots[to]?.word.morphology.verbForm === 'Fin' ? stop : to;
}

/** A listed name, somebody by the first name, or what a head word opens. */
function isOtherName(reading: Reading, at: number, lexicons: NameLexicons): boolean {
  const slot = reading.slots[at];
  if (!slot || listedNameAt(reading, at, lexicons) || firstNameOf(slot, lexicons)) return true;
  return lexicons.heads.at(reading.pieces, slot.piece, ['whole', 'none']) !== null;
}

/** Where a mark stands behind `at`, within the length of a title. */
function stopBehind(slots: readonly Slot[], at: number): number {
  let to = at;
  while (to <= at + longest && /^(?:word|elision|clitic)$/u.test(slots[to]?.word.kind ?? '')) to++;
  return to > at + longest ? at : to;
}

/** «{Veiller} sur elle»: capitals only at its head, and small words behind them. */
function isOneRunAndMore(slots: readonly Slot[], from: number, to: number): boolean {
  const small = slots.findIndex(({ capital }, i) => i > from && !capital);
  return small > from && small < to && slots.slice(small, to).every(({ capital }) => !capital);
}

/** «{Le festival a primé} …»: the first article of a sentence, and its verb. */
function isSentence(slots: readonly Slot[], from: number, to: number): boolean {
  return (
    slots[from]?.opening === true &&
    slots.slice(from, to).some(({ word }) => word.morphology.verbForm === 'Fin')
  );
}

function isPlainWord(slot: Slot | undefined): boolean {
  return slot !== undefined && !slot.capital && /^(?:word|elision)$/u.test(slot.word.kind);
}

/** «signe {Les Insolents}», «l'auteur de {La Digue}», «à l'affiche de {La Nuit}» */
function isMade({ slots }: Reading, at: number, { heads }: NameLexicons): boolean {
  const before = /^(?:de|d['’])$/u.test(slots[at - 1]?.key ?? '') ? slots[at - 2] : slots[at - 1];
  return before !== undefined && isLemma(heads, before.word.lemma, ['makes']);
}

function titleOf(slots: readonly Slot[], from: number, to: number, { heads }: NameLexicons): Segment | null {
  const head = headOfWorks(heads);
  const [first, last] = [slots[from], slots[to - 1]];
  if (!head || !first || !last) return null;
  const span = { start: first.word.start, end: last.word.end, from, to };
  return titleSegment(span, head);
}

function headOfWorks(heads: NameLexicons['heads']): Head | null {
  return heads.at(piecesOf('ouvrage'), 0, ['mark'])?.head ?? null;
}
