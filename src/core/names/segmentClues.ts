import type { Found, SegmentClues } from './clues.ts';
import { readContext } from './contextClues.ts';
import type { NameLexicons, Segment } from './segments.ts';
import { readShape } from './shapeClues.ts';

/** What speaks for the types of each segment of a sentence; read once for recogniser and types as long as the segments stand. */
export function cluesOf(found: Found, lexicons: NameLexicons): readonly SegmentClues[] {
  return (
    found.clues ??
    found.segments.map((segment: Segment, index) => ({
      shape: readShape(segment, found.reading, lexicons),
      context: readContext(found, index, lexicons),
    }))
  );
}
