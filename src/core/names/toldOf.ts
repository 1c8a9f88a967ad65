import type { Span } from '../span.ts';
import { type Occurrence, occurrencesSince } from './discourse.ts';
import { piecesOf } from './gazetteer.ts';
import { quotationsBy } from './innerVoices.ts';
import { sentenceAt } from './lastPhrases.ts';
import { opensWithHead } from './lemmaHeads.ts';
import type { Progress } from './progress.ts';
import { isImpersonal } from './pronouns.ts';
import type { Reference } from './references.ts';
import { isReply } from './replies.ts';
import { unnamedRoleAt } from './roles.ts';
import type { Slot } from './slots.ts';

/** Who speaks of somebody else as having to do with them: «Il {m'}a souri», «aussi las que {moi}», «{ma} sœur». */
const ofThemselves = /(?<!\p{L})(?:m['’]|(?:me|moi|mon|ma|mes|nous)(?!\p{L}))/u;

/** How many words may stand between an object pronoun and its verb: «lui a {tout} appris». */
const farthestVerb = 4;

/**
 * «Jo Blin a couru. {Un gendarme} l'a rejoint. «Il ne m'a pas frappé», dit-il»: of whom a quotation tells, who does not say it: the subject of the
 * sentence before, who did something to the speaker or is their kin.
 */
export function toldOf(
  progress: Progress,
  reference: Reference,
  gender: 'm' | 'f' | null,
  speaker: Span,
): readonly string[] {
  const [quote] = quotationsBy(progress, speaker);
  const words = quote ? progress.input.text.slice(quote.start, quote.end) : '';
  const told = openingPronoun(words);
  if (!quote || !told || (gender && gender !== told)) return [];
  const sentence = Math.min(reference.sentence, sentenceAt(progress, quote.start));
  const subject = subjectBefore(progress, sentence, quote.start);
  if (!subject || isAboutNobody(progress, sentence, quote.start)) return [];
  const isMeant =
    isKin(progress, subject) ||
    isWard(progress, subject, words) ||
    isBackground(progress, subject) ||
    (ofThemselves.test(words) && isActing(progress, subject));
  return isMeant ? subject.entities : [];
}

/** «{Il} ne m'a pas frappé», «{Elle} est forte»: the gender of the pronoun that opens a quotation. */
export function openingPronoun(words: string): 'm' | 'f' | null {
  const [, pronoun] = /^[«“"\s]*(Il|Elle)\s/u.exec(words) ?? [];
  return pronoun ? (pronoun === 'Il' ? 'm' : 'f') : null;
}

/**
 * «Jo Blin se lève. {Le juge} l'interroge sur ses dettes. «…», répond-il», «{Un journaliste} lui rappelle ses promesses. «…», sourit-elle»: whoever
 * asked, unless what is said asks further.
 */
export function askerBefore(progress: Progress, reference: Reference, speaker: Span): readonly string[] {
  const [quote] = quotationsBy(progress, speaker);
  if (!quote) return [];
  const asksOn = progress.input.text.slice(quote.start, quote.end).trimEnd().endsWith('?');
  if (asksOn && !isReply(progress, reference)) return [];
  const sentence = Math.min(reference.sentence, sentenceAt(progress, quote.start));
  const last = subjectBefore(progress, sentence, quote.start);
  if (!last) return [];
  // «{Une journaliste} lui demande si elle part»: the last subject may be whom she asks
  const isAsker = (other: Occurrence) =>
    other.sentence === last.sentence && other.subject && !other.inner && asksPronoun(progress, other);
  return occurrencesSince(progress, last.sentence).findLast(isAsker)?.entities ?? [];
}

/** «{le juge} l'interroge», «{un journaliste} lui rappelle …» */
function asksPronoun(progress: Progress, subject: Occurrence): boolean {
  const behind = objectBehind(progress, subject);
  const isAsking = ({ word }: Slot) => opensWithHead(progress.lexicons.heads, word.lemma, ['asks']);
  return behind !== null && (isOfPress(progress, subject) || behind.slice(1, farthestVerb).some(isAsking));
}

/** «{un journaliste} lui …», «{la présentatrice} l'…»: whose work it is to ask. */
function isOfPress({ input, lexicons }: Progress, { sentence, start, end }: Occurrence): boolean {
  const phrase = input.names.sentences[sentence]?.phrases.find((p) => p.start < end && start < p.end);
  return phrase !== undefined && opensWithHead(lexicons.heads, phrase.head, ['interviews']);
}

/** «{Il} faut m'aider», «{Il} y a ma sœur» */
function isAboutNobody({ input, lexicons }: Progress, sentence: number, start: number): boolean {
  const reading = input.names.sentences[sentence]?.reading;
  const at = reading?.slots.findIndex(({ key, word }) => word.start >= start && key === 'il') ?? -1;
  return reading !== undefined && at >= 0 && isImpersonal(reading, at, lexicons.heads);
}

/** The last subject in the article's own words of the sentence before. */
function subjectBefore({ occurrences }: Progress, sentence: number, start: number): Occurrence | undefined {
  const last = occurrences.findLast((other) => other.subject && !other.inner && other.start < start);
  return last && sentence - last.sentence <= 1 ? last : undefined;
}

/** «Un gendarme {lui} a souri», «le juge {l'}a reçu», not «l'entraîneur {l'}a félicité», «la fille ne {lui en} veut pas», who speak of whom they judge. */
function isActing(progress: Progress, subject: Occurrence): boolean {
  const behind = objectBehind(progress, subject);
  if (!behind || behind[1]?.key === 'en') return false;
  const isJudging = ({ word }: Slot) => opensWithHead(progress.lexicons.heads, word.lemma, ['judges']);
  return !behind.slice(1, farthestVerb).some(isJudging);
}

/** «Un critique {le} juge surcoté»: whether a subject does something to whom a pronoun means. */
export function actsOnPronoun(progress: Progress, subject: Occurrence): boolean {
  return objectBehind(progress, subject) !== null;
}

/** The slots from the object pronoun behind a subject on. */
function objectBehind({ input }: Progress, { sentence, end }: Occurrence): readonly Slot[] | null {
  const slots = input.names.sentences[sentence]?.reading.slots ?? [];
  const behind = slots.findIndex(({ word }) => word.start >= end);
  const at = /^(?:,|ne|n['’])$/u.test(slots[behind]?.key ?? '') ? behind + 1 : behind;
  // «Jo Blin, {le} numéro un, …»
  const object = slots[at];
  const isApposed = slots[behind]?.word.text === ',' && object?.word.pos === 'DET';
  return behind >= 0 && !isApposed && /^(?:lui|l[ea]|l['’])$/u.test(object?.key ?? '')
    ? slots.slice(at)
    : null;
}

/** «{Son père} l'emmenait au port» */
function isKin({ input, lexicons }: Progress, { start, end }: Occurrence): boolean {
  const [, noun] = /^(?:son|sa)\s(.+)$/isu.exec(input.text.slice(start, end)) ?? [];
  return noun !== undefined && unnamedRoleAt(lexicons.roles, piecesOf(noun), 0)?.role.class === 'relation';
}

/** «{Sa doctorante, Ana Roy}, a trouvé. «Elle a tenu bon», dit-elle», where «Elle m'a soutenue» may be hers: whom somebody looks after. */
function isWard({ input, lexicons, apposed }: Progress, { start, end }: Occurrence, words: string): boolean {
  if (byWard.test(words)) return false;
  const from = apposed.get(start)?.start ?? start;
  const [, noun] = /^(?:son|sa)\s(.+)$/isu.exec(input.text.slice(from, end)) ?? [];
  return noun !== undefined && opensWithHead(lexicons.heads, noun, ['ward']);
}

/** «Il {m'}a tout appris» */
const byWard = /^[«“"\s]*(?:Il|Elle)\s(?:ne\s)?(?:m['’]|(?:me|nous)\s)/u;

/** «{La patiente} s'était plainte. «Elle était pâle», se souvient-elle»: of whom the sentence tells what went before. */
function isBackground({ input }: Progress, { sentence, end }: Occurrence): boolean {
  const slots = input.names.sentences[sentence]?.reading.slots ?? [];
  let at = slots.findIndex(({ word }) => word.start >= end);
  // «Son adjoint {l'}avait prévenu», «Il l'avait connu» may be who speaks
  while (/^(?:se|s['’]|en|y|ne|n['’])$/u.test(slots[at]?.key ?? '')) at++;
  const [auxiliary, verb] = [slots[at]?.word, slots[at + 1]?.word];
  const isPast = auxiliary?.pos === 'AUX' && auxiliary.morphology.tense === 'Imp';
  return at >= 0 && isPast && verb?.morphology.verbForm === 'Part' && auxiliary.lemma !== verb.lemma;
}
