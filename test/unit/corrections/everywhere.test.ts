import { deepEqual, match } from 'node:assert/strict';
import { run } from '../../../src/commandLine/run.ts';
import { analyze } from '../../../src/core/analyze.ts';
import { anchorOf } from '../../../src/core/corrections/anchor.ts';
import { parseSentence } from '../../../src/core/grammar/parse.ts';
import { formatNames } from '../../../src/render/exports/formats.ts';
import { openTestResources } from '../resources.ts';

const text = `Le port rouvre à Brest

La maire de Brest, Léa Morvan, a annoncé la réouverture du port. « Nous avons attendu trop longtemps », a-t-elle dit.
`;

const words = 'Nous avons attendu trop longtemps';
const start = text.indexOf(words);
const at = anchorOf(text, { start, end: start + words.length });
const sidecar = JSON.stringify({
  corrections: [
    { set: 'speaker', value: 'Awa Diop', at },
    { set: 'kind', value: 'partial', at },
  ],
});

/** What the command line prints of an article with that sidecar. */
async function printed(format: string): Promise<string> {
  const files = new Map([
    ['port.txt', text],
    ['port.reader.json', sidecar],
  ]);
  const resources = openTestResources();
  const output: string[] = [];
  const warnings: string[] = [];
  const code = await run(['analyze', 'port.txt', '--format', format], {
    version: '0',
    locale: 'en',
    width: 80,
    paint: (line) => line,
    read: async (file) => new TextEncoder().encode(files.get(file)),
    isFolder: async () => false,
    async *filesBelow() {},
    async *lines() {},
    openEngine: async () => ({
      analyze: async (source) => analyze(source, resources),
      parse: (sentence) => parseSentence(sentence, resources.grammar),
      close: () => {},
    }),
    write: async (more) => void output.push(more),
    writeFile: async () => {},
    goOn: async () => async () => {},
    warn: (line) => warnings.push(line),
  });
  deepEqual([code, warnings], [0, []]);
  return output.join('');
}

describe('corrections on the command line', () => {
  for (const format of formatNames) {
    // CoNLL-U has no place for a speaker.
    const corrected = format === 'conllu' ? /=\(q1-partial/u : /Awa Diop/u;
    it(`win in ${format}`, async () => match(await printed(format), corrected));
  }
});
