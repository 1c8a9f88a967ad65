import { fold } from '../text/fold.ts';
import { parseTsv } from '../tsv.ts';
import { type Reading, wordAt } from './reading.ts';

/** Folded words that lead into marks which quote nobody («le film», «surnommé», «le mot»), each with its class. */
export type NamingLexicon = ReadonlyMap<string, string>;

/** Reads `naming.tsv`. */
export function parseNaming(tsv: string): NamingLexicon {
  return new Map(parseTsv(tsv).map((row) => [fold(row.word ?? ''), row.class ?? '']));
}

/** True when the words right before a quotation name it: «le roman «La Nuit»», «surnommé «Jo»», «de prétendus «experts»». */
export function isNamed(reading: Reading, at: number, naming: NamingLexicon): boolean {
  let i = at - 1;
  // «le film français «…»», «le roman de Léa Roy «…»» : an adjective or a «de» phrase may stand between.
  for (let steps = 0; i >= 0 && steps < 5; i--, steps++) {
    const word = reading.items[i]?.word;
    if (!word || word.kind === 'punctuation') return false;
    const key = fold(word.text);
    const kind =
      naming.get(key) ?? naming.get(fold(word.lemma)) ?? naming.get(`${wordAt(reading.items, i - 1)} ${key}`);
    if (kind !== undefined && (steps === 0 || kind === 'title' || kind === 'name'))
      return word.pos !== 'VERB' || steps === 0;
    const passable =
      word.pos === 'ADJ' || word.pos === 'PROPN' || word.pos === 'ADP' || reading.nameAt(i) !== undefined;
    if (!passable) return false;
  }
  return false;
}
