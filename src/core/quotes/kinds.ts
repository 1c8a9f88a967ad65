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
import type { VerbGroup } from './verbGroups.ts';
import { canSpeak } from './voices.ts';

/**
 * True for a whole utterance without a finite verb: it begins like a sentence, where its capital tells (`telling`), or ends like one
 * («Jamais de la vie !», «Non»).
 */
export function isUtterance(text: string, telling: boolean): boolean {
  return (telling && /^[\s[(…]*[\p{Lu}¡¿]/u.test(text)) || /[.!?…]$/u.test(text);
}

/** False where any words would begin so: in a headline of capitals, and before what goes with a name, «un {Noël} sans cadeaux», «{Verdi} revu par un sourd». */
export function tellsByCapital(reading: Reading, [first]: readonly Reading[]): boolean {
  const [name, next, behind] = first?.items ?? [];
  const isCompleted =
    next?.word?.pos === 'ADP' || (next?.word?.morphology.verbForm === 'Part' && behind?.word?.pos === 'ADP');
  const isName = (name?.word?.pos === 'PROPN' || first?.dateAt(0) !== undefined) && isCompleted;
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

/** «Puis : «Sûrement.»», «Un silence, puis : «Sûrement.»»: a colon behind an adverb, in a sentence without a verb, lets somebody speak. */
function isAnswer({ items, finiteStarts }: Reading, at: number): boolean {
  if (wordAt(items, at - 1) !== ':' || items[at + 1]?.word || finiteStarts.size > 0) return false;
  return at < 2 || /^(?:ADV|[CS]CONJ)$/u.test(items[at - 2]?.word?.pos ?? '');
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
