import search from 'approx-string-match';
import type { Span, TextSpan } from '../span.ts';

/**
 * Where a correction stands: its words, where they were last seen and what stood around them, so that it finds its place again
 * after the article was edited (the text-quote selector of the W3C Web Annotation model, with its position).
 */
export interface Anchor extends TextSpan {
  /** Up to 32 UTF-16 code units before the words. */
  readonly before: string;
  /** Up to 32 UTF-16 code units behind them. */
  readonly after: string;
}

const context = 32;
/** Letters of the context that must be the same beside a word too short to be known by itself, «il». */
const enough = 8;
/** From this length on words are looked for although some of their letters have changed. */
const longEnough = 12;
/** Places of the same words that are compared, the nearest first. */
const mostPlaces = 1_000;

/** The anchor of a span of the text. */
export function anchorOf(text: string, { start, end }: Span): Anchor {
  return {
    start,
    end,
    text: text.slice(start, end),
    before: text.slice(Math.max(0, start - context), start),
    after: text.slice(end, end + context),
  };
}

/** Where the anchor's words stand in this text, be it another edition than the one they were marked in; `null` when they are gone. */
export function placeAnchor(text: string, anchor: Anchor): Span | null {
  if (anchor.text === '') return null;
  if (likeness(text, anchor, anchor) === anchor.before.length + anchor.after.length && stands(text, anchor))
    return { start: anchor.start, end: anchor.end };
  const exact = exactPlaces(text, anchor);
  if (exact.length > 0) return bestPlace(text, anchor, exact);
  if (anchor.text.length < longEnough) return null;
  const found = search(text, anchor.text, Math.floor(anchor.text.length / 4));
  const least = found.reduce((fewest, { errors }) => Math.min(fewest, errors), Number.POSITIVE_INFINITY);
  const close = found.filter(({ errors }) => errors === least).slice(0, mostPlaces);
  return bestPlace(
    text,
    anchor,
    close.map(({ start, end }) => ({ start, end })),
  );
}

function stands(text: string, { start, end, text: words }: Anchor): boolean {
  return text.slice(start, end) === words;
}

/** The places of the very words, the nearest to where they were first. */
function exactPlaces(text: string, { start, text: words }: Anchor): readonly Span[] {
  const places: Span[] = [];
  let left = text.lastIndexOf(words, start);
  let right = text.indexOf(words, start + 1);
  while (places.length < mostPlaces && (left >= 0 || right >= 0)) {
    if (right < 0 || (left >= 0 && start - left <= right - start)) {
      places.push({ start: left, end: left + words.length });
      left = left > 0 ? text.lastIndexOf(words, left - 1) : -1;
    } else {
      places.push({ start: right, end: right + words.length });
      right = text.indexOf(words, right + 1);
    }
  }
  return places;
}

/** The place whose surroundings are the most like, the first of equals. */
function bestPlace(text: string, anchor: Anchor, places: readonly Span[]): Span | null {
  let best: Span | null = null;
  let most =
    anchor.text.length < longEnough ? Math.min(enough, anchor.before.length + anchor.after.length) - 1 : -1;
  for (const place of places) {
    const same = likeness(text, place, anchor);
    if (same <= most) continue;
    best = place;
    most = same;
  }
  return best;
}

/** How many letters next to a place are those next to the anchor's words, on both sides together. */
function likeness(text: string, place: Span, { before, after }: Anchor): number {
  let left = 0;
  while (left < before.length && text[place.start - 1 - left] === before[before.length - 1 - left]) left++;
  let right = 0;
  while (right < after.length && text[place.end + right] === after[right]) right++;
  return left + right;
}
