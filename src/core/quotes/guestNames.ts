import type { Mention } from '../names/mentions.ts';
import { contains, itemsIn } from '../span.ts';
import type { Draft } from './drafts.ts';
import type { QuotationInput } from './findQuotations.ts';
import { type Reading, wordAt } from './reading.ts';
import type { Subject } from './subjects.ts';

/** What a sentence of an introduction tells for or against somebody's being the one who is questioned. */
export interface GuestClue {
  /** Id of the entity, or the words of a role that no name stands with. */
  readonly who: string;
  /** Above 0 for, below 0 against. */
  readonly weight: number;
  readonly reading: Reading;
  /** Where they are mentioned, `undefined` where only a pronoun is. */
  readonly mention?: Subject;
}

/** What the clues are read from. */
export interface GuestScene extends Pick<QuotationInput, 'text' | 'paragraphs' | 'mentions' | 'entities'> {
  readonly drafts: readonly Draft[];
}

/** Words that a name stands behind as the one whom a heading announces: «Entretien avec», «Trois questions à». */
const announces = /^(?:avec|à|au)$/u;

/** «Entretien avec {Ana Duval}», «{Ana Duval} : «Je pars»», «{Ana Duval}, luthière.», «Interview menée par {Jo Lam}» */
export function cluesOfNames(scene: GuestScene, reading: Reading, subject: Subject | undefined): GuestClue[] {
  const { text, drafts } = scene;
  const people = peopleIn(scene, reading);
  return people.flatMap(({ name, at }): GuestClue[] => {
    const clue = (weight: number) => [{ who: name.entity, weight, reading, mention: mentionAt(reading, at) }];
    if (isBehindBy(reading, at)) return clue(-6);
    const quotes = drafts.some(
      ({ attribution, reading: own }) =>
        own === reading &&
        attribution?.speaker &&
        contains(attribution.speaker, name) &&
        (attribution.cue?.text === ':' || isHeadline(scene, reading)),
    );
    if (quotes) return clue(5);
    // «{Nous} sommes montés voir Ana Duval.»
    if (subject) return clue(/^(?:nous|on)$/u.test(wordAt(reading.items, subject.head)) ? 2 : 0);
    if (isAnnounced(text, reading, at)) return clue(5);
    return clue(isHeadline(scene, reading) && people.length === 1 ? 2 : 1);
  });
}

/** The people whom a sentence names outside of what it quotes, each with the index of the first item. */
export function peopleIn(
  { mentions }: GuestScene,
  { frame, items }: Reading,
): { name: Mention; at: number }[] {
  return itemsIn(mentions, frame).flatMap((name) => {
    const at = name.type === 'PER' ? items.findIndex(({ start }) => start === name.start) : -1;
    return at < 0 ? [] : [{ name, at }];
  });
}

function isHeadline({ paragraphs }: GuestScene, { frame }: Reading): boolean {
  return /^(?:title|heading)$/u.test(paragraphs[frame.paragraph]?.role ?? '');
}

/** «Trois questions {à la juge} Ana Duval», «Rencontre {avec} Jo Blin» */
function isAnnounced(text: string, { items, frame }: Reading, at: number): boolean {
  const lead = text.slice(frame.start, items[at]?.start);
  return (
    /(?<!\p{L})(?:entretien|interview|rencontre|questions|conversation|invitée?)(?!\p{L})/iu.test(lead) &&
    items.slice(0, at).some(({ form }) => announces.test(form))
  );
}

/** Whether a name, at whichever of its words, stands behind «par», alone or after another: «par {Jo Blin} et {Eve Lam}». */
export function isBehindBy(reading: Reading, at: number): boolean {
  let i = at;
  while (i > 0 && (reading.nameAt(i - 1)?.type === 'PER' || wordAt(reading.items, i - 1) === 'et')) i--;
  return wordAt(reading.items, i - 1) === 'par';
}

/** The name that stands at an item. */
export function mentionAt(reading: Reading, at: number): Subject {
  const name = reading.nameAt(at);
  let last = at;
  while (name && reading.nameAt(last + 1) === name) last++;
  return { first: at, last, head: at, rule: 'subject-of-cue' };
}
