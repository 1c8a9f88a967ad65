import { Cursor } from '../grammar/cursor.ts';
import { mix } from '../grammar/hashing.ts';
import { type LinearModel, readLinearModel } from '../grammar/linearModel.ts';
import { FeatureList } from '../grammar/tagFeatures.ts';
import { Chain, chainLabels, type chainTypes } from './chain.ts';
import { cutSpan, isTitle, type Span, segmentFrom, segmentsIn, startBehindTitle } from './cutSpan.ts';
import { opensForSure } from './heads.ts';
import { addNameFeatures, type Look, type Scene } from './nameFeatures.ts';
import { roleAt } from './roles.ts';
import type { NameLexicons, Segment } from './segments.ts';
import type { Reading } from './slots.ts';
import { trimSpan } from './trimSpan.ts';

/** The asset that holds the recogniser, by path from the extension's root. */
export const recogniserFile = 'media/models/names.bin';

/** A trained recogniser of names. */
export interface Recogniser {
  readonly model: LinearModel;
  /** Potentials: at `before * labels + label` that of a label behind another. */
  readonly transitions: Float64Array;
  /** `exp` of a score, zero or below. */
  readonly exponential: (score: number) => number;
  /** Words kept looked up. */
  readonly looks: Map<string, Look>;
  /** Room to reckon in, used again for each sentence. */
  readonly room: { readonly chain: Chain; readonly features: FeatureList };
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

/** Opens the recogniser from the bytes of its asset; of none it makes one that knows nothing. `kernel`: the compiled src/kernels/models.ts. */
export function openRecogniser(
  bytes: Uint8Array = new Uint8Array(0),
  kernel?: Uint8Array | undefined,
): Recogniser {
  const cursor = new Cursor(bytes, 0);
  const unit = cursor.json<number>() ?? 1;
  const model = readLinearModel(cursor, kernel);
  const width = chainLabels.length;
  const transitions = new Float64Array(width * width).fill(1);
  for (let label = 0; label < width && model.labels.length > 0; label++) {
    model.features[0] = transitionFeature(label);
    model.sum(1);
    model.sums.forEach((score, next) => {
      transitions[label * width + next] = Math.exp(score * unit);
    });
  }
  const room = { chain: new Chain(), features: new FeatureList(model.features) };
  return { model, transitions, exponential: tabulate(unit), looks: new Map(), room };
}

/** A label that is further below the best has hardly a chance. */
const tabulated = 4096;

/** The exponential of whole scores, of which one step counts `unit`: the usual ones are looked up. */
function tabulate(unit: number): (score: number) => number {
  const table = Float64Array.from({ length: tabulated }, (_, below) => Math.exp(-below * unit));
  return (score) => (score > -tabulated ? (table[-score] as number) : Math.exp(score * unit));
}

/** Stretches are cut at this length, for texts of capitals without an end. */
const longestStretch = 200;

/** The stretches of tokens that may belong to names. */
export function stretchesOf({ near }: Pick<Scene, 'near'>): readonly (readonly [from: number, to: number])[] {
  const stretches: [number, number][] = [];
  for (let from = 0; from < near.length; from++) {
    if (!near[from]) continue;
    let to = from + 1;
    while (near[to] && to - from < longestStretch) to++;
    stretches.push([from, to]);
    from = to - 1;
  }
  return stretches;
}

/** The likeliest names of a sentence, and how likely the segments of the rules are where they are none of these. */
export function recognise(scene: Scene, lexicons: NameLexicons): readonly Recognised[] {
  const { model, transitions, exponential, room } = lexicons.recogniser;
  const { chain, features } = room;
  return stretchesOf(scene).flatMap(([from, to]) => {
    chain.open(to - from);
    for (let i = from; i < to; i++) {
      addNameFeatures(features, scene, i);
      model.sum(features.count);
      chain.enter(i - from, model.sums, exponential);
    }
    const marked = spansOf(chain.best(transitions), from).flatMap((span) => {
      if (segmentFrom(scene, span[0])?.to === span[1]) return [span];
      if (opensNone(span[0], scene, lexicons)) return [];
      const trimmed = trimSpan(scene.reading, cutSpan(span, scene, lexicons));
      return trimmed ? [trimmed] : [];
    });
    if (marked.length === 0 && segmentsIn(scene, from, to).length === 0) return none;
    chain.sum(transitions);
    const chances = ([start, last]: Span) => {
      // «Agence régionale de santé (ARS) de Bretagne»: what stands before the bracket tells what it is
      const end = startOfBracket(scene.reading, start + 1, last);
      const own = chancesOf(chain, start - from, end - from, transitions);
      if (start === from || !isTitle(start - 1, scene, lexicons)) return own;
      // «{Me} Haddad»: what is likely of both is so of the name
      const both = chancesOf(chain, start - 1 - from, end - from, transitions);
      return both.PER > own.PER ? both : own;
    };
    return settle(scene, [from, to], marked, chances).map((name) => ({
      ...name,
      from: startBehindTitle(name.from, scene, lexicons),
    }));
  });
}

const none: readonly Recognised[] = [];

/** Where a bracket opens in a stretch, or its end. */
function startOfBracket({ slots }: Reading, from: number, to: number): number {
  for (let at = from; at < to; at++) if (slots[at]?.key === '(') return at;
  return to;
}

function chancesOf(chain: Chain, from: number, to: number, transitions: Float64Array): Chances {
  const chance = (type: number) => chain.spanChance(from, to, type, transitions);
  return { PER: chance(0), LOC: chance(1), ORG: chance(2), MISC: chance(3) };
}

/**
 * Whether a word begins no name: one whose capital says nothing, «{République} de Nîmes», unless it may open a name, «{Société} des
 * transports de Sète», and one without a capital for what somebody is, «{échevin} des Finances».
 */
function opensNone(
  at: number,
  { reading: { slots, pieces } }: Scene,
  { heads, roles }: NameLexicons,
): boolean {
  const { piece, capital } = slots[at] ?? { piece: 0, capital: true };
  const role = capital ? null : roleAt(roles, pieces, piece)?.role;
  if (role && role.class !== 'collective') return true;
  return heads.at(pieces, piece, ['none']) !== null && heads.at(pieces, piece, ['whole']) === null;
}

/** From this chance on what a head word opens is a name whole: «parquet de Bobigny». */
const headChance = 0.2;
/** The same for bodies whose head stands in lower case, of which the recogniser has seen few: «préfecture du Doubs». */
const lowerHeadChance = 0.05;

/** What the rules are sure of (a title in marks, a people, what a head word opens), then what is marked, then what else the rules see. */
function settle(
  scene: Scene,
  [from, to]: Span,
  marked: readonly Span[],
  chancesOf: (span: Span) => Chances,
): readonly Recognised[] {
  const names: Recognised[] = [];
  const taken = new Uint8Array(to - from);
  const add = ([start, end]: Span, chances: Chances) => {
    const next = taken.indexOf(1, start - from);
    if (next >= 0 && next < end - from) return;
    taken.fill(1, start - from, end - from);
    names.push({ from: start, to: end, chances });
  };
  const seen = segmentsIn(scene, from, to).map((segment) => {
    const span = [segment.from, segment.to] as const;
    return { span, segment, chances: chancesOf(span) };
  });
  for (const { span, segment, chances } of seen) {
    const { origin, head } = segment;
    // of events, which it does not tell from other names, and of shops the recogniser knows few
    const likely =
      (head !== null && opensForSure(head)) ||
      Math.max(chances.PER, chances.LOC, chances.ORG, chances.MISC) > chanceFor(scene, segment) ||
      // «{Fédération des CPAS} bruxellois»
      marked.some(([start, end]) => start === span[0] && end < span[1]);
    if (origin === 'title' || origin === 'people' || (origin === 'head' && likely)) add(span, chances);
  }
  for (const span of marked) add(span, chancesOf(span));
  for (const { span, chances } of seen) add(span, chances);
  return names.sort((a, b) => a.from - b.from);
}

function chanceFor({ reading }: Scene, { head, from }: Segment): number {
  return head?.type === 'ORG' && !reading.slots[from]?.capital ? lowerHeadChance : headChance;
}

/** The names that a labelling marks; `first` is the token that its first label is for. */
function spansOf(labels: Int32Array, first: number): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  labels.forEach((label, i) => {
    const place = label === 0 ? -1 : (label - 1) % 4;
    if (place === 0 || place === 3) from = i;
    if (place >= 2) spans.push([first + from, first + i + 1]);
  });
  return spans;
}
