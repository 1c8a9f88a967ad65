import assert from 'node:assert/strict';
import { Chain, chainLabels } from '../../../src/core/names/chain.ts';
import { openRecogniser, stretchesOf } from '../../../src/core/names/recogniser.ts';
import { parseNamedSentences } from '../../../src/train/namedSentences.ts';
import { readerNames } from '../../../src/train/nameScore.ts';
import { trainRecogniser } from '../../../src/train/recogniser.ts';
import { openTestResources } from '../resources.ts';
import { checkNames } from './drawn.ts';

const width = chainLabels.length;

/** Every labelling of `length` tokens with the product of its potentials, by brute force. */
function labellings(chain: Chain, transitions: Float64Array): { labels: number[]; weight: number }[] {
  let all = [{ labels: [] as number[], weight: 1 }];
  for (let i = 0; i <= chain.length; i++) {
    all = all.flatMap(({ labels, weight }) =>
      [...(i === chain.length ? [0] : chainLabels.keys())].flatMap((label) => {
        const previous = labels.at(-1) ?? 0;
        if (!isFollowing(chainLabels[previous] ?? '', chainLabels[label] ?? '')) return [];
        const own = i === chain.length ? 1 : (chain.potentials[i * width + label] as number);
        return [
          {
            labels: [...labels, label],
            weight: weight * own * (transitions[previous * width + label] as number),
          },
        ];
      }),
    );
  }
  return all;
}

function isFollowing(previous: string, label: string): boolean {
  const opens = /^[OBU]/u.test(label);
  return /^[BI]/u.test(previous) ? !opens && previous.slice(1) === label.slice(1) : opens;
}

describe('the chain of labels', () => {
  const transitions = Float64Array.from({ length: width * width }, (_, i) => 0.5 + ((i * 7) % 11) / 10);
  const chain = new Chain();
  chain.open(3);
  for (let i = 0; i < 3; i++)
    chain.enter(
      i,
      Float64Array.from({ length: width }, (_, label) => ((label * 5 + i * 3) % 7) / 3),
      Math.exp,
    );
  chain.sum(transitions);
  const all = labellings(chain, transitions);
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  const share = (fits: (labels: readonly number[]) => boolean) =>
    all.reduce((sum, { labels, weight }) => sum + (fits(labels) ? weight : 0), 0) / total;

  it('gives each label the chance that all labellings together give it', () => {
    for (let i = 0; i < 3; i++)
      for (let label = 0; label < width; label++)
        assert.ok(Math.abs(chain.chance(i, label) - share((labels) => labels[i] === label)) < 1e-9);
  });

  it('gives a name the chance of its whole span, and pairs theirs', () => {
    const [begin, last, alone] = ['B-LOC', 'L-LOC', 'U-PER'].map((label) => chainLabels.indexOf(label));
    const wanted = share((labels) => labels[1] === begin && labels[2] === last);
    assert.ok(Math.abs(chain.spanChance(1, 3, 1, transitions) - wanted) < 1e-9);
    const pair = share((labels) => labels[0] === alone && labels[1] === begin);
    assert.ok(Math.abs(chain.pairChance(1, alone ?? 0, begin ?? 0, transitions) - pair) < 1e-9);
  });

  it('finds the likeliest labelling', () => {
    const best = all.reduce((most, labelling) => (labelling.weight > most.weight ? labelling : most));
    assert.deepEqual([...chain.best(transitions)], best.labels.slice(0, 3));
  });
});

describe('the stretches that are scored', () => {
  it('cover all that is near a capital once, a text of capitals too, in pieces', () => {
    const near = Uint8Array.from({ length: 1000 }, (_, i) => (i < 3 || i === 900 ? 0 : 1));
    const stretches = stretchesOf({ near });
    const covered = stretches.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i));
    assert.deepEqual(
      covered,
      [...near.keys()].filter((i) => near[i] === 1),
    );
    assert.ok(stretches.every(([from, to]) => to - from <= 200));
  });
});

describe('training the recogniser', () => {
  const source = [
    'Le voilier [MISC Zorbec] rentre.',
    'Hier, [PER Zorbec] a parlé.',
    'À [LOC Zorbec], il pleut.',
  ]
    .join('\n')
    .concat('\n')
    .repeat(20);
  const sentences = parseNamedSentences(source, 'drawn.txt');
  const resources = openTestResources();
  const train = () => trainRecogniser([{ sentences, weight: 1 }], resources);

  it('makes the same bytes of the same sentences, which say again what they were taught', () => {
    const bytes = train();
    assert.deepEqual(train(), bytes);
    const taught = { ...resources, names: { ...resources.names, recogniser: openRecogniser(bytes) } };
    const found = sentences.slice(0, 3).map((sentence) => readerNames(taught)([sentence])[0]);
    assert.deepEqual(
      found,
      sentences.slice(0, 3).map(({ names }) => names),
    );
  });
});

describe('a body that an office is for', () => {
  const drawings = [
    'Le secrétaire général des {ORG Nations unies}, {PER António Guterres}, a appelé au calme.',
    'Le ministre de la Défense, {PER Yoav Galand}, a démissionné.',
  ];
  for (const drawing of drawings) it(drawing, () => checkNames(drawing));
});

describe('names that no list knows', () => {
  const drawings = [
    'Chez {ORG Solvexia}, on dément tout plan social.',
    'Selon {PER Tidiane Mbouré-Lacasse}, les travaux débuteront en mai.',
    'Le cargo « {MISC Étoile du Banc} » a accosté à {LOC Kérampont}.',
  ];
  for (const drawing of drawings) it(drawing, () => checkNames(drawing));
});
