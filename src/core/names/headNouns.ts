import type { Head } from './heads.ts';
import { keyOf } from './phraseIndex.ts';
import type { NameLexicons } from './segments.ts';
import type { Reading } from './slots.ts';

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
  if (!/^(?:de|du|des|d['’])$/u.test(slots[taken.end]?.key ?? '')) return false;
  const determined = /^(?:la|l['’])$/u.test(slots[taken.end + 1]?.key ?? '');
  return takeNominal(reading, taken, taken.end + (determined ? 2 : 1), lexicons);
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
  if (slots[at]?.word.pos !== 'NOUN' || slots[at]?.capital) return false;
  taken.end = at + 1;
  taken.domain = true;
  taken.nouns++;
  takeAdjective(reading, taken, lexicons);
  return true;
}

/** «filière {avicole}» */
export function takeAdjective({ slots }: Reading, taken: Taken, lexicons: NameLexicons): void {
  const next = slots[taken.end];
  if (next?.word.pos !== 'ADJ' || next.capital) return;
  if (isAdjective(next.word.text, next.word.pos, lexicons)) taken.end++;
}

/** «centrale», «correctionnel»: what may narrow the noun of a body. */
export function isAdjective(text: string, pos: string, lexicons: NameLexicons): boolean {
  if (pos === 'AUX' || pos === 'ADP' || pos === 'DET') return false;
  const forms = lexicons.forms.lookup(text).filter((form) => form.pos !== 'PROPN');
  const adjective = forms.some((form) => form.pos === 'ADJ') || isDemonym(text, lexicons);
  return (
    adjective &&
    (pos === 'ADJ' || !forms.some((form) => form.pos === 'VERB' && form.morphology.verbForm === 'Fin'))
  );
}

/** «capverdienne», which no dictionary has. */
function isDemonym(text: string, { gazetteer }: NameLexicons): boolean {
  return gazetteer.demonym(keyOf(text)) !== null;
}
