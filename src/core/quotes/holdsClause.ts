import { type Reading, wordAt } from './reading.ts';
import { findSubject, subjectPronoun } from './subjects.ts';
import type { VerbGroup } from './verbGroups.ts';

const relative = /^(?:qui|que|qu'|dont|où|lequel|laquelle|lesquels|lesquelles|auquel|duquel)$/u;

/**
 * True when the words hold a whole finite clause with its own subject: «Nous viendrons», not «profondément préoccupés» nor
 * «qui viendra».
 */
export function holdsClause(readings: readonly Reading[]): boolean {
  return readings.some(frameHoldsClause);
}

function frameHoldsClause(reading: Reading): boolean {
  if (ordersIn(reading) || opensWithI(reading)) return true;
  let pending = 0;
  for (let i = 0; i < reading.items.length; i++) {
    const text = wordAt(reading.items, i);
    const pos = reading.items[i]?.word?.pos;
    // A relative clause or one that completes a noun is no clause of its own; «parce que …» is.
    // «Qu'elle nous le dise !» is one too.
    const opens = i === 0 && (pos === 'SCONJ' || /^(?:que|qu')$/u.test(text));
    if ((relative.test(text) && !opens) || comparesClause(reading, i)) pending++;
    if (!reading.finiteStarts.has(i)) continue;
    const group = reading.groups.find((g) => g.first === i && g.form === 'finite') as VerbGroup;
    if (pending > 0) {
      pending--;
      continue;
    }
    if (hasOwnSubject(reading, group)) return true;
  }
  return false;
}

/** «mentir {comme il respire}», «{comme on} en fait une par siècle»: what it is like; «{comme} toujours» has no verb. */
function comparesClause({ items }: Reading, i: number): boolean {
  return wordAt(items, i) === 'comme' && subjectPronoun.test(wordAt(items, i + 1));
}

function hasOwnSubject(reading: Reading, group: VerbGroup): boolean {
  const finite = reading.items[group.first]?.word;
  // «les mesures «fonctionnent {et sont appréciées}»»
  if (group.passive)
    return group.first > 0 && !/^(?:et|ou|mais|ni)$/u.test(wordAt(reading.items, group.first - 1));
  // «{“Résilience”} est devenu un mot magique»
  if (reading.items[group.first - 1]?.quote !== undefined) return true;
  if (findSubject(reading, group)) return true;
  if (opensWithDeed(reading, group)) return true;
  if (opensWithNumber(reading, group.first)) return true;
  // «{tout} s'est joué à deux heures du matin»
  if (/^(?:tout|rien|cela|ça|chacune?|personne)$/u.test(wordAt(reading.items, group.first - 1))) return true;
  // «Partez !», «Il y a», «Voici»: an imperative opens its frame and has no subject.
  const opens = reading.items
    .slice(0, group.first)
    .every((item) => item.word?.kind === 'punctuation' || item.word?.pos === 'ADV');
  return opens && isImperative(finite?.morphology.mood, reading, group);
}

/** «{sortir} coûte plus cher que rester», «{attendre encore} serait une faute»; not «finir {coûte} que {coûte}». */
function opensWithDeed({ items }: Reading, { first, last }: VerbGroup): boolean {
  const opens = items.find(({ word }) => word?.pos !== 'ADV')?.word;
  if (opens?.morphology.verbForm !== 'Inf') return false;
  const finite = items
    .slice(first, last + 1)
    .find(({ word }) => /^(?:Ind|Cnd)$/u.test(word?.morphology.mood ?? ''))?.word;
  const isSame = wordAt(items, first + 2) === wordAt(items, first);
  const before = items[first - 1]?.word?.pos ?? '';
  return (
    finite?.morphology.person === 3 &&
    finite.morphology.number === 'Sing' &&
    !isSame &&
    /^(?:VERB|ADV|NOUN|ADJ|PROPN)$/u.test(before)
  );
}

/** «{2025} sera dur», «{plus de 7.000 barils} se sont répandus» */
function opensWithNumber({ items }: Reading, verb: number): boolean {
  const before = items.slice(0, verb).map(({ word }) => word?.pos ?? '');
  return before.includes('NUM') && before.every((pos) => /^(?:NUM|ADV|ADP|NOUN|ADJ|DET)$/u.test(pos));
}

/** «{Je} les soutiens», «Moi, {j'}y crois»: whatever the word behind it looks like, «je» has a verb. */
function opensWithI({ items }: Reading): boolean {
  const at = items.findIndex(({ form }) => /^(?:je|j')$/u.test(form));
  return at === 0 || (at > 0 && items[at - 1]?.word?.text === ',');
}

/** «{faites} votre métier», «{dites} ce que vous savez»: what opens with it is no participle, as in «{faites} par des amateurs». */
function ordersIn({ items }: Reading): boolean {
  if (!/^(?:faites|dites)$/u.test(wordAt(items, 0)) || items[0]?.word?.morphology.mood) return false;
  const next = items[1]?.word;
  return /^(?:DET|PRON)$/u.test(next?.pos ?? '') || /^(?:comme|que|qu')$/u.test(wordAt(items, 1));
}

function isImperative(mood: string | undefined, reading: Reading, group: VerbGroup): boolean {
  // «{fais}-le avant l'hiver»: without «je», a form of the first person is one of the second
  const { person } = reading.items[group.head]?.word?.morphology ?? {};
  return mood === 'Imp' || ((person === 2 || person === 1) && group.tense === 'present');
}
