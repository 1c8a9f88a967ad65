import { readSentences } from '../core/analyze.ts';
import { FeatureList } from '../core/grammar/tagFeatures.ts';
import { chainTypes, labelOf } from '../core/names/chain.ts';
import { readByRules } from '../core/names/findNames.ts';
import { addNameFeatures, readScene } from '../core/names/nameFeatures.ts';
import { stretchesOf } from '../core/names/recogniser.ts';
import { type Reading, readSlots } from '../core/names/slots.ts';
import type { Resources } from '../core/resources.ts';
import { ChainField, type Stretch } from './chainField.ts';
import { readFrSemCor, readOwnSentences, splitCorpus } from './nameCorpora.ts';
import type { NamedSentence, NamedSpan } from './namedSentences.ts';
import { shuffled } from './shuffle.ts';

const rounds = 10;
const firstRate = 0.1;

/** A corpus of names, and how much a step on it counts against one on the first, which is marked as the reader marks. */
export interface NameCorpus {
  readonly sentences: readonly NamedSentence[];
  readonly weight: number;
}

/** How much a step on another corpus counts: OCR and older conventions teach less. */
const frSemCorWeight = 0.5;

/** Trains `media/models/names.bin` on our own sentences and the corpora in the folder of data, less what is kept aside of each. */
export function trainOnNames(data: string, resources: Resources): Uint8Array {
  const { gazetteer } = resources.names;
  const isPlace = (name: string) => gazetteer.entryNamed(name, 'LOC') !== null;
  const corpora = [
    { sentences: readOwnSentences(), weight: 1 },
    { sentences: readFrSemCor(data, isPlace), weight: frSemCorWeight },
  ];
  return trainRecogniser(
    corpora.map(({ sentences, weight }) => ({ sentences: splitCorpus(sentences).trained, weight })),
    resources,
  );
}

/** Trains the recogniser; the first corpus is the one that is marked as the reader marks. */
export function trainRecogniser(corpora: readonly NameCorpus[], resources: Resources): Uint8Array {
  const examples = corpora.flatMap(({ sentences, weight }, corpus) =>
    sentences.flatMap((sentence) =>
      stretchesIn(sentence, resources).map((stretch) => ({ stretch: { ...stretch, corpus }, weight })),
    ),
  );
  const field = new ChainField(0.4);
  for (const { stretch } of examples) field.see(stretch);
  for (let round = 0, rate = firstRate; round < rounds; round++, rate *= 0.9) {
    for (const { stretch, weight } of shuffled(examples, round + 1)) field.learn(stretch, rate * weight);
  }
  return field.pack({ row: 0.1, weight: 0.04, steps: 127 });
}

function stretchesIn(
  { text, names }: NamedSentence,
  resources: Resources,
): readonly Omit<Stretch, 'corpus'>[] {
  const paragraphs = [{ start: 0, end: text.length, text, role: 'body' as const }];
  const list = new FeatureList();
  return readSlots(readSentences(text, paragraphs, resources), paragraphs, resources.names).flatMap(
    (reading) => {
      const scene = readScene(readByRules(reading, resources.names), resources.names);
      const labels = goldLabels(reading, names);
      return stretchesOf(scene).map(([from, to]) => ({
        features: Array.from({ length: to - from }, (_, i) => {
          addNameFeatures(list, scene, from + i);
          return list.values.slice(0, list.count);
        }),
        labels: labels.slice(from, to),
      }));
    },
  );
}

/** The labels of the words of a sentence; a word that a name takes in part is the name's. */
function goldLabels({ slots }: Reading, names: readonly NamedSpan[]): Int32Array {
  const labels = new Int32Array(slots.length);
  for (const { start, end, type } of names) {
    const inside = slots.flatMap(({ word }, i) => (word.start < end && start < word.end ? [i] : []));
    inside.forEach((slot, i) => {
      const place = inside.length === 1 ? 3 : i === 0 ? 0 : i === inside.length - 1 ? 2 : 1;
      labels[slot] = labelOf(chainTypes.indexOf(type), place);
    });
  }
  return labels;
}
