import type { DraftAttribution } from './drafts.ts';
import { finiteBefore, type Reading, wordAt } from './reading.ts';
import { findSubject } from './subjects.ts';
import type { VerbGroup } from './verbGroups.ts';

/** How a report stands in time: the tense of the verb that governs it, `verbless` for «Réponse de l'élu : «…»», `source` for «selon X». */
export type ReportTense = VerbGroup['tense'] | 'verbless' | 'source';

/** The verb that governs a report, and its tense. */
export interface Report {
  readonly tense: ReportTense;
  readonly verb: VerbGroup | undefined;
}

/** How the words are reported. */
export function reportOf(attribution: DraftAttribution): Report {
  const { cue, verb, reading, near, rule } = attribution;
  if (verb) return governed(attribution, verb);
  // «Duval : «Oui»», «Ana Duval a tenté l'humour : «Non»»: the last verb before the colon
  if (cue?.lemma === ':') return from(lastFinite(reading, indexAt(reading, near)));
  if (cue) return { tense: 'source', verb };
  // «Cantisoft «prend l'affaire au sérieux»»: the words have the only verb
  return rule === 'subject-of-words' ? { tense: 'present', verb } : from(firstFinite(reading, near));
}

function from(verb: VerbGroup | undefined): Report {
  return { tense: verb?.tense ?? 'verbless', verb };
}

/** Index of the first item that ends behind an offset. */
export function indexAt(reading: Reading, offset: number): number {
  return reading.items.findIndex((item) => item.end > offset);
}

function governed(attribution: DraftAttribution, verb: VerbGroup): Report {
  const { reading } = attribution;
  if (verb.form === 'finite') return { tense: finiteTense(attribution, verb), verb };
  // «condamné pour {avoir qualifié} le juge de «clown»»: said before all this
  if (verb.form === 'infinitive' && reading.items[verb.head]?.word?.morphology.verbForm === 'Part')
    return { tense: 'pluperfect', verb };
  return from(governor(reading, verb));
}

function finiteTense(attribution: DraftAttribution, verb: VerbGroup): ReportTense {
  const { reading } = attribution;
  if (verb.tense === 'pluperfect') return isReadOut(reading, verb) ? 'past' : 'pluperfect';
  // «le ministre {aurait lancé} : «…»»: hearsay of what was said
  if (verb.tense === 'conditional' && verb.head > verb.first && !reading.isWish(verb)) return 'past';
  return verb.tense === 'present' && isSpeakersOwn(attribution, verb) ? 'past' : verb.tense;
}

/** «{préfère} parler de «pause»», «{a soutenu} que tout allait bien, ajoutant : «…»» */
function governor(reading: Reading, verb: VerbGroup): VerbGroup | undefined {
  const finite = reading.groups.filter((g) => g.form === 'finite');
  const before = finite.filter((g) => g.last < verb.first);
  const beside = before.at(-1);
  if (beside && verb.form === 'infinitive' && verb.first - beside.last <= 2) return beside;
  const main = before.filter((g) => !isSubordinate(reading, g));
  const isCue = (g: VerbGroup) => reading.cues.some(({ group }) => group === g);
  return main.findLast(isCue) ?? main.at(-1) ?? beside ?? finite[0];
}

/** «que la route {fermait}», «qui {rit}»: between a verb and the one before it stands what makes it a clause of another. */
function isSubordinate(reading: Reading, verb: VerbGroup): boolean {
  const from = finiteBefore(reading, verb.first)?.last ?? -1;
  for (let i = from + 1; i < verb.first; i++) {
    const word = reading.items[i]?.word;
    if (word?.pos === 'SCONJ' || subordinator.test(wordAt(reading.items, i))) return true;
  }
  return false;
}

const subordinator =
  /^(?:que|qu'|qui|dont|où|si|puisque|puisqu'|lorsque|lorsqu'|quand|comme|quoique|quoiqu')$/u;

/** «Un communiqué a déclaré que le ministre {avait répété} …»: what a document tells of a meeting was said there. */
function isReadOut(reading: Reading, verb: VerbGroup): boolean {
  const report = pastCue(reading, verb);
  if (!report || !behindClause(reading, report.last, verb.first)) return false;
  return reading.items.some((_, i) => i < report.first && reading.isDocument(i));
}

/**
 * «Elle a réclamé le départ du directeur, qu'elle {accuse} de «négligence»», «a annoncé lundi le ministère, qui {évoque} «une erreur»»:
 * the speaker of the sentence goes on.
 */
function isSpeakersOwn({ reading, speaker }: DraftAttribution, verb: VerbGroup): boolean {
  const { items } = reading;
  const report = pastCue(reading, verb);
  if (!report) return false;
  const pronoun = wordAt(items, verb.first - 1);
  if (pronoun === 'qui' && speaker)
    return isSubjectOf(reading, report, [indexAt(reading, speaker.start), indexAt(reading, speaker.end)]);
  return /^(?:ils?|elles?)$/u.test(pronoun) && /^(?:que|qu'|dont|où)$/u.test(wordAt(items, verb.first - 2));
}

/** Whether a phrase is the subject of a verb, also behind that of an incise: «…, a annoncé lundi {le ministère}». */
function isSubjectOf(reading: Reading, verb: VerbGroup, [first, last]: readonly [number, number]): boolean {
  if (wordAt(reading.items, verb.first - 1) === ',' && first > verb.last)
    return reading.items.every((_, i) => i <= verb.last || i >= first || reading.dateAt(i) !== undefined);
  const subject = findSubject(reading, verb);
  return subject !== undefined && subject.first <= last && first <= subject.last;
}

/** The last cue in the past before a verb. */
function pastCue({ cues }: Reading, verb: VerbGroup): VerbGroup | undefined {
  return cues.findLast(
    ({ group }) => group?.form === 'finite' && group.tense === 'past' && group.last < verb.first,
  )?.group;
}

function behindClause({ items }: Reading, from: number, to: number): boolean {
  return items.some((_, i) => i > from && i < to && /^(?:que|qu')$/u.test(wordAt(items, i)));
}

/** The verb of what leads to a colon; «Réponse de la voisine, qui habite là : «…»» has none. */
function lastFinite(reading: Reading, before: number): VerbGroup | undefined {
  const finite = reading.groups.filter((g) => g.form === 'finite' && g.first < before);
  return (
    finite.findLast((g) => !isSubordinate(reading, g)) ??
    finite.findLast(({ first }) => wordAt(reading.items, first - 1) !== 'qui')
  );
}

/** The first finite verb behind a speaker, else any of the sentence: «Ana Duval hésite. «Non.»» */
function firstFinite(reading: Reading, near: number): VerbGroup | undefined {
  const finite = reading.groups.filter((g) => g.form === 'finite');
  const behind = finite.filter((g) => (reading.items[g.first]?.start ?? 0) >= near);
  return behind.find((g) => !isSubordinate(reading, g)) ?? behind[0] ?? finite[0];
}

/** The cue of an incise stands before its subject: «…, a dit X», «…, a-t-elle dit». */
export function isInverted({ rule }: Pick<DraftAttribution, 'rule'>): boolean {
  return /^(?:inverted|clitic)-subject$/u.test(rule);
}
