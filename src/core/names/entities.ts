import type { EntityType } from './mentions.ts';

/** Grammatical gender and number for agreement: «la Russie» f, «les États-Unis» mp; `null` when not known. */
export type Agreement = 'm' | 'f' | 'mp' | 'fp' | null;

/** A person, place, body, event or work that the article speaks of; an unnamed source («un haut responsable») is one too. */
export interface Entity {
  /** `e1`, `e2`… in the order of first mention. */
  readonly id: string;
  /**
   * The full French name («Vladimir Poutine», «OTAN»), or the role phrase of an unnamed source («un haut responsable de la
   * Maison Blanche»).
   */
  readonly name: string;
  /** Its English form, or `null` when none is known beyond the name itself. */
  readonly english: string | null;
  readonly type: EntityType;
  /** False for a source that the article does not name. */
  readonly named: boolean;
  readonly agreement: Agreement;
  /** Other forms by which the article calls it, in the order of appearance. */
  readonly aliases: readonly string[];
  /** Its role as this article gives it («secrétaire d'Etat américain»), or `null`. */
  readonly role: string | null;
  readonly wikidata: string | null;
  /** Short description from the knowledge file, or `null`. */
  readonly description: { readonly fr: string; readonly en: string } | null;
  /** How many mentions and coreferences refer to it. */
  readonly mentions: number;
}
