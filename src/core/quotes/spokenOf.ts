import { fold } from '../text/fold.ts';
import type { Draft, DraftAttribution } from './drafts.ts';
import { type Reading, wordAt } from './reading.ts';
import { continued, spokenBefore } from './spokenBefore.ts';
import { type Subject, surfaceSubject } from './subjects.ts';

/** «Son père conduisait un taxi. «{Il} m'emmenait à l'école»»: the subject of the sentence before, of whom somebody else speaks. */
export function spokenOf(text: string, draft: Draft, previous: Reading | undefined): Subject | undefined {
  if (previous?.frame.paragraph !== draft.reading.frame.paragraph) return undefined;
  const words = text.slice(draft.start, draft.end);
  const [, pronoun] = /^(Ils?|Elles?)\s/u.exec(words) ?? [];
  if (!pronoun) return namedIn(text, draft, previous);
  const subjects = subjectsOf(previous);
  const agrees = ({ head }: Subject) => {
    const { gender, number } = previous.items[head]?.word?.morphology ?? {};
    const plural = pronoun.endsWith('s');
    return gender === (pronoun.startsWith('I') ? 'Masc' : 'Fem') && (number === 'Plur') === plural;
  };
  // «Son père est ouvrier, {sa mère} ne lit pas. «{Elle} me disait …»»
  const isSomebodys = subjects.every((subject) => isTheirs(previous, subject));
  return (isSomebodys ? subjects : subjects.slice(0, 1)).find(agrees);
}

function subjectsOf(reading: Reading): Subject[] {
  const verbs = reading.groups.filter((g) => g.form === 'finite');
  return verbs.flatMap((verb) => surfaceSubject(reading, verb) ?? []);
}

/** What one quotes inside one's own words may well be said to oneself: «On m'a dit : “{Ana}, viens !”». */
const innerMarks = /[“"‹][^”"›]*[”"›]/gu;

/** «Paul Roy l'entraîne. «{Paul} me connaît»», «La juge Ana Roy préside. «{Mme Roy} m'a écouté»»: nobody speaks of themselves so. */
export function namedIn(text: string, draft: Draft, previous: Reading | undefined): Subject | undefined {
  if (previous?.frame.paragraph !== draft.reading.frame.paragraph) return undefined;
  const words = text.slice(draft.start, draft.end).replace(innerMarks, '');
  if (!/.\p{Lu}|^\p{Lu}\p{Ll}/u.test(words)) return undefined;
  return subjectsOf(previous).find((subject) => {
    if (isCalled(words, previous, subject)) return true;
    const { first, last } = subject;
    const name = previous.items
      .slice(first, last + 1)
      .flatMap((_, i) => previous.nameAt(first + i) ?? [])
      .find(({ type }) => type === 'PER');
    return name !== undefined && isSpokenOf(words, text.slice(name.start, name.end));
  });
}

/** «{Le maire} écoute. «Ma rue est noyée, {monsieur le maire}.»» */
function isCalled(words: string, { items }: Reading, { head }: Subject): boolean {
  const called = /(?<!\p{L})(?:monsieur|madame|m\.|mme)\s(?:l[ea]\s|l['’])(\p{L}+)/iu.exec(words)?.[1];
  return called !== undefined && fold(called) === fold(items[head]?.word?.text ?? '');
}

function isSpokenOf(words: string, name: string): boolean {
  const [first = '', ...rest] = name.split(/\s+/u);
  const last = rest.at(-1);
  if (last === undefined) return false;
  const said = words.split(/[^\p{L}'’-]+/u);
  const [byFirst, byLast] = [said.indexOf(first), said.indexOf(last)];
  // «Je m'appelle Paul», «Moi, c'est Paul»
  if (byFirst >= 0) return !/(?:^|['’])(?:appelle|est|suis)$/u.test(said[byFirst - 1] ?? '');
  return byLast > 0 && /^(?:M|Mme|Monsieur|Madame|Me|Maître)$/u.test(said[byLast - 1] ?? '');
}

function isTheirs({ items }: Reading, { first }: Subject): boolean {
  return /^(?:son|sa|ses|leurs?)$/u.test(wordAt(items, first));
}

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
  const words = text.slice(draft.start, draft.end);
  const isTold = isTheirs(previous, subject) || toTeller.test(words) || !/^(?:Ils?|Elles?)\s/u.test(words);
  if (!isTold) return null;
  const isElsewhere = (spoken: DraftAttribution) => spoken.reading !== previous && isByPerson(spoken);
  const other = spokenBefore(text, drafts, i, { accepts: isElsewhere });
  const isNear = other && draft.reading.frame.paragraph - other.reading.frame.paragraph < 2;
  return isNear ? continued(other, 0.6) : null;
}

/** «Il {m'}emmenait», «Elle ne {nous} a rien dit» */
const toTeller = /^(?:Ils?|Elles?)\s(?:ne\s)?(?:m['’]|(?:me|nous)\s)/u;

/** «Le Monde y a vu «un miracle»»: no body tells what was done to it. */
export function isByPerson({ speaker, reading: { items, nameAt } }: DraftAttribution): boolean {
  if (!speaker) return true;
  const first = items.findIndex(({ start }) => start >= speaker.start);
  for (let i = first; i >= 0 && i < items.length && (items[i]?.end ?? 0) <= speaker.end; i++) {
    const name = nameAt(i);
    if (name) return name.type === 'PER';
  }
  return true;
}
