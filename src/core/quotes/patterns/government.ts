import type { CueMatch } from '../cueMatches.ts';
import { type Reading, wordAt } from '../reading.ts';
import { perceivedSubject } from '../sharedSubjects.ts';
import { isInserted, subjectBefore } from '../subjects.ts';
import { endOfComplement } from '../topPhrases.ts';

/** Whether a quotation can stand in the complement of a cue to its left. */
export function governs(reading: Reading, cue: CueMatch, at: number, mark: 'colon' | 'none'): boolean {
  const { entry } = cue;
  let verbs = 0;
  let opened = 0;
  for (let i = cue.last + 1; i < at; i++) {
    const text = wordAt(reading.items, i);
    if (text === ';') return false;
    const conjunction = reading.items[i]?.word?.pos === 'SCONJ';
    const opens =
      !isOnly(reading, i) && (conjunction || /^(?:que|qu'|qui|dont|où|comment|pourquoi|quand)$/u.test(text));
    // «salue un choc, quand d'autres …»: the reporter goes on.
    if (
      opens &&
      entry.use === 'quote' &&
      wordAt(reading.items, i - 1) === ',' &&
      /^(?:quand|lorsque|lorsqu'|où)$/u.test(text)
    )
      return false;
    if (opens) opened++;
    if (reading.finiteStarts.has(i)) verbs++;
  }
  if (mark === 'colon') return verbs <= opened;
  if (verbs > opened && isInNextClause(reading, cue.last, at)) return false;
  if (cue.group && isInserted(reading, cue.group)) return true;
  // «{Comme} l'a lancé Ana Duval, «tout est à refaire»»
  if (wordAt(reading.items, cue.first - 1) === 'comme' && wordAt(reading.items, at - 1) === ',') return true;
  // «a lancé qu'il reviendrait «demain»», «a lancé aux élus qu'«il faut agir»»
  if (entry.use === 'incise')
    return [cue.last, endOfComplements(reading, cue.last)].some((end) =>
      /^(?:que|qu')$/u.test(wordAt(reading.items, end + 1)),
    );
  if (cue.group && opened === 0 && !takesInfinitives(reading, cue, at)) return false;
  if (entry.use === 'quote' && cue.group) return verbs <= opened && distance(reading, cue.last, at) < 14;
  if (entry.use === 'think')
    return opened > 0 || distance(reading, cue.last, at) < 8 || isBehindObject(reading, cue.last, at);
  return true;
}

/** The last item of the complements that stand right behind a verb: «souhaite {dans ses vœux à la presse} un vote «digne»». */
function endOfComplements(reading: Reading, verb: number): number {
  let end = verb;
  while (/^(?:ADP|ADV)$/u.test(reading.items[end + 1]?.word?.pos ?? '') || reading.dateAt(end + 1))
    end = reading.items[end + 1]?.word?.pos === 'ADP' ? endOfComplement(reading, end + 1) : end + 1;
  return end;
}

/** «Si l'un promet «la paix», {l'autre cherche} «un répit»»: behind other words of the cue begins a clause with a subject of its own. */
function isInNextClause(reading: Reading, cue: number, at: number): boolean {
  const quote = reading.items.findIndex((item, i) => i > cue && item.quote !== undefined);
  const verb =
    quote < at ? reading.groups.find(({ form, first }) => form === 'finite' && first > quote) : undefined;
  if (!verb || verb.last >= at || wordAt(reading.items, quote + 1) !== ',') return false;
  // «Quand un patron dit «flexibilité», {moi} j'entends «précarité»»
  const first = /^(?:moi|toi|nous|vous|lui|elle|eux|elles)$/u.test(wordAt(reading.items, quote + 2)) ? 3 : 2;
  const subject = subjectBefore(reading, verb)?.first;
  return subject === quote + 2 || subject === quote + first;
}

/** «n'a {qu'}un souhait»: behind a verb with «ne» it restricts and opens no clause. */
function isOnly({ items, groups }: Reading, at: number): boolean {
  const verb = groups.find((g) => g.form === 'finite' && g.last === at - 1);
  return verb !== undefined && !verb.negated && /^(?:ne|n')$/u.test(wordAt(items, verb.first));
}

/** How many items part a quotation from its verb, without complements and what commas set off. */
function distance(reading: Reading, verb: number, at: number): number {
  return at - endOfComplements(reading, verb) - setOffBetween(reading, verb, at);
}

/** «craint {un manque à gagner de 8 millions}, «toute une faculté»»: what a comma sets behind the whole object of a verb judges it. */
function isBehindObject(reading: Reading, verb: number, at: number): boolean {
  const { items } = reading;
  if (!/^(?:DET|NUM)$/u.test(items[verb + 1]?.word?.pos ?? '') || at - verb > 16) return false;
  const comma = items.findIndex((_, i) => i > verb && /^[,:;(]$/u.test(wordAt(items, i)));
  return comma === at - 1 && wordAt(items, comma) === ',';
}

/** How many items stand between the first and the last comma: «dénonce, par la voix de son ministre, des «pressions»». */
function setOffBetween({ items }: Reading, from: number, to: number): number {
  const commas: number[] = [];
  for (let i = from + 1; i < to; i++) if (wordAt(items, i) === ',') commas.push(i);
  return (commas.at(-1) ?? 0) - (commas[0] ?? 0);
}

/**
 * False where a verb without «à» or «de» infinitives has one between it and the quotation: «défendre ses droits et éviter les
 * «heurts»».
 */
function takesInfinitives(reading: Reading, cue: CueMatch, at: number): boolean {
  const between = reading.groups.some(
    (g) =>
      g.form === 'infinitive' &&
      g.first > cue.last &&
      g.last < at &&
      wordAt(reading.items, g.first - 1) !== 'pour',
  );
  // «a ajouté avoir vu «une aile»»: an infinitive right behind a verb of saying is what is said.
  let next = cue.last + 1;
  // «dit {ne plus} ouvrir»
  while (/^(?:ne|n'|pas|plus|jamais)$/u.test(wordAt(reading.items, next))) next++;
  if (
    cue.entry.use === 'report' &&
    reading.groups.some((g) => g.form === 'infinitive' && g.first <= next && g.head >= next)
  )
    return true;
  return !between || cue.entry.complements.some((c) => c.endsWith('inf'));
}

/**
 * An infinitive reports for the subject of its clause only where it hangs on it: «a tenu à souligner», «avant d'ajouter»,
 * «pour dénoncer»; «on entend un policier crier» has a subject of its own.
 */
export function hangsOnSubject(reading: Reading, cue: CueMatch): boolean {
  if (cue.group?.form !== 'infinitive' || isNarrative(reading)) return true;
  let i = cue.first - 1;
  while (i >= 0 && /^(?:ADP|ADV)$/u.test(reading.items[i]?.word?.pos ?? '')) i--;
  const word = reading.items[i]?.word;
  return (
    !word ||
    (word.pos !== 'NOUN' && word.pos !== 'PROPN' && word.pos !== 'PRON') ||
    /^(?:pour|avant|sans|après|afin)$/u.test(wordAt(reading.items, i + 1)) ||
    isOfLightVerb(reading, i) ||
    perceivedSubject(reading, cue.group) !== undefined
  );
}

/** «n'a {de cesse} de répéter», «a {l'habitude} de dire», «prend {le temps} d'ajouter»: the noun of a light verb. */
function isOfLightVerb({ items, groups }: Reading, noun: number): boolean {
  const verb = /^(?:DET|ADP)$/u.test(items[noun - 1]?.word?.pos ?? '') ? noun - 2 : noun - 1;
  const group = groups.find(({ last }) => last === verb);
  return group !== undefined && !group.passive && /^(?:avoir|prendre|faire)$/u.test(group.lemma);
}

/** «Et Ana Duval d'ajouter : «…»»: an infinitive that tells. */
export function isNarrative(reading: Reading): boolean {
  return /^(?:et|puis)$/u.test(wordAt(reading.items, 0));
}
