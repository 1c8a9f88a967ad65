import type { CueMatch } from '../cueMatches.ts';
import type { Item } from '../frames.ts';
import { type Reading, wordAt } from '../reading.ts';
import { findSubject } from '../subjects.ts';
import type { VerbGroup } from '../verbGroups.ts';

/** «Si le Conseil répond «non», …» tells of nothing that was said, nor «on dira «oui»» or «dites «oui»»; «même si» does. */
export function isHypothetical(reading: Reading, cue: CueMatch, at: number): boolean {
  if (cue.group?.form !== 'finite') return false;
  if (isOrder(reading, cue.group)) return true;
  if (cue.group.tense === 'future') return !tellsThePast(reading, cue, at);
  for (let i = cue.first - 1; i >= 0; i--) {
    const text = wordAt(reading.items, i);
    if (/^[,;:.!?]$/u.test(text)) return false;
    if (/^(?:si|s')$/u.test(text) && reading.items[i]?.word?.pos === 'SCONJ')
      return (
        wordAt(reading.items, i - 1) !== 'même' &&
        !isAsked(reading, i) &&
        !isContrast(reading, cue) &&
        !isGranted(reading, cue, i, at)
      );
  }
  return false;
}

/** «Si la presse salue «une fête», le public {dénonce} «un gâchis»»: what is set against something else said was said. */
function isContrast(reading: Reading, { last }: CueMatch): boolean {
  return reading.cues.some(
    ({ first, group }) =>
      group?.form === 'finite' &&
      !group.passive &&
      first > last &&
      !/^(?:future|conditional)$/u.test(group.tense),
  );
}

/**
 * «Si {la maire} dénonce «une faute», la direction {se tait}», «Si l'État assure que «tout va bien», …»: what somebody known says of
 * something, set against what is or was, was said; «Si un élève traite un autre de «…», il est exclu» and «Si le juge dit «oui», …» are cases.
 */
function isGranted({ items, groups }: Reading, { entry, last }: CueMatch, si: number, at: number): boolean {
  const { start, end } = items[at] as Item;
  const isLong =
    entry.complements.some((complement) => /^(?:de-)?np$/u.test(complement)) && end - start > longestAnswer;
  const isClaim = entry.use === 'quote' || isLong || /^(?:que|qu')$/u.test(wordAt(items, last + 1));
  if (!isClaim || indefinite.test(wordAt(items, si + 1))) return false;
  const main = groups.find(
    ({ form, first }) => form === 'finite' && first > last && isMain(items, last, first),
  );
  return main !== undefined && !/^(?:future|conditional)$/u.test(main.tense);
}

/** UTF-16 code units of «d'accord» in its marks. */
const longestAnswer = 12;

const indefinite = /^(?:une?|des|on|l'on|vous|tu|je|j'|nous|quelqu'un|jamais)$/u;

/** True for a verb behind the comma that closes the clause of «si». */
function isMain(items: Reading['items'], from: number, verb: number): boolean {
  return items.some((_, i) => i > from && i < verb && wordAt(items, i) === ',');
}

/** «Dites «oui»»: a verb of the second person that opens its sentence. */
function isOrder({ items }: Reading, { first }: VerbGroup): boolean {
  const { mood, person } = items[first]?.word?.morphology ?? {};
  return mood === 'Imp' || (first === 0 && person === 2);
}

/**
 * «Il dira non» is to come; «Il dira {plus tard} : «…»», «elle avouera {en 1998} …» tell what was said, as «il dira de lui qu'il {était}
 * «le meilleur»» does.
 */
function tellsThePast(reading: Reading, cue: CueMatch, at: number): boolean {
  // «et, {dira celle-ci} dans ses Mémoires, «le seul ami»»
  const isSetOff = [cue.first - 1, at - 1].every((i) => wordAt(reading.items, i) === ',');
  const speaker = isSetOff && cue.group ? findSubject(reading, cue.group) : undefined;
  if (speaker && speaker.first > cue.last) return true;
  const isPast = ({ first, tense }: VerbGroup) =>
    first > cue.last && first < at && /^(?:imperfect|pluperfect|past)$/u.test(tense);
  if (reading.groups.some((g) => g.form === 'finite' && isPast(g))) return true;
  if (hasPerfect(reading, cue.last + 1)) return true;
  return reading.items.some(
    (_, i) =>
      Math.abs(i - cue.first) < 8 &&
      (/^(?:plus|ensuite|après)$/u.test(wordAt(reading.items, i)) ||
        reading.dateAt(i)?.granularity === 'year'),
  );
}

/** «il dira {avoir «vu rouge»}», «il avouera {s'être senti} «trahi»»: what was done before is told. */
function hasPerfect({ items, groups }: Reading, at: number): boolean {
  const verb = groups.find(({ form, first }) => form === 'infinitive' && first === at);
  if (!verb) return false;
  if (verb.head > verb.first && items[verb.head]?.word?.morphology.verbForm === 'Part') return true;
  const next = items[verb.last + 1];
  return (
    (verb.lemma === 'être' && verb.reflexive && next?.word?.morphology.verbForm === 'Part') ||
    (verb.lemma === 'avoir' && next?.quote !== undefined)
  );
}

/** «a demandé si …»: the question is said. */
function isAsked(reading: Reading, at: number): boolean {
  return reading.cues.some((cue) => cue.group !== undefined && cue.last < at && at - cue.last < 4);
}
