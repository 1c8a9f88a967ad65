import type { Finding } from '../attribution.ts';
import { unlistedCue } from '../cueMatches.ts';
import { namerAt } from '../ownWord.ts';
import type { Reading } from '../reading.ts';

/** «ce qu'elle {nomme} «l'usine à loyers»», «Le Temps l'a un jour {appelée} «la discrète»»: a name that is somebody's own word. */
export function namedBy(reading: Reading, at: number): Finding | undefined {
  const named = namerAt(reading, at);
  if (!named) return undefined;
  const { group, subject } = named;
  return { speaker: subject, cue: unlistedCue(group), rule: subject.rule, confidence: 0.8 };
}
