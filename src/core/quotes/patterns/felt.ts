import type { Finding } from '../attribution.ts';
import { uncontracted } from '../cueLexicon.ts';
import type { CueMatch } from '../cueMatches.ts';
import { type Reading, wordAt } from '../reading.ts';
import { speakingSubject } from '../speakingSubject.ts';

/** How many items may stand between a verb and the words: «s'étrangle devant une mise en scène plutôt «sage»». */
const farthest = 8;

/**
 * «Ana Duval {s'étrangle devant} un budget «famélique»», «Le club {râle contre} un calendrier «fou»»: a verb that speaks only beside the words of somebody takes what
 * they feel about as well.
 */
export function felt(reading: Reading, at: number): Finding | undefined {
  const cue = reading.cues.findLast(({ last }) => last < at);
  if (cue?.group?.form !== 'finite' || !takesObject(reading, cue)) return undefined;
  if (at - cue.last > farthest || !isObject(reading, cue.last + 2, at)) return undefined;
  const speaker = speakingSubject(reading, cue.group);
  return speaker && { speaker, cue, rule: speaker.rule, confidence: 0.8 };
}

/** «s'extasie {devant}», «s'énerve {contre}»: what the verb takes; «chante {devant} un public «assis»» takes nothing. */
function takesObject({ items }: Reading, { entry, group, last }: CueMatch): boolean {
  const behind = wordAt(items, last + 1);
  return (
    entry.use === 'incise' &&
    !group?.passive &&
    entry.complements.includes(`${uncontracted.get(behind) ?? behind}-np`)
  );
}

/** «{une mise en scène} «sage»»: no verb and no comma stand between. */
function isObject({ items }: Reading, from: number, at: number): boolean {
  return (
    items[from]?.word?.pos === 'DET' &&
    items.slice(from, at).every(({ word }) => word && /^(?:DET|NOUN|PROPN|ADJ|ADV|ADP)$/u.test(word.pos))
  );
}
