import type { Word } from '../grammar/tag.ts';
import type { Span } from '../span.ts';
import { type Occurrence, occurrenceAt } from './discourse.ts';
import { quotationsBy } from './innerVoices.ts';
import { opensWithHead } from './lemmaHeads.ts';
import type { Progress } from './progress.ts';
import type { Reference } from './references.ts';
import type { Slot } from './slots.ts';

/** How much less «l'intéressé» means the last speaker, who spoke of another. */
const strongDoubt = -4;
/** How much less the last speaker is meant by whoever answers: «…», rétorque-t-elle; «…», répond l'intéressé. */
const doubt = -1.6;
/** How much sooner the last speaker is meant by whoever goes on: «…», ajoute-t-il. */
const onward = 1.5;

/** What speaks against somebody as the subject of a reply: that they spoke last themselves. */
export function replyBias(progress: Progress, reference: Reference): (id: string) => number {
  const weight = doubtOf(progress, reference);
  const answered = weight === 0 || hasActedSince(progress, reference) ? [] : progress.lastVoice;
  return (id) => (answered.includes(id) ? weight : 0);
}

/** «…», dit Jo Blin. Ivo Roy, son voisin, se tait. «…», {ajoute}-t-il: what speaks for the last speaker of the paragraph, who goes on. */
export function goingOnBias(progress: Progress, reference: Reference, speaker: Span): (id: string) => number {
  const { input, lastSpeaker, lastVoice } = progress;
  const sentences = input.names.sentences;
  const last = occurrenceAt(progress, lastSpeaker);
  const isHere =
    last?.paragraph === sentences[reference.sentence]?.reading.sentence.paragraph &&
    quotationsBy(progress, speaker).length > 0 &&
    goesOn(progress, reference);
  return (id) => (isHere && lastVoice.includes(id) ? onward : 0);
}

/** «…», {ajoute}-t-il */
function goesOn(progress: Progress, reference: Reference): boolean {
  const { heads } = progress.lexicons;
  return slotsAround(progress, reference).some(({ word }) => opensWithHead(heads, word.lemma, ['continue']));
}

/** Those of a reference, two before it and three behind. */
function slotsAround({ input }: Progress, { sentence, from, to }: Reference): readonly Slot[] {
  return input.names.sentences[sentence]?.reading.slots.slice(Math.max(0, from - 2), to + 3) ?? [];
}

/** «…», dit Jo Blin. {Le maire} lui propose un rendez-vous. «…», répond le militant: to somebody who did something since. */
function hasActedSince(
  { occurrences, lastSpeaker, lastVoice, steps }: Progress,
  { sentence }: Reference,
): boolean {
  const step = steps[sentence] ?? 0;
  for (let i = occurrences.length - 1; i >= 0; i--) {
    const { start, subject, inner, entities, step: other } = occurrences[i] as Occurrence;
    if (start <= lastSpeaker || step - other > 1) return false;
    const isOther = !entities.some((id) => lastVoice.includes(id));
    if (subject && !inner && step - other === 1 && isOther) return true;
  }
  return false;
}

/** «Le patron craint, {lui}, une crise»: another than who spoke last. */
const contrast = /^(?:\s[\p{L}'’]+){0,3}, (?:lui|elle|eux|elles),/u;

/** «…», {rétorque}-t-elle: whether somebody answers. */
export function isReply(progress: Progress, reference: Reference): boolean {
  return doubtOf(progress, reference) < 0;
}

function doubtOf(progress: Progress, reference: Reference): number {
  const { input, lexicons } = progress;
  if (reference.kind === 'role' && contrast.test(input.text.slice(reference.end, reference.end + 60)))
    return strongDoubt;
  const isRetort = (words: string) => opensWithHead(lexicons.heads, words, ['retort']);
  if (reference.kind === 'role' && isRetort(reference.phrase.head))
    return goesOn(progress, reference) ? -strongDoubt : strongDoubt;
  // «…», dit Ana Roy. {L'élue} répondait à un opposant: that is when she said so
  const isCircumstance = ({ start, morphology: { tense } }: Word) =>
    start >= reference.end && tense === 'Imp';
  const answers = slotsAround(progress, reference).some(
    ({ word }) => /^(?:VERB|NOUN)$/u.test(word.pos) && isRetort(word.lemma) && !isCircumstance(word),
  );
  return answers ? doubt : 0;
}
