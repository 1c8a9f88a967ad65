import { isDashed } from './answers.ts';
import type { Draft, DraftAttribution } from './drafts.ts';
import { continued } from './spokenBefore.ts';

/**
 * «— Qui a signé ?, demande la juge. ¶ — Moi, lâche le prévenu. ¶ {— Pour qui ?}», «{— Tu viens ?} ¶ — Où ?, dit Léa. ¶ — Au bal, dit Paul.»: where two talk
 * behind dashes, whoever has the turn but one before or behind.
 */
export function acrossTurns(text: string, drafts: readonly Draft[], i: number): DraftAttribution | null {
  const draft = drafts[i] as Draft;
  if (!isDashed(text, draft)) return null;
  const back = turnsFrom(text, drafts, i, -1);
  const found = otherThan(back);
  if (found || back.length > 0) return found;
  return otherThan(turnsFrom(text, drafts, i, 1));
}

/** How many turns tell that no third person talks along. */
const mostTurns = 4;

/** The turns right before or behind one, the nearest first. */
function turnsFrom(text: string, drafts: readonly Draft[], i: number, step: 1 | -1): readonly Draft[] {
  const found: Draft[] = [];
  let last = drafts[i] as Draft;
  for (let k = i + step; found.length < mostTurns; k += step) {
    const other = drafts[k];
    if (!other || Math.abs(other.reading.frame.paragraph - last.reading.frame.paragraph) > 1) break;
    if (other.reading.frame.inside >= 0) continue;
    if (!isDashed(text, other)) break;
    found.push(other);
    last = other;
  }
  return found;
}

/** Who has the second of some turns, where the first is another's and no third one has any. */
function otherThan([next, second, ...more]: readonly Draft[]): DraftAttribution | null {
  const voices = [next, second].map((turn) => turn?.attribution?.speaker?.text);
  const [near, far] = voices;
  if (!second || near === undefined || far === undefined || near === far) return null;
  const isOther = more.some(({ attribution: a }) => a?.speaker && !voices.includes(a.speaker.text));
  const attribution = isOther ? null : continued(second, 0.6);
  return attribution && { ...attribution, cue: null };
}
