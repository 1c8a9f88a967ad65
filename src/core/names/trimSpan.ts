import type { Reading, Slot } from './slots.ts';

/** Slots of a sentence, `to` exclusive. */
type Span = readonly [from: number, to: number];

/**
 * What of the words that the recogniser marks can be a name: none that opens with «Sept employés de l'ONG», none that runs on into
 * the sentence («Zèbres une victoire», «Office d'habitation lui», «Le Journal mardi»). `null` when nothing stays.
 */
export function trimSpan({ slots }: Reading, [from, to]: Span): Span | null {
  const first = slots[from];
  const begins = first?.opening || slots[from - 1]?.word.kind === 'punctuation';
  if (begins && to - from > 1 && opensSentence(slots, from)) return null;
  const end = endOf(slots, from, to);
  return end > from ? [from, end] : null;
}

/** «Vol du violon de Spa», «Sept employés de…»: a bare noun or a number that only opens its sentence. */
function opensSentence(slots: readonly Slot[], from: number): boolean {
  const [first, next] = [slots[from] as Slot, slots[from + 1] as Slot];
  if (first.word.kind === 'number' || first.word.pos === 'NUM') return true;
  return first.word.pos === 'DET' && !next.capital;
}

function endOf(slots: readonly Slot[], from: number, to: number): number {
  let end = to;
  for (let at = from + 1; at < to; at++)
    if (interrupts(slots[at] as Slot) || turnsOn(slots, from, at)) end = Math.min(end, at);
  while (end > from + 1 && trails(slots, end - 1)) end--;
  return end;
}

/** «une», «ce», «lui», «exige»: no name goes on behind them in lower case. */
function interrupts({ capital, word: { pos, text, morphology } }: Slot): boolean {
  if (capital) return false;
  return (
    pos === 'AUX' ||
    pos === 'PRON' ||
    (pos === 'VERB' && morphology.mood !== undefined) ||
    (pos === 'DET' && /^(?:une?|ce|cette|ces|son|sa|ses)$/u.test(text))
  );
}

/** «Nature {et dans} Cell», «Région {et la} Métropole», but «Société d'histoire et d'archéologie», «Le Rouge et le Noir». */
function turnsOn(slots: readonly Slot[], from: number, at: number): boolean {
  if (slots[at]?.key !== 'et') return false;
  const [next, behind] = [slots[at + 1], slots[at + 2]];
  if (/^(?:dans|par|chez|avec|selon)$/u.test(next?.key ?? '')) return true;
  const isArticle = (slot: Slot | undefined) => /^(?:l[ae]|les|l['’])$/u.test(slot?.key ?? '');
  return isArticle(next) && !next?.capital && behind?.capital === true && !isArticle(slots[from]);
}

function trails(slots: readonly Slot[], at: number): boolean {
  const { word, capital, allCapitals } = slots[at] as Slot;
  if (capital || allCapitals || word.kind !== 'word') return false;
  if (/^(?:ADP|DET|CCONJ|SCONJ|ADV)$/u.test(word.pos)) return true;
  if (word.pos === 'VERB') return word.morphology.verbForm === 'Fin';
  // «Le Journal mardi», but «Institut du glacier», «Granit vivant».
  return word.pos === 'NOUN' && slots[at - 1]?.capital === true && slots[at - 1]?.word.pos !== 'ADJ';
}
