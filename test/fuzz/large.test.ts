import { analyze } from '../../src/core/analyze.ts';
import { hostileShapes } from '../bench/hostileShapes.ts';
import { openTestResources } from '../unit/resources.ts';
import { checkInvariants } from './invariants.ts';

/** UTF-16 code units of each text; `FUZZ_LENGTH` chooses another length. */
const length = Number(process.env.FUZZ_LENGTH ?? 20_000);
const resources = openTestResources();

function read(text: string) {
  const analysis = analyze({ text, language: 'fra' }, resources);
  checkInvariants(analysis);
  return analysis;
}

describe(`on hostile texts of ${length} characters`, () => {
  for (const [shape, make] of Object.entries(hostileShapes)) {
    it(`${shape}: the analysis does not throw and keeps its promises`, () => {
      read(make(length));
    });
  }
});

describe('on the largest texts', () => {
  it('100,000 quotations are all found', () => {
    const { quotes } = read('« Nous viendrons », dit-il.\n'.repeat(100_000));
    if (quotes.length !== 100_000) throw new Error(`${quotes.length} quotations`);
  });

  it('a line of 10 MB is read to its end', () => {
    const sentence = 'Le maire de Namur a prévenu mardi que la route de la vallée restera fermée. ';
    const { sentences } = read(sentence.repeat(Math.ceil(10_000_000 / sentence.length)));
    if (sentences.length !== Math.ceil(10_000_000 / sentence.length))
      throw new Error(`${sentences.length} sentences`);
  });
});
