import type { Paragraph } from '../text/paragraphs.ts';
import type { Sentence } from '../text/sentences.ts';
import { type Apposition, findAddresses, findAppositions } from './appositions.ts';
import type { Found } from './clues.ts';
import type { Entity } from './entities.ts';
import { addInitials, addKnownNames } from './knownNames.ts';
import { linkEntities } from './link.ts';
import type { Mention } from './mentions.ts';
import { findRolePhrases } from './rolePhrases.ts';
import { findSegments, type NameLexicons } from './segments.ts';
import { readSlots } from './slots.ts';
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
  const found = readSlots(sentences, paragraphs).map((reading): Found => {
    const segments = findSegments(reading, lexicons);
    return { reading, segments, phrases: findRolePhrases(reading, segments, lexicons) };
  });
  const names = addInitials(text, found, addKnownNames(text, found, chooseTypes(text, found, lexicons)));
  const bySentence = groupBySentence(names);
  const appositions = found.flatMap((f, i) => findAppositions(f, i, bySentence.get(i) ?? []));
  const addresses = found.flatMap((f, i) => findAddresses(f, bySentence.get(i) ?? [], lexicons));
  const linked = linkEntities(text, names, { sentences: found, appositions, addresses }, lexicons);
  const entityOf = new Map(
    linked.flatMap(({ entity, names: own }) => own.map((name) => [name.start, entity.id] as const)),
  );
  const linkedNames = names.map((name) => ({ ...name, entity: entityOf.get(name.start) ?? '' }));
  return {
    mentions: linkedNames.map(mentionOf),
    names: linkedNames,
    entities: linked.map(({ entity }) => entity),
    sentences: found,
    appositions: appositions.map((a) => ({ ...a, entity: entityOf.get(a.name.start) ?? '' })),
  };
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
