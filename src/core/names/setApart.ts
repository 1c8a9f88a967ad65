import { occurrencesSince } from './discourse.ts';
import type { Progress } from './progress.ts';
import { readPronoun } from './pronouns.ts';
import type { Reference } from './references.ts';
import { actsOnPronoun } from './toldOf.ts';

/** How much less whose words a clause gives is meant by its subject. */
const ofSource = -4;
/** How much less a body is meant that has just acted on somebody. */
const ofBody = -2.5;
/** How much sooner the subject of the sentence before is meant by who acts on somebody. */
const ofSubject = 2.5;

/**
 * «Selon {une consœur}, elle …», «{La presse} la sacre ; elle s'en moque», «{Le syndicat} l'a exclu. Il dénonce …»: what speaks against whose words are
 * given, and against a body that acted on somebody, and «{Le parquet} a poursuivi Jo Blin. Il lui reproche …» for the subject of the sentence before.
 */
export function apartBias(progress: Progress, reference: Reference): (id: string) => number {
  const source = sourceBefore(progress, reference);
  const body = bodyActing(progress, reference);
  const subject = actsOnSomebody(progress, reference) ? subjectBefore(progress, reference) : [];
  return (id) =>
    (source.includes(id) ? ofSource : 0) +
    (body.includes(id) && !subject.includes(id) ? ofBody : 0) +
    (subject.includes(id) ? ofSubject : 0);
}

function sourceBefore({ input, occurrences }: Progress, { start, sentence }: Reference): readonly string[] {
  const last = occurrences.at(-1);
  const [first] = input.names.sentences[sentence]?.reading.slots ?? [];
  if (last?.sentence !== sentence || !last.speaker || first?.word.pos !== 'ADP') return [];
  const isPronoun = readPronoun(input.text.slice(last.start, last.end)) !== null;
  return !isPronoun && /^[^,;:.]{0,60},\s$/u.test(input.text.slice(last.end, start)) ? last.entities : [];
}

/** The body that is the last subject so far, of this sentence or the one before, and acts on a pronoun. */
function bodyActing(progress: Progress, { sentence }: Reference): readonly string[] {
  const near = occurrencesSince(progress, sentence - 1);
  const last = near.findLast(({ subject, inner }) => subject && !inner);
  const isBody = last && progress.entities.get(last.entities[0] ?? '')?.type === 'ORG';
  return isBody && actsOnPronoun(progress, last) ? last.entities : [];
}

/** «Il {lui} reproche …», «Elle {l'}accuse» */
function actsOnSomebody({ input }: Progress, { sentence, to }: Reference): boolean {
  const slots = input.names.sentences[sentence]?.reading.slots ?? [];
  const [object, verb] = [slots[to], slots[to + 1]];
  return (
    /^(?:lui|la|l['’])$/u.test(object?.key ?? '') &&
    object?.word.pos === 'PRON' &&
    /^(?:VERB|AUX)$/u.test(verb?.word.pos ?? '')
  );
}

function subjectBefore(progress: Progress, { sentence }: Reference): readonly string[] {
  const before = occurrencesSince(progress, sentence - 1).find((o) => o.sentence === sentence - 1);
  return before?.subject && !before.inner ? before.entities : [];
}
