import type { CueMatch } from './cueMatches.ts';
import { type Reading, wordAt } from './reading.ts';
import { canSpeak } from './voices.ts';

const to = /^(?:à|au|vers|en)$/u;

/** «ramène son conseil de «achat» à «neutre»», «relève le titre à «acheter» contre «vendre»»: a grade that somebody gives, no words of theirs. */
export function isGrade(
  reading: Reading,
  at: number,
  cue: CueMatch | undefined,
  inside: readonly Reading[],
): boolean {
  return (
    isEndOfScale(reading, at, inside) ||
    isGradeGiven(reading, at, cue, inside) ||
    isAdvice(reading, at, inside)
  );
}

/** «a abaissé {son conseil à} «alléger»»: one infinitive behind what somebody has, where «autorise son fils à «partir»» has a person. */
function isAdvice(reading: Reading, at: number, [words]: readonly Reading[]): boolean {
  const { items } = reading;
  if (words?.items.length !== 1 || words.items[0]?.word?.morphology.verbForm !== 'Inf') return false;
  const isOwn = /^(?:son|sa|leur)$/u.test(wordAt(items, at - 3)) && items[at - 2]?.word?.pos === 'NOUN';
  return isOwn && wordAt(items, at - 1) === 'à' && !canSpeak(reading, at - 2);
}

/** «de «surperformance» à «{neutre}»», «de «{stable}» à «négative»» */
function isEndOfScale({ items }: Reading, at: number, inside: readonly Reading[]): boolean {
  if (!isShort(inside)) return false;
  const from = to.test(wordAt(items, at - 1)) ? at - 2 : at;
  const isScale = items[from + 2]?.quote !== undefined && to.test(wordAt(items, from + 1));
  return isScale && items[from]?.quote !== undefined && /^(?:de|d')$/u.test(wordAt(items, from - 1));
}

/** «relève {le titre} à «surpondérer»», «conseille l'action à «vendre»»: one word behind the whole object, to which the verb does not lead. */
function isGradeGiven(
  reading: Reading,
  at: number,
  cue: CueMatch | undefined,
  inside: readonly Reading[],
): boolean {
  const { items } = reading;
  const [words] = inside;
  if (!cue?.group || cue.last >= at || cue.group.passive || words?.items.length !== 1) return false;
  if (cue.entry.use !== 'report' || cue.entry.complements.some((taken) => taken.startsWith('à-')))
    return false;
  const first = items.findIndex(({ quote }, i) => i > cue.last && quote !== undefined);
  const isNext = first !== at && wordAt(items, at - 1) === 'contre' && at === first + 2;
  if (first !== at && !isNext) return false;
  const noun = first - 2;
  let determiner = cue.last + 1;
  while (items[determiner]?.word?.pos === 'ADV') determiner++;
  if (items[determiner]?.word?.pos !== 'DET' || determiner >= noun) return false;
  const isObject = /^(?:NOUN|PROPN|ADJ)$/u.test(items[noun]?.word?.pos ?? '');
  return isObject && wordAt(items, first - 1) === 'à';
}

function isShort([words, ...more]: readonly Reading[]): boolean {
  return words !== undefined && more.length === 0 && words.items.length <= 3;
}
