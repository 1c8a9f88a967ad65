import { itemsIn, type TextSpan } from '../span.ts';
import { listOf, parseTsv } from '../tsv.ts';
import { nameKey } from './clues.ts';
import { isAtHand, type Place } from './discourse.ts';
import { keyOf } from './phraseIndex.ts';
import type { Progress } from './progress.ts';
import type { Reference } from './references.ts';
import type { Holder, RoleMatch } from './roleReference.ts';

/** What kinds of body a noun may mean: «groupe» → company. */
export type BodyKinds = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads `noun  kind`, a row for each kind. */
export function parseBodyKinds(tsv: string): BodyKinds {
  const kinds = new Map<string, Set<string>>();
  for (const row of parseTsv(tsv)) {
    const key = nameKey(row.noun ?? '');
    const known = kinds.get(key) ?? new Set();
    for (const kind of listOf(row.kind)) known.add(kind);
    kinds.set(key, known);
  }
  return kinds;
}

/** The last body whose name or alias begins with a noun: «le ministère», «l'alliance» for OTAN, which the list calls so too. */
export function bodyCalled(progress: Progress, noun: string, place: Place): RoleMatch | null {
  const called = bodiesBefore(progress, place, ({ openings }) => openings.includes(noun));
  return called[0] ? matchOf(called, 'head-noun', 0.85) : null;
}

/** The last body of the kind that a noun means: «le groupe» for a company. */
export function bodyOfKind(progress: Progress, noun: string, place: Place): RoleMatch | null {
  const asked = progress.lexicons.bodyKinds.get(noun);
  if (!asked) return null;
  const spoken = bodiesBefore(progress, place, ({ last }) => last >= 0);
  const same = spoken.filter((holder) => intersects(kindsOf(progress, holder), asked));
  if (same[0]) return matchOf(same, 'body-of-kind', 0.75);
  const later = place.paragraph === 0 ? namedLater(progress, asked) : null;
  if (later) return later;
  const unknown = asked.has('company') ? spoken.filter((holder) => isUnknown(progress, holder)) : [];
  return unknown[0] ? matchOf(unknown, 'body-of-kind', 0.6) : justSpoken(progress, place, spoken);
}

/** «{Le syndicat} «ne lâchera rien»» in a headline: the only body of the kind that the article names below. */
function namedLater(progress: Progress, asked: ReadonlySet<string>): RoleMatch | null {
  const later = progress.named.filter(
    (holder) =>
      holder.last < 0 && holder.entity.type === 'ORG' && intersects(kindsOf(progress, holder), asked),
  );
  return later.length === 1 ? matchOf(later, 'body-of-kind', 0.7) : null;
}

/** «Pro Lacs porte plainte. Selon {l'association}, …»: the body of no known kind that the sentence before was about. */
function justSpoken(progress: Progress, place: Place, spoken: readonly Holder[]): RoleMatch | null {
  const [first] = spoken;
  const last = progress.occurrences.findLast(({ start }) => start === first?.last);
  const isTopic = last && isAtHand(last, place) && (last.subject || last.speaker);
  if (!first || !isTopic || first.entry !== null || kindsOf(progress, first).size > 0) return null;
  return { entities: [first.entity.id], rule: 'body-of-kind', confidence: 0.6 };
}

/**
 * The bodies named, those first that a sentence was about, the last such first: «la filiale du groupe {Emmerli}» is less at hand than
 * «{Sapalp} supprime des postes».
 */
function bodiesBefore(
  { named, occurrences }: Progress,
  place: Place,
  isMeant: (holder: Holder) => boolean,
): readonly Holder[] {
  const subjects = new Map<string, number>();
  for (const { entities, subject, start } of occurrences)
    if (subject) for (const id of entities) subjects.set(id, start);
  const lastAsSubject = ({ entity }: Holder) => subjects.get(entity.id) ?? -1;
  return named
    .filter((holder) => holder.entity.type === 'ORG' && holder.last < place.start && isMeant(holder))
    .sort((a, b) => lastAsSubject(b) - lastAsSubject(a) || b.last - a.last);
}

function matchOf(bodies: readonly Holder[], rule: string, confidence: number): RoleMatch {
  return {
    entities: [bodies[0]?.entity.id ?? ''],
    rule,
    confidence: bodies.length > 1 ? Math.min(confidence, 0.6) : confidence,
  };
}

function intersects(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const kind of a) if (b.has(kind)) return true;
  return false;
}

/** By the noun that the article sets before its name, by its names, and by its description. */
function kindsOf({ lexicons, labels }: Progress, holder: Holder): ReadonlySet<string> {
  const kinds = new Set<string>();
  const words = [
    ...(labels.get(holder.entity.id) ?? []),
    ...holder.openings,
    ...(holder.entry?.description?.fr.split(/[\s,;()'’]+/u).map(nameKey) ?? []),
  ];
  for (const word of words) for (const kind of lexicons.bodyKinds.get(word) ?? []) kinds.add(kind);
  return kinds;
}

/** A body of which nothing is known is a company rather; an acronym may be anything. */
function isUnknown(progress: Progress, holder: Holder): boolean {
  return holder.entry === null && /\p{Ll}/u.test(holder.entity.name) && kindsOf(progress, holder).size === 0;
}

/** The nouns that the article sets before the names of bodies, by entity: «le fabricant genevois d'arômes {Duval}». */
export function labelsOf(
  { names }: Progress['input'],
  kinds: BodyKinds,
): ReadonlyMap<string, readonly string[]> {
  const labels = new Map<string, string[]>();
  for (const name of names.names) {
    if (name.type !== 'ORG') continue;
    const slots = names.sentences[name.sentence]?.reading.slots ?? [];
    for (let at = name.from - 1; at >= name.from - 5; at--) {
      const slot = slots[at];
      if (!slot || /^(?:PUNCT|VERB|AUX|DET)$/u.test(slot.word.pos)) break;
      const noun = keyOf(slot.word.lemma);
      if (!kinds.has(noun)) continue;
      labels.set(name.entity, [...(labels.get(name.entity) ?? []), noun]);
      break;
    }
  }
  return labels;
}

/** «la banque {Vontobel}»: the body whose name stands behind its noun. */
export function labelledBody(progress: Progress, reference: Reference, speaker: TextSpan): RoleMatch | null {
  const { names } = progress.input.names;
  const name = itemsIn(names, speaker).find(({ type }) => type === 'ORG');
  const slots = progress.input.names.sentences[reference.sentence]?.reading.slots ?? [];
  if (!name || !/^(?:NOUN|ADJ)$/u.test(slots[name.from - 1]?.word.pos ?? '')) return null;
  const between = slots.slice(reference.from + 1, name.from);
  if (between.some(({ word }) => !/^(?:NOUN|ADJ)$/u.test(word.pos))) return null;
  const noun = between.find(({ word }) => word.pos === 'NOUN');
  if (!noun || !progress.lexicons.bodyKinds.has(keyOf(noun.word.lemma))) return null;
  return { entities: [name.entity], rule: 'label-before', confidence: 0.9 };
}
