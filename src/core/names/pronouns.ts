import { remembering } from '../memory.ts';
import type { Wanted } from './discourse.ts';
import { piecesOf } from './gazetteer.ts';
import type { HeadLexicon } from './heads.ts';
import { keyOf } from './phraseIndex.ts';
import type { Reading } from './slots.ts';

const wantedBy: ReadonlyMap<string, Wanted> = new Map(
  (
    [
      ['il', 'm', false, false],
      ['elle', 'f', false, false],
      ['lui', 'm', false, false],
      ['ils', 'm', true, false],
      ['elles', 'f', true, false],
      ['eux', 'm', true, false],
      ['lui-meme', 'm', false, false],
      ['elle-meme', 'f', false, false],
      ['eux-memes', 'm', true, false],
      ['elles-memes', 'f', true, false],
      ['celui-ci', 'm', false, true],
      ['celle-ci', 'f', false, true],
      ['ceux-ci', 'm', true, true],
      ['celles-ci', 'f', true, true],
      ['le meme', 'm', false, false],
      ['la meme', 'f', false, false],
      ['ce dernier', 'm', false, true],
      ['cette derniere', 'f', false, true],
      ['ces derniers', 'm', true, true],
      ['ces dernieres', 'f', true, true],
      ['les deux', null, true, false],
      ['tous deux', null, true, false],
      ['toutes deux', 'f', true, false],
      ["l'interesse", 'm', false, false],
      ["l'interessee", 'f', false, false],
      // «à {l'en} croire», «à {les entendre}»
      ["l'en", null, false, false],
      ["l'entendre", null, false, false],
      ["l'ecouter", null, false, false],
      ['les en', null, true, false],
      ['les entendre', null, true, false],
      ['les ecouter', null, true, false],
      ['son', null, false, false],
      ['sa', null, false, false],
      ['ses', null, false, false],
      ['leur', null, true, false],
      ['leurs', null, true, false],
    ] as const
  ).map(([key, gender, plural, nearest]) => [
    key,
    { gender, plural, nearest, speaks: false, person: /interess|meme/u.test(key) },
  ]),
);

/** What a pronoun asks of its antecedent, «-t-elle» like «elle»; `null` when the words are no third-person pronoun. */
export const readPronoun = remembering((words): Wanted | null => {
  const key = keyOf(words).trim();
  return wantedBy.get(key.startsWith('-') ? key.replace(/^-(?:t-)?/u, '') : key) ?? null;
});

/** Whether the pronoun is a possessive determiner: «sa», «leurs». */
export function isPossessive(words: string): boolean {
  return /^(?:son|sa|ses|leurs?)$/iu.test(words);
}

/** True for an «il» that stands for nothing: «il y a», «il faut», «il s'agit», «il est difficile de». */
export function isImpersonal(reading: Reading, at: number, heads: HeadLexicon): boolean {
  const { slots } = reading;
  const slot = slots[at];
  if (!slot || !/^(?:il|-t-il|-il)$/u.test(slot.key)) return false;
  if (slot.word.kind === 'clitic')
    return isImpersonalVerb(slots[at - 1]?.word.lemma ?? '', heads) || slots[at - 2]?.key === 'y';
  let next = at + 1;
  let reflexive = '';
  while (
    /^(?:ne|n['’]|me|m['’]|nous|vous|leur|lui|s['’]|se|en|y|l['’]|le|la)$/u.test(slots[next]?.key ?? '')
  ) {
    if (slots[next]?.key === 'y') return true;
    if (/^s/u.test(slots[next]?.key ?? '')) reflexive = "s'";
    next++;
  }
  if (isImpersonalVerb(reflexive + (slots[next]?.word.lemma ?? ''), heads)) return true;
  // «il a fallu», «il aurait suffi»
  if (slots[next]?.word.lemma === 'avoir' && isImpersonalVerb(slots[next + 1]?.word.lemma ?? '', heads))
    return true;
  if (slots[next]?.word.lemma !== 'être') return false;
  return /^(?:heures?|h|midi|minuit)$/u.test(slots[next + 2]?.key ?? '') || isEvaluation(reading, next + 1);
}

function isImpersonalVerb(lemma: string, heads: HeadLexicon): boolean {
  const pieces = piecesOf(lemma);
  return heads.at(pieces, 0, ['impersonal'])?.length === pieces.length;
}

/** «… important que», «… très difficile de»: an adjective with its clause, within three words. */
function isEvaluation({ slots }: Reading, first: number): boolean {
  for (let at = first; at < first + 3; at++) {
    const word = slots[at]?.word;
    if (!word || word.pos === 'PUNCT') return false;
    const next = slots[at + 1];
    if (word.pos === 'ADJ' && next && /^(?:que|qu['’])$/u.test(next.key)) return true;
    if (
      word.pos === 'ADJ' &&
      next &&
      /^(?:de|d['’])$/u.test(next.key) &&
      slots[at + 2]?.word.morphology.verbForm === 'Inf'
    )
      return true;
  }
  return false;
}
