/** What the recogniser calls names: an event is MISC to it. */
export const chainTypes = ['PER', 'LOC', 'ORG', 'MISC'] as const;

/** Begin, inside, last, alone. */
const places = ['B', 'I', 'L', 'U'] as const;

/** `O`, then `B-PER`, `I-PER`, `L-PER`, `U-PER`, `B-LOC` … (L. Ratinov, D. Roth, Design challenges in named entity recognition, 2009). */
export const chainLabels: readonly string[] = [
  'O',
  ...chainTypes.flatMap((type) => places.map((place) => `${place}-${type}`)),
];

const width = chainLabels.length;

/** The label of a place (`B` 0, `I` 1, `L` 2, `U` 3) in a name of a type. */
export function labelOf(type: number, place: number): number {
  return 1 + type * places.length + place;
}

/** Which labels may stand before each one: «I-PER» stands behind «B-PER» or «I-PER» only. */
const before: readonly (readonly number[])[] = chainLabels.map((_, label) =>
  [...chainLabels.keys()].filter((previous) => mayFollow(previous, label)),
);

function mayFollow(previous: number, label: number): boolean {
  const goesOn = previous > 0 && (previous - 1) % places.length < 2;
  const isInside = label > 0 && [1, 2].includes((label - 1) % places.length);
  if (!goesOn || !isInside) return goesOn === isInside;
  return Math.floor((previous - 1) / places.length) === Math.floor((label - 1) / places.length);
}

/**
 * The labels of a stretch of tokens with their chances: a linear-chain conditional random field (J. Lafferty, A. McCallum, F. Pereira,
 * 2001). What stands outside the stretch is `O`.
 */
export class Chain {
  /** How many tokens the stretch has. */
  length = 0;
  /** The potential of each label of each token, `exp` of its score. */
  potentials = new Float64Array(width * 64);
  private alpha = new Float64Array(width * 64);
  private beta = new Float64Array(width * 64);
  private scales = new Float64Array(64);
  private sources = new Uint8Array(width * 64);
  private ends = new Float64Array(width);
  private nextEnds = new Float64Array(width);
  private total = 1;

  /** Starts a stretch. */
  open(length: number): void {
    this.length = length;
    if (this.scales.length >= length) return;
    this.potentials = new Float64Array(width * length * 2);
    this.alpha = new Float64Array(width * length * 2);
    this.beta = new Float64Array(width * length * 2);
    this.scales = new Float64Array(length * 2);
    this.sources = new Uint8Array(width * length * 2);
  }

  /** Sets the potentials of a token from the scores of its labels; `exponential` gives that of a score, zero or below. */
  enter(token: number, scores: ArrayLike<number>, exponential: (score: number) => number): void {
    let most = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < width; label++) most = Math.max(most, scores[label] as number);
    for (let label = 0; label < width; label++)
      this.potentials[token * width + label] = exponential((scores[label] as number) - most);
  }

  /** Sums over all labellings, forwards and backwards; `transitions[before * width + label]` are potentials too. */
  sum(transitions: Float64Array): void {
    const { alpha, beta, potentials, scales, length } = this;
    for (let i = 0; i < length; i++) {
      const left = (i - 1) * width;
      let sum = 0;
      for (let label = 0; label < width; label++) {
        const reached =
          (potentials[i * width + label] as number) *
          (i === 0 ? first(label, transitions) : this.reach(left, label, transitions));
        alpha[i * width + label] = reached;
        sum += reached;
      }
      scales[i] = sum || 1;
      for (let label = 0; label < width; label++)
        alpha[i * width + label] = (alpha[i * width + label] as number) / (scales[i] as number);
    }
    beta.fill(0, 0, length * width);
    for (const label of before[0] as readonly number[])
      beta[(length - 1) * width + label] = transitions[label * width] as number;
    for (let i = length - 1; i > 0; i--) {
      for (let label = 0; label < width; label++) {
        const behind =
          ((potentials[i * width + label] as number) * (beta[i * width + label] as number)) /
          (scales[i] as number);
        if (behind === 0) continue;
        const sources = before[label] as readonly number[];
        for (let k = 0; k < sources.length; k++) {
          const previous = sources[k] as number;
          const at = (i - 1) * width + previous;
          beta[at] = (beta[at] as number) + (transitions[previous * width + label] as number) * behind;
        }
      }
    }
    this.total = 0;
    for (let label = 0; label < width; label++) this.total += this.alphaBeta(length - 1, label);
    this.total ||= 1;
  }

  /** What comes into a label from the token whose chances stand `left` in `alpha`. */
  private reach(left: number, label: number, transitions: Float64Array): number {
    const sources = before[label] as readonly number[];
    let sum = 0;
    for (let k = 0; k < sources.length; k++) {
      const previous = sources[k] as number;
      sum += (this.alpha[left + previous] as number) * (transitions[previous * width + label] as number);
    }
    return sum;
  }

  private alphaBeta(i: number, label: number): number {
    return (this.alpha[i * width + label] as number) * (this.beta[i * width + label] as number);
  }

  /** The chance of a label at a token. Call `sum` first, here and below. */
  chance(i: number, label: number): number {
    return this.alphaBeta(i, label) / this.total;
  }

  /** The chance that label `label` stands at token `i` behind `previous` at the token before; -1 and `length` are `O`. */
  pairChance(i: number, previous: number, label: number, transitions: Float64Array): number {
    const step = transitions[previous * width + label] as number;
    if (i === this.length) return label === 0 ? this.chance(i - 1, previous) : 0;
    if (i === 0) return previous === 0 ? this.chance(0, label) : 0;
    const behind =
      ((this.potentials[i * width + label] as number) * (this.beta[i * width + label] as number)) /
      (this.scales[i] as number);
    return ((this.alpha[(i - 1) * width + previous] as number) * step * behind) / this.total;
  }

  /** The chance that exactly the tokens `from` to `to` are a name of a type. */
  spanChance(from: number, to: number, type: number, transitions: Float64Array): number {
    const place = (i: number): number => (to - from === 1 ? 3 : i === from ? 0 : i === to - 1 ? 2 : 1);
    let label = labelOf(type, place(from));
    let path = this.alpha[from * width + label] as number;
    for (let i = from + 1; i < to; i++) {
      const next = labelOf(type, place(i));
      path *=
        ((transitions[label * width + next] as number) * (this.potentials[i * width + next] as number)) /
        (this.scales[i] as number);
      label = next;
    }
    return (path * (this.beta[(to - 1) * width + label] as number)) / this.total;
  }

  /** The likeliest labelling (Viterbi). */
  best(transitions: Float64Array): Int32Array {
    const { length } = this;
    this.ends.fill(0);
    this.ends[0] = 1;
    for (let i = 0; i < length; i++) this.step(i, transitions);
    let last = 0;
    let most = 0;
    for (const label of before[0] as readonly number[]) {
      const score = (this.ends[label] as number) * (transitions[label * width] as number);
      if (score > most) [most, last] = [score, label];
    }
    return this.trace(last);
  }

  /** Finds the best way to each label of token `i` and keeps where it comes from; the scores are kept near 1. */
  private step(i: number, transitions: Float64Array): void {
    const { potentials, sources, ends, nextEnds } = this;
    let most = 0;
    for (let label = 0; label < width; label++) {
      let best = 0;
      const comings = before[label] as readonly number[];
      for (let k = 0; k < comings.length; k++) {
        const previous = comings[k] as number;
        const score = (ends[previous] as number) * (transitions[previous * width + label] as number);
        if (score <= best) continue;
        best = score;
        sources[i * width + label] = previous;
      }
      nextEnds[label] = best * (potentials[i * width + label] as number);
      most = Math.max(most, nextEnds[label] as number);
    }
    for (let label = 0; label < width; label++) nextEnds[label] = (nextEnds[label] as number) / (most || 1);
    [this.ends, this.nextEnds] = [nextEnds, ends];
  }

  private trace(last: number): Int32Array {
    const labels = new Int32Array(this.length);
    let label = last;
    for (let i = this.length - 1; i >= 0; i--) {
      labels[i] = label;
      label = this.sources[i * width + label] as number;
    }
    return labels;
  }
}

/** What comes into a label of the first token. */
function first(label: number, transitions: Float64Array): number {
  return mayFollow(0, label) ? (transitions[label] as number) : 0;
}
