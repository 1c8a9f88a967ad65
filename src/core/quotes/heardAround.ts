import type { Draft, DraftAttribution } from './drafts.ts';
import type { Reading } from './reading.ts';
import { continued } from './spokenBefore.ts';
import { subjectOfSentence } from './subjectOfSentence.ts';

/**
 * «Tout va bien », a dit la maire. Le budget est «sain».», «Le budget est «sain». Rien n'est «décidé», a-t-elle conclu.»: whoever the sentence before
 * quotes, or a pronoun of the next one that goes on with it.
 */
export function heardAround(
  text: string,
  drafts: readonly Draft[],
  i: number,
  previous: Reading | undefined,
  next: Reading | undefined,
): DraftAttribution | null {
  const draft = drafts[i] as Draft;
  const isNear = ({ reading }: Draft) => reading.frame.paragraph === draft.reading.frame.paragraph;
  const heard = [drafts[i - 1], drafts[i - 2]].find(
    (other) =>
      other?.attribution?.speaker &&
      isNear(other) &&
      (other.reading === draft.reading || other.reading === previous),
  );
  const reported = !heard && previous && reports(previous) ? subjectOfSentence(text, previous, draft) : null;
  const known = heard ?? goesOnBehind();
  const told = reported ?? (known ? continued(known, 0.5) : null);
  return (
    told && {
      ...told,
      cue: null,
      lead: null,
      rule: 'previous-subject',
      confidence: Math.min(0.5, told.confidence),
    }
  );

  /** «… Rien n'est «décidé», {a-t-elle conclu}.» */
  function goesOnBehind(): Draft | undefined {
    const end = (next ?? draft.reading).frame.end;
    for (let k = i + 1; k < drafts.length; k++) {
      const other = drafts[k] as Draft;
      if (other.outer.start > end) return undefined;
      const isHere = other.reading === next || other.reading === draft.reading;
      if (isHere && isNear(other) && other.attribution?.rule === 'clitic-subject') return other;
    }
    return undefined;
  }
}

/** «{Selon} la maire, …», «La maire a {indiqué} que …», «La maire {se défend}.» */
function reports({ cues }: Reading): boolean {
  return cues.some(
    ({ entry, group, first }) =>
      /^(?:report|incise)$/u.test(entry.use) && (group ? group.form === 'finite' : first === 0),
  );
}
