import { isAnother, isPersonalPronoun, toWhom } from './answerers.ts';
import { isDashed } from './answers.ts';
import { attributionOf, type Draft, type DraftAttribution } from './drafts.ts';
import type { Reading } from './reading.ts';
import { surfaceSubject } from './subjects.ts';
import { broughtUp } from './verbless.ts';
import { isHuman } from './voices.ts';

/** How many sentences before a dialogue tell who talks in it. */
const introduction = 4;
/** How many quotations behind a turn the next one stands, those inside it counted. */
const nearest = 4;

/**
 * «— Vous avez vu le chien ? demande Jo Blin. ¶ — Non, dit Ana Roy. ¶ {— Le noir.} ¶ {— Jamais vu.}»: of two who talk in turn each says every other turn behind a
 * dash; who answers the first is whom it is said to, «lance Jo Blin à {Ana Roy}», else the other one whom the sentences before bring in.
 */
export function inDialogue(
  text: string,
  drafts: readonly Draft[],
  i: number,
  before: ReadonlyMap<Reading, Reading>,
): DraftAttribution | null {
  const draft = drafts[i] as Draft;
  if (draft.side || !isDashed(text, draft)) return null;
  const last = turnBefore(text, drafts, i);
  if (!last) return null;
  const heard = turnBefore(text, drafts, drafts.lastIndexOf(last, i));
  const voice = last.attribution?.speaker?.text;
  if (heard?.attribution) {
    const isOther = heard.attribution.speaker?.text !== voice;
    return isOther && !isThirdVoice(last, turnBefore(text, drafts, drafts.lastIndexOf(heard, i)))
      ? asTurn(heard.attribution)
      : null;
  }
  return heard || voice === undefined ? null : (toWhom(text, last) ?? otherBefore(text, last, voice, before));
}

/** «{— Tu viens ?} ¶ — Où ?, dit Léa Roy. ¶ — Au bal, dit Jo Blin.»: of two whom only the turns behind name, who has the next but one. */
export function fromTurnsBehind(text: string, drafts: readonly Draft[], i: number): DraftAttribution | null {
  if (!isDashed(text, drafts[i] as Draft) || turnBefore(text, drafts, i)) return null;
  const next = turnBehind(text, drafts, i);
  const second = next && turnBehind(text, drafts, drafts.indexOf(next, i));
  const [near, far] = [next, second].map((turn) => turn?.attribution?.speaker?.text);
  if (!second?.attribution || near === undefined || far === undefined || near === far) return null;
  return asTurn(second.attribution);
}

/** The turn in the paragraph before, or on the same line. */
function turnBefore(text: string, drafts: readonly Draft[], i: number): Draft | undefined {
  const paragraph = drafts[i]?.reading.frame.paragraph ?? 0;
  for (let k = i - 1; k >= 0; k--) {
    const other = drafts[k] as Draft;
    if (paragraph - other.reading.frame.paragraph > 1) return undefined;
    if (other.reading.frame.inside < 0 && isDashed(text, other)) return other;
  }
  return undefined;
}

/** The turn in the paragraph behind, or on the same line. */
function turnBehind(text: string, drafts: readonly Draft[], i: number): Draft | undefined {
  const paragraph = drafts[i]?.reading.frame.paragraph ?? 0;
  return drafts
    .slice(i + 1, i + 1 + nearest)
    .find(
      (other) =>
        other.reading.frame.paragraph - paragraph <= 1 &&
        other.reading.frame.inside < 0 &&
        isDashed(text, other),
    );
}

/** «— A, dit Ana. ¶ — B, dit Jo. ¶ — C, dit {Eve}. ¶ — D.»: among three nobody knows whose turn it is. */
function isThirdVoice(last: Draft, earlier: Draft | undefined): boolean {
  const [now, then] = [last.attribution?.speaker?.text, earlier?.attribution?.speaker?.text];
  if (now === undefined || then === undefined || now === then) return false;
  return !isPersonalPronoun(now) && !isPersonalPronoun(then);
}

function asTurn(heard: DraftAttribution): DraftAttribution {
  const confidence = Math.min(0.5, heard.confidence);
  return { ...heard, cue: null, verb: undefined, lead: null, rule: 'answer', confidence };
}

/** «{Ana Roy} vend des radis. Un acheteur s'arrête. ¶ — Un euro ? ¶ — Deux.»: somebody of the paragraph before who has not just spoken. */
function otherBefore(
  text: string,
  last: Draft,
  voice: string,
  before: ReadonlyMap<Reading, Reading>,
): DraftAttribution | null {
  const { paragraph } = last.reading.frame;
  let reading = before.get(last.reading);
  for (let back = 0; reading && back < introduction; back++, reading = before.get(reading)) {
    if (paragraph - reading.frame.paragraph > 1) return null;
    const verb = reading.groups.find(({ form }) => form === 'finite');
    const subject = verb ? surfaceSubject(reading, verb) : broughtUp(text, reading);
    if (!subject || !isHuman(reading, subject.head)) continue;
    const finding = { speaker: subject, cue: null, rule: 'answer', confidence: 0.45 };
    const found = attributionOf(text, reading, finding);
    if (found.speaker && isAnother(found.speaker.text, voice)) return found;
  }
  return null;
}
