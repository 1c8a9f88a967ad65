import { firstFrom } from '../span.ts';
import { type Occurrence, occurrenceAt, type Place } from './discourse.ts';
import type { Progress } from './progress.ts';
import type { Reference } from './references.ts';
import { fitsPerson } from './roleFitness.ts';
import { rolesOf } from './roleVerbs.ts';
import { actsOnPronoun, openingPronoun } from './toldOf.ts';

/** How much less a pronoun means somebody of the topic's own who has had a say about it. */
const doubt = -3;

/** How many words may stand before a pronoun that opens a paragraph: «Aujourd'hui, {il} …». */
const longestLead = 5;

/** How many quotations back the last words of somebody are sought. */
const nearQuotations = 4;

/**
 * «Jo Roy navigue. Son routeur, Ivo Blin, jubile : «Il n'a rien lâché.» ¶ {Il} a peu dormi.»: a paragraph that opens with a pronoun goes back to whom the
 * last speaker belongs to or has spoken of, rather than to the last speaker.
 */
export function returnBias(
  progress: Progress,
  reference: Reference & { kind: 'pronoun' },
  place: Place,
): ((id: string) => number) | undefined {
  return lastSpeakerBias(progress, reference, place) ?? passingVoiceBias(progress, reference, place);
}

/**
 * «{Mado Roy}, la voix du port ¶ … «…», écrit Zélie Blin. Le maire salue «…» ¶ {Elle} avait de l'humour.»: a new paragraph goes back to whom the title
 * names rather than to one who has had a single say, after which another spoke.
 */
function passingVoiceBias(
  progress: Progress,
  { sentence, wanted: { gender, plural } }: Reference & { kind: 'pronoun' },
  { inner }: Place,
): ((id: string) => number) | undefined {
  const { holders, lastVoice } = progress;
  if (inner || plural || !gender || !isFirst(progress, sentence)) return undefined;
  const topic = personOfTitle(progress, gender);
  if (topic === undefined || lastVoice.includes(topic)) return undefined;
  const isPassing = (id: string) => id !== topic && holders.get(id)?.times === 1 && !lastVoice.includes(id);
  return (id) => (isPassing(id) ? doubt : 0);
}

function personOfTitle(progress: Progress, gender: 'm' | 'f'): string | undefined {
  const { names, sentences } = progress.input.names;
  for (const { sentence, entity } of names) {
    if (sentences[sentence]?.reading.sentence.paragraph !== 0) return undefined;
    if (fitsPerson(progress, entity, gender)) return entity;
  }
  return undefined;
}

function lastSpeakerBias(
  progress: Progress,
  reference: Reference & { kind: 'pronoun' },
  place: Place,
): ((id: string) => number) | undefined {
  if (!opensParagraph(progress, reference)) return undefined;
  const last = occurrenceAt(progress, progress.lastSpeaker);
  if (!last || last.paragraph >= place.paragraph) return undefined;
  if (!isOfTopic(progress, last, reference.wanted.gender) || doesTheirs(progress, last, reference))
    return undefined;
  return (id) => (last.entities.includes(id) ? doubt : 0);
}

/** Whether a sentence opens its paragraph. */
function isFirst({ input: { names } }: Progress, sentence: number): boolean {
  const [before, here] = [sentence - 1, sentence].map((at) => names.sentences[at]?.reading.sentence);
  return before?.paragraph !== here?.paragraph;
}

function opensParagraph(progress: Progress, { sentence, from }: Reference): boolean {
  const lead = progress.input.names.sentences[sentence]?.reading.slots.slice(0, from) ?? [];
  return (
    isFirst(progress, sentence) &&
    from <= longestLead &&
    !lead.some(({ word }) => word.morphology.verbForm === 'Fin')
  );
}

/** «{Son} apprenti, Ivo Blin», «Ivo Blin {le} juge bon», Ivo Blin : «{Il} est bon» */
function isOfTopic(progress: Progress, last: Occurrence, gender: 'm' | 'f' | null): boolean {
  return (
    progress.owned.has(last.entities[0] ?? '') ||
    actsOnPronoun(progress, last) ||
    speaksOf(progress, last, gender)
  );
}

function speaksOf(
  { input: { quotes, text } }: Progress,
  last: Occurrence,
  gender: 'm' | 'f' | null,
): boolean {
  const next = firstFrom(quotes, last.end + 1);
  return quotes
    .slice(Math.max(0, next - nearQuotations), next + 1)
    .some(({ start, end, kind, attribution }) => {
      const speaker = attribution?.speaker;
      const isTheirs = speaker && speaker.start <= last.start && last.start < speaker.end;
      return (
        isTheirs === true && kind === 'direct' && openingPronoun(text.slice(start, end)) === (gender ?? 'm')
      );
    });
}

/** «Le procureur : «Il s'est servi.» ¶ {Il} a requis un an»: the verb is for what they are. */
function doesTheirs(
  { input, lexicons, holders }: Progress,
  { entities: [id = ''] }: Occurrence,
  reference: Reference,
): boolean {
  const slots = input.names.sentences[reference.sentence]?.reading.slots ?? [];
  const roles = rolesOf(slots, reference, lexicons.roleVerbs);
  return holders.get(id)?.facts.some(({ role }) => roles.includes(role)) === true;
}
