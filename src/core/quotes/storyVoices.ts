import { firstPerson } from '../text/firstPerson.ts';
import type { Attribution, Quotation } from './quotations.ts';
import type { Said } from './sameWords.ts';

/** What the story quotes, and its words. */
export interface Told extends Said {
  readonly quote: Quotation;
}

/** Whoever says all that the story quotes at length, as in an interview or a portrait: the headline's words that it does not repeat too. */
export function onlyVoice(story: readonly Told[], persons: ReadonlySet<string>): Attribution | null {
  const told = story.filter(({ quote }) => isAtLength(quote) && !isInterviewers(quote, persons));
  // whoever else is quoted around an interview does not speak for its headline
  const talk = told.filter(({ quote }) => isOfTalk(quote));
  const voices = talk.length > 1 ? talk : told;
  const id = onlySpeaker(voices);
  if (voices.length < 2 || id === undefined || !persons.has(id)) return null;
  return { speaker: null, entities: [id], cue: null, rule: 'only-voice', confidence: 0.7 };
}

/** «Incendie : «{J'}ai tout perdu»»: the only one whom the story quotes at length as telling of themselves. */
export function voiceOfI(story: readonly Told[]): Attribution | null {
  const id = onlySpeaker(story.filter(({ quote }) => isAtLength(quote) && firstPerson.test(quote.text)));
  if (id === undefined) return null;
  return { speaker: null, entities: [id], cue: null, rule: 'only-voice', confidence: 0.6 };
}

/** A whole clause, not one within another quotation. */
export function isAtLength({ kind, parent }: Quotation): boolean {
  return kind === 'direct' && parent === null;
}

/** The one and only entity that says each of some quotations. */
function onlySpeaker(told: readonly Told[]): string | undefined {
  const voices = told.map(({ quote }) => quote.attribution?.entities ?? []);
  const id = voices[0]?.[0];
  return voices.every((ids) => ids.length === 1 && ids[0] === id) ? id : undefined;
}

/** «{Le Jour : Pourquoi partir ?} ¶ Zoé Blin : …»: a turn without marks of nobody, or of a paper that its label names. */
function isInterviewers({ start, outer, attribution }: Quotation, persons: ReadonlySet<string>): boolean {
  if (!attribution) return outer.start === start;
  const [id] = attribution.entities;
  return isOfTalk({ attribution }) && (id === undefined || !persons.has(id));
}

function isOfTalk({ attribution }: Pick<Quotation, 'attribution'>): boolean {
  return attribution !== null && /^(?:label|answer)$/u.test(attribution.rule);
}
