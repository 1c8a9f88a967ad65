import { addresseeIn } from './answerers.ts';
import { attributionOf, type Draft, type DraftAttribution } from './drafts.ts';
import { affectedBy, experiencerOf, movedWithoutVerb } from './experiencers.ts';
import { amongWhom, hostOf } from './hosts.ts';
import { isNobody, isOfNobody } from './nobody.ts';
import { isOfSeveral, saysI } from './oneOfSeveral.ts';
import { readOut } from './patterns/shown.ts';
import { fromSource } from './patterns/source.ts';
import type { Cue } from './quotations.ts';
import { isQuestion, type Reading, wordAt } from './reading.ts';
import { namedIn } from './spokenOf.ts';
import { type Subject, surfaceSubject } from './subjects.ts';
import { subjectAfter } from './subjectsBehind.ts';
import type { VerbGroup } from './verbGroups.ts';
import { broughtUp } from './verbless.ts';
import { canSpeak, isHuman } from './voices.ts';

/** How many sentences before one that is about a thing a paragraph may tell who speaks. */
const farthest = 3;

/** Ana Duval hésite. «Je ne sais pas.» */
export function fromPreviousSentence(
  text: string,
  draft: Draft,
  previous: Reading | undefined,
  before: ReadonlyMap<Reading, Reading>,
): DraftAttribution | null {
  if (!draft.independent) return null;
  const isOther = namedIn(text, draft, previous) !== undefined;
  // «Le maire cède la parole à {une habitante}. «Ma rue est noyée, monsieur le maire.»»
  const hearer = isOther && previous ? addresseeIn(previous, -1) : undefined;
  if (hearer && previous) return fromSubject(text, previous, hearer);
  const near = isOther ? null : subjectOfSentence(text, previous, draft);
  if (near && previous && isOfSeveral(near) && saysI(text, draft))
    return oneFurtherUp(text, draft, previous, before) ?? near;
  // «{Elle} jouera à Sète. Et après ? «Je dors.»»; «{Ana Roy} court. Paul Roy l'entraîne. «Paul me connaît.»»
  if (near || !previous || !(isOther || isShortQuestion(text, previous) || isOfThings(previous))) return near;
  let reading = before.get(previous);
  for (let back = 0; reading && back < farthest; back++, reading = before.get(reading)) {
    if (reading.items.some(({ quote }) => quote !== undefined)) return null;
    const found = subjectOfSentence(text, reading, draft);
    if (found || !isOfThings(reading)) return found;
  }
  return null;
}

/** «{Ana Roy} ouvre son café. Les habitués arrivent. «Je connais leur commande.»»: one alone of whom the paragraph told just before. */
function oneFurtherUp(
  text: string,
  draft: Draft,
  previous: Reading,
  before: ReadonlyMap<Reading, Reading>,
): DraftAttribution | null {
  const reading = before.get(previous);
  if (!reading || reading.items.some(({ quote }) => quote !== undefined)) return null;
  const one = subjectOfSentence(text, reading, draft);
  return one && !isOfSeveral(one) ? one : null;
}

/** «{Le toit fuit, les fenêtres ferment mal.}», «Un rêve d'enfant.»: what names nobody, in the middle of what is told of somebody. */
function isOfThings(reading: Reading): boolean {
  const { items, finiteStarts, nameAt } = reading;
  const isSomebody = (i: number) =>
    finiteStarts.size > 0 ? isHuman(reading, i) || isAnybody(reading, i) : nameAt(i)?.type === 'PER';
  return items.every(({ quote }, i) => quote === undefined && nameAt(i)?.type !== 'ORG' && !isSomebody(i));
}

/** «{On} attend», «{Nous} y reviendrons»: somebody whom no noun tells. */
function isAnybody({ items }: Reading, i: number): boolean {
  return /^-?(?:t-)?(?:on|nous|je|j'|vous|ils|elles?|eux|certains|certaines|beaucoup|plusieurs)$/u.test(
    wordAt(items, i),
  );
}

/** «Et après ?», «Un regret ?»: a question without a verb that names nobody. */
function isShortQuestion(text: string, reading: Reading | undefined): boolean {
  if (!reading || reading.groups.some(({ form }) => form === 'finite')) return false;
  return isQuestion(text, reading.frame) && !reading.items.some((_, i) => isHuman(reading, i));
}

/** Dix médecins ont écrit au ministre. ¶ «Nous ne demandons rien.»: the paragraph before leads in. */
export function leadIn(
  text: string,
  draft: Draft,
  last: Reading | undefined,
  before: ReadonlyMap<Reading, Reading>,
): DraftAttribution | null {
  if (!draft.independent || !last || draft.reading.frame.paragraph - last.frame.paragraph !== 1) return null;
  const earlier = before.get(last);
  // «Aldo Ferri coud. {Les années passent.} ¶ «Je reste.»»
  const isAside = isOfThings(last) && earlier?.frame.paragraph === last.frame.paragraph;
  const previous = isAside && earlier ? earlier : last;
  if (previous.items.some((item) => item.quote !== undefined)) return null;
  const written = fromWriter(text, previous, draft);
  if (written) return { ...written, confidence: 0.4 };
  const verb = previous.groups.findLast((g) => g.form === 'finite');
  const subject = verb && surfaceSubject(previous, verb);
  if (!subject || !(isHuman(previous, subject.head) || isTheOne(previous, subject, verb))) return null;
  return attributionOf(text, previous, {
    speaker: subject,
    cue: null,
    rule: 'previous-subject',
    confidence: 0.4,
  });
}

/** «{Il} range ses patrons»: somebody whom the paragraph has named, where «{il} pleut» is nobody. */
function isTheOne(reading: Reading, subject: Subject, verb: VerbGroup): boolean {
  const isPronoun = /^(?:ils?|elles?)$/u.test(wordAt(reading.items, subject.head));
  return isPronoun && !isOfNobody(reading, subject, verb);
}

/** «{Il} m'a regardé» */
const ofOther = /^(?:Il|Elle)\s/u;

/** Whom the sentence before is about, or whose view it gives. */
export function subjectOfSentence(
  text: string,
  previous: Reading | undefined,
  draft: Draft,
): DraftAttribution | null {
  if (!previous || previous.frame.paragraph !== draft.reading.frame.paragraph) return null;
  const written = fromWriter(text, previous, draft);
  if (written) return written;
  // «{Pour Ana Duval}, la messe est dite. «On nous consulte …»»: whose view the sentence gives
  const view = previous.cues.find((cue) => cue.first === 0 && !cue.group);
  const source = view && fromSource(previous, view, 0.6);
  if (source?.speaker && isHuman(previous, source.speaker.head))
    return attributionOf(text, previous, { ...source, cue: null, rule: 'previous-subject', confidence: 0.6 });
  // «Ana Duval, puisque c'est elle, répond.»: the first verb whose subject can speak
  let aside: Subject | undefined;
  for (const verb of lastClauseFirst(previous).slice(0, 3)) {
    // «La question l'agace. «…»»
    const moved = experiencerOf(previous, verb) ?? affectedBy(previous, verb);
    if (moved) return fromSubject(text, previous, moved);
    const subject = surfaceSubject(previous, verb) ?? subjectAfter(previous, verb);
    const host = subject && hostOf(previous, subject, verb);
    if (host) return fromSubject(text, previous, subject, host);
    if (!subject || isNobody(previous, subject) || !canSpeak(previous, subject.head)) continue;
    if (isOfNobody(previous, subject, verb)) continue;
    // «À la juge, {qui} l'interroge, {le prévenu} répond. «…»»: the main clause first
    if (subject.rule !== 'relative-antecedent')
      return { ...fromSubject(text, previous, subject), lead: leadOf(text, previous, verb) };
    aside ??= subject;
  }
  const among = aside ?? amongWhom(previous) ?? movedWithoutVerb(previous);
  if (among) return fromSubject(text, previous, among);
  // «Une femme debout. «{Elle} m'a regardé»» speaks of her
  const isOther = ofOther.test(text.slice(draft.start, draft.end));
  const shown = isOther ? undefined : broughtUp(text, previous);
  return shown ? { ...fromSubject(text, previous, shown), confidence: 0.45 } : null;
}

/** «Le ministre promet un plan ; {la maire en doute}.», «…, mais {la maire reste sceptique}.»: what is set against the first clause tells who goes on. */
function lastClauseFirst({ groups, items }: Reading): VerbGroup[] {
  const verbs = groups.filter((g) => g.form === 'finite');
  const turn = items.findLastIndex(
    ({ form }, i) => form === ';' || (form === 'mais' && /^[,;]$/u.test(wordAt(items, i - 1))),
  );
  return turn < 0
    ? verbs
    : [...verbs.filter(({ first }) => first > turn), ...verbs.filter(({ first }) => first < turn)];
}

/** «Ana Duval {lit} une lettre de {sa mère}. «J'avais peur.»»: whose words somebody reads out; «Ana Duval lit un livre de son père. «{Il} m'a fait.»» */
function fromWriter(text: string, previous: Reading, { start, end }: Draft): DraftAttribution | null {
  const read = ofOther.test(text.slice(start, end)) ? undefined : readOut(previous);
  return read
    ? { ...fromSubject(text, previous, read.writer), lead: leadOf(text, previous, read.verb) }
    : null;
}

/** «Le candidat {répond} tout bas. «Non.»», «Il {se décide à parler}. «J'ai perdu.»»: the verb of saying that leads to the words. */
function leadOf(text: string, reading: Reading, verb: VerbGroup): Cue | null {
  const last = reading.groups.findLast(({ form }) => form === 'finite' || form === 'infinitive');
  const cue = reading.cues.findLast(({ group }) => group !== undefined && group === last);
  if (!cue?.group || cue.entry.use === 'think') return null;
  if (last !== verb && !isHungOn(reading.items, verb, cue.group)) return null;
  return attributionOf(text, reading, { speaker: null, cue, rule: '', confidence: 0 }).cue;
}

/** «se décide {à parler}», «finit {par prendre} la parole», «se lève {et prend} la parole» */
function isHungOn(items: Reading['items'], verb: VerbGroup, { form, first }: VerbGroup): boolean {
  if (form === 'finite') return wordAt(items, first - 1) === 'et';
  return (
    form === 'infinitive' &&
    items.slice(verb.last + 1, first).every(({ word }) => /^(?:ADP|ADV|PRON)$/u.test(word?.pos ?? ''))
  );
}

/** «{Selon Météo-France}, le vent tournera. L'épisode «pourrait durer».»: the body that a sentence has all from. */
export function sourceOfSentence(
  text: string,
  previous: Reading | undefined,
  draft: Draft,
): DraftAttribution | null {
  if (!previous || previous.frame.paragraph !== draft.reading.frame.paragraph) return null;
  const cue = previous.cues.find(({ first, group }) => first === 0 && !group);
  const source = cue && fromSource(previous, cue, 0.5);
  return source?.speaker ? fromSubject(text, previous, source.speaker) : null;
}

/** The subject of a sentence as who speaks next. */
export function fromSubject(
  text: string,
  previous: Reading,
  speaker: Subject,
  host?: Subject,
): DraftAttribution {
  const finding = { speaker, ...(host && { host }), cue: null, rule: 'previous-subject', confidence: 0.55 };
  return attributionOf(text, previous, finding);
}
