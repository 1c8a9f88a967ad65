import type { DraftAttribution } from './drafts.ts';
import { type Reading, wordAt } from './reading.ts';
import { indexAt, reportOf } from './reportTense.ts';

/** «avait {alors} écrit», «promettait {alors} de»: the report points to the time that was named last; «alors que» does not. */
export function saysThen({ reading, verb, near }: DraftAttribution): boolean {
  const first = verb?.first ?? indexAt(reading, near);
  const last = (verb?.last ?? first) + 1;
  for (let i = first - 1; i <= last; i++)
    if (wordAt(reading.items, i) === 'alors' && !/^(?:que|qu')$/u.test(wordAt(reading.items, i + 1)))
      return true;
  return reading.items.some((_, i) => isThen(reading, i));
}

/** «son président {d'alors}», «le préfet {de l'époque}», «assurait-il {à l'époque}» */
function isThen({ items }: Reading, i: number): boolean {
  const [lead, article] = [wordAt(items, i - 2), wordAt(items, i - 1)];
  if (wordAt(items, i) === 'alors') return article === "d'";
  return wordAt(items, i) === 'époque' && article === "l'" && /^(?:à|de)$/u.test(lead);
}

/**
 * «avait-elle prévenu {une heure plus tôt}», «{Quelques minutes après}, il jurait …», «{Le matin même}, il avait promis …»: the day is still
 * that of the story.
 */
export function hoursAway({ reading }: DraftAttribution): boolean {
  return reading.items.some(
    (_, i) => isHoursFrom(reading, i) || isSameDay(reading, i) || isJustEarlier(reading, i),
  );
}

/** «avait parlé {plus tôt} d'un malentendu», not «deux ans plus tôt» */
function isJustEarlier({ items }: Reading, i: number): boolean {
  if (wordAt(items, i) !== 'plus' || wordAt(items, i + 1) !== 'tôt') return false;
  return !/^(?:NOUN|NUM)$/u.test(items[i - 1]?.word?.pos ?? '');
}

/** «le matin {même}», «plus tôt {dans la journée}» */
function isSameDay({ items }: Reading, i: number): boolean {
  if (!/^(?:matin|matinée|midi|après-midi|soir|soirée|jour|journée)$/u.test(wordAt(items, i))) return false;
  const earlier = wordAt(items, i - 2) === 'dans' && /^t(?:ôt|ard)$/u.test(wordAt(items, i - 3));
  // «{Reçu le matin}, il avait salué …»
  const alone = wordAt(items, i - 1) === 'le' && wordAt(items, i + 1) === ',';
  return earlier || alone || wordAt(items, i + 1) === 'même';
}

function isHoursFrom({ items }: Reading, i: number): boolean {
  if (!/^(?:heures?|minutes?|instants?)$/u.test(wordAt(items, i))) return false;
  const next = wordAt(items, i + 1);
  const away = next === 'plus' && /^(?:tôt|tard)$/u.test(wordAt(items, i + 2));
  return away || /^(?:auparavant|avant|après)$/u.test(next);
}

/** «{Réponse} du maire : «…»»: to what was said right before. */
export function isAnswer({ reading }: DraftAttribution): boolean {
  return /^(?:réponse|réplique)$/u.test(wordAt(reading.items, 0));
}

/** How many days behind or before an event it was said: 1 for «{au lendemain du} vol», -1 for «à la veille du scrutin», else 0. */
export function daysFromEvent({ reading, near }: DraftAttribution): number {
  const cue = indexAt(reading, near);
  for (let i = 0; i < reading.items.length; i++) {
    const days =
      wordAt(reading.items, i) === 'lendemain' ? 1 : wordAt(reading.items, i) === 'veille' ? -1 : 0;
    const counted = /^(?:de|d'|du|des)$/u.test(wordAt(reading.items, i + 1));
    if (days !== 0 && counted && sharesClause(reading, cue, i)) return days;
  }
  return 0;
}

const definite = /^(?:le|la|l'|du)$/u;

/** «a-t-il dit {après le match}», «au coup de sifflet final», «à la fin de l'audience»: on the occasion that the article is about. */
export function isOnOccasion({ reading, near }: DraftAttribution): boolean {
  const cue = indexAt(reading, near);
  const word = (i: number) => wordAt(reading.items, i);
  return reading.items.some((_, i) => {
    const after = word(i) === 'après' && definite.test(word(i + 1));
    const atEnd =
      reading.isOccasion(i) && (word(i + 1) === 'du' || (word(i + 1) === 'de' && definite.test(word(i + 2))));
    const whistle = word(i) === 'sifflet' && word(i - 1) === 'de';
    return (after || atEnd || whistle) && sharesClause(reading, cue, i);
  });
}

/** True where no verb, quotation or clause stands between the cue and an item. */
function sharesClause(reading: Reading, cue: number, at: number): boolean {
  const [from, to] = at < cue ? [at, cue] : [cue, at];
  for (let i = from + 1; i < to; i++)
    if (reading.finiteStarts.has(i) || /^(?:que|qu'|qui)$/u.test(wordAt(reading.items, i))) return false;
  return true;
}

/** «Il {y} accuse la ministre», «On {y} entend le maire dire …»: in what was quoted just before. */
export function pointsThere(attribution: DraftAttribution): boolean {
  const { reading, cue } = attribution;
  // «Le syndicat {y} a vu «un gâchis»»: the phrase's own
  if (cue?.lemma.startsWith('y ')) return false;
  const { verb } = reportOf(attribution);
  for (let i = verb?.first ?? 0; i < (verb?.head ?? 0); i++)
    if (wordAt(reading.items, i) === 'y') return true;
  // «peut-on {y} lire», «on peut {y} entendre»
  const behind = (verb?.last ?? -2) + 1;
  const isInfinitive = reading.items[behind + 1]?.word?.morphology.verbForm === 'Inf';
  return wordAt(reading.items, behind) === 'y' && isInfinitive;
}

/** «selon {ce texte}», «{Le communiqué} évoque …»: what was written speaks, and the text has named it. */
export function isDocumentNamed({ reading, speaker }: DraftAttribution): boolean {
  if (!speaker) return false;
  const first = indexAt(reading, speaker.start);
  return /^(?:le|la|l'|ce|cet|cette)$/u.test(wordAt(reading.items, first)) && reading.isDocument(first + 1);
}

/** «{Dans sa lettre}, elle évoque …»: what was written on a day that the text has named is read in the present. */
export function namesDocument({ reading }: DraftAttribution): boolean {
  const { items } = reading;
  return items.some(
    (_, i) =>
      wordAt(items, i) === 'dans' &&
      /^(?:le|la|l'|ce|cet|cette|son|sa|leur)$/u.test(wordAt(items, i + 1)) &&
      reading.isDocument(i + 2),
  );
}
