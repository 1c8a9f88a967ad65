import { phraseBefore } from './antecedents.ts';
import { withApposition } from './apposition.ts';
import { clauseStart } from './clauses.ts';
import { conjunctionWithQue } from './complementClause.ts';
import { isImpersonal } from './nobody.ts';
import { type NounPhrase, nounPhraseAt } from './nounPhrases.ts';
import { type Reading, wordAt } from './reading.ts';
import { findSubject, type Subject, skipBack, subjectBefore } from './subjects.ts';
import { subjectAfter } from './subjectsBehind.ts';
import { topPhrases } from './topPhrases.ts';
import type { VerbGroup } from './verbGroups.ts';
import { canSpeak } from './voices.ts';

/** A participle or an infinitive says what the subject of its clause says: «…, affirmant que», «avant d'ajouter». */
export function sharedSubject(reading: Reading, group: VerbGroup): Subject | undefined {
  const described =
    describedSpeaker(reading, group) ?? ownSubject(reading, group) ?? perceivedSubject(reading, group);
  if (described) return described;
  const index = reading.groups.findIndex((other) => other.head === group.head);
  const aside = opensAside(reading, carrierOf(reading, group));
  let mute: Subject | undefined;
  for (let i = index - 1; i >= 0; i--) {
    const other = reading.groups[i] as VerbGroup;
    // «a précisé que les tarifs augmenteraient, {sans} exclure …»: the aside goes with the verb of saying
    // «s'entraînait {il y a} un an dans un garage, ajoutant …»: a date has no subject
    if (other.form !== 'finite' || (aside && isReported(reading, other)) || reading.dateAt(other.head))
      continue;
    const subject = other.passive ? undefined : (findSubject(reading, other) ?? subjectAfter(reading, other));
    if (subject && isImpersonal(reading, subject, other, group)) return mute;
    if (!subject) continue;
    const shared: Subject = { ...subject, rule: 'shared-subject' };
    if (canSpeak(reading, subject.head)) return shared;
    mute ??= shared;
  }
  return mute ?? subjectBeforeParticiple(reading, group) ?? subjectOfMainClause(reading, group);
}

/** «La maire a promis un audit {et} annoncé une réunion»: the subject of the verb that it is coordinated with. */
export function sharedIfCoordinated(reading: Reading, group: VerbGroup): Subject | undefined {
  const text = wordAt(reading.items, skipBack(reading, group.first - 1));
  if (!/^(?:et|ou|mais|puis|,)$/u.test(text)) return undefined;
  const index = reading.groups.findIndex((other) => other.head === group.head);
  const finite = reading.groups.slice(0, index).filter((other) => other.form === 'finite');
  const sameTense = finite.filter((other) => other.tense === group.tense);
  // «a annoncé un contrôle {et} demande …»: only «et» goes on in another tense
  const earlier = sameTense.length === 0 && text === 'et' ? finite : sameTense;
  // «a dit que X a menti et a ajouté …»: the verb around a reported clause comes before the verb inside it.
  const partner =
    relativePartner(reading, finite.at(-1), group) ??
    earlier.findLast((other, i) => i === 0 || !isReported(reading, other)) ??
    earlier[0];
  const subject = partner && findSubject(reading, partner);
  return subject && { ...subject, rule: 'shared-subject' };
}

/** «…, admet l'élue, qui {dénonce} «un mépris» et demande «des excuses»»: the verb before in a relative clause that no comma has closed. */
function relativePartner(
  { items }: Reading,
  verb: VerbGroup | undefined,
  group: VerbGroup,
): VerbGroup | undefined {
  if (!verb || wordAt(items, verb.first - 1) !== 'qui' || wordAt(items, verb.first - 2) !== ',')
    return undefined;
  for (let i = verb.last + 1; i < group.first; i++) if (wordAt(items, i) === ',') return undefined;
  return verb;
}

/** «… reçoit {les syndicats} dénonçant «…»»: a participle right behind somebody tells what these say. */
function describedSpeaker(reading: Reading, group: VerbGroup): Subject | undefined {
  if (group.form !== 'participle' || group.passive) return undefined;
  if (!/^(?:NOUN|ADJ|PROPN)$/u.test(reading.items[group.first - 1]?.word?.pos ?? '')) return undefined;
  const phrase = stanceHolder(reading, group) ?? phraseBefore(reading, group.first);
  return phrase && canSpeak(reading, phrase.head) ? { ...phrase, rule: 'shared-subject' } : undefined;
}

/** «Retraites : {le patronat} prêt à un «compromis»»: the noun phrase that an adjective of stance ends. */
function stanceHolder(reading: Reading, { first: at }: VerbGroup): NounPhrase | undefined {
  if (reading.items[at]?.word?.pos !== 'ADJ') return undefined;
  for (let first = Math.max(0, at - 8); first < at; first++) {
    const phrase = nounPhraseAt(reading, first);
    if (phrase?.definite && phrase.head < at && phrase.last >= at - 1) return { ...phrase, last: at - 1 };
  }
  return undefined;
}

/** «Les deux camps ont échoué, {le négociateur}, Jo Blin, dénonçant «…»»: a clause of its own, without a finite verb. */
function ownSubject(reading: Reading, group: VerbGroup): Subject | undefined {
  const { items, groups } = reading;
  if (group.form !== 'participle' || group.passive || wordAt(items, group.first - 1) !== ',')
    return undefined;
  for (const phrase of topPhrases(reading, clauseStart(reading, group), group.first, undefined)) {
    const clauseBefore = groups.some((other) => other.form === 'finite' && other.last < phrase.first);
    if (!clauseBefore || wordAt(items, phrase.first - 1) !== ',' || !canSpeak(reading, phrase.head)) continue;
    const whole = withApposition(reading, phrase, 'shared-subject');
    if (whole.last > phrase.last && whole.last === group.first - 2) return whole;
  }
  return undefined;
}

/** «On entend {un policier} crier «…»», «une vidéo {le} montre dire «…»»: who is heard or seen speaks. */
export function perceivedSubject(reading: Reading, { form, first }: VerbGroup): Subject | undefined {
  if (form !== 'infinitive') return undefined;
  const verb = reading.groups.findLast((other) => other.last < first);
  if (!verb || !reading.isPerception(verb)) return undefined;
  if (verb.last === first - 1) {
    const object = reading.items.findLastIndex(
      ({ form: text }, i) => i < verb.head && /^(?:l[ea]|les|l')$/u.test(text),
    );
    return object >= verb.first
      ? { first: object, last: object, head: object, rule: 'shared-subject' }
      : undefined;
  }
  // «J'entends {encore} ma tante crier»
  let object = verb.last + 1;
  while (reading.items[object]?.word?.pos === 'ADV') object++;
  const phrase = nounPhraseAt(reading, object);
  if (phrase?.last !== first - 1 || !canSpeak(reading, phrase.head)) return undefined;
  return { ...phrase, rule: 'shared-subject' };
}

/** «…, {se bornant} à évoquer «…»»: the participle that an infinitive hangs on, or the verb itself. */
function carrierOf(reading: Reading, group: VerbGroup): VerbGroup {
  if (group.form !== 'infinitive' || reading.items[group.first - 1]?.word?.pos !== 'ADP') return group;
  return reading.groups.find((g) => g.form === 'participle' && g.last === group.first - 2) ?? group;
}

/** «…, affirmant que», «…, sans exclure», «…, avant d'ajouter»: only a preposition may stand behind the comma. */
function opensAside({ items }: Reading, { first }: VerbGroup): boolean {
  let i = first - 1;
  while (items[i]?.word?.pos === 'ADP' || /^(?:avant|tout)$/u.test(wordAt(items, i))) i--;
  return wordAt(items, i) === ',';
}

/** True for a verb inside «que …», «dire si …» or a relative clause: its subject is not that of the clause around it. */
function isReported(reading: Reading, group: VerbGroup): boolean {
  for (let i = group.first - 1; i >= 0; i--) {
    const word = reading.items[i]?.word;
    if (!word || word.text === ',' || word.text === ':' || word.morphology.mood) return false;
    const text = wordAt(reading.items, i);
    if (/^(?:que|qu')$/u.test(text)) return !conjunctionWithQue.test(wordAt(reading.items, i - 1));
    if (/^(?:qui|dont|où)$/u.test(text)) return true;
    if (text === 'si') return reading.groups.some(({ last }) => last === i - 1);
  }
  return false;
}

/** «Poursuivi pour avoir traité un élu de «clown», {Jo Blin} est relaxé»: what opens a sentence has the subject of its main clause. */
function subjectOfMainClause(reading: Reading, group: VerbGroup): Subject | undefined {
  const behind = reading.groups.filter((other) => other.form === 'finite' && other.first > group.last);
  if (opensSentence(reading, group)) {
    const subject = firstBehindComma(reading, behind);
    if (subject) return subject;
  }
  // «affirmant que la Russie {a} …»: the verb next to it is one of what is said
  if (/^(?:que|qu['’])$/u.test(wordAt(reading.items, group.last + 1))) return undefined;
  const main = behind[0];
  const subject = main && phraseBefore(reading, main.first);
  return subject && subject.first > group.last ? { ...subject, rule: 'shared-subject' } : undefined;
}

/** «{Estimant} que …», «Tout en {prévenant} que …», «Avant de {préciser} que …» */
function opensSentence({ items }: Reading, { first }: VerbGroup): boolean {
  const from = items[first - 1]?.word?.pos === 'ADP' ? first - 1 : first;
  return from === 0 || (from === 1 && /^(?:tout|avant|afin|sans|après|pour)$/u.test(wordAt(items, 0)));
}

/** The subject that opens a clause behind a comma: «…, {il} a encouragé la population». */
function firstBehindComma(reading: Reading, groups: readonly VerbGroup[]): Subject | undefined {
  for (const group of groups) {
    const subject = subjectBefore(reading, group);
    if (subject && wordAt(reading.items, subject.first - 1) === ',')
      return { ...subject, rule: 'shared-subject' };
  }
  return undefined;
}

/** A headline's participle has its subject before it: «Le maire appelant au calme». */
function subjectBeforeParticiple(reading: Reading, group: VerbGroup): Subject | undefined {
  const phrase = topPhrases(reading, clauseStart(reading, group), group.first, undefined).at(-1);
  return phrase ? withApposition(reading, phrase, 'shared-subject') : undefined;
}
