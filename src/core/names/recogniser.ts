import { Cursor } from '../grammar/cursor.ts';
import { mix } from '../grammar/hashing.ts';
import { type LinearModel, readLinearModel } from '../grammar/linearModel.ts';
import { FeatureList } from '../grammar/tagFeatures.ts';
import { Chain, chainLabels, type chainTypes } from './chain.ts';
import { addNameFeatures, type Look, type Scene } from './nameFeatures.ts';
import type { NameLexicons, Segment } from './segments.ts';

/** The asset that holds the recogniser, by path from the extension's root. */
export const recogniserFile = 'media/models/names.bin';

/** A trained recogniser of names. */
export interface Recogniser {
  readonly model: LinearModel;
  /** Potentials: at `before * labels + label` that of a label behind another. */
  readonly transitions: Float64Array;
  /** What one step of a weight counts. */
  readonly unit: number;
  /** Words kept looked up. */
  readonly looks: Map<string, Look>;
}

/** How likely some words are a name of each type, 0…1; what is missing to 1 is the chance that they are none. */
export type Chances = Readonly<Record<(typeof chainTypes)[number], number>>;

/** Words that are likely to be a name: slots of their sentence, `to` exclusive. */
export interface Recognised {
  readonly from: number;
  readonly to: number;
  readonly chances: Chances;
}

/** The feature whose row holds what follows a label. */
export function transitionFeature(label: number): number {
  return mix(0x7a3d, label);
}

/** Opens the recogniser from the bytes of its asset; of none it makes one that knows nothing. */
export function openRecogniser(bytes: Uint8Array = new Uint8Array(0)): Recogniser {
  const cursor = new Cursor(bytes, 0);
  const unit = cursor.json<number>() ?? 1;
  const model = readLinearModel(cursor);
  const width = chainLabels.length;
  const transitions = new Float64Array(width * width).fill(1);
  const scores = new Int32Array(width);
  for (let label = 0; label < width && model.labels.length > 0; label++) {
    model.score(Int32Array.of(transitionFeature(label)), 1, scores);
    scores.forEach((score, next) => {
      transitions[label * width + next] = Math.exp(score * unit);
    });
  }
  return { model, transitions, unit, looks: new Map() };
}

/** The stretches of tokens that may belong to names. */
export function stretchesOf({ near }: Pick<Scene, 'near'>): readonly (readonly [from: number, to: number])[] {
  const stretches: [number, number][] = [];
  for (let from = 0; from < near.length; from++) {
    if (!near[from]) continue;
    let to = from + 1;
    while (near[to]) to++;
    stretches.push([from, to]);
    from = to;
  }
  return stretches;
}

/** The likeliest names of a sentence, and how likely the segments of the rules are where they are none of these. */
export function recognise(scene: Scene, lexicons: NameLexicons): readonly Recognised[] {
  const { model, transitions, unit } = lexicons.recogniser;
  if (model.labels.length === 0) return [];
  const chain = new Chain();
  const features = new FeatureList();
  const scores = new Int32Array(chainLabels.length);
  return stretchesOf(scene).flatMap(([from, to]) => {
    chain.open(to - from);
    for (let i = from; i < to; i++) {
      addNameFeatures(features, scene, i);
      model.score(features.values, features.count, scores);
      chain.enter(i - from, scores, unit);
    }
    chain.sum(transitions);
    const found = settle(
      spansOf(chain.best(transitions))
        .map(([start, end]) => recognised(start, end))
        .filter((name) => isSeen(name, scene) || !opensNone(name.from, scene, lexicons)),
      scene.segments.flatMap(({ segment }) =>
        segment.from >= from && segment.to <= to
          ? [{ ...recognised(segment.from - from, segment.to - from), origin: segment.origin }]
          : [],
      ),
    );
    return found;

    function recognised(start: number, end: number): Recognised {
      const chance = (type: number) => chain.spanChance(start, end, type, transitions);
      const chances = { PER: chance(0), LOC: chance(1), ORG: chance(2), MISC: chance(3) };
      return { from: from + start, to: from + end, chances };
    }
  });
}

/** True for a name that the rules see too. */
function isSeen({ from, to }: Recognised, { segments }: Scene): boolean {
  return segments.some(({ segment }) => segment.from === from && segment.to === to);
}

/** «{République} de Nîmes»: a word that has a capital and begins no name unless a list or rule says so. */
function opensNone(at: number, { reading: { slots, pieces } }: Scene, { heads }: NameLexicons): boolean {
  return heads.at(pieces, slots[at]?.piece ?? 0, ['none']) !== null;
}

type Span = [from: number, to: number];

/** From this chance on what a head word opens is a name whole: «parquet de Bobigny». */
const headChance = 0.2;

/** What the rules are sure of (a title in marks, a people, what a head word opens), then what the recogniser marks, then what else the rules see. */
function settle(
  marked: readonly Recognised[],
  segments: readonly (Recognised & Pick<Segment, 'origin'>)[],
): readonly Recognised[] {
  const names: Recognised[] = [];
  const add = ({ from, to, chances }: Recognised) => {
    if (!names.some((name) => name.from < to && from < name.to)) names.push({ from, to, chances });
  };
  for (const segment of segments) {
    const { origin, chances } = segment;
    const likely = Math.max(...Object.values(chances)) > headChance;
    if (origin === 'title' || origin === 'people' || (origin === 'head' && likely)) add(segment);
  }
  for (const name of [...marked, ...segments]) add(name);
  return names.sort((a, b) => a.from - b.from);
}

/** The names that a labelling marks. */
function spansOf(labels: Int32Array): Span[] {
  const spans: Span[] = [];
  let from = 0;
  labels.forEach((label, i) => {
    const place = label === 0 ? -1 : (label - 1) % 4;
    if (place === 0 || place === 3) from = i;
    if (place >= 2) spans.push([from, i + 1]);
  });
  return spans;
}
