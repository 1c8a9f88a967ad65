import { remembering } from '../memory.ts';
import { type EntityType, typeNumbers } from './mentions.ts';
import { keyOf } from './phraseIndex.ts';
import type { RolePhrase } from './rolePhrases.ts';
import type { Segment } from './segments.ts';
import type { Reading } from './slots.ts';

/** Something that speaks for (or, below zero, against) a type of name. */
export interface Clue {
  readonly type: EntityType;
  /** That of `typeNumbers`. */
  readonly number: number;
  readonly weight: number;
  readonly rule: string;
}

/** A sentence with what was found in it. */
export interface Found {
  readonly reading: Reading;
  readonly segments: readonly Segment[];
  readonly phrases: readonly RolePhrase[];
  /** What speaks for the types of each segment; absent where nobody has asked. */
  readonly clues?: readonly SegmentClues[];
}

/** What its own words and what stands around it say of a segment. */
export interface SegmentClues {
  readonly shape: readonly Clue[];
  readonly context: readonly Clue[];
}

/** Something that speaks for a type, or against it where the weight is below zero. */
export const clue = (type: EntityType, weight: number, rule: string): Clue => ({
  type,
  number: typeNumbers[type],
  weight,
  rule,
});

/** The look-up key of a name as a whole: «États-Unis» → «etats unis». */
export const nameKey = remembering((name) =>
  keyOf(name)
    .replace(/[\s\-‐‑'’.]+/gu, ' ')
    .trim(),
);
