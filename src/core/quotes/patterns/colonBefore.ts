import { phraseBefore } from '../antecedents.ts';
import { withApposition } from '../apposition.ts';
import type { Colon, Finding } from '../attribution.ts';
import { experiencerOf } from '../experiencers.ts';
import { amongWhom } from '../hosts.ts';
import { isNobody } from '../nobody.ts';
import { type NounPhrase, nounPhraseAt } from '../nounPhrases.ts';
import { ownerOf } from '../owners.ts';
import { finiteBefore, type Reading, wordAt } from '../reading.ts';
import { type Subject, surfaceSubject } from '../subjects.ts';
import { subjectAfter } from '../subjectsBehind.ts';
import type { VerbGroup } from '../verbGroups.ts';
import { canSpeak, isHuman, isStressed } from '../voices.ts';
import { fromHost, hostOfVerbless } from './hostColon.ts';
import { printed } from './printed.ts';
import { fromSource } from './source.ts';
import { utteranceColon } from './utteranceColon.ts';

/** Duval : «Il faut agir» / Le maire s'emporte : «Non» / Sa devise : «Toujours». */
export function colonBefore(reading: Reading, at: number): Finding | undefined {
  const { items } = reading;
  const colon = utteranceColon(reading, at);
  if (colon) return colon;
  if (wordAt(items, at - 1) !== ':') return undefined;
  const page = printed(reading, at);
  if (page) return page;
  const verb = mainBefore(reading, at);
  const cue: Colon = { first: at - 1, last: at - 1 };
  if (verb) {
    // «La question l'agace : «…»»
    const moved = experiencerOf(reading, verb);
    if (moved) return { speaker: moved, cue, rule: 'colon', confidence: 0.7 };
    const subject = surfaceSubject(reading, verb) ?? subjectAfter(reading, verb);
    if (!subject || subject.first >= at || isNobody(reading, subject) || isNothing(reading, subject))
      return (
        sourceBefore(reading, at) ??
        ownerBehind(reading, verb, cue) ??
        fromHost(amongWhom(reading), cue) ?? { speaker: null, cue, rule: 'colon', confidence: 0.4 }
      );
    const owner = ownerOf(reading, subject);
    if (owner) return { speaker: owner, cue, rule: 'colon', confidence: 0.8 };
    // «Chez les Verts, {une voix} s'élève : «…»»
    const speaks = canSpeak(reading, subject.head) || reading.isUnseen(subject.head);
    const other = speaks
      ? undefined
      : (sourceBefore(reading, at) ?? object(reading, at, verb, cue) ?? fromHost(amongWhom(reading), cue));
    if (other) return other;
    return {
      speaker: subject,
      cue: withLead(cue, reading, verb, subject),
      rule: reading.isReply(subject.head) ? 'reply' : 'colon',
      confidence: 0.75,
    };
  }
  // «Réponse : «…»», «La réponse, mardi : «…»»: of whom the sentence before asks
  const answer = items[0]?.word?.pos === 'DET' && wordAt(items, 0) !== 'sa' ? 1 : 0;
  if (reading.isReply(answer)) return { speaker: null, cue, rule: 'reply', confidence: 0.5 };
  const possessed = /^(?:son|sa|ses|leur|leurs)$/u.test(wordAt(items, 0))
    ? nounPhraseAt(reading, 0)
    : undefined;
  // «Sa devise : «…»» is that of whoever has it, «Son père : «…»» is not.
  if (possessed && !isVoice(reading, possessed.head)) {
    return {
      speaker: { first: 0, last: 0, head: 0, rule: 'subject-of-cue' },
      cue,
      rule: 'colon',
      confidence: 0.7,
    };
  }
  const host = hostOfVerbless(reading, cue);
  if (host) return host;
  // «{Lui}, en riant : «…»»
  if (isStressed(reading, 0) && /^[:,]$/u.test(wordAt(reading.items, 1)))
    return {
      speaker: { first: 0, last: 0, head: 0, rule: 'subject-of-cue' },
      cue,
      rule: 'colon',
      confidence: 0.85,
    };
  const label = isAnother(reading) ? nounPhraseAt(reading, 0) : labelBefore(reading, at - 2);
  if (label) return { speaker: { ...label, rule: 'subject-of-cue' }, cue, rule: 'colon', confidence: 0.92 };
  const opener = openerBefore(reading, at - 1) ?? unseenBefore(reading, at - 1);
  return opener && { speaker: { ...opener, rule: 'subject-of-cue' }, cue, rule: 'colon', confidence: 0.75 };
}

/** «Jo Blin {se lève} sans qu'on l'y invite : «…»»: the last verb that no «que» behind a preposition puts below another. */
function mainBefore(reading: Reading, at: number): VerbGroup | undefined {
  const verb = finiteBefore(reading, at);
  const outer = verb && finiteBefore(reading, verb.first);
  if (!outer) return verb;
  for (let i = outer.last + 1; i < verb.first; i++)
    if (wordAt(reading.items, i) === 'sans' && /^(?:que|qu')$/u.test(wordAt(reading.items, i + 1)))
      return outer;
  return verb;
}

/** What leads to a colon is short, in items. */
const longestLead = 10;

/** «Ana Duval {n'en démord pas :} «Non !»»: a short predicate is the cue with its colon. */
function withLead(colon: Colon, { items }: Reading, verb: VerbGroup, subject: Subject): Colon {
  let from = verb.first;
  // the tagger takes this «en» for a preposition
  while (/^(?:n[e']|en|y)$/u.test(wordAt(items, from - 1))) from--;
  const lead = items.slice(from, colon.first);
  const isShort = lead.length < longestLead && lead.every(({ quote }) => quote === undefined);
  return subject.last < from && isShort ? { ...colon, from } : colon;
}

/** «Pour l'avocate, tout est joué : «…»». */
function sourceBefore(reading: Reading, at: number): Finding | undefined {
  const source = reading.cues.findLast((cue) => !cue.group && cue.last < at);
  return source && fromSource(reading, source, 0.8);
}

/** «Ce sont les mots de {Jo Blin} : «…»», «C'est aussi l'avis de {la CGT} : «…»». */
function ownerBehind(reading: Reading, { last }: VerbGroup, cue: Colon): Finding | undefined {
  let at = last + 1;
  while (reading.items[at]?.word?.pos === 'ADV') at++;
  const words = nounPhraseAt(reading, at);
  const speaker = words && ownerOf(reading, words);
  return speaker && { speaker, cue, rule: 'colon', confidence: 0.8 };
}

/**
 * «La décision agace {la maire} : «…»»: what a thing does to somebody, this one answers; «La réponse vient de {la maire}, candidate : «…»»: what comes
 * from somebody, this one says.
 */
function object(reading: Reading, at: number, { last }: VerbGroup, cue: Colon): Finding | undefined {
  const isLinked = /^(?:de|d'|du|des|par|chez)$/u.test(wordAt(reading.items, last + 1));
  const behind = nounPhraseAt(reading, isLinked ? last + 2 : last + 1);
  const speaker =
    behind && isHuman(reading, behind.head) ? withApposition(reading, behind) : phraseBefore(reading, at - 1);
  return speaker && isHuman(reading, speaker.head)
    ? { speaker: { ...speaker, rule: 'subject-of-cue' }, cue, rule: 'colon', confidence: 0.7 }
    : undefined;
}

/** «Pour l'avocate, {tout} est joué : «…»»: a pronoun for things says nothing. */
function isNothing(reading: Reading, { first, last, head }: Subject): boolean {
  return first === last && /^(?:tout|rien|cela|ça|ceci|aucune?)$/u.test(wordAt(reading.items, head));
}

/** The last noun phrase before a colon, when it is or holds a name: «Ligue 1 – Ana Duval : «…»», «Ligue 1 – Ana Duval (Lens) : «…»». */
function labelBefore(reading: Reading, colon: number) {
  const opening = wordAt(reading.items, colon) === ')' ? openingBefore(reading, colon) : -1;
  const end = opening > 0 && reading.nameAt(opening - 1)?.type === 'PER' ? opening - 1 : colon;
  for (let first = Math.max(0, end - 12); first <= end; first++) {
    // «Tornade dans les {Landes} : «…»», «Procès {Duval} : «…»»: what a place or a name completes is no voice
    if (/^(?:ADP|NOUN|DET)$/u.test(reading.items[first - 1]?.word?.pos ?? '')) continue;
    if (reading.nameAt(first) && reading.nameAt(first) === reading.nameAt(first - 1)) continue;
    const phrase = nounPhraseAt(reading, first);
    if (!phrase || phrase.last < end || !isVoice(reading, phrase.head)) continue;
    return apposedTo(reading, phrase) ?? { ...phrase, last: end };
  }
  return undefined;
}

function openingBefore({ items }: Reading, at: number): number {
  return items.findLastIndex(({ form }, i) => i < at && form === '(');
}

/** «{Le joueur}, en larmes : «…»», «{Ana Duval}, lundi devant la presse : «…»»: a person alone, and how, where or when. */
function openerBefore(reading: Reading, colon: number): NounPhrase | undefined {
  const opener = nounPhraseAt(reading, 0);
  if (!opener || !isHuman(reading, opener.head)) return undefined;
  const next = reading.items[opener.last + 1]?.word;
  const behind = next?.text === ',' ? opener.last + 2 : opener.last + 1;
  const isCircumstance =
    reading.dateAt(behind) !== undefined ||
    /^(?:ADJ|ADP|ADV|VERB)$/u.test(reading.items[behind]?.word?.pos ?? '') ||
    isDescription(reading, opener, behind, colon) ||
    isBearing(reading, behind, colon);
  const isWhole = reading.items
    .slice(behind, colon)
    .every(({ quote, word }) => quote === undefined && word?.pos !== 'CCONJ');
  return behind < colon && isCircumstance && isWhole ? opener : undefined;
}

/** «Le doyen, {la voix cassée} : «…»», «Un ouvrier, {sourire aux lèvres} : «…»»: what of somebody tells how they say it. */
function isBearing(reading: Reading, behind: number, colon: number): boolean {
  const bearing = wordAt(reading.items, behind - 1) === ',' ? nounPhraseAt(reading, behind) : undefined;
  if (!bearing || canSpeak(reading, bearing.head)) return false;
  return reading.items.slice(bearing.last + 1, colon).every(({ form }) => form !== ',');
}

/** «Des sifflets, et {ce cri}, venu des gradins : «…»», «{Une voix}, au fond : «…»»: what is heard of somebody unseen, and where. */
function unseenBefore(reading: Reading, colon: number): NounPhrase | undefined {
  for (let first = colon - 2; first >= Math.max(0, colon - longestLead); first--) {
    if (!/^(?:une?|ces?|cet|cette|des)$/u.test(wordAt(reading.items, first))) continue;
    const phrase = nounPhraseAt(reading, first);
    if (phrase && reading.isUnseen(phrase.head)) return phrase;
  }
  return undefined;
}

/** «Ana Duval {(PS)}, maire depuis 2018 : «…»», «Nadia{, 42 ans,} aide-soignante à Lens : «…»»: more of what a person named first is. */
function isDescription(reading: Reading, { head, last }: NounPhrase, behind: number, colon: number): boolean {
  if (reading.nameAt(head)?.type !== 'PER') return false;
  if (wordAt(reading.items, last + 1) === '(') return true;
  const apposed = behind > last + 1 ? nounPhraseAt(reading, behind) : undefined;
  const isAge = reading.items[behind]?.word?.pos === 'NUM';
  // «Ana Duval, {showrunneuse} : «…»»: a bare noun that fills the rest
  const isBare = reading.items[behind]?.word?.pos === 'NOUN' && apposed?.last === colon - 1;
  return apposed !== undefined && (isAge || isBare || reading.isPerson(apposed.head));
}

/** «{Zoé}, 9 ans, championne d'échecs et lycéenne : «…»»: the person whose role stands before the colon. */
function apposedTo(reading: Reading, { first: noun, head, definite }: NounPhrase): NounPhrase | undefined {
  // «Jo Blin, {Premier} ministre : «…»»
  const first = reading.items[noun - 1]?.word?.pos === 'ADJ' ? noun - 1 : noun;
  if (definite || reading.nameAt(head) !== undefined || !/^(?:,|et)$/u.test(wordAt(reading.items, first - 1)))
    return undefined;
  const isPerson = (at: number) => reading.nameAt(at)?.type === 'PER';
  // «Pas de quoi rassurer {Jo Blin}, éleveur et père de trois enfants : «…»»
  const last = reading.items.findLastIndex(
    (_, i) => i < first && isPerson(i) && wordAt(reading.items, i + 1) === ',',
  );
  let start = last;
  while (start > 0 && isPerson(start - 1)) start--;
  return last >= 0 ? nounPhraseAt(reading, start) : undefined;
}

/** A name, a person's role or a body: «Procès Duval : «…»» names no voice. */
function isVoice(reading: Reading, head: number): boolean {
  return (
    reading.nameAt(head) !== undefined ||
    reading.isSpeaker(head) ||
    reading.items[head]?.word?.pos === 'PROPN'
  );
}

/** «{Un autre} : «…»», «{Une troisième}, casque à la main : «…»»: one more of those who speak opens the sentence. */
function isAnother({ items }: Reading): boolean {
  return (
    /^(?:une?|l')$/u.test(wordAt(items, 0)) &&
    /^(?:autre|seconde?|dernier|dernière|\p{L}+ième)$/u.test(wordAt(items, 1)) &&
    /^(?:ADV|PUNCT)$/u.test(items[2]?.word?.pos ?? '')
  );
}
