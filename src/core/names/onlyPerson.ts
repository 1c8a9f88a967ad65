import { entersWithOwner } from './descriptions.ts';
import { askedBy, hasOtherTrade } from './details.ts';
import { isAtHand, occurrencesSince, type Place } from './discourse.ts';
import { opensWithHead } from './lemmaHeads.ts';
import { addFact, type Progress } from './progress.ts';
import type { Reference, RoleReference } from './references.ts';
import { replyBias } from './replies.ts';
import {
  doubtOfOther,
  fitsPerson,
  holdsOffice,
  isSeat,
  personsNamed,
  playsOtherPart,
} from './roleFitness.ts';
import type { RoleFact, RoleMatch } from './roleReference.ts';

/**
 * «…», a plaidé {l'hôte du sommet}: behind the verb of a quotation, which answers nobody, the only person of whom the article has
 * just spoken.
 */
export function onlyPerson(
  progress: Progress,
  reference: RoleReference,
  fact: RoleFact,
  place: Place,
): RoleMatch | null {
  const { phrase } = reference;
  if (entersWithOwner(progress, reference, fact)) return null;
  const reading = progress.input.names.sentences[place.sentence]?.reading;
  // «…», s'enthousiasmait {alors} le géochimiste
  const isAdverb = reading?.slots[phrase.from - 1]?.word.pos === 'ADV';
  const verb = reading?.slots[phrase.from - (isAdverb ? 2 : 1)]?.word;
  if (!verb || !/^(?:VERB|AUX)$/u.test(verb.pos)) return null;
  if (opensWithHead(progress.lexicons.heads, verb.lemma, ['reply', 'retort'])) return null;
  const { gender, role } = phrase.form;
  const ids = justSpokenOf(progress, place, gender);
  const [id = ''] = ids;
  const holder = progress.holders.get(id);
  if (ids.size !== 1 || !holder?.entity.named) return null;
  // «{Ana Roy} a interrogé la directrice»
  if (isDoer(progress, place, id)) return null;
  const asked = askedBy(progress, phrase, fact, place);
  if (hasOtherTrade(progress, phrase, id, fact.role)) return null;
  if (playsOtherPart(progress, id, fact.role) || doubtOfOther(progress, id, asked) < 0) return null;
  if (role.class === 'office' && holdsOffice(progress, id) && !isSeat(progress, fact)) return null;
  addFact(holder, fact);
  return { entities: [id], rule: 'only-person', confidence: 0.5 };
}

/** Whether somebody is a subject of the same sentence, whose object the role is. */
function isDoer(progress: Progress, place: Place, id: string): boolean {
  return occurrencesSince(progress, place.sentence).some(
    ({ subject, speaker, inner, entities }) => subject && !speaker && !inner && entities.includes(id),
  );
}

/** How nouns for who does something end: «myrmécologue», «luthière», «demi-fondeuse»; «problème» and «vitesse» do not. */
const agentive =
  /(?:logue|nome|graphe|iatre|[^pl]iste|eu(?:r|se)|trice|ie(?:n|nne|r|re)|ard|arde|ant|ante|aire|crate|phile|-ligne|quarts)$/u;

/**
 * «Denis Roy salue l'étude. {Le myrmécologue} regrette …»: a noun that no list knows means the one person whom the sentence before
 * was about.
 */
export function unlistedRole(
  progress: Progress,
  reference: Reference & { kind: 'noun' },
  place: Place,
): RoleMatch | null {
  const { noun, introduction, sentence, from } = reference;
  const determiner = progress.input.names.sentences[sentence]?.reading.slots[from]?.key ?? '';
  if (introduction !== 'definite' || reference.plural || !agentive.test(noun)) return null;
  if (progress.lexicons.bodyKinds.has(noun)) return null;
  if (replyBias(progress, reference)(progress.lastVoice[0] ?? '') < 0) return null;
  const gender = determiner === 'la' ? 'f' : determiner === 'le' ? 'm' : null;
  const subjects = new Set<string>();
  const others = new Set<string>();
  for (let i = progress.occurrences.length - 1; i >= 0; i--) {
    const occurrence = progress.occurrences[i];
    if (!occurrence || !isAtHand(occurrence, place)) break;
    if (occurrence.sentence === place.sentence) continue;
    const ids = occurrence.entities.filter((id) => fitsPerson(progress, id, gender));
    for (const id of ids) (occurrence.subject ? subjects : others).add(id);
  }
  // «Une équipe conduite par {Denis Roy} l'assure. «…», se réjouit {le myrmécologue}»
  const ids =
    [subjects, others].find(({ size }) => size > 0) ??
    new Set(personsNamed(progress, gender).map(({ entity }) => entity.id));
  const [id = ''] = ids;
  if (ids.size !== 1 || !progress.holders.get(id)?.entity.named) return null;
  return { entities: [id], rule: 'only-person', confidence: 0.6 };
}

/** The subjects of the sentence before, else whoever is spoken of in the paragraph or just above it. */
function justSpokenOf(progress: Progress, place: Place, gender: 'm' | 'f' | null): ReadonlySet<string> {
  const subjects = new Set<string>();
  const others = new Set<string>();
  let paragraph = place.paragraph;
  for (let i = progress.occurrences.length - 1; i >= 0; i--) {
    const occurrence = progress.occurrences[i];
    if (!occurrence || place.step - occurrence.step > 3) break;
    const fitting = occurrence.entities.filter((id) => fitsPerson(progress, id, gender));
    if (others.size === 0 && fitting.length > 0) paragraph = occurrence.paragraph;
    if (occurrence.paragraph !== paragraph && others.size > 0) break;
    for (const id of fitting) {
      others.add(id);
      if (place.step - occurrence.step < 2 && occurrence.subject) subjects.add(id);
    }
  }
  return subjects.size === 1 ? subjects : others;
}
