import { nounPhraseAt } from './nounPhrases.ts';
import { type Reading, wordAt } from './reading.ts';
import type { VerbGroup } from './verbGroups.ts';

/** How many items may stand between a cue and its «que»: «a déclaré mardi à son homologue que». */
const longestReach = 10;

const que = /^(?:que|qu')$/u;

/** Words with which «que» makes a conjunction of its own («dès que», «bien que»). */
export const conjunctionWithQue =
  /^(?:alors|tandis|bien|pendant|afin|pour|dès|lors|tant|ainsi|parce|depuis|avant|après|sans)$/u;

/** Index of the first item of the clause that completes the cue whose last item is given, or -1: «a dit que {la route est sûre}». */
export function complementClause(reading: Reading, cue: number): number {
  const at = queBehind(reading, cue);
  if (
    at < 0 ||
    isFree(reading, at) ||
    compares(reading, cue, at) ||
    isRelative(reading, cue, at) ||
    isCleft(reading, cue)
  )
    return -1;
  return at + 1;
}

/** Index of the «que» of a cue, over complements and one insertion between commas, or -1. */
function queBehind(reading: Reading, cue: number): number {
  for (let i = cue + 1; i <= cue + longestReach && i < reading.items.length; i++) {
    const text = wordAt(reading.items, i);
    if (que.test(text)) return i;
    if (text === ',') return queOverInsertion(reading, i);
    if (stops(reading, i)) return -1;
  }
  return -1;
}

/** «a promis, dimanche sur les ondes, {que} …»: the «que» behind what two commas set off, or -1. */
function queOverInsertion(reading: Reading, comma: number): number {
  for (let i = comma + 1; i <= comma + longestReach && i < reading.items.length; i++) {
    if (wordAt(reading.items, i) === ',') return que.test(wordAt(reading.items, i + 1)) ? i + 1 : -1;
    if (stops(reading, i)) return -1;
  }
  return -1;
}

function stops(reading: Reading, at: number): boolean {
  return (
    reading.items[at]?.quote !== undefined ||
    /^[;:.!?]$/u.test(wordAt(reading.items, at)) ||
    reading.finiteStarts.has(at)
  );
}

/** «a commenté ce {qu'}il voit»; «se réjouit de ce {que} …» is a complement. */
function isFree({ items }: Reading, at: number): boolean {
  return wordAt(items, at - 1) === 'ce' && !/^(?:de|à)$/u.test(wordAt(items, at - 2));
}

/** «a prévenu dès {que} …», «un cap tel {que} …», «le train plus utile {que} …», «il est sûr et {que} …»: it completes another word. */
function compares({ items }: Reading, cue: number, at: number): boolean {
  const before = wordAt(items, at - 1);
  if (
    at - 1 > cue &&
    (conjunctionWithQue.test(before) || /^(?:tels?|telles?|autres?|et|mais|ou)$/u.test(before))
  )
    return true;
  return (
    items[at - 1]?.word?.pos === 'ADJ' && /^(?:plus|moins|aussi|si|mieux|pire)$/u.test(wordAt(items, at - 2))
  );
}

/** «indique le rôle {qu'}ont les investisseurs»: behind an object of the verb «que» opens a relative clause. */
function isRelative(reading: Reading, cue: number, at: number): boolean {
  if (reading.items[at]?.word?.pos !== 'PRON') return false;
  const object = nounPhraseAt(reading, cue + 1);
  return object?.last === at - 1 && reading.dateAt(object.head) === undefined;
}

/** «C'est quand le maire a alerté la presse {que} la digue a été vue»: the «que» of a cleft that is still open before the cue. */
function isCleft(reading: Reading, cue: number): boolean {
  for (let i = cue - 1; i > 0; i--) {
    const text = wordAt(reading.items, i);
    if (/^[,;:.!?]$/u.test(text)) return false;
    if (/^(?:lorsque|lorsqu'|quand)$/u.test(text)) return /^c/u.test(subjectOfBe(reading, i));
    if (que.test(text) || text === 'qui') return false;
  }
  return false;
}

/** «{c'}est», «{ce} n'est que» right before an item: the pronoun, or ''. */
function subjectOfBe(reading: Reading, at: number): string {
  const be = reading.groups.find((g: VerbGroup) => g.lemma === 'être' && g.last < at && at - g.last < 3);
  return be ? wordAt(reading.items, be.first - 1) : '';
}
