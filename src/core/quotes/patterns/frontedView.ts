import type { Finding } from '../attribution.ts';
import type { CueMatch } from '../cueMatches.ts';
import { type Reading, wordAt } from '../reading.ts';
import type { Subject } from '../subjects.ts';
import { canSpeak, isStressed } from '../voices.ts';
import { fromSource } from './source.ts';

/**
 * «{Pour le critique}, l'ensemble révèle «…»»: whose view opens the sentence, where the subject of a cue does not say the words: a thing, or somebody of
 * whom the view tells.
 */
export function frontedView(reading: Reading, cue: CueMatch, subject: Subject): Finding | undefined {
  const source = reading.cues.find(({ first, group }) => first === 0 && !group);
  const view = source && source.last < cue.first ? fromSource(reading, source, 0.8) : undefined;
  if (!view || speaksForIt(reading, cue, view, subject)) return undefined;
  const isMeant =
    !canSpeak(reading, subject.head) || isOwnAccount(reading, cue, view) || isForeseen(reading, cue, view);
  return isMeant ? view : undefined;
}

/** «{Selon elle}, la banque lui réclame «des garanties»»: whoever has just spoken tells what another does, who says nothing. */
function isOwnAccount(reading: Reading, { entry }: CueMatch, { speaker }: Finding): boolean {
  return entry.use === 'quote' && isStressed(reading, speaker?.head ?? -1);
}

/** «Pour la défense, {Me Jo Blin a dénoncé} «une mascarade»»: somebody named has spoken for those who take sides. */
function speaksForIt(
  reading: Reading,
  { group }: CueMatch,
  { speaker, cue }: Finding,
  { last }: Subject,
): boolean {
  if (cue?.entry?.use === 'report' || group?.tense !== 'past' || group.form !== 'finite') return false;
  return speaker !== null && reading.isCamp(speaker.head) && reading.nameAt(last)?.type === 'PER';
}

/** «Selon une source, le procureur {pourrait} demander une peine «exemplaire»», «Pour l'avocat, le juge {veut} «un exemple»»: what nobody has said yet. */
function isForeseen(
  { items, groups }: Reading,
  { group, first, entry }: CueMatch,
  { cue }: Finding,
): boolean {
  const outer = group?.form === 'infinitive' ? groups.findLast(({ last }) => last === first - 1) : group;
  const isAhead = /^(?:pouvoir|devoir|aller)$/u.test(outer?.lemma ?? '') && outer !== group;
  const isView = cue?.entry?.use !== 'report' && entry.use !== 'report' && wordAt(items, first - 1) !== 'qui';
  // «envisagerait»; «aurait demandé» was said, if the source is right
  const isHearsay = outer?.tense === 'conditional' && outer.first === outer.last;
  return isAhead || isHearsay || outer?.tense === 'future' || isView;
}
