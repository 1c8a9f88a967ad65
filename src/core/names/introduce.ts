import { textSpan } from '../span.ts';
import { occurrencesSince } from './discourse.ts';
import { isActedOn } from './moved.ts';
import { keyOf } from './phraseIndex.ts';
import { addFact, learnRoles, note, type Progress, placeOf } from './progress.ts';
import type { Reference, RoleReference } from './references.ts';
import { isTitle, type RolePhrase } from './rolePhrases.ts';
import { factOf, type Holder } from './roleReference.ts';
import { roleNamed } from './roles.ts';
import { openSource } from './sources.ts';
import { behindTrade, isSubject } from './subjects.ts';

/** Somebody unnamed who may speak later: «{Une ancienne employée} se souvient. «…», confie-t-elle». */
export function introduce(progress: Progress, reference: RoleReference): void {
  const { form, introduction, words, names } = reference.phrase;
  // «{Le rectorat} botte en touche. «…», dit-il», «{Les syndicats} n'y croient pas. Ils …»
  const next = progress.input.names.sentences[reference.sentence]?.reading.slots[reference.to];
  const isBare = words.length + names.length === 0 && !next?.capital && next?.word.pos !== 'ADP';
  const isBody = form.role.class === 'collective' && introduction === 'definite' && isBare;
  const isPerson = form.role.class !== 'collective' && !isTitle(reference.phrase);
  if (isInTitle(progress, reference) || isInhabitant(reference.phrase, progress.lexicons)) return;
  const same = explainedBy(progress, reference);
  if (same) {
    addFact(same, factOf(progress.input.text, reference.phrase, progress.lexicons));
    return;
  }
  const subject = isSubject(progress, reference, false);
  const isMentioned = isOfficeOf(reference.phrase) || isAccused(progress, reference);
  const isMoved = isPerson && !subject && isMovedByThing(progress, reference);
  const isTold = subject ? isPerson || isBody : (isMentioned || isMoved) && !isHeadline(progress, reference);
  if (!isTold) return;
  const entities = openAs(progress, reference, endOfTrade(progress, reference));
  // «{Une retraitée} a été agressée. Jo Blin l'a vue. {La victime} …»; whom the paragraph below the title opens with may get a name
  if (subject && placeOf(progress, reference).paragraph !== 1)
    learnRoles(progress, entities[0] ?? '', reference, false);
  // whom the article only mentions no pronoun means
  if (subject || isMoved) note(progress, entities, reference, false, subject);
}

/** «L'annonce a surpris {une voisine}. «…», dit-elle»: somebody on whom a thing acts. */
function isMovedByThing(
  { input, occurrences }: Progress,
  { phrase, sentence, from, to }: RoleReference,
): boolean {
  const slots = input.names.sentences[sentence]?.reading.slots ?? [];
  // «La note déplaît à un rival : «…»»
  const isNew = phrase.introduction === 'indefinite' && !phrase.form.plural && slots[to]?.word.text !== ':';
  if (!isNew || !isActedOn(slots, from)) return false;
  return !occurrencesSince({ occurrences }, sentence).some(({ subject }) => subject);
}

/** «{Un autre} prend sa place. «…», dit-il»: one more of several, whom nothing but that tells. */
export function introduceAnother(progress: Progress, reference: Reference & { kind: 'noun' }): void {
  if (reference.introduction !== 'indefinite') return;
  note(progress, openAs(progress, reference, reference.end), reference, false, true);
}

function openAs(
  progress: Progress,
  reference: Reference & { kind: 'role' | 'noun' },
  end: number,
): readonly string[] {
  const phrase = textSpan(progress.input.text, reference.start, end);
  const match = openSource(progress, reference, phrase);
  progress.introduced.push({ kind: 'role', ...phrase, ...match, confidence: 0.7 });
  return match.entities;
}

/** «Ils ont rencontré {le préfet du Jura}. {Le représentant de l'État} a promis …»: whose place the article tells comes back by a shorter or a looser role. */
function isOfficeOf({ form, head, introduction, words, names }: RolePhrase): boolean {
  const isHeld = /^(?:office|profession|rank)$/u.test(form.role.class);
  const isOfSomething = words.length + names.length > 0 || / d(?:e|u|es) /u.test(head);
  return isHeld && introduction === 'definite' && !form.plural && isOfSomething;
}

/** «Elle a porté plainte contre {une mère d'élève}. {La mère} reconnaît …», «Le juge a relaxé {un médecin}. {Le praticien} a pleuré» */
function isAccused({ input, lexicons }: Progress, { phrase, sentence, from }: RoleReference): boolean {
  const { form, introduction } = phrase;
  const isPerson = /^(?:profession|source|relation)$/u.test(form.role.class) && !form.plural;
  const before = input.names.sentences[sentence]?.reading.slots[from - 1];
  if (!isPerson || introduction !== 'indefinite' || !before) return false;
  return before.key === 'contre' || lexicons.roleVerbs.object.has(keyOf(before.word.lemma));
}

/** «{Le notaire de Sète} face à ses clients : “J'allais rembourser”»: no stop ends it, nor what it quotes. */
function isHeadline({ input }: Progress, { sentence }: Reference): boolean {
  const found = input.names.sentences[sentence]?.reading;
  const end = found?.slots.slice(-2).map(({ word }) => word.text);
  return found?.sentence.paragraph === 0 && !/[.!?…:]/u.test(end?.join(' ') ?? '.');
}

/** A title, which no stop ends, speaks of those whom the article is going to name: «L'institutrice qui a sauvé l'alphabet». */
export function isInTitle({ input }: Progress, { sentence }: Reference): boolean {
  const found = input.names.sentences[sentence]?.reading;
  return found?.sentence.paragraph === 0 && !/[.!?…:»"”)]$/u.test(found.slots.at(-1)?.word.text ?? '.');
}

/** «le Corse» is somebody named, whoever that may be. */
function isInhabitant({ form }: RolePhrase, { roles }: Progress['lexicons']): boolean {
  return roleNamed(roles, form.role.masculine) === null;
}

/** «Le chauffeur, {un homme de 40 ans}, a été arrêté»: who has just come up. */
function explainedBy(
  { input, introduced, holders }: Progress,
  { start, phrase }: RoleReference,
): Holder | undefined {
  const before = introduced.at(-1);
  const isBeside = before !== undefined && input.text.slice(before.end, start) === ', ';
  return phrase.introduction === 'indefinite' && isBeside ? holders.get(before.entities[0] ?? '') : undefined;
}

/** «{Son voisin coiffeur} travaille», «{Un homme de 31 ans} est arrêté» */
function endOfTrade({ input }: Progress, { sentence, to, end }: Reference): number {
  const found = input.names.sentences[sentence];
  const slots = found?.reading.slots ?? [];
  if (slots[to]?.key === 'de' && slots[to + 2]?.key === 'ans') return slots[to + 2]?.word.end ?? end;
  const behind = found ? behindTrade(found, to) : to;
  return behind > to ? (found?.reading.slots[behind - 1]?.word.end ?? end) : end;
}
