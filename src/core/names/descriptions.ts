import { itemsIn } from '../span.ts';
import { askedBy, doubtOfKnown, hasOtherTrade, hasUnknown, mayBeDetailed } from './details.ts';
import { findAntecedent, occurrenceAt, type Place } from './discourse.ts';
import { unexplained } from './explained.ts';
import { othersThan } from './faced.ts';
import { impliedFit } from './kin.ts';
import { opensWithHead } from './lemmaHeads.ts';
import { addFact, type Progress } from './progress.ts';
import type { RoleReference } from './references.ts';
import { replyBias } from './replies.ts';
import { biasOf, classOf, doubtOfOther, fits } from './roleFitness.ts';
import type { RolePhrase } from './rolePhrases.ts';
import type { RoleFact, RoleMatch } from './roleReference.ts';
import { toldOf } from './toldOf.ts';
import { passedOver } from './turnedTo.ts';

/** «la syndicaliste», «la maire»: the person spoken of, when nothing that is known of them says otherwise. */
export function describedPerson(
  progress: Progress,
  reference: RoleReference,
  fact: RoleFact,
  place: Place,
): RoleMatch | null {
  const { phrase } = reference;
  const { gender, role } = phrase.form;
  const isThis = phrase.introduction === 'demonstrative';
  // «cette mère de cinq enfants» is somebody spoken of
  if (!isThis && entersWithOwner(progress, reference, fact) && unexplained(progress, place) === null)
    return null;
  if (isExplained(progress, phrase)) return null;
  const asked = askedBy(progress, phrase, fact, place);
  // «… la nomination d'Ana Roy. «J'arrive», a prévenu {l'intéressée}»: whom the words before were about, subject or not
  const concerned = isConcerned(progress, fact);
  const reply = replyBias(progress, reference);
  const inside = namesWithin(progress, phrase);
  const others = othersThan(progress, reference, place);
  const told = new Set(toldOf(progress, reference, gender, reference));
  // «Dans ses conclusions, {l'ancienne magistrate} …» tells more of somebody known
  const isPassedOver = asked.former ? () => false : passedOver(progress, reference);
  // «La déléguée exhibe un courrier où {l'actionnaire} promettait …»: somebody else than the subject
  const isOther = (id: string) =>
    isRelative(progress, id) ||
    inside.has(id) ||
    told.has(id) ||
    isPassedOver(id) ||
    (others.has(id) && !fits(progress, id, fact.role));
  // «le ministre de la Justice» is a detail in itself
  const isDetailed =
    (hasComplement(progress, reference, fact) && !concerned) ||
    (role.class === 'office' && /\sd(?:e\s|')/u.test(fact.role));
  const another = isDetailed && !isThis && hasUnknown(progress, gender, place);
  const doubtOf = (id: string) =>
    doubtOfOther(progress, id, asked) + (another ? doubtOfKnown(progress, id, asked) : 0);
  const fitness = (id: string) =>
    isOther(id) ? -3 : biasOf(progress, id, asked) + (concerned ? 0 : doubtOf(id));
  const named = (id: string) => (concerned && !progress.holders.get(id)?.entity.named ? -3 : 0);
  // «…», peste un élève. {Le doyen} réplique: nor somebody unnamed
  const isStranger = (id: string) => progress.holders.get(id)?.entity.named === false;
  // «{Le commissaire} dément»: an officer who has just spoken does not answer himself
  const isOwnAnswer = (id: string) =>
    reply(id) < 0 &&
    (concerned
      ? isStranger(id) || fitness(id) < 0
      : fitness(id) < (isStranger(id) || role.class === 'office' ? 0.1 : 0));
  const isExcluded = (id: string) =>
    fitness(id) < -1 ||
    isOwnAnswer(id) ||
    (role.class === 'office' && isStranger(id) && !isKnownSo(progress, id, fact));
  const bias = (id: string) => (isExcluded(id) ? -9 : fitness(id)) + reply(id) + named(id);
  const damping = concerned ? 1 : 0.5;
  const wanted = { gender, plural: false, person: true, nearest: concerned, speaks: false, damping, bias };
  const { entities, margin } = findAntecedent(progress, place, wanted);
  const [id = ''] = entities;
  const holder = progress.holders.get(id);
  if (entities.length !== 1 || !holder || isExcluded(id)) return null;
  if (
    isDetailed &&
    !isThis &&
    (margin < 0.5 ||
      reply(id) < 0 ||
      hasOtherTrade(progress, phrase, id, fact.role) ||
      !mayBeDetailed(progress, id, asked))
  )
    return null;
  const isFit = concerned || fits(progress, id, fact.role);
  // «le préfet promet des contrôles. {L'exploitant} affirme …»: the noun for a body is somebody's only where the article says so
  // «l'hôtelière» is no company
  const isWoman = gender === 'f' && role.feminine !== role.masculine;
  if (!isFit && !isWoman && progress.lexicons.bodyKinds.has(fact.role)) return null;
  if (!isFit) addFact(holder, fact);
  return { entities, rule: 'description', confidence: isDetailed || margin < 0.5 ? 0.7 : 0.8 };
}

/** «La sœur {d'Adama Roy} a parlé. {Le gendarme} …»: of whom the article has only named somebody's relative. */
function isRelative(progress: Progress, id: string): boolean {
  const { input, holders, owned } = progress;
  const { times = 0, last = -1, acted = -1 } = holders.get(id) ?? {};
  if (times !== 1 || acted >= 0 || owned.has(id)) return false;
  const only = occurrenceAt(progress, last);
  if (!only) return false;
  const isOwner = ({ form, names }: RolePhrase) =>
    form.role.class === 'relation' && names.some(({ start }) => start === only.start);
  return input.names.sentences[only.sentence]?.phrases.some(isOwner) === true;
}

/** «{Le propriétaire}, un Belge, chiffre les dégâts»: somebody new, of whom it is told at once what they are. */
function isExplained({ input }: Progress, { end }: RolePhrase): boolean {
  return /^, une? \p{L}[^,.;:!?«»"]*,/u.test(input.text.slice(end, end + longestExplanation));
}

/** Characters of what explains a role. */
const longestExplanation = 80;

/** «Un élu s'agace. {Le premier ministre} …»: an office is that of a source only where no stricter word was said of it. */
function isKnownSo({ holders, lexicons: { kin } }: Progress, id: string, { role }: RoleFact): boolean {
  const facts = holders.get(id)?.facts ?? [];
  return facts.some((known) => known.role.startsWith(`${role} `) || impliedFit(kin, role, known.role) > 0);
}

/** «l'intéressé à la sortie»: whom it concerns, whatever goes with it. */
function isConcerned({ lexicons }: Progress, { role }: RoleFact): boolean {
  return opensWithHead(lexicons.heads, role, ['retort']);
}

/** «la sœur de la victime», «le père de l'un des otages»: a relation to somebody enters the article with them. */
export function entersWithOwner(progress: Progress, reference: RoleReference, fact: RoleFact): boolean {
  const { role } = reference.phrase.form;
  // «la mère {de trois enfants}» is nobody else's
  if (fact.words.some((word) => /^(?:enfants?|filles|garcons|famille)$/u.test(word))) return false;
  // «le professeur de philosophie» is nobody's
  const sort = classOf(role, fact.role, progress.lexicons);
  const isOfSomebody = /^(?:relation|title)$/u.test(sort) || servesPerson(progress, reference.phrase);
  return isOfSomebody && hasComplement(progress, reference, fact);
}

/** «l'avocate {de Serge D.}», «l'entraîneur {de Jo Blin}» */
function servesPerson({ input }: Progress, phrase: RolePhrase): boolean {
  return itemsIn(input.names.names, phrase).some(({ type }) => type === 'PER');
}

/** Whether the article says whose or of what somebody is one: «le père {de l'un des otages}». */
function hasComplement(progress: Progress, { sentence, phrase }: RoleReference, fact: RoleFact): boolean {
  const [next, behind] = progress.input.names.sentences[sentence]?.reading.slots.slice(phrase.to) ?? [];
  // «l'agricultrice {de 41 ans}»
  if (behind?.word.pos === 'NUM' || behind?.word.kind === 'number') return false;
  return fact.words.length + phrase.names.length > 0 || /^(?:de|du|des|d['’])$/u.test(next?.key ?? '');
}

/** «le patron de {Norvanta}» is not Norvanta. */
function namesWithin({ input }: Progress, phrase: RolePhrase): ReadonlySet<string> {
  return new Set(itemsIn(input.names.names, phrase).map(({ entity }) => entity));
}
