import type { Analysis } from '../core/analysis.ts';
import type { Coreference } from '../core/names/coreference.ts';
import type { Quotation } from '../core/quotes/quotations.ts';
import { firstFrom } from '../core/span.ts';
import { oneLine } from './escape.ts';
import { entityOf } from './names.ts';
import { whyWords } from './why.ts';
import type { Wording } from './wording.ts';

/**
 * Why the quotation is given to its speaker, in one sentence: “Subject of « a déclaré »; « Il » → Vladimir Poutine, the last man
 * named”. `null` where nobody is given.
 */
export function reasonWords(analysis: Analysis, quote: Quotation, wording: Wording): string | null {
  if (!quote.attribution) return null;
  const why = whyWords(quote.attribution, wording);
  const reference = referenceWords(analysis, quote, wording);
  // A semicolon takes the spaces that the language gives a colon.
  return reference === null ? why : `${why}${wording.colon.replace(':', ';')}${reference}`;
}

/** “« Il » → Vladimir Poutine, the last man named”, for a speaker that the words mean without naming; “« Elle »: Awa or Ana”. */
function referenceWords(analysis: Analysis, { attribution }: Quotation, wording: Wording): string | null {
  const coreference = attribution?.speaker ? referenceIn(analysis, attribution.speaker) : undefined;
  if (!attribution || !coreference || attribution.rule === 'corrected') return null;
  const words = `«\u00a0${oneLine(coreference.text)}\u00a0»`;
  const { candidates = [] } = attribution;
  if (attribution.entities.length === 0 && candidates.length > 1)
    return `${words}${wording.colon}${namesOf(analysis, candidates, wording.or)}`;
  if (!coreference.entities.some((id) => attribution.entities.includes(id))) return null;
  const names = namesOf(analysis, coreference.entities, wording.and);
  const agreement = entityOf(analysis, coreference.entities[0] ?? '')?.agreement ?? null;
  const because = wording.references[keyOf(coreference, agreement)];
  if (coreference.text.toLowerCase() === names.toLowerCase())
    return because ? `${words}${wording.colon}${because}` : null;
  return `${words} → ${names}${because ? `, ${because}` : ''}`;
}

function namesOf(analysis: Analysis, ids: readonly string[], joint: string): string {
  const names = ids.flatMap((id) => entityOf(analysis, id)?.name ?? []).map(oneLine);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${joint}${names.at(-1)}`;
}

function referenceIn(
  { coreferences }: Analysis,
  speaker: { start: number; end: number },
): Coreference | undefined {
  const reference = coreferences[firstFrom(coreferences, speaker.start)];
  return reference && reference.end <= speaker.end ? reference : undefined;
}

/** “the last man named” and “the last woman named” by what the pronoun agrees with. */
function keyOf({ rule, kind }: Coreference, agreement: string | null): string {
  if (rule !== 'last-fitting-subject' || kind === 'role') return rule;
  if (agreement === 'm') return 'last-man';
  return agreement === 'f' ? 'last-woman' : rule;
}
