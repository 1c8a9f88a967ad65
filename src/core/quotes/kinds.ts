import type { Finding } from './attribution.ts';
import type { QuotationKind } from './quotations.ts';
import { type Reading, wordAt } from './reading.ts';
import {
  isAnybodysWord,
  isKnownThing,
  isPreferredName,
  isSubjectOfClause,
  isWordThereIs,
} from './spokenWords.ts';
import { findSubject, subjectPronoun } from './subjects.ts';
import type { VerbGroup } from './verbGroups.ts';
import { canSpeak } from './voices.ts';

const relative = /^(?:qui|que|qu'|dont|où|lequel|laquelle|lesquels|lesquelles|auquel|duquel)$/u;

/**
 * True when the words hold a whole finite clause with its own subject: «Nous viendrons», not «profondément préoccupés» nor
 * «qui viendra».
 */
export function holdsClause(readings: readonly Reading[]): boolean {
  return readings.some(frameHoldsClause);
}

function frameHoldsClause(reading: Reading): boolean {
  if (ordersIn(reading)) return true;
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
  if (opensWithNumber(reading, group.first)) return true;
  // «{tout} s'est joué à deux heures du matin»
  if (/^(?:tout|rien|cela|ça|chacune?|personne)$/u.test(wordAt(reading.items, group.first - 1))) return true;
  // «Partez !», «Il y a», «Voici»: an imperative opens its frame and has no subject.
  const opens = reading.items
    .slice(0, group.first)
    .every((item) => item.word?.kind === 'punctuation' || item.word?.pos === 'ADV');
  return opens && isImperative(finite?.morphology.mood, reading, group);
}

/** «{2025} sera dur», «{plus de 7.000 barils} se sont répandus» */
function opensWithNumber({ items }: Reading, verb: number): boolean {
  const before = items.slice(0, verb).map(({ word }) => word?.pos ?? '');
  return before.includes('NUM') && before.every((pos) => /^(?:NUM|ADV|ADP|NOUN|ADJ|DET)$/u.test(pos));
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

/**
 * True for a whole utterance without a finite verb: it begins like a sentence, where its capital tells (`telling`), or ends like one
 * («Jamais de la vie !», «Non»).
 */
export function isUtterance(text: string, telling: boolean): boolean {
  return (telling && /^[\s[(…]*[\p{Lu}¡¿]/u.test(text)) || /[.!?…]$/u.test(text);
}

/** False where any words would begin so: in a headline of capitals, and before what goes with a name, «un {Noël} sans cadeaux». */
export function tellsByCapital(reading: Reading, [first]: readonly Reading[]): boolean {
  const [name, next] = first?.items ?? [];
  const isName = (name?.word?.pos === 'PROPN' || first?.dateAt(0) !== undefined) && next?.word?.pos === 'ADP';
  return !isName && reading.items.some(({ word }) => word && /\p{Ll}/u.test(word.text));
}

/** How a quotation stands in its frame. */
export interface Standing {
  /** Index of its item. */
  readonly at: number;
  readonly finding: Finding | undefined;
  /** Whether it holds a whole clause. */
  readonly clause: boolean;
  readonly named: boolean;
  readonly posted: boolean;
  readonly independent: boolean;
  readonly utterance: boolean;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
  /** Whether it ends as a cry or a question. */
  readonly exclaimed: boolean;
}

/** «Puis : «Sûrement.»»: a colon with no more than an adverb before it lets somebody speak. */
function isAnswer({ items }: Reading, at: number): boolean {
  if (wordAt(items, at - 1) !== ':' || items[at + 1]?.word) return false;
  return items.slice(0, at - 1).every(({ word }) => word && /^(?:ADV|CCONJ)$/u.test(word.pos));
}

/**
 * «réclame «{un plan écrit} avant l'été»», «l'accuse de «{mentir}»»: behind a verb that takes things, or asks for them, or behind a preposition, words
 * that begin in small letters are no clause, whatever verb they seem to hold.
 */
function isComplement({ items, cues }: Reading, at: number, finding: Finding | undefined): boolean {
  const before = items[at - 1]?.word;
  if (before?.pos === 'ADP') return true;
  // «l'accord {est} «la meilleure voie possible»»
  if (before?.lemma === 'être' && before.morphology.mood !== undefined) return true;
  // «n'{acceptera} «aucun recul soustrait au vote»»
  const isVerb = before?.pos === 'VERB' && before.morphology.mood !== undefined;
  if (isVerb && !cues.some(({ last }) => last === at - 1)) return true;
  const cue = finding?.cue;
  if (!cue?.entry || !items.slice(cue.last + 1, at).every(({ word }) => word?.pos === 'ADV')) return false;
  if (cue.last >= at) return false;
  // «exige», «n'exclut pas»
  const { use, complements } = cue.entry;
  return use === 'quote' || (complements.includes('np') && complements.includes('de-inf'));
}

/** «scandait «Liberté !»», not «un grand «Ouf !»»: right behind the verb, or behind a comma or an adverb. */
function isCry({ items }: Reading, { at, finding, exclaimed }: Standing): boolean {
  const before = items[at - 1]?.word?.pos;
  return (
    exclaimed && finding?.cue?.entry?.use !== 'quote' && /^(?:VERB|AUX|ADV|PUNCT|NOUN)$/u.test(before ?? '')
  );
}

/** «{Des} «Dehors !» fusent»: what several cry. */
function isOneOfMany({ items }: Reading, at: number): boolean {
  const before = items[at - 1]?.word;
  return before?.pos === 'DET' && before.morphology.number === 'Plur';
}

/** «{Il faut la voir} lâcher ce simple «bon»»: a word of a part that somebody plays. */
function isPlayed({ groups }: Reading, { cue }: Finding): boolean {
  if (!cue?.entry || cue.group?.form !== 'infinitive') return false;
  const verb = groups.findLast(({ form, first }) => form === 'finite' && first < cue.first);
  const seen = groups[groups.indexOf(verb as VerbGroup) + 1];
  return verb?.lemma === 'falloir' && /^(?:voir|entendre)$/u.test(seen?.lemma ?? '');
}

/** Direct, partial, or marks that quote nobody. */
export function kindOf(reading: Reading, standing: Standing): QuotationKind {
  const { at, finding, clause, named, posted, independent, utterance, capital, exclaimed } = standing;
  // «aux cris de «Dehors !»» is a whole utterance, «aux cris de «liberté»» a word
  if (reading.links('cry').some(({ first }) => first === finding?.cue?.first))
    return clause || utterance ? 'direct' : 'partial';
  const apposed = !clause && wordAt(reading.items, at - 1) === ',';
  // «le mot de «gabegie», {employé} mardi par Ana Duval»
  if (finding?.rule === 'agent' && (finding.cue?.first ?? 0) > at) return clause ? 'direct' : 'partial';
  if (posted || (named && (apposed || !(finding && independent)))) return 'scare';
  // «De la valse à «{Mon père roule de nuit}»», «dans «{On n'est pas couché}»»
  const isTitle = capital && !independent && reading.items[at - 1]?.word?.pos === 'ADP';
  if (isTitle && !finding?.cue) return 'scare';
  if (!finding) {
    if (exclaimed && isOneOfMany(reading, at)) return 'direct';
    if (clause || (utterance && isAnswer(reading, at))) return 'direct';
    // «— Parce que j'y crois.»
    const opens = at === 0 || /^[—–]$/u.test(wordAt(reading.items, 0));
    return independent && utterance && reading.frame.inside < 0 && reading.items.length <= 2 && opens
      ? 'direct'
      : 'scare';
  }
  if (clause && (utterance || !isComplement(reading, at, finding))) return 'direct';
  // «Un mot revient : «fierté»»: what a thing leads to is no speech.
  const thing = finding.rule === 'colon' && finding.speaker && !canSpeak(reading, finding.speaker.head);
  if (thing && !clause && !utterance) return 'scare';
  if (finding.rule === 'colon' && !clause && (isSubjectOfClause(reading, at) || isWordThereIs(reading, at)))
    return 'scare';
  if (!clause && isPreferredName(reading, at, finding)) return 'scare';
  // «prévoyait «Ya chems»», «a confié au «Monde»»: what begins like a name in the middle of a sentence is one.
  if (!independent && utterance && /^(?:quote|think)$/u.test(finding.cue?.entry?.use ?? '')) return 'scare';
  if (isTitle || (!clause && isPlayed(reading, finding))) return 'scare';
  if (isKnownThing(reading, at, finding) || (!clause && isAnybodysWord(reading, at, finding))) return 'scare';
  if (!clause && finding.rule === 'subject-of-clause') return 'partial';
  return (independent && utterance) || isCry(reading, standing) ? 'direct' : 'partial';
}
