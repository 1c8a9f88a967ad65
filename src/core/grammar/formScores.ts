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

  constructor(private readonly model: LinearModel) {
    this.features = new FeatureList(model.features);
    this.width = model.labels.length;
  }

  /** Adds what the word says of itself, by how it stands. */
  addOwn(scores: Int32Array, word: Lexeme, standing: number): void {
    if (this.isNew(word, standing)) {
      addOwnFeatures(this.features, word, standing);
      this.keep(word, standing);
    }
    this.add(scores, word, standing);
  }

  /** Adds what the words around the word at `i` say of it. */
  addAround(scores: Int32Array, lexemes: readonly Lexeme[], i: number): void {
    for (let sight = 0; sight < sights.length; sight++)
      this.addSight(scores, lexemes[i + (sights[sight] as number)] ?? this.edge, sight);
  }

  private addSight(scores: Int32Array, seen: Lexeme, sight: number): void {
    const row = standings + sight;
    if (this.isNew(seen, row)) {
      addSightFeatures(this.features, seen, sights[sight] as (typeof sights)[number]);
      this.keep(seen, row);
    }
    this.add(scores, seen, row);
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

  private add(scores: Int32Array, { scores: { rows } }: Lexeme, row: number): void {
    const from = row * this.width;
    for (let label = 0; label < this.width; label++)
      scores[label] = (scores[label] as number) + (rows[from + label] as number);
  }
}
