import { answererOf } from './answerers.ts';
import {
  answerTo,
  heardInTalk,
  interviewee,
  isInterviewers,
  isOfTalk,
  isTurn,
  isUnmarked,
} from './answers.ts';
import { complementClause } from './complementClause.ts';
import { fromTurnsBehind, inDialogue } from './dialogueTurns.ts';
import type { Draft, DraftAttribution } from './drafts.ts';
import { heardAround } from './heardAround.ts';
import { hostBefore } from './hostBefore.ts';
import { inTurn } from './inTurn.ts';
import { fromItsAuthor, fromNextSentence, signedBelow } from './nextSentence.ts';
import { isNobody } from './nobody.ts';
import type { Reading } from './reading.ts';
import { recalledTo } from './recalled.ts';
import { fromWhomWasAsked } from './repliers.ts';
import { fromPreviousSentence, leadIn } from './sentenceBefore.ts';
import { continued, spokenBefore, withOwnColon } from './spokenBefore.ts';
import { spokenOf, tellerOf } from './spokenOf.ts';
import { fromSubject, sourceOfSentence, subjectOfSentence } from './subjectOfSentence.ts';
import { findSubject, surfaceSubject } from './subjects.ts';
import { canSpeak, isHuman } from './voices.ts';

/**
 * Gives a speaker to the quotations that no cue of their own sentence reports: the next part of one cut by an incise («Oui», répond
 * Ana, «mais pas demain»), a quotation that goes on in the next sentence or paragraph, one that follows its speaker («Ana Duval
 * hésite. «Je ne sais pas.»»).
 */
export function continueSpeakers(
  text: string,
  drafts: readonly Draft[],
  readings: readonly Reading[],
  guest: DraftAttribution | null,
): void {
  const { before, after } = neighbours(readings);
  drafts.forEach((draft, i) => {
    // «Le budget est «exsangue»»: who was heard around says so, if anybody
    if (draft.attribution?.rule === 'previous-subject') {
      draft.attribution = heardAround(text, drafts, i, before.get(draft.reading), after.get(draft.reading));
      if (!draft.attribution) draft.kind = 'scare';
      return;
    }
    if (draft.attribution?.rule === 'open-subject') {
      draft.attribution = openSubject(text, drafts, i, before.get(draft.reading)) ?? draft.attribution;
      // «La série, diffusée «en prime time», …»: nobody is there to have said it
      if (!draft.attribution.cue && !draft.attribution.speaker && draft.kind === 'partial') {
        draft.kind = 'scare';
        draft.attribution = null;
      }
      return;
    }
    if (draft.attribution?.rule === 'reply') {
      const asked = fromWhomWasAsked(text, draft, before.get(draft.reading));
      draft.attribution = asked ?? (draft.attribution.speaker ? draft.attribution : null);
    }
    if (draft.attribution?.rule === 'agentless')
      draft.attribution =
        hostBefore(text, draft, before.get(draft.reading), drafts[i - 1]) ?? draft.attribution;
    if (draft.attribution || draft.boilerplate || draft.kind === 'scare' || draft.reading.frame.inside >= 0)
      return;
    if (isInterviewers(text, draft)) return;
    const previous = before.get(draft.reading);
    const heard = () => heardInTalk(text, drafts, i);
    const guestHere = isOfTalk(drafts, i) ? guest : null;
    if (draft.side === 'answers') {
      draft.attribution = interviewee(text, draft.reading, heard(), before, guestHere);
      return;
    }
    const found =
      inDialogue(text, drafts, i, before) ??
      sameSentence(drafts, i) ??
      signedBelow(text, draft, after.get(draft.reading)) ??
      fromItsAuthor(text, draft, after.get(draft.reading)) ??
      tellerOf(text, drafts, i, previous) ??
      answererOf(text, drafts, i, previous, before) ??
      previousSentence(text, drafts, i, previous) ??
      (spokenOf(text, draft, previous) ? previousParagraph(text, drafts, i) : null) ??
      fromPreviousSentence(text, draft, previous, before) ??
      sameParagraph(text, drafts, i) ??
      fromNextSentence(text, draft, after.get(draft.reading)) ??
      nextInParagraph(drafts, i) ??
      answerTo(text, draft, previous, heard(), before, guestHere) ??
      leadIn(text, draft, previous, before) ??
      previousParagraph(text, drafts, i) ??
      fromTurnsBehind(text, drafts, i);
    draft.attribution = withOwnColon(text, draft, found);
  });
  // «Oui», répond Ana, «demain»: a fragment of the same sentence goes with the part that has a speaker.
  drafts.forEach((draft, i) => {
    if (
      draft.kind !== 'scare' ||
      draft.named ||
      !draft.independent ||
      draft.boilerplate ||
      draft.reading.frame.inside >= 0
    )
      return;
    const shared = sameSentence(drafts, i);
    if (!shared) return;
    draft.kind = 'partial';
    draft.attribution = shared;
  });
}

function sameSentence(drafts: readonly Draft[], i: number): DraftAttribution | null {
  const draft = drafts[i] as Draft;
  for (const other of [drafts[i - 1], drafts[i + 1]]) {
    if (!other?.attribution || isOtherTurn(other, draft)) continue;
    if (other.reading === draft.reading && draft.independent && other.independent)
      return continued(other, 0.9);
  }
  return null;
}

/** The quotation that a sentence of its own may go on from. */
function heardBefore(text: string, drafts: readonly Draft[], i: number): Draft | undefined {
  const draft = drafts[i];
  const other = draft?.independent ? spokenBefore(text, drafts, i) : undefined;
  return other && draft && isOtherTurn(other, draft) ? undefined : other;
}

/** «{— Où ?} — Ici.»: of two turns on a line neither goes on with the other. */
function isOtherTurn(other: Draft, draft: Draft): boolean {
  return isTurn(other) && isTurn(draft) && paragraphsBetween(other, draft) === 0;
}

function paragraphsBetween(before: Draft, draft: Draft): number {
  return draft.reading.frame.paragraph - before.reading.frame.paragraph;
}

/** «A», dit Ana. «B.» */
function previousSentence(
  text: string,
  drafts: readonly Draft[],
  i: number,
  previous: Reading | undefined,
): DraftAttribution | null {
  const other = heardBefore(text, drafts, i);
  if (!other || other.reading !== previous || paragraphsBetween(other, drafts[i] as Draft) !== 0) return null;
  return (
    inTurn(text, drafts, i, other) ??
    speechBehind(text, previous, other) ??
    recalledTo(other) ??
    reporterOf(text, previous, other) ??
    mainSubject(text, previous, other) ??
    continued(other, 0.8)
  );
}

/** «{L'élu} rappelle que l'exploitant avait promis «une desserte». Et d'ajouter : «…»»: who tells what another has said goes on. */
function reporterOf(text: string, previous: Reading, { at, attribution }: Draft): DraftAttribution | null {
  const inner = attribution?.verb;
  if (at < 0 || inner?.form !== 'finite' || attribution?.reading !== previous) return null;
  const cue = previous.cues.find(
    ({ group, entry, last }) => group?.form === 'finite' && entry.use === 'report' && last < inner.first,
  );
  const clause = cue ? complementClause(previous, cue.last) : -1;
  const subject =
    cue?.group && clause >= 0 && clause <= inner.first ? findSubject(previous, cue.group) : undefined;
  if (!subject || subject.first >= clause || isNobody(previous, subject) || !canSpeak(previous, subject.head))
    return null;
  return fromSubject(text, previous, subject);
}

/** «Interrogé sur Jo Blin, qui promettait «une balade», {Ana Duval} a levé les yeux. «…»»: of whom the sentence is, where a relative clause quotes another. */
function mainSubject(text: string, previous: Reading, { at, attribution }: Draft): DraftAttribution | null {
  if (at < 0 || attribution?.rule !== 'relative-antecedent' || attribution.reading !== previous) return null;
  const verb = previous.groups.find(({ form, first }) => form === 'finite' && first > at);
  const subject = verb && surfaceSubject(previous, verb);
  if (!subject || subject.first <= at || isNobody(previous, subject) || !isHuman(previous, subject.head))
    return null;
  return fromSubject(text, previous, subject);
}

/** «La juge cite un «script», {le prévenu répond} tout bas. «Non.»»: a verb of saying whose words are those of the next sentence. */
function speechBehind(text: string, previous: Reading, { at }: Draft): DraftAttribution | null {
  const last = previous.items.findLastIndex(({ quote }) => quote !== undefined);
  if (at < 0 || last !== at) return null;
  const cue = previous.cues.find(
    ({ group, entry, first }) => group?.form === 'finite' && entry.use === 'report' && first > at + 1,
  );
  const subject = cue?.group && surfaceSubject(previous, cue.group);
  if (!subject || subject.first <= at || !isHuman(previous, subject.head)) return null;
  return fromSubject(text, previous, subject);
}

function sameParagraph(text: string, drafts: readonly Draft[], i: number): DraftAttribution | null {
  const other = heardBefore(text, drafts, i);
  const draft = drafts[i] as Draft;
  return other && paragraphsBetween(other, draft) === 0 ? continued(other, 0.8) : null;
}

/** «A.» «B», dit Ana: the first waits for the second. */
function nextInParagraph(drafts: readonly Draft[], i: number): DraftAttribution | null {
  const draft = drafts[i] as Draft;
  const other = drafts[i + 1];
  const near =
    other?.attribution &&
    other.independent &&
    !isOtherTurn(other, draft) &&
    other.reading.frame.inside < 0 &&
    other.reading.frame.paragraph === draft.reading.frame.paragraph;
  return near && draft.independent && draft.reading.items.length <= 2 ? continued(other, 0.65) : null;
}

function previousParagraph(text: string, drafts: readonly Draft[], i: number): DraftAttribution | null {
  const draft = drafts[i] as Draft;
  const other = heardBefore(text, drafts, i);
  const close = other && paragraphsBetween(other, draft) === 1;
  const goesOn = close && other.kind === 'direct' && (!isTurn(draft) || isAnswer(text, draft, other));
  return goesOn ? continued(other, 0.5) : null;
}

/** «Pourquoi partir ? ¶ J'ai 70 ans. ¶ {Ma fille reprend.}»: a paragraph that does not say «vous» goes on with the answer before. */
function isAnswer(text: string, draft: Draft, { attribution }: Draft): boolean {
  const asks = /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/iu.test(text.slice(draft.start, draft.end));
  return attribution?.rule === 'answer' && isUnmarked(text, draft) && !asks;
}

/** «La maire a parlé. Tout en prévenant que …»: the cue has its words here and its subject, or who speaks, in the sentence before. */
function openSubject(
  text: string,
  drafts: readonly Draft[],
  i: number,
  previous: Reading | undefined,
): DraftAttribution | null {
  const draft = drafts[i] as Draft;
  const before =
    previousSentence(text, drafts, i, previous) ??
    subjectOfSentence(text, previous, draft) ??
    sourceOfSentence(text, previous, draft);
  return before?.speaker && draft.attribution
    ? { ...draft.attribution, speaker: before.speaker, rule: 'previous-subject' }
    : null;
}

/** The reporter's sentences before and after each one. */
function neighbours(readings: readonly Reading[]): Record<'before' | 'after', ReadonlyMap<Reading, Reading>> {
  const before = new Map<Reading, Reading>();
  const after = new Map<Reading, Reading>();
  const spoken = readings.filter((r) => r.frame.inside < 0);
  spoken.forEach((reading, i) => {
    const previous = spoken[i - 1];
    if (!previous) return;
    before.set(reading, previous);
    after.set(previous, reading);
  });
  return { before, after };
}
