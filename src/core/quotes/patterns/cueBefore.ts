import type { Finding } from '../attribution.ts';
import { complementClause } from '../complementClause.ts';
import type { CueMatch } from '../cueMatches.ts';
import { hostOf } from '../hosts.ts';
import { isGuest, isNobody, isOuterSpeaker } from '../nobody.ts';
import { nounPhraseAt } from '../nounPhrases.ts';
import { ownerOf } from '../owners.ts';
import { type Reading, wordAt } from '../reading.ts';
import { isToldTo } from '../spokenWords.ts';
import { findSubject, type Subject } from '../subjects.ts';
import { agentBehind, subjectAfter } from '../subjectsBehind.ts';
import type { VerbGroup } from '../verbGroups.ts';
import { canSpeak } from '../voices.ts';
import { isDependent } from './dependentCue.ts';
import { frontedView } from './frontedView.ts';
import { governs, hangsOnSubject, isNarrative } from './government.ts';
import { isHypothetical } from './hypothetical.ts';
import { isOvertaken } from './overtaken.ts';
import { fromSource } from './source.ts';

/** Le maire a jugé «utile» … / a déclaré que «…» / accusant la direction de «mentir»: the nearest cue to the left. */
export function cueBefore(reading: Reading, at: number): Finding | undefined {
  const colon = wordAt(reading.items, at - 1) === ':';
  let agentless: Finding | undefined;
  for (let c = reading.cues.length - 1; c >= 0; c--) {
    const cue = reading.cues[c] as CueMatch;
    if (
      cue.last >= at ||
      isDependent(reading, c, at) ||
      (colon && isOvertaken(reading, c, at)) ||
      isHypothetical(reading, cue, at)
    )
      continue;
    if (!governs(reading, cue, at, colon ? 'colon' : 'none') || !hangsOnSubject(reading, cue)) continue;
    if (!cue.group) {
      if (isAside(reading, c, at)) continue;
      const finding = fromSource(reading, cue, 0.9);
      if (finding && (finding.speaker?.head ?? 0) < at) return endingBefore(finding, at);
      continue;
    }
    if (isHeard(reading, cue.group)) return heard(reading, cue, at);
    const subject = subjectOf(reading, cue, at);
    if (!subject && goesOn(reading, cue.group))
      return { speaker: null, cue, rule: 'open-subject', confidence: 0.6 };
    // «la radio, accusée d'avoir diffusé «…»»: said, but nobody is named.
    if (!subject && (isReproach(reading, cue) || isVerdict(reading, cue, at)))
      agentless ??= { speaker: null, cue, rule: 'agentless', confidence: 0.5 };
    if (
      !subject ||
      (subject.first >= at && !/^(?:inverted-subject|agent|shared-subject)$/u.test(subject.rule))
    )
      continue;
    // «… salue {un film «rare»}»: what holds the words does not say them
    if (subject.rule === 'inverted-subject' && subject.first < at && at <= subject.last) continue;
    if (isReportedThing(reading, c, subject) || isOfThing(reading, cue, subject)) continue;
    // «on dit que «…»» reports, «ce qu'on appelle un «choc»» does not.
    if (isNobody(reading, subject)) {
      const host = hostOf(reading, subject, cue);
      if (host) return { speaker: subject, host, cue, rule: 'host', confidence: 0.8 };
      // «Je me suis dit : «…»»
      if (isOuterSpeaker(reading, subject) && (cue.entry.use !== 'quote' || colon))
        return { speaker: subject, cue, rule: 'first-person', confidence: 0.8 };
      if (isGuest(reading, subject, { from: cue.last, to: at }))
        return { speaker: subject, cue, rule: 'second-person', confidence: 0.8 };
      if (cue.entry.use === 'quote' && !isToldTo(reading, cue.group)) continue;
      return { speaker: null, cue, rule: 'agentless', confidence: 0.7 };
    }
    const view = frontedView(reading, cue, subject);
    if (view) return view;
    const speaker = ownerOf(reading, subject) ?? subject;
    return { speaker, cue, rule: subject.rule, confidence: confidenceOf(reading, cue, at) };
  }
  return agentless;
}

/** «L'élue {s'est vu} reprocher «un oubli»», «{se fait} traiter de «clown»»: she hears it. */
function isHeard({ groups }: Reading, { form, first }: VerbGroup): boolean {
  const outer = form === 'infinitive' ? groups.findLast(({ last }) => last === first - 1) : undefined;
  return outer?.reflexive === true && /^(?:voir|faire|entendre)$/u.test(outer.lemma);
}

/** «s'est fait traiter de «clown» {par un élu}», «s'est entendu dire {par un élu} : «…»»: who says it, if anybody is named. */
function heard(reading: Reading, cue: CueMatch, at: number): Finding {
  const behind = wordAt(reading.items, at + 1) === 'par' ? agentBehind(reading, at) : undefined;
  const before = agentBehind(reading, cue.last);
  const speaker = behind ?? (before && before.last < at ? before : null);
  return { speaker, cue, rule: speaker ? 'agent' : 'agentless', confidence: speaker ? 0.85 : 0.7 };
}

/** «est pour {le maire} «une chance»»: a phrase that would take the quotation for the name of its noun. */
function endingBefore(finding: Finding, at: number): Finding {
  const { speaker } = finding;
  return speaker && speaker.last >= at ? { ...finding, speaker: { ...speaker, last: at - 1 } } : finding;
}

/** «Tout en prévenant que …», «Et de préciser : …», «Avant de conclure : …», «Qui ajoute : …»: a sentence without a subject goes on with that of the one before. */
function goesOn({ items }: Reading, { form, passive, first }: VerbGroup): boolean {
  if (form === 'participle') return !passive;
  if (form === 'finite') return first === 1 && wordAt(items, 0) === 'qui';
  const opens = /^(?:et|puis|avant)$/u.test(wordAt(items, 0));
  return first === 2 && opens && /^(?:de|d')$/u.test(wordAt(items, 1));
}

/** «{La décision} relève des «pouvoirs» du maire» comes under them, where «{La Cour} relève des «oublis»» tells of them; so might a pronoun. */
function isOfThing(reading: Reading, { entry, last }: CueMatch, { head }: Subject): boolean {
  if (!entry.complements.includes('who')) return false;
  // «relève {du} miracle»
  if (wordAt(reading.items, last) !== 'des') return true;
  return !(reading.nameAt(head) || reading.isSpeaker(head) || reading.isDocument(head));
}

/** «a dit que {les frappes} visaient «…»»: what a thing does inside reported speech, or another expects, is told by whoever reports it. */
function isReportedThing(reading: Reading, index: number, { first, head }: Subject): boolean {
  // «a promis que le gouvernement {ne s'opposerait} «à rien»»: what is not said yet neither
  const isAhead = /^(?:conditional|future)$/u.test(reading.cues[index]?.group?.tense ?? '');
  // «a ajouté que {Kiev} attendait «des garanties»»
  const isFelt = reading.cues[index]?.entry.use === 'think' && reading.items[head]?.word?.pos !== 'PRON';
  // «affirme qu'{elle} vise «la fraude»»: a pronoun right behind «que»
  const isTold =
    reading.cues[index]?.entry.use !== 'report' && /^(?:ils?|elles?)$/u.test(wordAt(reading.items, head));
  if (!isAhead && !isFelt && !isTold && (canSpeak(reading, head) || reading.isDocument(head))) return false;
  return reading.cues.slice(0, index).some(({ group, entry, last }) => {
    const clause = group && entry.use !== 'quote' ? complementClause(reading, last) : -1;
    return clause >= 0 && (isTold ? clause === first : clause <= first);
  });
}

/** «aurait demandé, {selon l'Agence}, de «…»»: what passes on the words of a verb before it, which governs them. */
function isAside(reading: Reading, index: number, at: number): boolean {
  const { items, cues } = reading;
  const source = cues[index] as CueMatch;
  const phrase = nounPhraseAt(reading, source.last + 1);
  const end = phrase ? phrase.last + 1 : source.last + 1;
  if (wordAt(items, source.first - 1) !== ',' || wordAt(items, end) !== ',') return false;
  const verb = cues[index - 1];
  return (
    verb?.group !== undefined &&
    verb.last === source.first - 2 &&
    end < at &&
    /^(?:de|d'|que|qu'|à)$/u.test(wordAt(items, end + 1))
  );
}

/** «accusée {d'}avoir diffusé «…»», «est accusé {d'}avoir «menti»»: a participle with its complement, not «de {prétendus} «experts»». */
function isReproach({ items }: Reading, cue: CueMatch): boolean {
  return (
    (cue.group?.form === 'participle' || (cue.group?.form === 'finite' && cue.group.passive)) &&
    cue.entry.use === 'report' &&
    [cue.last, cue.last + 1].some((i) => /^(?:de|d')$/u.test(wordAt(items, i)))
  );
}

/**
 * «un sprint {jugé} «dangereux»», «{est accusé} d'avoir «menti»»: somebody has judged, right before the words; what is «{souvent} présenté comme
 * «l'esprit de Rio»» everybody calls so.
 */
function isVerdict({ items }: Reading, { group, entry, first, last }: CueMatch, at: number): boolean {
  if (!group?.passive || group.form === 'infinitive' || entry.use !== 'quote' || last >= at) return false;
  const isEverybodys = items
    .slice(Math.max(0, first - 1), group.head)
    .some(({ form }) => /^(?:souvent|parfois|toujours|généralement|communément)$/u.test(form));
  if (isEverybodys) return false;
  return items
    .slice(last + 1, at)
    .every(({ word }) => word && (/^(?:ADV|ADP)$/u.test(word.pos) || word.morphology.verbForm === 'Inf'));
}

function subjectOf(reading: Reading, cue: CueMatch, at: number): Subject | undefined {
  if (!cue.group) return undefined;
  const { items } = reading;
  // «jugé «illisible» par la droite et «timoré» {par la gauche}»
  const agent = cue.group.passive && wordAt(items, at + 1) === 'par' ? agentBehind(reading, at) : undefined;
  if (agent) return agent;
  if (
    cue.group.form === 'infinitive' &&
    isNarrative(reading) &&
    /^(?:de|d')$/u.test(wordAt(items, cue.first - 1))
  ) {
    const phrase = nounPhraseAt(reading, 1);
    // «Et Ana Duval, la maire, de lancer»: only what is set off may stand between.
    const between = phrase && wordAt(items, phrase.last + 1);
    const near = between === ',' ? wordAt(items, cue.first - 2) === ',' : phrase?.last === cue.first - 2;
    if (phrase && near) return { ...phrase, rule: 'subject-of-cue' };
  }
  // «Et d'enfoncer {le clou} : «…»»: an infinitive has no subject behind it
  const behind = cue.group.form === 'infinitive' ? undefined : subjectAfter(reading, cue.group);
  return findSubject(reading, cue.group) ?? behind;
}

function confidenceOf(reading: Reading, cue: CueMatch, at: number): number {
  const distance = at - cue.last;
  const base = cue.entry.use === 'report' ? 0.95 : 0.88;
  const text = wordAt(reading.items, at - 1);
  if (distance <= 2 || text === ':' || /^(?:que|qu')$/u.test(text)) return base;
  return distance < 12 ? base - 0.04 : base - 0.12;
}
