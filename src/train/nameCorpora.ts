import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitSentences } from '../core/text/sentences.ts';
import { tokenize } from '../core/text/tokens.ts';
import { joinSentence, parseBio } from './bio.ts';
import { parseFrSemCor } from './frSemCor.ts';
import { type NamedSentence, parseNamedSentences } from './namedSentences.ts';

/** Where our own sentences are, one file a genre. */
const folder = 'src/train/names';

/**
 * Our own sentences in the order of their files; a sentence that two files have counts once. Throws with file and line on a
 * malformed one.
 */
export function readOwnSentences(): readonly NamedSentence[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const sentences = files.sort().flatMap((name) => {
    const file = join(folder, name);
    return parseNamedSentences(readFileSync(file, 'utf8'), file);
  });
  return [...new Map(sentences.map((sentence) => [sentence.text, sentence])).values()];
}

/** The newspapers of Europeana in the folder of data, cut into sentences. */
export function readEuropeana(data: string): readonly NamedSentence[] {
  const bio = readFileSync(join(data, 'names/europeana-fr.bio'), 'utf8');
  return parseBio(bio).flatMap(({ tokens }) => cutSentences(joinSentence(tokens)));
}

/** FrSemCor in the folder of data. */
export function readFrSemCor(data: string, isPlace: (name: string) => boolean): readonly NamedSentence[] {
  return parseFrSemCor(readFileSync(join(data, 'names/sequoia-9.1.frsemcor'), 'utf8'), isPlace);
}

function cutSentences({ text, names }: NamedSentence): readonly NamedSentence[] {
  const sentences: NamedSentence[] = [];
  let next = 0;
  for (const tokens of splitSentences(text, tokenize(text, { start: 0, end: text.length }))) {
    const start = tokens[0]?.start ?? 0;
    const end = tokens.at(-1)?.end ?? start;
    const own = [];
    for (let name = names[next]; name && name.end <= end; name = names[++next]) {
      if (name.start >= start) own.push({ ...name, start: name.start - start, end: name.end - start });
    }
    sentences.push({ text: text.slice(start, end), names: own });
  }
  return sentences;
}

/** The nine tenths of a corpus that are trained on, and every tenth sentence, kept aside for the evaluation. */
export function splitCorpus(sentences: readonly NamedSentence[]): {
  trained: readonly NamedSentence[];
  keptAside: readonly NamedSentence[];
} {
  return {
    trained: sentences.filter((_, i) => i % 10 !== 9),
    keptAside: sentences.filter((_, i) => i % 10 === 9),
  };
}
