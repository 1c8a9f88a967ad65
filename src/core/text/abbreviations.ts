import { fold } from './fold.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Written with a dot before a name: «M. Duval», «St. Gall». */
const beforeName = setOf(
  'm mm mr mrs ms dr drs pr prof st ste sts stes mgr me mes mme mmes mlle gén gal col cne cdt cap capt lt sgt hon sén dép rev ph ch th fr gov sen rep gen',
);
/** Written with a dot before a figure or a word in lower case: «art. 5», «av. J.-C.». */
const beforeText = setOf(
  'art av apr p pp vol chap éd ex env max min janv févr fév avr juil sept oct nov déc tél fig hab adj no nos al réf dir coll suppl trad vs sq sqq arr dépt bât app ap cf op cit ibid id nº n° s t ss resp approx éventuel etc',
);
/** Written with a dot before either: «bd. Voltaire», «boul. des Forges». */
const ofStreets = setOf('bd bld boul chem rte fbg');
/** Written with a dot wherever they stand: «etc.». */
const anywhere = setOf('etc cf c.-à-d inc ltd corp jr');

/** Words in capitals that open a sentence rather than continue a name. */
const openers = setOf(
  "le la les l' un une des du de d' ce cet cette ces il elle ils elles on je nous vous tu et mais ou or donc car ni selon pour dans en à au aux avec après avant depuis son sa ses leur leurs mon ma mes notre nos votre vos qui que qu' c' s' n' j' si par sur sous chez d'après tout tous toute toutes aucun aucune plusieurs certains lors malgré alors cependant toutefois ainsi enfin puis interrogé interrogée",
);

/** True for a word that opens a sentence and cannot be part of a name: «Le», «Mais», «L'». */
export function opensSentence(word: string): boolean {
  return openers.has(fold(word));
}

const following = /\.[\s\u00a0\u202f]*(?:([^\s\u00a0\u202f]\S{0,30}))?/uy;
const upper = /^\p{Lu}/u;
/** What a family name may begin with: «M. {de} Lassay», «M. {d'}Ornano». */
const particle = /^(?:d[eu]|des|van|von|el|al|ben|d['’]\p{Lu}\S*)$/u;
const lower = /^(?:[\p{Ll}\d(]|J\.)/u;

/** True when the dot at `dot` belongs to the word before it: «M. Duval», «art. 5», «etc.». */
export function takesDot(text: string, word: string, dot: number): boolean {
  const key = fold(word);
  if (anywhere.has(key)) return true;
  following.lastIndex = dot;
  const next = following.exec(text)?.[1] ?? '';
  if (beforeName.has(key) && upper.test(word) && (upper.test(next) || particle.test(next))) return true;
  if (beforeText.has(key) && lower.test(next)) return true;
  if (ofStreets.has(key) && (lower.test(next) || (upper.test(next) && !opensSentence(next)))) return true;
  if (!isInitial(word) || isNetwork(text, dot)) return false;
  return /^[\p{Lu}\d]/u.test(next) && !opensSentence(next.replace(/['’].*/u, "'"));
}

/** «écrit sur {X}.»: the network, not the initial of somebody. */
function isNetwork(text: string, dot: number): boolean {
  return /(?:^|\P{L})(?:sur|via)[\s\u00a0]X$/u.test(text.slice(Math.max(0, dot - 6), dot));
}

function isInitial(word: string): boolean {
  return word.length === 1 && upper.test(word);
}
