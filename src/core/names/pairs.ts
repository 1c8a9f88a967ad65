import { type Occurrence, occurrencesSince, type Place } from './discourse.ts';
import { piecesOf } from './gazetteer.ts';
import { namedBehind, ordinalAt } from './ordinals.ts';
import { addFact, type Progress, placeOf } from './progress.ts';
import type { Reference } from './references.ts';
import type { RolePhrase } from './rolePhrases.ts';
import type { RoleMatch } from './roleReference.ts';
import { surnameOf } from './tables.ts';

/** How many sentences back a pair is sought. */
const reach = 8;

/** «le premier», «la seconde», «l'une»: one of the two of whom the article last spoke together, or told so. */
export function oneOfPair(
  progress: Progress,
  { sentence, from }: Reference,
  words: string,
  place: Place,
): RoleMatch | null {
  // not «l'un des prévenus»
  if (!/^l(?:[ea]\s\S+|['’](?:une?|autre))$/iu.test(words.trim())) return null;
  const ordinal = ordinalAt(progress.input.names.sentences[sentence]?.reading.slots ?? [], from);
  if (!ordinal) return null;
  const rank = ['premier', 'second'].indexOf(ordinal);
  const id =
    namedBehind(progress, (slots, at) => ordinalAt(slots, at) === ordinal, place) ??
    pairBefore(progress, place)?.[rank] ??
    twoInTurn(progress, place)?.[rank] ??
    twoOfSentence(progress, place)[rank];
  return id ? { entities: [id], rule: 'one-of-pair', confidence: 0.8 } : null;
}

/** «son associé», «sa rivale»: the other of two, beside whoever was spoken of last. */
export function peerOf(progress: Progress, { head, form }: RolePhrase, place: Place): RoleMatch | null {
  const use = progress.lexicons.heads.at(piecesOf(head), 0, ['peer', 'family'])?.head.use;
  if (!use) return null;
  const owner = lastPerson(progress, place);
  const fits = (id: string) => {
    const agreement = progress.entities.get(id)?.agreement ?? null;
    return id !== owner && (form.gender === null || agreement === null || agreement === form.gender);
  };
  const pair = pairBefore(progress, place) ?? [];
  const paired = owner !== undefined && pair.includes(owner);
  // «sa femme» is nobody named before, unless the two came together or share their surname
  const near = use === 'family' ? namesakesOf(progress, owner) : personsBefore(progress, place);
  const others = (paired ? pair : near).filter(fits);
  const [other] = others;
  if (owner === undefined || other === undefined || others.length > 1) return null;
  return { entities: [other], rule: 'peer', confidence: 0.75 };
}

/** «Laurent Roy a été tué. … Vient Corinne {Roy}. …, dit son mari»: who has the surname of somebody. */
function namesakesOf({ named, entities }: Progress, id: string | undefined): readonly string[] {
  const surname = surnameOf(entities.get(id ?? '')?.name ?? '');
  if (surname === null) return [];
  return named
    .filter(({ entity, last }) => entity.type === 'PER' && last >= 0 && surnameOf(entity.name) === surname)
    .map(({ entity }) => entity.id);
}

/** «Son {homologue} sénégalais, Macky Sall, …»: has the offices of whoever was spoken of last. */
export function learnFromPeer(progress: Progress, reference: Reference & { kind: 'name' }): void {
  const phrase = progress.apposed.get(reference.start);
  const holder = progress.holders.get(reference.entity);
  if (phrase?.head !== 'homologue' || !holder) return;
  const owner = lastPerson(progress, placeOf(progress, reference)) ?? '';
  const places = holder.facts.find(({ role }) => role === phrase.head)?.places ?? [];
  if (owner === reference.entity || places.length === 0) return;
  for (const { role, implied } of progress.holders.get(owner)?.facts ?? [])
    if (!implied) addFact(holder, { role, places, words: [] });
}

function pairBefore(progress: Progress, place: Place): readonly string[] | undefined {
  for (let i = progress.occurrences.length - 1; i >= 0; i--) {
    const occurrence = progress.occurrences[i];
    if (!occurrence || place.step - occurrence.step > reach) return undefined;
    if (occurrence.entities.length === 2 && occurrence.entities.every((id) => isPerson(progress, id)))
      return occurrence.entities;
  }
  return undefined;
}

/** «Le ministre {Jo Blin} a dîné avec {Ivo Roy}. «…», dit le premier»: the only two persons of a sentence just before, in order. */
function twoOfSentence(progress: Progress, place: Place): readonly string[] {
  const near = occurrencesSince(progress, place.sentence - 2);
  for (let sentence = place.sentence; sentence >= Math.max(0, place.sentence - 2); sentence--) {
    const ids = new Set(
      near
        .filter((other) => other.sentence === sentence && other.start < place.start && !other.inner)
        .flatMap(({ entities }) => entities)
        .filter((id) => isPerson(progress, id)),
    );
    if (ids.size === 2) return [...ids];
    if (ids.size > 0 && sentence < place.sentence - 1) return [];
  }
  return [];
}

/** How many sentences back each of the two may be told of. */
const turns = 4;

/** «L'aîné, {Ali}, sert. Le cadet, {Marc}, encaisse. «…», dit le premier»: of whom two sentences tell in turn, one each. */
function twoInTurn(progress: Progress, place: Place): readonly string[] | undefined {
  const near = occurrencesSince(progress, place.sentence - turns).filter(
    ({ inner, sentence, paragraph }) => !inner && sentence < place.sentence && paragraph === place.paragraph,
  );
  const isTold = (other: Occurrence) => other.subject && !other.speaker;
  const last = near.findLast(isTold)?.sentence ?? 0;
  const [[first = ''] = [], [second = ''] = []] = [last - 1, last].map((sentence) => {
    const own = near.filter((other) => other.sentence === sentence);
    const ids = new Set(own.flatMap(({ entities }) => entities).filter((id) => isPerson(progress, id)));
    return ids.size === 1 && own.some(isTold) ? [...ids] : [];
  });
  return first && second && first !== second ? [first, second] : undefined;
}

function lastPerson(progress: Progress, place: Place): string | undefined {
  for (let i = progress.occurrences.length - 1; i >= 0; i--) {
    const occurrence = progress.occurrences[i];
    if (!occurrence || place.step - occurrence.step > reach) return undefined;
    const [id = '', second] = occurrence.entities;
    if (second === undefined && occurrence.subject && isPerson(progress, id)) return id;
  }
  return undefined;
}

/** The persons named in the last sentences. */
function personsBefore(progress: Progress, place: Place): readonly string[] {
  const ids = new Set<string>();
  for (let i = progress.occurrences.length - 1; i >= 0; i--) {
    const occurrence = progress.occurrences[i];
    if (!occurrence || place.step - occurrence.step > reach) break;
    for (const id of occurrence.entities)
      if (isPerson(progress, id) && progress.entities.get(id)?.named) ids.add(id);
  }
  return [...ids];
}

function isPerson({ entities }: Progress, id: string): boolean {
  return entities.get(id)?.type === 'PER';
}
