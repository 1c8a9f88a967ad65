import { attributionOf, type Draft, type DraftAttribution } from './drafts.ts';
import { finiteBefore, wordAt } from './reading.ts';
import { withoutQuoted } from './turnSigns.ts';

/** How many quotations back an interview looks for whom it questions, those inside the answers counted. */
export const farthestAnswer = 12;

interface Search {
  /** How many quotations back. */
  readonly reach?: number;
  readonly accepts?: (attribution: DraftAttribution) => boolean;
}

/** The last of the quotations before one that the reporter gives somebody. */
export function spokenBefore(
  text: string,
  drafts: readonly Draft[],
  i: number,
  { reach = 4, accepts = () => true }: Search = {},
): Draft | undefined {
  for (let k = i - 1; k >= Math.max(0, i - reach); k--) {
    const other = drafts[k] as Draft;
    if (!other.attribution || other.kind === 'scare' || other.reading.frame.inside >= 0) continue;
    if (isNamedIn(text.slice(drafts[i]?.start, drafts[i]?.end), other.attribution)) continue;
    if (accepts(other.attribution)) return other;
  }
  return undefined;
}

/** «…», dit Ivo Brandt. «{Ivo} a trop lu !»: nobody speaks of themselves by their first name. */
function isNamedIn(words: string, { speaker }: DraftAttribution): boolean {
  const [, firstName] = /(?<!\p{L})(\p{Lu}\p{Ll}+)\s\p{Lu}[\p{L}’'-]+$/u.exec(speaker?.text ?? '') ?? [];
  // «Il m'a dit : « {Ivo}, tu as trop lu »»
  return (
    firstName !== undefined &&
    withoutQuoted(words)
      .split(/[^\p{L}-]+/u)
      .includes(firstName)
  );
}

/** «…», dit Ana Roy. «…»: the next quotation as one of the same speaker, no surer than the one it goes on from. */
export function continued(other: Draft, confidence: number): DraftAttribution | null {
  return (
    other.attribution && {
      ...other.attribution,
      rule: 'continued',
      confidence: Math.min(confidence, other.attribution.confidence),
    }
  );
}

/** «…», dit-il. Puis, plus bas{ :} «…»: what goes on behind a colon of its own has that for its cue. */
export function withOwnColon(
  text: string,
  { reading, at }: Draft,
  attribution: DraftAttribution | null,
): DraftAttribution | null {
  const colon = at - 1;
  if (!attribution || wordAt(reading.items, colon) !== ':' || finiteBefore(reading, colon))
    return attribution;
  const { rule, confidence } = attribution;
  const own = { speaker: null, cue: { first: colon, last: colon }, rule, confidence };
  return { ...attribution, cue: attributionOf(text, reading, own).cue };
}
