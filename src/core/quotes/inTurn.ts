import type { Draft, DraftAttribution } from './drafts.ts';
import { isQuestion } from './reading.ts';
import { continued, spokenBefore } from './spokenBefore.ts';

/** Who says a quotation alone in its sentence where two talk to each other and the last heard of them, `other`, has had their say. */
export function inTurn(
  text: string,
  drafts: readonly Draft[],
  i: number,
  other: Draft,
): DraftAttribution | null {
  const draft = drafts[i] as Draft;
  if (draft.reading.items.length > 2 || other.kind !== 'direct') return null;
  const heard = otherVoice(text, drafts, drafts.lastIndexOf(other, i));
  if (!heard) return null;
  const answers = isQuestion(text, other) && !isQuestion(text, heard);
  return answers || asksAgain(text, draft, other, heard) || isBeside(text, draft, other, heard)
    ? continued(heard, 0.6)
    : null;
}

/** «Où ?», demande la juge. «Ici», répond-il. «{Quand ?}»: whoever has asked asks again. */
function asksAgain(text: string, draft: Draft, other: Draft, heard: Draft): boolean {
  return (
    isQuestion(text, draft) && isQuestion(text, heard) && !isQuestion(text, other) && isNear(heard, other)
  );
}

/** «Il manque un papier», dit l'employé. «J'ai tout», dit-elle. «Depuis quand ?» «{Hier.}»: marks that close and open again part two voices. */
function isBeside(text: string, draft: Draft, other: Draft, heard: Draft): boolean {
  if (!other.independent || !isNear(heard, other)) return false;
  const isBare = other.reading.items.length <= 2 || isQuestion(text, draft);
  return isBare && heard.kind === 'direct' && text.slice(other.outer.end, draft.outer.start).trim() === '';
}

function isNear(before: Draft, draft: Draft): boolean {
  return before.reading.frame.paragraph === draft.reading.frame.paragraph;
}

/** Who was heard before a quotation, if another than who says that one. */
function otherVoice(text: string, drafts: readonly Draft[], i: number): Draft | undefined {
  const heard = spokenBefore(text, drafts, i);
  return heard?.attribution?.speaker?.text === drafts[i]?.attribution?.speaker?.text ? undefined : heard;
}
