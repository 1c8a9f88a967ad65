import { hashText, mix } from '../grammar/hashing.ts';
import type { FeatureList } from '../grammar/tagFeatures.ts';
import { remembering } from '../memory.ts';
import type { Clue, Found, SegmentClues } from './clues.ts';
import { bareOf, opensWithRegion } from './media.ts';
import { typeNumbers } from './mentions.ts';
import { cluesOf } from './segmentClues.ts';
import type { NameLexicons, Segment } from './segments.ts';
import { ordinaryWord, type Reading, type Slot } from './slots.ts';

/** What a word looks like and is known as, wherever it stands; hashes and small numbers. */
export interface Look {
  readonly form: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly prefix: number;
  /** «Aa-Aa», «AA0», runs of letters of one case as one or two. */
  readonly shape: number;
  /** Whether it is a first name, a word of the dictionary, a demonym. */
  readonly known: number;
}

/** What stands before the first word and behind the last. */
const edge: Look = { form: 1, suffix2: 1, suffix3: 1, prefix: 1, shape: 1, known: 31 };

/** A sentence as the recogniser sees it. */
export interface Scene {
  /** Of the words that may belong to a name and of those that tell of these. */
  readonly looks: readonly (Look | undefined)[];
  readonly pos: Int32Array;
  /** What the lists say of each token: which types, and where in the listed name it stands. */
  readonly lists: Int32Array;
  /** The segment that the rules see around each token. */
  readonly segmentAt: readonly (SegmentLook | undefined)[];
  /** What speaks for the types of each segment. */
  readonly clues: readonly SegmentClues[];
  readonly reading: Reading;
  /** Which tokens may belong to a name: those near a capital or in a segment. */
  readonly near: Uint8Array;
}

interface SegmentLook {
  readonly segment: Segment;
  /** Origin and the type that its clues speak for. */
  readonly code: number;
  readonly clues: readonly number[];
}

/** Words kept looked up. */
const memorySize = 10_000;
/** Of longer ones, which are none, the beginning is looked at. */
const longestWord = 200;

function lookOf(slot: Slot, lexicons: NameLexicons): Look {
  const { looks } = lexicons.recogniser;
  const text = slot.word.text.slice(0, longestWord);
  const known = looks.get(text);
  if (known) return known;
  if (looks.size >= memorySize) looks.clear();
  const form = slot.key.slice(0, longestWord).replace(/\d/gu, '0');
  const look = {
    form: hashText(form),
    suffix2: hashText(form, form.length - 2),
    suffix3: hashText(form, form.length - 3),
    prefix: hashText(form.slice(0, 3)),
    shape: hashText(shapeOf(text)),
    known: knownAs(slot, lexicons),
  };
  looks.set(text, look);
  return look;
}

/** «McDonald2» → «AaAaa0»; letter by letter, since a run of megabytes at once would overflow the stack. */
function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}/gu, 'a')
    .replace(/\d/gu, '0')
    .replace(/(.)(?<=\1{3})/gu, '');
}

function knownAs(slot: Slot, { gazetteer, forms }: NameLexicons): number {
  const ordinary = ordinaryWord(slot, forms);
  const [first = '', second] = slot.key.split('-');
  const named = gazetteer.firstName(slot.key) ?? (second ? gazetteer.firstName(first) : null);
  return (
    (ordinary === 'function' ? 2 : ordinary === 'content' ? 1 : 0) +
    (named === null ? 0 : 4) +
    (gazetteer.demonym(slot.key) ? 8 : 0)
  );
}

/** Looks a sentence over before it is scored. */
export function readScene(found: Found, lexicons: NameLexicons): Scene {
  const { reading, segments } = found;
  const { slots } = reading;
  const clues = cluesOf(found, lexicons);
  const segmentAt = Array.from(slots, (): SegmentLook | undefined => undefined);
  segments.forEach((segment, i) => {
    segmentAt.fill(readSegment(segment, clues[i] as SegmentClues), segment.from, segment.to);
  });
  const near = nearCapitals(reading, segmentAt, lexicons);
  return {
    looks: slots.map((slot, i) =>
      near[i] || near[i - reach] || near[i + reach] ? lookOf(slot, lexicons) : undefined,
    ),
    pos: readPos(reading),
    lists: readLists(reading, lexicons),
    segmentAt,
    clues,
    reading,
    near,
  };
}

function readPos({ slots }: Reading): Int32Array {
  const pos = new Int32Array(slots.length);
  for (let i = 0; i < slots.length; i++) pos[i] = hashOf((slots[i] as Slot).word.pos);
  return pos;
}

/** The hash of the name of a part of speech, an origin, a rule. */
const hashOf = remembering((name) => hashText(name));

/** False for a sentence whose only capital opens it, with a little word, and in which no rule sees a name. */
export function mayHoldNames({ reading, segments }: Found, lexicons: NameLexicons): boolean {
  return segments.length > 0 || reading.slots.some((slot) => isTelling(slot, lexicons));
}

/** How far from a capital a word may belong to a name. */
const reach = 2;

/** Whether a word has a capital that does not only open its sentence. */
function isTelling(slot: Slot, lexicons: NameLexicons): boolean {
  return slot.capital && !(slot.opening && !slot.allCapitals && (lookOf(slot, lexicons).known & 3) === 2);
}

function nearCapitals({ slots }: Reading, segmentAt: Scene['segmentAt'], lexicons: NameLexicons): Uint8Array {
  const near = new Uint8Array(slots.length);
  for (let i = 0; i < slots.length; i++) {
    if (segmentAt[i] || isTelling(slots[i] as Slot, lexicons))
      near.fill(1, Math.max(0, i - reach), i + reach + 1);
  }
  return near;
}

function readLists(reading: Reading, lexicons: NameLexicons): Int32Array {
  const { slots, pieces } = reading;
  const lists = new Int32Array(slots.length);
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as Slot;
    if (lists[i] !== 0 || !slot.capital) continue;
    const hit = lexicons.gazetteer.match(pieces, slot.piece);
    if (!hit || opensWithRegion(reading, i, hit, lexicons)) continue;
    let types = 0;
    for (const { type } of hit.entries) types |= 1 << typeNumbers[type];
    for (const { type } of bareOf(hit, slots[i - 1]?.key ?? '')) types |= 32 << typeNumbers[type];
    const last = pieces[slot.piece + hit.length - 1]?.token ?? i;
    for (let at = i; at <= last; at++)
      lists[at] = types * 4 + (i === last ? 3 : at === i ? 0 : at === last ? 2 : 1) + 1;
  }
  return lists;
}

/** As many clues of a segment as are looked at. */
const mostClues = 16;

function readSegment(segment: Segment, { shape, context }: SegmentClues): SegmentLook {
  const clues = [...shape, ...context];
  const origin = hashOf(segment.origin);
  return {
    segment,
    code: mix(origin, bestType(clues)),
    clues: clues.slice(0, mostClues).map(({ number, rule }) => mix(hashOf(rule), number)),
  };
}

function bestType(clues: readonly Clue[]): number {
  const scores = [0, 0, 0, 0, 0];
  for (const { number, weight } of clues) scores[number] = (scores[number] as number) + weight;
  const most = Math.max(...scores);
  return most < 0.35 ? 5 : scores.indexOf(most);
}

/** Where a token stands in its segment: outside -1, first 0, inside 1, last 2, alone 3. */
function placeIn(segment: Segment | undefined, i: number): number {
  if (!segment) return -1;
  const { from, to } = segment;
  return to - from === 1 ? 3 : i === from ? 0 : i === to - 1 ? 2 : 1;
}

function codeAt({ segmentAt }: Scene, i: number): number {
  const segment = segmentAt[i];
  return segment ? mix(segment.code, placeIn(segment.segment, i)) : 0;
}

/** The features that tell whether token `i` belongs to a name, to which type and where in it. */
export function addNameFeatures(list: FeatureList, scene: Scene, i: number): void {
  const { looks, pos, lists, reading } = scene;
  const look = looks[i] ?? edge;
  const before = looks[i - 1] ?? edge;
  const next = looks[i + 1] ?? edge;
  const slot = reading.slots[i] as Slot;
  const written = (slot.opening ? 1 : 0) + (reading.headline ? 2 : 0);
  list.clear();
  list.one(0);
  addWords(list, scene, i, written);
  list.one(pos[i] ?? 1);
  list.two(pos[i - 1] ?? 1, pos[i] ?? 1);
  list.two(pos[i] ?? 1, pos[i + 1] ?? 1);
  list.one(pos[i - 1] ?? 1);
  list.one(pos[i + 1] ?? 1);
  list.two(look.known, written);
  list.two(before.known, look.known);
  list.two(look.known, next.known);
  list.two(mix(look.known, look.shape), written);
  list.one(lists[i] ?? 0);
  list.two(lists[i] ?? 0, lists[i - 1] ?? 0);
  list.two(lists[i] ?? 0, lists[i + 1] ?? 0);
  list.two(lists[i] ?? 0, before.form);
  list.two(lists[i] ?? 0, next.known);
  addSegment(list, scene, i);
}

function addWords(list: FeatureList, { looks }: Scene, i: number, written: number): void {
  const look = looks[i] ?? edge;
  const before = looks[i - 1] ?? edge;
  const next = looks[i + 1] ?? edge;
  const before2 = looks[i - 2] ?? edge;
  const next2 = looks[i + 2] ?? edge;
  list.one(look.form);
  list.one(before.form);
  list.one(next.form);
  list.one(before2.form);
  list.one(next2.form);
  list.one(look.suffix2);
  list.one(look.suffix3);
  list.one(look.prefix);
  list.two(look.shape, written);
  list.two(before.shape, look.shape);
  list.two(look.shape, next.shape);
  list.three(before.shape, look.shape, next.shape);
  list.two(before.form, look.shape);
  list.two(look.shape, next.form);
  list.two(before2.form, before.form);
  list.two(next.form, next2.form);
  list.two(before.form, look.form);
  list.two(look.form, next.form);
  list.two(before.form, next.form);
  list.one(before.suffix3);
  list.one(next.suffix3);
}

/** What the rules see around the token, and what stands beside their segment. */
function addSegment(list: FeatureList, scene: Scene, i: number): void {
  const { looks, segmentAt } = scene;
  const code = codeAt(scene, i);
  list.one(code);
  list.two(codeAt(scene, i - 1), code);
  list.two(code, codeAt(scene, i + 1));
  list.two(code, (looks[i] ?? edge).shape);
  const found = segmentAt[i];
  const place = placeIn(found?.segment, i);
  const { from, to } = found?.segment ?? { from: i, to: i + 1 };
  const before = looks[from - 1] ?? edge;
  const behind = looks[to] ?? edge;
  list.two(place, before.form);
  list.two(place, behind.form);
  list.three(place, (looks[from - 2] ?? edge).form, before.form);
  list.two(place, (looks[from] ?? edge).form);
  list.two(place, (looks[to - 1] ?? edge).form);
  list.two(place, (looks[from] ?? edge).known);
  for (const clue of found?.clues ?? []) list.raw(mix(clue, place));
}
