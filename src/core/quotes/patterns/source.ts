import { antecedentOf, phraseBefore } from '../antecedents.ts';
import { withApposition } from '../apposition.ts';
import type { Finding } from '../attribution.ts';
import type { CueMatch } from '../cueMatches.ts';
import { type NounPhrase, nounPhraseAt } from '../nounPhrases.ts';
import { type Reading, wordAt } from '../reading.ts';
import type { Subject } from '../subjects.ts';
import { canSpeak, isHuman, isStressed } from '../voices.ts';

/** … «utiles», selon la mairie. / Selon la mairie, … «utiles»: a source named anywhere in the frame. */
export function sourceInFrame(reading: Reading, at: number): Finding | undefined {
  const sources = reading.cues.filter(
    (c) => !c.group && (c.entry.use === 'report' || isVerdict(reading, at, c)),
  );
  const nearest = sources.sort((a, b) => Math.abs(a.first - at) - Math.abs(b.first - at))[0];
  return nearest && fromSource(reading, nearest, 0.85);
}

/**
 * «conteste un plan «déguisé» {selon lui}», «on y voit une «aubaine», {selon les mots de Jo Blin}», «a annoncé la fermeture du site, un «drame» {pour
 * la maire}»: a pronoun right behind words, what calls them words, or a source of what is set off tells whose they are, whatever verb stands before.
 */
export function ownView(reading: Reading, at: number): Finding | undefined {
  const first = wordAt(reading.items, at + 1) === ',' ? at + 2 : at + 1;
  const cue = reading.cues.find(
    (c) => c.first === first && !c.group && (c.entry.use === 'report' || isVerdict(reading, at, c)),
  );
  const finding = cue && fromSource(reading, cue, 0.85);
  if (!finding?.speaker) return undefined;
  const isOwn =
    isSetOff(reading, at) ||
    isStressed(reading, finding.speaker.head) ||
    cue?.entry.words.some((word) => ofWords.test(word));
  return isOwn ? finding : undefined;
}

const ofWords = /^(?:mots?|termes|formule|expression)$/u;

/**
 * «Une «utopie», {pour Ana Duval}, qui …»: no verb stands before the view; «L'usine ferme, une décision «absurde» {pour le maire}»: what is set
 * off passes a verdict.
 */
function isVerdict(reading: Reading, at: number, { first, last }: CueMatch): boolean {
  const { groups, items } = reading;
  if (first === at + 1) {
    const phrase = nounPhraseAt(reading, last + 1);
    if (!phrase) return false;
    if (isCamp(reading, phrase) && judgesThing(reading, at)) return true;
    return isHuman(reading, phrase.head) && (isSetOff(reading, at) || isWholeSentence(reading, at));
  }
  const hasVerb = groups.some((group) => group.form === 'finite' && group.first < first);
  return first > at && !hasVerb && wordAt(items, first - 1) === ',';
}

/** «le {syndicat}», «la {Fédération} des usagers»; «la ville» may be whom a thing touches. */
function isCamp(reading: Reading, { first, head }: NounPhrase): boolean {
  for (let i = first; i <= head; i++) if (reading.isCamp(i)) return true;
  return false;
}

/** «a présenté {une mesure «injuste»} pour le syndicat»: what those who take sides say of a thing. */
function judgesThing({ items }: Reading, at: number): boolean {
  return (
    /^(?:NOUN|ADJ)$/u.test(items[at - 1]?.word?.pos ?? '') && /^(?:une?|des)$/u.test(wordAt(items, at - 2))
  );
}

/** «{Un choix «absurde»} pour la maire.»: a noun with what is said of it opens a sentence without a verb. */
function isWholeSentence({ items, finiteStarts }: Reading, at: number): boolean {
  if (finiteStarts.size > 0 || items[0]?.word?.pos !== 'DET' || items[at - 1]?.word?.pos === 'DET')
    return false;
  return items.slice(1, at).every(({ word }) => word && /^(?:NOUN|ADJ|ADV)$/u.test(word.pos));
}

/** «…, {une décision «absurde»}»: the noun phrase that ends in the quotation stands behind a comma or a colon. */
function isSetOff({ items }: Reading, at: number): boolean {
  for (let i = at - 1; i > at - 4; i--) {
    const word = items[i]?.word;
    if (word?.pos === 'DET') return /^[,:–—]$/u.test(wordAt(items, i - 1));
    if (!word || !/^(?:NOUN|ADJ)$/u.test(word.pos)) return false;
  }
  return false;
}

/** Selon X / aux yeux de X: the noun phrase behind the cue; «selon lui» holds its own pronoun. */
export function fromSource(reading: Reading, cue: CueMatch, confidence: number): Finding | undefined {
  const { items } = reading;
  for (const i of [cue.last, cue.last + 1]) {
    if (!isStressed(reading, i)) continue;
    if (cue.entry.use !== 'report' && !isViewpoint(reading, cue, i)) return undefined;
    return {
      speaker: { first: i, last: i, head: i, rule: 'subject-of-cue' },
      cue,
      rule: 'according-to',
      confidence,
    };
  }
  if (!cue.entry.complements.includes('np')) return fromPossessive(reading, cue, confidence);
  if (/^(?:lequel|laquelle|lesquels|lesquelles|qui)$/u.test(wordAt(items, cue.last + 1)))
    return fromRelative(reading, cue, confidence);
  const phrase = nounPhraseAt(reading, cue.last + 1);
  if (!phrase || isOwnKnowledge(reading, phrase)) return undefined;
  if (cue.entry.use !== 'report' && !isViewpoint(reading, cue, phrase.head)) return undefined;
  const whole = withApposition(reading, phrase);
  // «Selon un diplomate, la Cena «travaille correctement»»: a name that no comma closes is the subject of what is quoted
  // «Selon sa mère, {Jo Blin} a vécu …»: so is one right before the verb
  const isBeforeVerb = cue.first === 0 && reading.finiteStarts.has(whole.last + 1);
  const isBeforeQuote = [0, 1].some((i) => items[whole.last + i]?.quote !== undefined);
  const isSubject = whole.last > phrase.last && (isBeforeVerb || isBeforeQuote);
  const speaker = isSubject ? { ...phrase, rule: whole.rule } : whole;
  return { speaker, cue, rule: 'according-to', confidence };
}

/** «Selon {nos informations}, …»: the paper knows it, and nobody says it. */
function isOwnKnowledge({ items }: Reading, { first, head }: NounPhrase): boolean {
  return /^(?:nos|mes)$/u.test(wordAt(items, first)) && items[head]?.word?.lemma === 'information';
}

/** «Pour {la maire}, …», «c'est pour {elle} «un choc»» give a view, «un prix pour {son roman}», «réclame pour {lui} «un statut»» do not. */
function isViewpoint(reading: Reading, cue: CueMatch, head: number): boolean {
  const before = reading.items[cue.first - 1];
  const opens = !before?.word || before.word.kind === 'punctuation' || before.word.pos === 'CCONJ';
  return (
    (opens || /^(?:être|rester|représenter|constituer)$/u.test(verbBefore(reading, cue))) &&
    canSpeak(reading, head)
  );
}

/** The lemma of the verb that stands right before a cue, or ''. */
function verbBefore({ groups }: Reading, { first }: CueMatch): string {
  return groups.find((group) => group.form === 'finite' && group.last === first - 1)?.lemma ?? '';
}

/** «à {ses} yeux», «selon {leurs} termes», «à {l'}en croire», «à {les} entendre»: whose they are speaks. */
function fromPossessive(reading: Reading, cue: CueMatch, confidence: number): Finding {
  for (let i = cue.first; i <= cue.last; i++) {
    if (!/^(?:son|sa|ses|leurs?|l'|les)$/u.test(wordAt(reading.items, i))) continue;
    const speaker =
      namedBehind(reading, cue, i) ?? ({ first: i, last: i, head: i, rule: 'subject-of-cue' } as const);
    return { speaker, cue, rule: 'according-to', confidence };
  }
  return { speaker: null, cue, rule: 'according-to', confidence: 0.7 };
}

/** «De son propre aveu, {Jo Blin} a «tout raté»»: who stands right behind words of one's own that open the sentence; «à ses yeux, …» judges others. */
function namedBehind(reading: Reading, { first, last, entry }: CueMatch, at: number): Subject | undefined {
  if (first > 0 || at === first || entry.words.includes('yeux') || wordAt(reading.items, last + 1) !== ',')
    return undefined;
  if (/^(?:l'|les)$/u.test(wordAt(reading.items, at))) return undefined;
  const phrase = nounPhraseAt(reading, last + 2);
  return phrase?.definite && isHuman(reading, phrase.head) ? withApposition(reading, phrase) : undefined;
}

/**
 * «{l'entreprise}, selon laquelle …», «{Ana Duval}, de la Ligue, pour qui …»: what the relative pronoun stands for; «les accusations selon
 * lesquelles …» say nothing.
 */
function fromRelative(reading: Reading, cue: CueMatch, confidence: number): Finding | undefined {
  const { items } = reading;
  const find = wordAt(items, cue.last + 1) === 'qui' ? antecedentOf : phraseBefore;
  const speaker = wordAt(items, cue.first - 1) === ',' ? find(reading, cue.first) : undefined;
  if (!speaker || !(reading.isSpeaker(speaker.head) || reading.nameAt(speaker.head))) return undefined;
  return { speaker, cue, rule: 'relative-antecedent', confidence };
}
