import { fold } from '../text/fold.ts';
import { parseTsv } from '../tsv.ts';
import type { Finding } from './attribution.ts';
import type { CueMatch } from './cueMatches.ts';
import { isOwnWord, namerAt } from './ownWord.ts';
import { finiteBefore, type Reading, wordAt } from './reading.ts';
import { isHuman } from './voices.ts';

/** Folded words that lead into marks which quote nobody («le film», «surnommé», «le mot»), each with its class. */
export type NamingLexicon = ReadonlyMap<string, string>;

/** Reads `naming.tsv`. */
export function parseNaming(tsv: string): NamingLexicon {
  return new Map(parseTsv(tsv).map((row) => [fold(row.word ?? ''), row.class ?? '']));
}

/**
 * True when the words right before a quotation name it: «le roman «La Nuit»», «surnommé «Jo»», «de prétendus «experts»». A noun
 * names only what begins like a name: «le film «Aube»», but not «un film «beau et lent»».
 */
export function isNamed(reading: Reading, at: number, naming: NamingLexicon, quoted: string): boolean {
  const likeName = /^[\p{Lu}\d#@]/u.test(quoted);
  if (!likeName && isOfNamer(reading, at, quoted)) return false;
  if (isNickname(reading, at, naming) || isSoCalled(reading, at) || isCalledTheSo(reading, at, naming))
    return true;
  if (isOneMoreWord(reading, at, naming)) return true;
  // «le film français «…»», «le roman de Léa Roy «…»»: an adjective or a «de» phrase may stand between.
  // «la dernière pièce, «Rideau», …», «… pour son roman, «Les Oies».»
  const apposed =
    likeName && wordAt(reading.items, at - 1) === ',' && /^[,.]?$/u.test(wordAt(reading.items, at + 1));
  for (let i = apposed ? at - 2 : at - 1, steps = 0; i >= 0 && steps < 5; i--, steps++) {
    const word = reading.items[i]?.word;
    if (!word || word.kind === 'punctuation') return false;
    const known = classAt(reading, i, naming);
    // «ne plus ouvrir sa porte «au facteur»»
    const kind = known === 'wall' ? undefined : known;
    // «que ses équipiers {surnomment} «le Menhir»», «on {l'appelle} «le Roi»», «le spectacle {s'appellera} «Trois cents»»;
    // «les appelle «à la patience»» calls for it
    if (kind === 'call') return steps === 0 && !/^(?:à|aux?)\s/u.test(quoted);
    if (word.morphology.mood) return false;
    if (kind !== undefined) {
      if (word.pos === 'NOUN' || word.pos === 'PROPN')
        return nounsOfNames.has(kind)
          ? likeName
          : steps === 0 || (kind === 'word' && isOneOf(reading, i, at));
      return (
        steps === 0 && !reading.cues.some((cue) => cue.first <= i && i <= cue.last && !isEntitled(cue, kind))
      );
    }
    // «la société {de pêche} «La Gaule»»
    const complement = word.pos === 'NOUN' && likeName && /^(?:de|d')$/u.test(wordAt(reading.items, i - 1));
    const passable = complement || /^(?:ADJ|PROPN|ADP)$/u.test(word.pos) || reading.nameAt(i) !== undefined;
    if (!passable) return false;
  }
  return false;
}

/** «ce qu'elle nomme «austérité»», «Le Temps l'a appelée «la discrète de la chanson»»: somebody's own word; «l'a surnommée «l'incendiaire»» tells a nickname. */
function isOfNamer(reading: Reading, at: number, quoted: string): boolean {
  const named = namerAt(reading, at);
  return named !== undefined && (isOwnWord(reading, named.group.first) || /\s\S+\s/u.test(quoted));
}

/** «une tribune {titrée} «Sauvons la mer»» has that title, be the verb one of saying: «Le Jour {titre} «Sauvons la mer»». */
function isEntitled({ group }: CueMatch, kind: string): boolean {
  return kind === 'title' && group?.form === 'participle';
}

/** The classes of nouns with a name behind them. */
const nounsOfNames: ReadonlySet<string> = new Set(['title', 'name', 'nickname']);

/** «récuse {l'étiquette d'} «artiste»», «relève {sa recommandation à} «acheter»»: the word that it is, where «des mots de «réconfort»» tell how they are. */
function isOneOf({ items }: Reading, noun: number, at: number): boolean {
  const [determiner, word] = [items[noun - 1]?.word, items[noun]?.word];
  if (determiner?.pos !== 'DET' || word?.morphology.number === 'Plur' || noun !== at - 2) return false;
  return /^(?:de|d'|à)$/u.test(wordAt(items, at - 1));
}

/** «récuse {le terme} de «recul», lui préfère {celui de} «pause»»: another of the words spoken of before. */
function isOneMoreWord(reading: Reading, at: number, naming: NamingLexicon): boolean {
  const { items } = reading;
  if (!/^ce(?:lui|lle)$/u.test(wordAt(items, at - 2)) || !/^(?:de|d')$/u.test(wordAt(items, at - 1)))
    return false;
  return items.some(
    ({ word }, i) => i < at && word?.pos === 'NOUN' && classAt(reading, i, naming) === 'word',
  );
}

/** «le scandale {dit des} «sacs verts»», «les zones {dites} «grises»» */
function isSoCalled({ items, finiteStarts }: Reading, at: number): boolean {
  const of = /^(?:de|du|des|d['’]|de l['’])$/u.test(items[at - 1]?.word?.text ?? '') ? 1 : 0;
  const [noun, said] = [2, 1].map((k) => items[at - of - k]?.word);
  if (!/^dite?s?$/u.test(said?.text ?? '')) return false;
  // «un policier, {dit} «l'Indien», menait …»
  if (of === 0 && noun?.text === ',' && wordAt(items, at + 1) === ',') return finiteStarts.has(at + 2);
  if (!/^(?:NOUN|ADJ)$/u.test(noun?.pos ?? '')) return false;
  // «le quartier {dit} «des Allemands» a été évacué»: the verb of the sentence stands behind
  return of > 0 || said?.text !== 'dit' || said.morphology.verbForm === 'Part' || finiteStarts.has(at + 1);
}

/** «la place, {baptisée} le «Trou»», «qu'on {l'appelle} le «petit prince»», «on {appelle ça} un «ajustement»» */
function isCalledTheSo(reading: Reading, at: number, naming: NamingLexicon): boolean {
  const isThat =
    /^(?:ça|cela)$/u.test(wordAt(reading.items, at - 2)) && reading.items[at - 1]?.word?.pos === 'DET';
  const verb = isThat ? reading.items[at - 3]?.word : undefined;
  if (verb && naming.get(`l' ${fold(verb.lemma)}`) === 'call') return true;
  if (!/^(?:l[ea]|les|l')$/u.test(wordAt(reading.items, at - 1))) return false;
  const word = reading.items[at - 2]?.word;
  const kind = word && /^(?:VERB|ADJ)$/u.test(word.pos) ? classAt(reading, at - 2, naming) : undefined;
  return kind === 'call' || kind === 'name';
}

/** «la «tuta», {le surnom} de la mineuse», «les «coupés», {comme on} les appelle» */
function isNickname(reading: Reading, at: number, naming: NamingLexicon): boolean {
  const { items } = reading;
  const [comma, first, second] = [1, 2, 3].map((k) => wordAt(items, at + k));
  if (comma === ',' && first === 'le') return classAt(reading, at + 3, naming) === 'nickname';
  return comma === ',' && first === 'comme' && second === 'on';
}

/**
 * «une affiche à l'entrée : «Ici, on vérifie»», «brandit {une pancarte} : …», «Sur le mur, {on lit} : …»: what is written where everybody passes
 * is nobody's speech; «ont trouvé {un nom} au sanglier : «Caramel»» neither.
 */
export function isPosted(
  reading: Reading,
  at: number,
  naming: NamingLexicon,
  finding: Finding | undefined,
): boolean {
  if (reading.frame.inside >= 0) return false;
  const nearest = Math.max(0, at - 14);
  const verb = finiteBefore(reading, at);
  const end = verb?.last ?? -1;
  // «Sur la pancarte, {on lit} «…»»
  if (verb && /^(?:lire|écrire|inscrire|taguer|peindre)$/u.test(lemmaBefore(reading, at)))
    return holds(reading, nearest, at, 'sign', naming) || holds(reading, nearest, at, 'wall', naming);
  // «{Le panneau} indique «complet»»
  const shows = finding?.cue?.entry && finding.cue.group?.last === at - 1 ? finding.speaker?.head : undefined;
  if (shows !== undefined && holds(reading, shows, shows + 1, 'sign', naming)) return true;
  if (wordAt(reading.items, at - 1) !== ':') return false;
  if (holds(reading, Math.max(nearest, end + 1), at, 'nickname', naming) && !isInNameOf(reading, end))
    return true;
  // «Quelqu'un {a rebaptisé} l'ouvrage : «Titanic»»
  if (verb && !finding?.cue?.entry && naming.get(fold(verb.lemma)) === 'call') return true;
  // «{La banderole} donne le ton : «…»»
  const subject = finding?.speaker?.head ?? -1;
  if (holds(reading, subject, subject + 1, 'sign', naming)) return true;
  const cue = reading.cues.findLast(({ last }) => last < at);
  // «Le panneau agace {les riverains} : «C'est une verrue»»
  const opens = reading.items[0]?.word?.pos === 'DET' && subject >= 0 && isHuman(reading, subject);
  const from = opens && holds(reading, 1, 2, 'sign', naming) ? Math.max(nearest, end + 1) : nearest;
  if (!cue || finding?.speaker === null) return holds(reading, from, at, 'sign', naming);
  const hasObject = reading.items[cue.last + 1]?.word?.pos === 'DET';
  return hasObject && holds(reading, cue.last + 2, cue.last + 4, 'sign', naming);
}

/** «Comme dit {le proverbe}, «qui dort dîne»»: what everybody says is nobody's speech. */
export function isSaying(reading: Reading, naming: NamingLexicon, finding: Finding | undefined): boolean {
  const source = finding?.speaker?.head ?? -1;
  return holds(reading, source, source + 1, 'saying', naming);
}

/** The lemma of the verb right before the marks: «on peut {lire}», «il est {écrit}». */
function lemmaBefore({ groups }: Reading, at: number): string {
  return groups.findLast(({ last }) => last === at - 1)?.lemma ?? '';
}

/** «parle {au nom} du club : «Assez !»» */
function isInNameOf({ items }: Reading, verb: number): boolean {
  return items.some(({ form }, i) => i > verb && form === 'nom' && wordAt(items, i - 1) === 'au');
}

/** Whether a noun of a class stands from one item to another. */
function holds(reading: Reading, from: number, to: number, kind: string, naming: NamingLexicon): boolean {
  for (let i = from; i < to; i++)
    if (reading.items[i]?.word?.pos === 'NOUN' && classAt(reading, i, naming) === kind) return true;
  return false;
}

/** The class of the word at an item, alone or behind the word before it. */
export function classAt(reading: Reading, i: number, naming: NamingLexicon): string | undefined {
  const word = reading.items[i]?.word;
  if (!word) return undefined;
  const [key, lemma] = [fold(word.text), fold(word.lemma)];
  const before = wordAt(reading.items, i - 1);
  return (
    naming.get(`${before} ${key}`) ?? naming.get(`${before} ${lemma}`) ?? naming.get(key) ?? naming.get(lemma)
  );
}
