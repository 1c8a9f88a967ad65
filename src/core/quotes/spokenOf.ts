import type { Draft, DraftAttribution } from './drafts.ts';
import { type Reading, wordAt } from './reading.ts';
import { continued } from './spokenBefore.ts';
import { type Subject, surfaceSubject } from './subjects.ts';

/** «Son père conduisait un taxi. «{Il} m'emmenait à l'école»»: the subject of the sentence before, of whom somebody else speaks. */
export function spokenOf(text: string, draft: Draft, previous: Reading | undefined): Subject | undefined {
  if (previous?.frame.paragraph !== draft.reading.frame.paragraph) return undefined;
  const [, pronoun] = /^(Ils?|Elles?)\s/u.exec(text.slice(draft.start, draft.end)) ?? [];
  if (!pronoun) return undefined;
  const verbs = previous.groups.filter((g) => g.form === 'finite');
  const subjects = verbs.flatMap((verb) => surfaceSubject(previous, verb) ?? []);
  const agrees = ({ head }: Subject) => {
    const { gender, number } = previous.items[head]?.word?.morphology ?? {};
    const plural = pronoun.endsWith('s');
    return gender === (pronoun.startsWith('I') ? 'Masc' : 'Fem') && (number === 'Plur') === plural;
  };
  // «Son père est ouvrier, {sa mère} ne lit pas. «{Elle} me disait …»»
  const isSomebodys = subjects.every((subject) => isTheirs(previous, subject));
  return (isSomebodys ? subjects : subjects.slice(0, 1)).find(agrees);
}

function isTheirs({ items }: Reading, { first }: Subject): boolean {
  return /^(?:son|sa|ses|leurs?)$/u.test(wordAt(items, first));
}

/** How many quotations back the one is sought who speaks of another. */
const reach = 4;

/**
 * «…», sourit Jo Blin. Sa mère trouvait ses textes «trop durs». «{Elle} me disait …»: whoever spoke before somebody of theirs came up, or of
 * whom they tell what was done to them.
 */
export function tellerOf(
  text: string,
  drafts: readonly Draft[],
  i: number,
  previous: Reading | undefined,
): DraftAttribution | null {
  const draft = drafts[i] as Draft;
  const subject = draft.independent ? spokenOf(text, draft, previous) : undefined;
  if (!subject || !previous) return null;
  if (!isTheirs(previous, subject) && !toTeller.test(text.slice(draft.start, draft.end))) return null;
  const other = drafts
    .slice(Math.max(0, i - reach), i)
    .findLast(
      ({ attribution, kind, reading }) =>
        attribution && kind !== 'scare' && reading.frame.inside < 0 && reading !== previous,
    );
  const isNear = other && draft.reading.frame.paragraph - other.reading.frame.paragraph < 2;
  return isNear ? continued(other, 0.6) : null;
}

/** «Il {m'}emmenait», «Elle ne {nous} a rien dit» */
const toTeller = /^(?:Ils?|Elles?)\s(?:ne\s)?(?:m['’]|(?:me|nous)\s)/u;
