import { edge, type Lexeme, unscored } from './lexeme.ts';
import type { LinearModel } from './linearModel.ts';
import { addOwnFeatures, addSightFeatures, FeatureList, sights, standings } from './tagFeatures.ts';

/**
 * What the features that see one form alone, two in five, add to the scores of the words around it: summed up when the form is first
 * met there and kept with it, for every other word of a text is one of its hundred commonest.
 */
export class FormScores {
  private readonly features: FeatureList;
  private readonly edge = { ...edge, scores: unscored() };
  private readonly width: number;
  /** The score of each label, until the next word is summed up. */
  readonly sums: Int32Array;

  constructor(private readonly model: LinearModel) {
    this.features = new FeatureList(model.features);
    this.width = model.labels.length;
    this.sums = new Int32Array(this.width);
  }

  /** Sums up what the word at `i` says of itself, by how it stands, and what the words around it say of it. */
  sum(lexemes: readonly Lexeme[], i: number, standing: number): void {
    const own = this.ownRows(lexemes[i] as Lexeme, standing);
    const second = this.rowsSeen(lexemes[i - 2], 0);
    const before = this.rowsSeen(lexemes[i - 1], 1);
    const next = this.rowsSeen(lexemes[i + 1], 2);
    const last = this.rowsSeen(lexemes[i + 2], 3);
    const { sums, width } = this;
    let at = standings * width;
    for (let label = 0; label < width; label++, at++)
      sums[label] =
        (own[standing * width + label] as number) +
        (second[at] as number) +
        (before[at + width] as number) +
        (next[at + 2 * width] as number) +
        (last[at + 3 * width] as number);
  }

  private ownRows(word: Lexeme, standing: number): Int16Array {
    if (this.isNew(word, standing)) {
      addOwnFeatures(this.features, word, standing);
      this.keep(word, standing);
    }
    return word.scores.rows;
  }

  /** The rows of a word, that of how it is seen from the place `sights[sight]` filled in. */
  private rowsSeen(word: Lexeme | undefined, sight: number): Int16Array {
    const seen = word ?? this.edge;
    const row = standings + sight;
    if (this.isNew(seen, row)) {
      addSightFeatures(this.features, seen, sights[sight] as (typeof sights)[number]);
      this.keep(seen, row);
    }
    return seen.scores.rows;
  }

  private isNew({ scores }: Lexeme, row: number): boolean {
    return ((scores.known >>> row) & 1) === 0;
  }

  private keep({ scores }: Lexeme, row: number): void {
    if (scores.rows.length === 0) scores.rows = new Int16Array(this.width * (standings + sights.length));
    this.model.sum(this.features.count);
    scores.rows.set(this.model.sums, row * this.width);
    scores.known |= 1 << row;
  }
}
