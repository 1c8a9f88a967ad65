import type { WordForms } from '../grammar/wordForms.ts';
import { fold } from '../text/fold.ts';
import { parseTsv } from '../tsv.ts';
import { type Reading, wordAt } from './reading.ts';

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
  if (isNickname(reading, at) || isSoCalled(reading, at)) return true;
  // «le film français «…»», «le roman de Léa Roy «…»»: an adjective or a «de» phrase may stand between.
  // «la dernière pièce, «Rideau», …», «… pour son roman, «Les Oies».»
  const apposed =
    likeName && wordAt(reading.items, at - 1) === ',' && /^[,.]?$/u.test(wordAt(reading.items, at + 1));
  for (let i = apposed ? at - 2 : at - 1, steps = 0; i >= 0 && steps < 5; i--, steps++) {
    const word = reading.items[i]?.word;
    if (!word || word.kind === 'punctuation') return false;
    const kind = classAt(reading, i, naming);
    // «que ses équipiers {surnomment} «le Menhir»», «on {l'appelle} «le Roi»», «le spectacle {s'appellera} «Trois cents»»;
    // «les appelle «à la patience»» calls for it
    if (kind === 'call') return steps === 0 && !/^(?:à|aux?)\s/u.test(quoted);
    if (word.morphology.mood) return false;
    if (kind !== undefined) {
      const noun = kind === 'title' || kind === 'name';
      if (word.pos === 'NOUN' || word.pos === 'PROPN') return noun ? likeName : steps === 0;
      return steps === 0 && !reading.cues.some((cue) => cue.first <= i && i <= cue.last);
    }
    // «la société {de pêche} «La Gaule»»
    const complement = word.pos === 'NOUN' && likeName && /^(?:de|d')$/u.test(wordAt(reading.items, i - 1));
    const passable = complement || /^(?:ADJ|PROPN|ADP)$/u.test(word.pos) || reading.nameAt(i) !== undefined;
    if (!passable) return false;
  }
  return false;
}

/** «le scandale {dit des} «sacs verts»» */
function isSoCalled({ items }: Reading, at: number): boolean {
  const [noun, said, of] = [3, 2, 1].map((k) => items[at - k]?.word);
  return (
    noun?.pos === 'NOUN' &&
    /^dite?s?$/u.test(said?.text ?? '') &&
    /^(?:de|du|des|d['’]|de l['’])$/u.test(of?.text ?? '')
  );
}

/** «la «tuta», {le surnom} de la mineuse», «les «machabos», {le nom} donné ici aux pilleurs» */
function isNickname({ items }: Reading, at: number): boolean {
  const [comma, article, noun] = [1, 2, 3].map((k) => wordAt(items, at + k));
  return comma === ',' && article === 'le' && /^(?:nom|surnom|sobriquet)$/u.test(noun ?? '');
}

/**
 * «a promis un forfait «{confort}»», «une opération «{école} morte»»: one noun right behind another, or one that begins the name of a thing that has
 * one, tells which; «a promis une réponse «ferme»» judges.
 */
export function isKindOfThing(
  reading: Reading,
  at: number,
  naming: NamingLexicon,
  quoted: string,
  forms: WordForms,
): boolean {
  const { items } = reading;
  if (items[at - 1]?.word?.pos !== 'NOUN' || items[at - 2]?.word?.pos !== 'DET') return false;
  const words = classAt(reading, at - 1, naming) === 'name' ? (quoted.split(' ')[0] ?? '') : quoted;
  const readings = forms.lookup(words);
  return readings.length > 0 && readings.every(({ pos }) => pos === 'NOUN');
}

/** «une affiche à l'entrée : «Ici, on vérifie»»: what is written where everybody passes is nobody's speech. */
export function isPosted(reading: Reading, at: number, naming: NamingLexicon): boolean {
  if (wordAt(reading.items, at - 1) !== ':' || reading.frame.inside >= 0) return false;
  if (reading.cues.some((cue) => cue.last < at)) return false;
  for (let i = at - 2; i >= 0 && at - i < 14; i--)
    if (classAt(reading, i, naming) === 'sign' && reading.items[i]?.word?.pos === 'NOUN') return true;
  return false;
}

function classAt(reading: Reading, i: number, naming: NamingLexicon): string | undefined {
  const word = reading.items[i]?.word;
  if (!word) return undefined;
  const [key, lemma] = [fold(word.text), fold(word.lemma)];
  const before = wordAt(reading.items, i - 1);
  return (
    naming.get(`${before} ${key}`) ?? naming.get(`${before} ${lemma}`) ?? naming.get(key) ?? naming.get(lemma)
  );
}
