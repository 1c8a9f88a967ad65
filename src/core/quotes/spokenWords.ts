import type { Finding } from './attribution.ts';
import { type Reading, wordAt } from './reading.ts';
import { subjectAfter } from './subjectsBehind.ts';
import { endOfComplement } from './topPhrases.ts';
import type { VerbGroup } from './verbGroups.ts';
import { canSpeak, isStressed } from './voices.ts';

/**
 * «a appelé les jeunes, {les} «grooms»», «range Ana dans {la} «littérature du terroir»»: what has the definite article and is no object of the
 * cue, as in «dénonce {le} «mépris» de l'État», goes by that name.
 */
export function isKnownThing(reading: Reading, at: number, { cue }: Finding): boolean {
  const { items, dateAt } = reading;
  const article = wordAt(items, at - 1);
  if (!cue?.entry || cue.last >= at) return false;
  // «la visite, {ces} «tournées du facteur»»
  if (/^(?:ces|cette)$/u.test(article)) return wordAt(items, at - 2) === ',' && !isStressed(reading, at - 3);
  if (!/^(?:l[ea]|les|l')$/u.test(article)) return false;
  // «dénonce une politique {de la} «repentance»», as behind «du», where «avant une {réunion} de la «coalition»» names who meets
  if (wordAt(items, at - 2) === 'de') return reading.isMeeting(at - 3);
  // «a exhorté les deux camps {à la} «retenue»»: what somebody is urged to do
  if (cue.entry.complements.includes('à-np') && wordAt(items, at - 2) === 'à') return false;
  // «a dénoncé {dans un rapport publié mardi} la «répression»»: complements may stand before the object
  let i = cue.last + 1;
  while (i < at - 1) {
    const { pos, morphology } = items[i]?.word ?? {};
    // «a déclaré que les «concessions» …»: what is reported holds words of the speaker
    if (/^(?:que|qu')$/u.test(wordAt(items, i))) return false;
    // «a exprimé {ses «regrets» pour} les «blessures» d'hier», «raconte {un «enfer» et} la «honte»»
    if (items[i + 1]?.quote !== undefined && pos === 'DET') i++;
    else if (pos === 'ADP') i = endOfComplement(reading, i);
    // «dénonce{, lui,} la «répression»»
    else if (isStressed(reading, i) && wordAt(items, i - 1) === ',') i++;
    else if (!/^(?:ADV|PUNCT|CCONJ)$/u.test(pos ?? '') && morphology?.verbForm !== 'Part' && !dateAt(i))
      return true;
    i++;
  }
  return false;
}

/**
 * «On va écrire “{planche}” en gros et le monde dira “{flight}”»: what a speaker has nobody say, not even «que …» as in «on nous répond que c'est
 * “noté”», is a word that they mention.
 */
export function isAnybodysWord(reading: Reading, at: number, { speaker, cue }: Finding): boolean {
  if (reading.frame.inside < 0 || !cue?.entry || cue.last >= at) return false;
  if (reading.items.slice(cue.last + 1, at).some(({ form }) => form === 'que' || form === "qu'"))
    return false;
  if (speaker === null) return !(cue.group && isToldTo(reading, cue.group));
  // «{Libération} vous a un jour appelée «la discrète»»: what has a capital and no article is a name
  const isName =
    speaker.first === speaker.head && /^\p{Lu}/u.test(reading.items[speaker.head]?.word?.text ?? '');
  if (isName || reading.items[speaker.head]?.word?.pos !== 'NOUN') return false;
  return !canSpeak(reading, speaker.head) && !reading.isDocument(speaker.head);
}

/** «le goût des mots exacts : «{moraine}», «éboulis» {reviennent} souvent»: what is listed is the subject of the verb behind it. */
export function isSubjectOfClause(reading: Reading, at: number): boolean {
  const { items, groups } = reading;
  let end = at + 1;
  while (
    items[end]?.quote !== undefined ||
    (/^(?:,|et|ou)$/u.test(wordAt(items, end)) && items[end + 1]?.quote !== undefined)
  )
    end++;
  const verb = groups.find(({ form, first }) => form === 'finite' && first === end);
  if (!verb || verb.clitic >= 0) return false;
  const behind = subjectAfter(reading, verb);
  return !behind || !canSpeak(reading, behind.head);
}

/** «{il y a un terme} pour cela : «bourru»», «ici, {on a un mot} : «tramontane»»: everybody's, where «Ana {n'a qu'un mot} : «fierté»» is hers. */
export function isWordThereIs({ items, groups }: Reading, at: number): boolean {
  const noun = items.findIndex(({ form }, i) => i < at && /^(?:mot|terme|verbe|adjectif)$/u.test(form));
  const verb = groups.findLast(({ form, first }) => form === 'finite' && first < noun);
  if (!verb || noun - verb.last > 3 || !/^(?:avoir|être)$/u.test(verb.lemma)) return false;
  const before = items.slice(Math.max(0, verb.first - 2), verb.head).map(({ form }) => form);
  return before.some((form) => /^(?:on|l'on|c'|ce|y)$/u.test(form));
}

/** «on {nous} promettait «dix ans de visibilité»»: somebody hears it, where «ce qu'on appelle un «choc»» is everybody's word. */
export function isToldTo({ items }: Reading, { form, tense, first, head }: VerbGroup): boolean {
  // «on nous parle de «synergies»» tells what is always said
  if (form !== 'finite' || tense === 'present') return false;
  for (let i = Math.max(1, first - 1); i < head; i++)
    if (
      /^(?:me|m'|nous|vous|lui|leur)$/u.test(wordAt(items, i)) &&
      /^(?:on|ne|n')$/u.test(wordAt(items, i - 1))
    )
      return true;
  return false;
}

/** «La direction les appelle «les équipiers», {eux préfèrent} «les fourmis»»: another name for the same. */
export function isPreferredName({ items }: Reading, at: number, { cue, speaker }: Finding): boolean {
  if (cue?.entry?.lemma !== 'préférer' || cue.last !== at - 1) return false;
  return /^(?:lui|eux)$/u.test(wordAt(items, speaker?.head ?? -1));
}
