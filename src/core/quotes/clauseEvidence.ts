import type { Item } from './frames.ts';

/**
 * «L'opposition {pointe} «une faute» et appelle à manifester»: a noun or an adjective between a noun and the marks is the verb of a
 * clause that ends without another, which «Le slogan célèbre «Yes we can» a vieilli» has.
 */
export function isVerbOfClause(items: readonly Item[], i: number, isFirst: boolean): boolean {
  const { pos, morphology } = items[i]?.word ?? {};
  if (morphology?.verbForm || !(pos === 'NOUN' || (pos === 'ADJ' && isFirst && !isToldBefore(items, i))))
    return false;
  const end = items[i - 1]?.word?.text === ',' ? i - 2 : i - 1;
  const noun = items[end]?.word?.pos === 'ADJ' ? end - 1 : end;
  return /^(?:NOUN|PROPN)$/u.test(items[noun]?.word?.pos ?? '') && endsWithoutVerb(items, i + 2);
}

/** How many items may stand between a verb and its «que»: «{informe} dans un communiqué publié mardi que …». */
const longestLead = 8;

/** «critique {que}», «lâche {devant la presse que} …», «informe {au matin, dans un mot, que}»: a complement, not «d'un ton plus grave que». */
export function leadsToClause(items: readonly Item[], from: number): boolean {
  if (items[from]?.word?.pos === 'SCONJ') return true;
  if (!/^(?:ADP|NOUN)$/u.test(items[from]?.word?.pos ?? '')) return false;
  let commas = 0;
  for (let i = from + 1; i < from + (1 + commas) * longestLead; i++) {
    const word = items[i]?.word;
    if (word?.text === ',' && commas < 2) commas++;
    else if (!word || word.morphology.mood || word.kind === 'punctuation') return false;
    if (word.pos !== 'SCONJ') continue;
    const isBehind = commas !== 1 && /^(?:NOUN|PROPN|PUNCT)$/u.test(items[i - 1]?.word?.pos ?? '');
    return isBehind && /^(?:que|qu['’])$/u.test(word.text);
  }
  return false;
}

/** «Ana Duval, maire, {reproche} à l'État son «mépris»»: behind a complement stands an object, which a noun has not. */
export function leadsToObject(items: readonly Item[], from: number): boolean {
  if (items[from]?.word?.pos !== 'ADP') return false;
  for (let i = from + 2; i < from + longestLead; i++) {
    const word = items[i]?.word;
    if (!word || word.morphology.mood || word.kind === 'punctuation') return false;
    if (word.pos !== 'DET' || items[i + 1]?.quote === undefined) continue;
    return /^(?:NOUN|PROPN|ADJ)$/u.test(items[i - 1]?.word?.pos ?? '');
  }
  return false;
}

/** «un texte que la ministre {décrit} comme «inhumain»»: a participle behind a noun is the verb of a relative clause that has no other. */
export function isVerbOfRelative(items: readonly Item[], i: number): boolean {
  const { verbForm, gender, number } = items[i]?.word?.morphology ?? {};
  if (verbForm !== 'Part' || gender === 'Fem' || number === 'Plur') return false;
  for (let k = i - 1; k > 0; k--) {
    const word = items[k]?.word;
    if (!word || word.morphology.mood || /^[;:.!?…]$/u.test(word.text)) return false;
    if (/^(?:que|qu['’])$/u.test(word.text))
      return i - k > 1 && /^(?:NOUN|PROPN|PUNCT)$/u.test(items[k - 1]?.word?.pos ?? '');
  }
  return false;
}

/** «signalant {que} l'hôpital subit «une pression»»: what is told around a clause has its verb before. */
function isToldBefore(items: readonly Item[], end: number): boolean {
  for (let i = 0; i < end; i++)
    if (
      items[i]?.word?.pos === 'SCONJ' &&
      /^qu/u.test(items[i]?.form ?? '') &&
      items[i - 1]?.word?.morphology.verbForm
    )
      return true;
  return false;
}

function endsWithoutVerb(items: readonly Item[], from: number): boolean {
  for (let i = from; i < items.length; i++) {
    const word = items[i]?.word;
    if (word?.morphology.mood) return false;
    // «La note critique «Adieu», {parue} en mai, a été …»
    if (word?.text === ',') return items[i + 1]?.word?.morphology.verbForm !== 'Part';
    if (word?.pos === 'SCONJ' || /^(?:[;.!?…]|et|mais|puis)$/u.test(word?.text ?? '')) return true;
  }
  return true;
}

/** «Comme le {dit} Ana Duval», «ainsi que l'{écrit} le juge»: a noun would have its complement behind. */
export function isBehindComme(items: readonly Item[], i: number): boolean {
  if (!/^(?:le|l')$/u.test(items[i - 1]?.form ?? '') || !leadsToEcho(items, i - 2)) return false;
  return /^(?:DET|PROPN|NOUN)$/u.test(items[i + 1]?.word?.pos ?? '');
}

/** «comme», «ainsi que»: what stands behind tells again who says it. */
function leadsToEcho(items: readonly Item[], at: number): boolean {
  const form = items[at]?.form;
  return form === 'comme' || (form === 'que' && items[at - 1]?.form === 'ainsi');
}
