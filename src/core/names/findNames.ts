import type { Paragraph } from '../text/paragraphs.ts';
import type { Sentence } from '../text/sentences.ts';
import { type Apposition, findAddresses, findAppositions } from './appositions.ts';
import { nameClubs } from './clubs.ts';
import type { Found } from './clues.ts';
import { segmentOf } from './cutRun.ts';
import type { Entity } from './entities.ts';
import { spreadIntroduced } from './introducedNames.ts';
import { addInitials, addKnownNames } from './knownNames.ts';
import { linkEntities } from './link.ts';
import { listedNameAt } from './listedNames.ts';
import { widenMedia } from './media.ts';
import type { Mention } from './mentions.ts';
import { mayHoldNames, readScene } from './nameFeatures.ts';
import { splitPairs } from './pairedNames.ts';
import { widenPlaces } from './placeArticles.ts';
import { recognise } from './recogniser.ts';
import { findRolePhrases } from './rolePhrases.ts';
import { findSegments, type NameLexicons, type Segment } from './segments.ts';
import { addShortForms } from './shortForms.ts';
import { type Reading, readSlots } from './slots.ts';
import { nameSpokenBodies } from './spokenBodies.ts';
import { chooseTypes, type Name } from './types.ts';

/** A name and the id of what it calls. */
export type LinkedName = Name & { readonly entity: string };

/** The names of an article, the entities they call, and what coreference wants to know of both. */
export interface Names {
  readonly mentions: readonly Mention[];
  /** The same with their places in the sentences, each with the id of its entity. */
  readonly names: readonly LinkedName[];
  readonly entities: readonly Entity[];
  readonly sentences: readonly Found[];
  /** Which entity each apposition is about, by its id. */
  readonly appositions: readonly (Apposition & { readonly entity: string })[];
}

/** Finds the names of an article and links them into entities. Sentences of boilerplate and front matter are passed over. */
export function findNames(
  text: string,
  sentences: readonly Sentence[],
  paragraphs: readonly Paragraph[],
  lexicons: NameLexicons,
): Names {
  const found = readSlots(sentences, paragraphs, lexicons).map((reading) =>
    recogniseNames(readByRules(reading, lexicons), lexicons),
  );
  const typed = widenMedia(text, chooseTypes(text, found, lexicons), found);
  const introduced = spreadIntroduced(text, found, typed);
  const chosen = nameSpokenBodies(
    found,
    nameClubs(widenPlaces(text, splitPairs(introduced, found, lexicons), found), found, lexicons),
    lexicons,
  );
  const names = addInitials(
    text,
    found,
    addKnownNames(text, found, addShortForms(text, found, chosen, lexicons)),
  );
  const bySentence = groupBySentence(names);
  const appositions = found.flatMap((f, i) => findAppositions(f, i, bySentence.get(i) ?? []));
  const addresses = found.flatMap((f, i) => findAddresses(f, bySentence.get(i) ?? [], lexicons));
  const linked = linkEntities(text, names, { sentences: found, appositions, addresses }, lexicons);
  const entityOf = new Map(
    linked.flatMap(({ entity, names: own }) => own.map((name) => [name.start, entity.id] as const)),
  );
  const linkedNames = names.map((name) => ({ entity: entityOf.get(name.start) ?? '', ...name }));
  return {
    mentions: linkedNames.map(mentionOf),
    names: linkedNames,
    entities: linked.map(({ entity }) => entity),
    sentences: found,
    appositions: appositions.map((a) => ({ entity: entityOf.get(a.name.start) ?? '', ...a })),
  };
}

/** What the lists and rules see in a sentence. */
export function readByRules(reading: Reading, lexicons: NameLexicons): Found {
  const segments = findSegments(reading, lexicons);
  return { reading, segments, phrases: findRolePhrases(reading, segments, lexicons) };
}

/** The same with the boundaries that the recogniser prefers, and the chances that it gives. */
export function recogniseNames(found: Found, lexicons: NameLexicons): Found {
  const { reading } = found;
  if (lexicons.recogniser.model.labels.length === 0) return found;
  if (!mayHoldNames(found, lexicons)) return found;
  const seen = new Map(found.segments.map((segment) => [segment.from, segment]));
  const scene = readScene(found, lexicons);
  const segments = recognise(scene, lexicons).map(({ from, to, chances }): Segment => {
    const known = seen.get(from)?.to === to ? seen.get(from) : undefined;
    if (known && /^(?:title|people)$/u.test(known.origin)) return known;
    return { chances, ...(known ?? newSegment(reading, from, to, lexicons)) };
  });
  if (isAsBefore(found, segments)) return { clues: scene.clues, ...found, segments };
  return { reading, segments, phrases: findRolePhrases(reading, segments, lexicons) };
}

/** Whether the role phrases stay what they are: the names stand where they stood, and none is part of a phrase. */
function isAsBefore(found: Found, segments: readonly Segment[]): boolean {
  return (
    segments.length === found.segments.length &&
    segments.every(({ from, to }, i) => found.segments[i]?.from === from && found.segments[i]?.to === to) &&
    found.phrases.every(({ names }) => names.length === 0)
  );
}

function newSegment(reading: Reading, from: number, to: number, lexicons: NameLexicons): Segment {
  const listed = listedNameAt(reading, from, lexicons);
  return listed?.from === from && listed.to === to ? listed : segmentOf(reading, from, to, 'run');
}

function mentionOf({ start, end, text, type, entity, rule, confidence }: LinkedName): Mention {
  return { start, end, text, type, entity, rule, confidence };
}

function groupBySentence(names: readonly Name[]): ReadonlyMap<number, readonly Name[]> {
  const groups = new Map<number, Name[]>();
  for (const name of names) {
    const group = groups.get(name.sentence);
    if (group) group.push(name);
    else groups.set(name.sentence, [name]);
  }
  return groups;
}
