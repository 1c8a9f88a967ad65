import { attributionOf, type Draft, type DraftAttribution } from './drafts.ts';
import type { Reading } from './reading.ts';
import { findSubject, isNobody, subjectAfter } from './subjects.ts';

/**
 * Gives a speaker to the quotations that no cue of their own sentence reports: the next part of one cut by an incise («Oui», répond
 * Ana, «mais pas demain»), a quotation that goes on in the next sentence or paragraph, one that follows its speaker («Ana Duval
 * hésite. «Je ne sais pas.»»).
 */
export function continueSpeakers(text: string, drafts: readonly Draft[], readings: readonly Reading[]): void {
  const before = previousReadings(readings);
  drafts.forEach((draft, i) => {
    if (draft.attribution?.rule === 'open-subject') {
      draft.attribution = openSubject(text, draft, before) ?? draft.attribution;
      return;
    }
    if (draft.attribution || draft.boilerplate || draft.kind === 'scare' || draft.reading.frame.inside >= 0)
      return;
    draft.attribution =
      sameSentence(drafts, i) ??
      sameParagraph(drafts, i) ??
      fromPreviousSentence(text, draft, before) ??
      nextInParagraph(drafts, i) ??
      previousParagraph(drafts, i);
  });
  // «Oui», répond Ana, «demain»: a fragment of the same sentence goes with the part that has a speaker.
  drafts.forEach((draft, i) => {
    if (draft.kind !== 'scare' || !draft.independent || draft.boilerplate || draft.reading.frame.inside >= 0)
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
    if (other?.attribution && other.reading === draft.reading && draft.independent && other.independent)
      return continued(other, 0.9);
  }
  return null;
}

function sameParagraph(drafts: readonly Draft[], i: number): DraftAttribution | null {
  const draft = drafts[i] as Draft;
  const other = spokenBefore(drafts, i);
  if (!other || !draft.independent) return null;
  return other.reading.frame.paragraph === draft.reading.frame.paragraph ? continued(other, 0.8) : null;
}

/** «A.» «B», dit Ana: the first waits for the second. */
function nextInParagraph(drafts: readonly Draft[], i: number): DraftAttribution | null {
  const draft = drafts[i] as Draft;
  const other = drafts[i + 1];
  const near =
    other?.attribution &&
    other.independent &&
    other.reading.frame.paragraph === draft.reading.frame.paragraph;
  return near && draft.independent && draft.reading.items.length <= 2 ? continued(other, 0.65) : null;
}

function previousParagraph(drafts: readonly Draft[], i: number): DraftAttribution | null {
  const draft = drafts[i] as Draft;
  const other = spokenBefore(drafts, i);
  const close = other && draft.reading.frame.paragraph - other.reading.frame.paragraph === 1;
  return close && other.kind === 'direct' && draft.independent ? continued(other, 0.5) : null;
}

function spokenBefore(drafts: readonly Draft[], i: number): Draft | undefined {
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const other = drafts[k] as Draft;
    if (other.attribution && other.kind !== 'scare' && other.reading.frame.inside < 0) return other;
  }
  return undefined;
}

function continued(other: Draft, confidence: number): DraftAttribution | null {
  return (
    other.attribution && {
      ...other.attribution,
      rule: 'continued',
      confidence: Math.min(confidence, other.attribution.confidence),
    }
  );
}

/** «La maire a parlé. Tout en prévenant que …»: the cue has its words here and its subject in the sentence before. */
function openSubject(
  text: string,
  draft: Draft,
  before: ReadonlyMap<Reading, Reading>,
): DraftAttribution | null {
  const subject = subjectOfSentence(text, before.get(draft.reading), draft);
  return (
    subject &&
    draft.attribution && { ...draft.attribution, speaker: subject.speaker, rule: 'previous-subject' }
  );
}

/** Ana Duval hésite. «Je ne sais pas.» */
function fromPreviousSentence(
  text: string,
  draft: Draft,
  before: ReadonlyMap<Reading, Reading>,
): DraftAttribution | null {
  return draft.independent ? subjectOfSentence(text, before.get(draft.reading), draft) : null;
}

function subjectOfSentence(
  text: string,
  previous: Reading | undefined,
  draft: Draft,
): DraftAttribution | null {
  if (!previous || previous.frame.paragraph !== draft.reading.frame.paragraph) return null;
  const verb = previous.groups.find((g) => g.form === 'finite');
  const subject = verb && (findSubject(previous, verb) ?? subjectAfter(previous, verb));
  if (!subject || isNobody(previous, subject)) return null;
  const finding = { speaker: subject, cue: null, rule: 'previous-subject', confidence: 0.55 };
  return attributionOf(text, previous, finding);
}

function previousReadings(readings: readonly Reading[]): ReadonlyMap<Reading, Reading> {
  const before = new Map<Reading, Reading>();
  const spoken = readings.filter((r) => r.frame.inside < 0);
  spoken.forEach((reading, i) => {
    if (i > 0) before.set(reading, spoken[i - 1] as Reading);
  });
  return before;
}
