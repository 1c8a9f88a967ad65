import type { EntityType } from '../names/mentions.ts';
import type { QuotationKind } from '../quotes/quotations.ts';
import type { Anchor } from './anchor.ts';

/**
 * What a person sets right. The words are those of a quotation for `speaker`, `quotation`, `kind`, `date` and `note`, of a name
 * for `type`, `name` and `same-as`, of a word or phrase for `gloss`.
 */
export type CorrectionValue =
  /** Who says it: the name of an entity of the article or another; `null` nobody. */
  | { readonly set: 'speaker'; readonly value: string | null }
  /** The marks quote nobody and name nothing. */
  | { readonly set: 'quotation'; readonly value: false }
  | { readonly set: 'kind'; readonly value: QuotationKind }
  /** When it was said, YYYY, YYYY-MM or YYYY-MM-DD; `null` not known. */
  | { readonly set: 'date'; readonly value: string | null }
  | { readonly set: 'note'; readonly value: string }
  /** The type of what is named, wherever the article names it. */
  | { readonly set: 'type'; readonly value: EntityType }
  /** The words are no name: in this place, or anywhere in the article. */
  | { readonly set: 'name'; readonly value: 'not-here' | 'nowhere' }
  /** What is named is the same as another entity of the article, by its name. */
  | { readonly set: 'same-as'; readonly value: string }
  /** What the words mean here, in English. */
  | { readonly set: 'gloss'; readonly value: string };

export type CorrectionField = CorrectionValue['set'];

export type Correction = CorrectionValue & { readonly at: Anchor };

/** A correction and the place of what it corrected in the text of this analysis: the quotation, name or word. */
export interface PlacedCorrection {
  readonly correction: Correction;
  readonly start: number;
  readonly end: number;
}

/** True when the later one replaces the earlier: both set the same thing of the same words. */
export function replaces(later: Correction, earlier: Correction): boolean {
  const { at } = earlier;
  return later.set === earlier.set && later.at.start === at.start && later.at.text === at.text;
}
