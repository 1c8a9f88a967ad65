import { occurrenceAt, type Place } from './discourse.ts';
import type { Entity } from './entities.ts';
import { roleFit } from './kin.ts';
import { addFact, lastPlace, type Progress, placeOf } from './progress.ts';
import type { Reference } from './references.ts';
import { fits } from './roleFitness.ts';
import type { Holder, RoleFact } from './roleReference.ts';
import { roleNamed } from './roles.ts';
import type { Slot } from './slots.ts';

/**
 * «…», a grincé {le proviseur}. {Teva Maono} attend encore des maîtres; {la maire} dit sa colère. «…», lance {Ana Roy}: a full name that
 * nothing introduces, which begins its sentence or speaks, is that of the only office or profession that the sentence before has spoken
 * of.
 */
export function nameSource(
  progress: Progress,
  reference: Reference & { kind: 'name' },
  speaks: boolean,
): void {
  const holder = progress.holders.get(reference.entity);
  const slots = progress.input.names.sentences[reference.sentence]?.reading.slots ?? [];
  // «…, lance Ana Roy, {70 ans}»: somebody who is introduced
  const isAlone = slots[reference.from - 1]?.word.pos === 'VERB' && !isIntroduced(slots, reference.to);
  // «{Mgr} Jo Blin présidera la veillée»
  const isFirst =
    reference.from === 0 ||
    (reference.from === 1 && slots[0]?.word.pos === 'NOUN') ||
    isDetached(progress, slots, reference.from);
  const isPlaced = isFirst || (speaks && isAlone);
  if (!holder || !isPlaced || !isUnexplained(progress, holder, reference)) return;
  const place = placeOf(progress, reference);
  const fitting = progress.sources.filter((source) => mayBe(progress, source, holder, place, reference));
  const [source] = fitting;
  if (!source || fitting.length > 1) return;
  for (const fact of source.facts) addFact(holder, fact);
  if (/^s(?:on|a)\s/u.test(source.entity.name)) progress.owned.add(reference.entity);
  nameAs(progress, source, reference.entity);
}

/** «Ana Roy{, 70 ans}», «Ana Roy{, de la CGT}», not «Ana Roy, {tout en} assurant …», «Ana Roy, {avant de} partir» */
function isIntroduced(slots: readonly Slot[], to: number): boolean {
  const [comma, next] = slots.slice(to, to + 2);
  return (
    comma?.word.text === ',' && !/^(?:tout|avant|apres|sans|lors|devant|pendant)$/u.test(next?.key ?? '')
  );
}

/**
 * «{Un maire} démissionne: «J'ai peur»»: whom the headline means is the only one whom the story has called so, or «{le maire}», of whom it does not speak
 * as such again, by a looser word.
 */
export function nameHeadlineSources(progress: Progress): void {
  const { found, sources, named, input, lexicons } = progress;
  const story = input.names.sentences.find(({ reading }) => reading.sentence.paragraph > 0);
  const end = story?.reading.sentence.start ?? 0;
  const last = found.findIndex(({ start }) => start >= end);
  const idsOf = (some: typeof found) => new Set(some.map(({ entities }) => entities[0]));
  const told = idsOf(found.slice(0, last < 0 ? found.length : last));
  const returning = idsOf(last < 0 ? [] : found.slice(last));
  for (const source of sources.filter(({ entity }) => told.has(entity.id))) {
    const { id, name } = source.entity;
    const [fact] = source.facts;
    if (!fact) continue;
    const isSo = ({ role, former }: RoleFact) =>
      !former && (role === fact.role || role.startsWith(`${fact.role} `));
    const isAlike = ({ role, former }: RoleFact) => !former && roleFit(lexicons.kin, fact.role, role) > 0;
    const calledBy = (fits: (fact: RoleFact) => boolean) =>
      named.filter(
        ({ entity, last, facts }) =>
          entity.type === 'PER' && last >= end && facts.some((known) => !known.implied && fits(known)),
      );
    const exactly = calledBy(isSo);
    const mayBeAlike = exactly.length === 0 && /^l(?:[ea]\s|['’])/iu.test(name) && !returning.has(id);
    const called = mayBeAlike ? calledBy(isAlike) : exactly;
    const [person] = called;
    if (person && called.length === 1 && agree(source.entity, person.entity))
      nameAs(progress, source, person.entity.id);
  }
}

/** Gives all that was said of a source to somebody with a name. */
function nameAs(progress: Progress, source: Holder, person: string): void {
  const { id } = source.entity;
  progress.sources.splice(progress.sources.indexOf(source), 1);
  for (const [i, found] of progress.found.entries())
    if (found.entities[0] === id) progress.found[i] = { ...found, entities: [person], confidence: 0.7 };
  for (const [i, occurrence] of progress.occurrences.entries())
    if (occurrence.entities[0] === id) progress.occurrences[i] = { ...occurrence, entities: [person] };
}

function agree(one: Entity, other: Entity): boolean {
  return !one.agreement || !other.agreement || one.agreement === other.agreement;
}

/** «{Élue en 2020}, Claire Bonnet …», «{À 52 ans}, Marc Roy …»: what is told first of the subject. */
function isDetached({ lexicons }: Progress, slots: readonly Slot[], name: number): boolean {
  if (slots[name - 1]?.word.text !== ',') return false;
  const [first, , third] = slots;
  // «Élue» may be a noun
  const readings = lexicons.forms.lookup(first?.word.text.toLowerCase() ?? '');
  const opens = third?.key === 'ans' || readings.some(({ morphology }) => morphology.verbForm === 'Part');
  return opens && slots.slice(1, name - 1).every(({ word }) => word.text !== ',' && !word.morphology.mood);
}

function isUnexplained(
  progress: Progress,
  { entity, facts }: Holder,
  { start, from, to, entity: id }: Reference & { kind: 'name' },
): boolean {
  const isFull = to - from > 1 && !entity.name.includes('.') && entity.type === 'PER';
  return (
    isFull &&
    // «{Me} Jo Blin», who may be the lawyer
    facts.every(({ implied, role }) => implied || isTitle(progress, role)) &&
    isNew(progress, id) &&
    !progress.apposed.has(start)
  );
}

/** Whether the story has not spoken of somebody yet; the headline may have. */
function isNew(progress: Progress, id: string): boolean {
  const last = lastPlace(progress, id);
  return last < 0 || occurrenceAt(progress, last)?.paragraph === 0;
}

function isTitle({ lexicons: { roles } }: Progress, role: string): boolean {
  return roleNamed(roles, role)?.role.class === 'title';
}

function mayBe(
  progress: Progress,
  { entity, facts, last }: Holder,
  named: Holder,
  place: Place,
  { from }: Reference,
): boolean {
  const [role = ''] = facts.map((fact) => fact.role);
  const sort = roleNamed(progress.lexicons.roles, role)?.role.class ?? '';
  if (!/^(?:office|profession|rank)$/u.test(sort) || !/^(?:l[ea]\s|l['’]|s(?:on|a)\s)/u.test(entity.name))
    return false;
  const titles = named.facts.filter((fact) => isTitle(progress, fact.role));
  if (titles.length > 0 && !fits(progress, named.entity.id, role)) return false;
  // whom the lists know has an office of theirs, if they know any
  if (named.offices.length > 0 && !fits(progress, named.entity.id, role)) return false;
  if (!agree(entity, named.entity)) return false;
  const spoken = occurrenceAt(progress, last);
  // «Ils ont reçu le préfet. «…», peste Jo Blin»: whoever speaks first is another
  if (!spoken) return from < 2 && isMentionedBefore(progress, entity.id, place);
  return spoken.paragraph === place.paragraph && !spoken.inner && place.step - spoken.step === 1;
}

/** «Le gouvernement a limogé {le directeur du port}. Jo Blin proteste.»: of whom the sentence before only tells something. */
function isMentionedBefore({ input, introduced }: Progress, id: string, place: Place): boolean {
  const [before, here] = [place.sentence - 1, place.sentence].map(
    (at) => input.names.sentences[at]?.reading.sentence,
  );
  if (!before || before.paragraph !== here?.paragraph) return false;
  return introduced.some(
    ({ entities, start }) => entities.includes(id) && start >= before.start && start < before.end,
  );
}
