import { listOf, parseTsv } from '../tsv.ts';
import { nameKey } from './clues.ts';
import { isAtHand, occurrenceAt, type Place } from './discourse.ts';
import type { Entity } from './entities.ts';
import type { Progress } from './progress.ts';
import { roleKey } from './rolePhrases.ts';
import type { Holder, RoleMatch } from './roleReference.ts';

/** What kinds of body a noun may mean: «groupe» → company. */
export type BodyKinds = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads `noun  kind`, a row for each kind. */
export function parseBodyKinds(tsv: string): BodyKinds {
  const kinds = new Map<string, Set<string>>();
  for (const row of parseTsv(tsv)) {
    const key = nameKey(roleKey(row.noun ?? ''));
    const known = kinds.get(key) ?? new Set();
    for (const kind of listOf(row.kind)) known.add(kind);
    kinds.set(key, known);
  }
  return kinds;
}

/**
 * The last body whose name or alias begins with a noun, or that the article called by one that tells no kind: «le ministère», «l'alliance» for
 * OTAN, which the list calls so too, «le bailleur».
 */
export function bodyCalled(progress: Progress, noun: string, place: Place): RoleMatch | null {
  const { labels, lexicons } = progress;
  const isLabel = (id: string) => !lexicons.bodyKinds.has(noun) && labels.get(id)?.includes(noun) === true;
  const called = bodiesBefore(
    progress,
    place,
    ({ openings, entity }) => openings.includes(noun) || isLabel(entity.id),
  );
  const [first] = called;
  if (!first) return null;
  // «Amnesty s'alarme. {L'organisation} …» is not the ONU of further down
  const here = first.last < 0 ? bodyOfKind(progress, noun, place) : null;
  return here ?? matchOf(called, 'head-noun', 0.85);
}

/** What a phrase asks of a body beside its kind. */
export interface BodyWanted {
  /** «patronale», which its description may have. */
  readonly words: readonly string[];
  /** Codes of the countries that its demonyms tell, «américain»: it is of no other. */
  readonly countries: readonly string[];
  /** Whether it must be what the sentence before was about, as «l'entreprise de Villeurbanne» is. */
  readonly atHand: boolean;
}

const anyBody: BodyWanted = { words: [], countries: [], atHand: false };

/** The last body of the kind that a noun means: «le groupe» for a company. */
export function bodyOfKind(
  progress: Progress,
  noun: string,
  place: Place,
  wanted: BodyWanted = anyBody,
): RoleMatch | null {
  const asked = progress.lexicons.bodyKinds.get(noun);
  if (!asked) return null;
  const spoken = bodiesBefore(progress, place, (holder) => holder.last >= 0 && isOfCountry(holder, wanted));
  const ofKind = spoken.filter(
    (holder) =>
      intersects(kindsOf(progress, holder), asked) &&
      (!isVague(progress, holder, asked) || isTopic(progress, holder, place)),
  );
  const same = wanted.atHand ? atHandOf(progress, ofKind, place) : ofKind;
  // «…, dont le groupe {Valmy}. Le groupe …»
  const called = same.find((holder) => isCalled(progress, holder, noun) && isNear(progress, holder, place));
  if (called) return matchOf([called], 'body-of-kind', 0.75);
  // «dans la revue Nature … sur France Culture … La revue …»: a radio is no review
  const titled = asked.has('media') ? same.find((holder) => isCalled(progress, holder, noun)) : undefined;
  if (titled && !isDescribedBy(same[0], noun)) return matchOf([titled], 'body-of-kind', 0.75);
  const described = same.filter((holder) => isDescribedSo(holder, wanted));
  if (described[0]) return matchOf(described, 'body-of-kind', 0.75);
  const others = wanted.atHand ? spoken.filter((holder) => isTopic(progress, holder, place)) : spoken;
  const unknown = asked.has('company') ? others.filter((holder) => isUnknown(progress, holder)) : [];
  // «{Cuisor} cède sa filiale Fornello, indique le groupe»
  const topic =
    same[0]?.acted === -1 ? unknown.find((holder) => isTopic(progress, holder, place)) : undefined;
  if (topic) return matchOf([topic, ...same], 'body-of-kind', 0.75);
  if (same[0]) return matchOf(same, 'body-of-kind', 0.75);
  const later = place.paragraph === 0 ? namedLater(progress, asked) : null;
  if (later) return later;
  if (unknown[0]) return matchOf(unknown, 'body-of-kind', 0.6);
  // «Norvanta ferme son usine. Le syndicat de Sète proteste»: not Norvanta's town, but its workers'
  return wanted.atHand ? null : justSpoken(progress, place, spoken);
}

/** «le géant américain» is no body of another country. */
function isOfCountry({ entry }: Holder, { countries }: BodyWanted): boolean {
  return !entry?.country || countries.length === 0 || countries.includes(entry.country);
}

function isDescribedSo({ entry }: Holder, { words }: BodyWanted): boolean {
  const description = ` ${nameKey(entry?.description?.fr ?? '')}`;
  // «écologiste» asks for «écologie», «patronale» for «patronat»
  return words.some((word) => description.includes(` ${word.slice(0, Math.max(5, word.length - 3))}`));
}

function isDescribedBy(holder: Holder | undefined, noun: string): boolean {
  return nameKey(holder?.entry?.description?.fr ?? '')
    .split(' ')
    .includes(noun);
}

/** What the sentences before were about, or the only body of its kind so far and in them: «l'amende de {Meta}. Le groupe de Mark Zuckerberg …» */
function atHandOf(progress: Progress, bodies: readonly Holder[], place: Place): readonly Holder[] {
  const topics = bodies.filter((holder) => isTopic(progress, holder, place));
  if (topics.length > 0 || bodies.length > 1) return topics;
  return bodies.filter(({ last }) => {
    const occurrence = occurrenceAt(progress, last);
    return occurrence?.paragraph === place.paragraph && place.step - occurrence.step <= 2;
  });
}

function isCalled({ labels }: Progress, { entity, openings }: Holder, noun: string): boolean {
  return openings.includes(noun) || labels.get(entity.id)?.includes(noun) === true;
}

function isNear(progress: Progress, { last }: Holder, place: Place): boolean {
  const occurrence = occurrenceAt(progress, last);
  return occurrence !== undefined && isAtHand(occurrence, place);
}

/** Whether the sentence before was about a body, be it in the paragraph above. */
function isTopic(progress: Progress, { last }: Holder, place: Place): boolean {
  const occurrence = occurrenceAt(progress, last);
  if (!occurrence || place.step - occurrence.step > 2) return false;
  return occurrence.subject || occurrence.speaker;
}

/** «{Le syndicat} «ne lâchera rien»» in a headline: the only body of the kind that the article names below. */
function namedLater(progress: Progress, asked: ReadonlySet<string>): RoleMatch | null {
  const later = progress.named.filter(
    (holder) =>
      holder.last < 0 &&
      holder.entity.type === 'ORG' &&
      intersects(kindsOf(progress, holder), asked) &&
      !isVague(progress, holder, asked),
  );
  return later.length === 1 ? matchOf(later, 'body-of-kind', 0.7) : null;
}

/**
 * «Pro Lacs porte plainte. Selon {l'association}, …», «…, tacle Jo Blin, président de Pro Lacs. {L'association} …»: the body of no known
 * kind that the sentence before was about, or whose officer spoke in it.
 */
function justSpoken(progress: Progress, place: Place, spoken: readonly Holder[]): RoleMatch | null {
  for (const holder of spoken) {
    const last = occurrenceAt(progress, holder.last);
    if (!last || holder.entry !== null || kindsOf(progress, holder).size > 0) continue;
    const officer = officerOf(progress, holder);
    const isMeant = isAtHand(last, place)
      ? last.subject || last.speaker || officer
      : // «Ana Roy, permanente CNX, doute. «…», dit-elle. {Le syndicat} …»
        officer && progress.lastVoice.includes(officer.entity.id) && last.paragraph === place.paragraph;
    if (isMeant) return { entities: [holder.entity.id], rule: 'body-of-kind', confidence: 0.6 };
  }
  return null;
}

/** «Jo Blin, président de {Pro Lacs}» */
function officerOf({ named }: Progress, { entity }: Holder): Holder | undefined {
  const keys = keysOf(entity);
  return named.find((holder) => isOfficerOf(holder, keys));
}

function isOfficerOf({ facts, entity: { type } }: Holder, keys: readonly string[]): boolean {
  return (
    type === 'PER' &&
    facts.some(({ places, former }) => !former && places.some((place) => keys.includes(place)))
  );
}

/** The keys of the names of a body. */
function keysOf({ name, aliases }: Entity): readonly string[] {
  return [name, ...aliases].map(nameKey);
}

/**
 * The bodies named, those first that a sentence was about or that spoke in it, the last such first: «la filiale du groupe {Emmerli}» is less at hand than
 * «{Sapalp} supprime des postes».
 */
function bodiesBefore(
  { named }: Progress,
  place: Place,
  isMeant: (holder: Holder) => boolean,
): readonly Holder[] {
  const officers = named.filter(({ acted, facts }) => acted >= 0 && facts.length > 0);
  return named
    .filter((holder) => holder.entity.type === 'ORG' && holder.last < place.start && isMeant(holder))
    .map((holder) => {
      // «Ana Roy, porte-parole du HCR, alerte. {L'organisation} …», which she speaks for
      const keys = officers.length > 0 ? keysOf(holder.entity) : [];
      const own = officers.filter((officer) => isOfficerOf(officer, keys));
      return { holder, acted: Math.max(holder.acted, ...own.map(({ acted }) => acted)) };
    })
    .sort((a, b) => b.acted - a.acted || b.holder.last - a.holder.last)
    .map(({ holder }) => holder);
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
  const described = holder.entry?.description?.fr.split(/[\s,;()'’]+/u).map(nameKey) ?? [];
  const words = [
    ...(labels.get(holder.entity.id) ?? []),
    ...holder.openings,
    ...described,
    // «banque centrale»
    ...described.map((word, i) => `${word} ${described[i + 1]}`),
  ];
  for (const word of words) for (const kind of lexicons.bodyKinds.get(word) ?? []) kinds.add(kind);
  return kinds;
}

/** «organisation, média ou entreprise d'Algérie»: what the lists leave open, and neither its names nor the article tell. */
function isVague({ lexicons, labels }: Progress, holder: Holder, asked: ReadonlySet<string>): boolean {
  if (!/^[^ ,]+(?:, [^ ]+)? ou /u.test(holder.entry?.description?.fr ?? '')) return false;
  const told = [...(labels.get(holder.entity.id) ?? []), ...holder.openings];
  return !told.some((word) => intersects(lexicons.bodyKinds.get(word) ?? new Set(), asked));
}

/** A body of which nothing is known is a company rather; an acronym may be anything. */
function isUnknown(progress: Progress, holder: Holder): boolean {
  return holder.entry === null && /\p{Ll}/u.test(holder.entity.name) && kindsOf(progress, holder).size === 0;
}
