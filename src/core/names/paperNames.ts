import { piecesOf } from './gazetteer.ts';
import { isLemma } from './lemmaHeads.ts';
import { leadsToMedium } from './mediaClues.ts';
import type { NameLexicons, Segment } from './segments.ts';
import type { Reading } from './slots.ts';
import { titleSegment } from './titleSegment.ts';

/** How many small words may stand between «titrait» and the paper: «titrait {jeudi matin} La Capitale». */
const mostBetween = 2;

/**
 * A medium that no list knows, called by a word of the dictionary with the capital of its article: «au micro de {La Première}», «la une
 * de {La Capitale}», «titrait jeudi {Le Réveil libre}». `null` where none begins at `at`.
 */
export function findPaperName(reading: Reading, at: number, lexicons: NameLexicons): Segment | null {
  const { slots } = reading;
  const [article, noun] = [slots[at], slots[at + 1]];
  if (!article?.capital || article.opening || !/^(?:l[ae]|les|l['’])$/u.test(article.key)) return null;
  if (!noun?.capital || noun.word.kind !== 'word' || reading.headline) return null;
  if (!leadsToMedium(reading, at - 1, lexicons) && !isBehindHeadline(reading, at, lexicons)) return null;
  let to = at + 2;
  while (slots[to]?.capital && slots[to]?.word.kind === 'word') to++;
  const head = lexicons.heads.at(piecesOf('journal'), 0, ['label'])?.head;
  const last = slots[to - 1];
  if (!head || !last) return null;
  const span = { start: article.word.start, end: last.word.end, from: at, to };
  return titleSegment(span, head);
}

function isBehindHeadline({ slots }: Reading, at: number, { heads }: NameLexicons): boolean {
  for (let i = at - 1; i >= at - 1 - mostBetween; i--) {
    const word = slots[i]?.word;
    if (word?.pos === 'VERB') return isLemma(heads, word.lemma, ['headlines']);
    if (word?.kind !== 'word') return false;
  }
  return false;
}
