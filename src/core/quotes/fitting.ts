import type { Word } from '../grammar/tag.ts';
import { attributeInFrame, type Finding } from './attribution.ts';
import {
  completesClause,
  describedAsClause,
  describes,
  groundOfAct,
  openingWord,
  toldOfThing,
} from './completing.ts';
import type { CueMatch } from './cueMatches.ts';
import { deliveredWords } from './deliveredWords.ts';
import type { Item } from './frames.ts';
import { holdsClause } from './holdsClause.ts';
import { isOwnWord } from './ownWord.ts';
import { isBetweenCommas } from './patterns/standing.ts';
import { isGrade } from './ratings.ts';
import { type Reading, wordAt } from './reading.ts';
import { stateAhead, stateOfThing } from './states.ts';
import { canSpeak, isHuman } from './voices.ts';
import { wordsOfClause } from './wordsOfClause.ts';

/**
 * Who says the quotation at an item of a frame, where the words that it opens with fit. Without a cue only an infinitive or a
 * clause is somebody's words: «prêtes à «ouvrir des discussions»», not «assister à «Aube»»; «appelle au «calme»» calls for it,
 * «appelle cela un «placement»» names it.
 */
export function fittingFinding(
  reading: Reading,
  at: number,
  inside: readonly Reading[],
): Finding | undefined {
  const finding = attributeInFrame(reading, at);
  const opens = openingWord(inside[0]);
  if (finding?.rule === 'subject-of-words') {
    if (
      opensWithVerb(inside[0]) ||
      isLikeVerb(reading, at, inside[0]) ||
      isApposedState(reading, at, finding, opens)
    )
      return finding;
    const headline = isVerbless(reading, at) && opens !== undefined && describes(opens);
    return headline ? { ...finding, rule: 'described-in-headline', confidence: 0.5 } : undefined;
  }
  if (finding?.rule === 'colon' && finding.speaker && !isHuman(reading, finding.speaker.head)) {
    // «Sète : «épuisé», le maire s'en va»
    const ahead = stateAhead(reading, at, inside);
    if (ahead) return ahead;
  }
  if (finding && isPlaceOfSomebody(reading, finding, inside)) return undefined;
  if (finding && isGrade(reading, at, finding.cue?.entry && finding.cue, inside)) return undefined;
  if (finding && isMannerOfThing(reading, at, finding, opens)) return stateOfThing(reading, at, inside);
  if (finding?.rule === 'colon-behind' && !holdsClause(inside) && !isOpinion(reading, at, finding, inside[0]))
    return undefined;
  if (!finding && (isPurpose(reading, at, opens) || isDoneByThing(reading, at, inside)))
    return { speaker: null, cue: null, rule: 'open-subject', confidence: 0.5 };
  if (!finding)
    return (
      describedAsClause(reading, at, opens) ??
      groundOfAct(reading, at, inside) ??
      deliveredWords(reading, at, inside) ??
      stateAhead(reading, at, inside) ??
      completesClause(reading, at, inside) ??
      toldOfThing(reading, at, inside) ??
      stateOfThing(reading, at, inside) ??
      wordsOfClause(reading, at, inside)
    );
  if (finding.cue?.entry && !takesAsGoverned(reading, finding.cue, at, inside[0])) return undefined;
  if (finding.rule !== 'subject-of-clause') return finding;
  const completes = opens?.morphology.verbForm === 'Inf' || holdsClause(inside);
  return completes ? finding : deliveredWords(reading, at, inside);
}

/** «Les travaux avancent «{comme} prévu»»: how a thing does something is no speech of its own, where «la profession {juge} le décret «hors d'âge»». */
function isMannerOfThing(
  reading: Reading,
  at: number,
  { cue, speaker }: Finding,
  opens: Word | undefined,
): boolean {
  if (!cue?.entry || cue.last !== at - 1 || !speaker || !/^(?:ADP|SCONJ)$/u.test(opens?.pos ?? ''))
    return false;
  if (cue.entry.complements.includes('adj')) return false;
  const { head } = speaker;
  return !canSpeak(reading, head) && !reading.isDocument(head) && !reading.isUtterance(head);
}

/** «Une façon de «{reprendre} la main».», «De quoi «{tenir} l'hiver».»: what somebody of the sentence before is after. */
function isPurpose({ items, finiteStarts, frame }: Reading, at: number, opens: Word | undefined): boolean {
  if (finiteStarts.size > 0 || frame.inside >= 0 || opens?.morphology.verbForm !== 'Inf') return false;
  return /^(?:de|d'|quoi)$/u.test(wordAt(items, at - 1)) && at <= 4;
}

/** «Au-delà, l'effet «{s'inverse}».»: what a thing does is told by who speaks of it in the sentence before; one word, «flambe», may be held at a distance. */
function isDoneByThing(
  { items, finiteStarts, frame }: Reading,
  at: number,
  inside: readonly Reading[],
): boolean {
  const [words] = inside;
  const subject = items[at - 1]?.word?.text === ',' ? items[at - 2]?.word : items[at - 1]?.word;
  if (frame.inside >= 0 || inside.length !== 1 || !words || words.items.length < 2) return false;
  if (!/^(?:NOUN|PROPN|ADJ|PRON)$/u.test(subject?.pos ?? '') || finiteStarts.has(at + 1)) return false;
  return opensWithVerb(words) && ![...finiteStarts].some((verb) => verb < at);
}

/** «Le chanteur, «{épuisé}», annule sa tournée», «Le club, «{sous} le choc», attend»: how somebody is, set off behind them. */
function isApposedState(
  reading: Reading,
  at: number,
  { speaker }: Finding,
  opens: Word | undefined,
): boolean {
  if (!opens || !speaker || !isBetweenCommas(reading, at)) return false;
  const isWho = isHuman(reading, speaker.head) || reading.isSpeaker(speaker.head);
  return isWho && (describes(opens) || (opens.pos === 'ADP' && /^\p{Ll}/u.test(opens.text)));
}

/** «La Poste ferme{ :} les maires {«ulcérés»}», «Le club s'incline{,} Duval {«déçu»}»: no verb but before a mark. */
function isVerbless({ items, finiteStarts }: Reading, at: number): boolean {
  const mark = items.findLastIndex((_, i) => i < at && /^[:,]$/u.test(wordAt(items, i)));
  return [...finiteStarts].every((verb) => verb < mark);
}

/** «Rochefort : «C'est toute {ma} vie»», «Lunel-Viel : «On n'en veut pas»»: where somebody says it; no power has an unlisted name of several words. */
function isPlaceOfSomebody(
  { nameAt }: Reading,
  { rule, speaker }: Finding,
  inside: readonly Reading[],
): boolean {
  const place = rule === 'colon' && speaker ? nameAt(speaker.head) : undefined;
  if (place?.type !== 'LOC') return false;
  if (place.rule !== 'gazetteer' && /\p{L}[-\s]\p{L}/u.test(place.text)) return true;
  return inside.some(({ items }) => items.some(({ form }) => /^(?:je|j'|me|m'|moi|mon|ma|mes)$/u.test(form)));
}

/** A few words on a wall or a banner; a longer notice is somebody's: «Le cabinet fermera le 31 octobre. Merci.» */
export function isSlogan(inside: readonly Reading[]): boolean {
  const words = inside[0]?.items.filter(({ word }) => word?.kind !== 'punctuation') ?? [];
  return inside.length === 1 && words.length < 8;
}

/** «ne prend pas parti», «prend acte»: a verb of the third person without its subject. */
function opensWithVerb(reading: Reading | undefined): boolean {
  if (!reading) return false;
  const [verb] = reading.groups;
  if (verb?.form !== 'finite' || verb.clitic >= 0) return false;
  const word = reading.items[verb.first === verb.head ? verb.head : verb.last]?.word;
  const opens = reading.items.slice(0, verb.first).every((item) => item.word?.pos === 'ADV');
  return opens && word?.morphology.person !== 1 && word?.morphology.person !== 2;
}

/** Kinshasa «{reste} prudent», le maire «{garde} espoir»: a noun without a determiner that may be the verb, where the clause has none and ends. */
function isLikeVerb({ items, finiteStarts }: Reading, at: number, inside: Reading | undefined): boolean {
  const [opens, next] = inside?.items ?? [];
  if (opens?.word?.pos !== 'NOUN' || !next?.word || !inside?.mayBeVerb(0)) return false;
  if (inside.finiteStarts.size > 0) return false;
  const ends = /^(?:[,.;]|)$/u.test(items[at + 1]?.word?.text ?? '') && items[at + 1]?.quote === undefined;
  return ends && finiteStarts.size === 0;
}

/** «Un désastre», «Inacceptable»: words that may be a verdict, where «Gilets jaunes» and «Le Grand Bleu» are names. */
function judges(reading: Reading | undefined): boolean {
  const [first, second] = reading?.items ?? [];
  if (first?.word?.pos === 'DET') return /^\p{Ll}/u.test(second?.word?.text ?? '');
  return first?.word !== undefined && !/^(?:NOUN|PROPN|NUM)$/u.test(first.word.pos);
}

/** «{Inacceptable}» : le maire réagit; «Arnaque», «{honte}» : les clients ne décolèrent pas: a verdict, or one more word in small letters. */
function isOpinion(reading: Reading, at: number, { cue }: Finding, words: Reading | undefined): boolean {
  // «Un service «exsangue» : le constat du maire …»
  if (at > 0 && /^(?:NOUN|ADJ|DET)$/u.test(reading.items[at - 1]?.word?.pos ?? '')) return true;
  if (cue && judges(words)) return true;
  const isListed = [at - 2, at + 2].some((i) => reading.items[i]?.quote !== undefined);
  return isListed && /^\p{Ll}/u.test(words?.items[0]?.word?.text ?? '');
}

/** False where a verb takes «à» only, and there is none: «appelle chacun «au calme»», but «appelle cela un «placement»». */
function takesAsGoverned(reading: Reading, cue: CueMatch, at: number, inside: Reading | undefined): boolean {
  const taken = cue.entry.complements.filter((complement) => complement !== 'quote');
  if (!cue.group || cue.last > at || taken.length === 0 || !taken.every((c) => c.startsWith('à-')))
    return true;
  if (isOwnWord(reading, cue.group.first)) return true;
  // «elle m'a appelé en pleurs : «Je n'irai pas»»
  if (wordAt(reading.items, at - 1) === ':' && inside?.groups.some(({ form }) => form === 'finite'))
    return true;
  const isTo = ({ form }: Item) => /^(?:à|au|aux)$/u.test(form);
  const opens = inside?.items.find(({ word }) => word?.pos !== 'ADV');
  if (opens && isTo(opens)) return true;
  const between = reading.items.slice(cue.last + 1, at);
  if (between.some(isTo)) return true;
  // «a appelé «toutes les parties» {à} respecter la trêve», «a appelé les passagers «qui le peuvent» {à reporter} leur voyage»
  const [behind, next] = [reading.items[at + 1], reading.items[at + 2]?.word];
  const hasOrder = between.length === 0 || next?.morphology.verbForm === 'Inf';
  if (hasOrder && behind && isTo(behind)) return true;
  // «a appelé mardi «{toutes les parties à} la retenue»»: who is called stands in the marks too
  const isObject = between.every(({ word }, i) => word?.pos === 'ADV' || reading.dateAt(cue.last + 1 + i));
  const [first] = inside?.items ?? [];
  return isObject && /^\p{Ll}/u.test(first?.word?.text ?? '') && (inside?.items.some(isTo) ?? false);
}
