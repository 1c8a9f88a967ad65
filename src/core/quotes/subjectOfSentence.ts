import { attributionOf, type Draft, type DraftAttribution } from './drafts.ts';
import { affectedBy, experiencerOf, movedWithoutVerb } from './experiencers.ts';
import { amongWhom, hostOf } from './hosts.ts';
import { isNobody, isOfNobody } from './nobody.ts';
import { readOut } from './patterns/shown.ts';
import { fromSource } from './patterns/source.ts';
import type { Cue } from './quotations.ts';
import { type Reading, wordAt } from './reading.ts';
import { type Subject, surfaceSubject } from './subjects.ts';
import { subjectAfter } from './subjectsBehind.ts';
import type { VerbGroup } from './verbGroups.ts';
import { broughtUp } from './verbless.ts';
import { canSpeak, isHuman } from './voices.ts';

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
export function fromWriter(text: string, previous: Reading, { start, end }: Draft): DraftAttribution | null {
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
