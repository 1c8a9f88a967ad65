import { type Reading, wordAt } from './reading.ts';
import type { Subject } from './subjects.ts';
import type { VerbGroup } from './verbGroups.ts';

/** «Le bruit {lui} manque», «{l'}interroge la procureure»: the object pronoun before a verb, of those asked for. */
export function objectPronoun(
  { items }: Reading,
  { first, head }: Pick<VerbGroup, 'first' | 'head'>,
  wanted: RegExp,
): Subject | undefined {
  for (let at = first; at < head; at++)
    if (wanted.test(wordAt(items, at))) return { first: at, last: at, head: at, rule: 'subject-of-cue' };
  return undefined;
}
