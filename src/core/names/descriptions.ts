import { findAntecedent, type Place } from './discourse.ts';
import { piecesOf } from './gazetteer.ts';
import { roleFit } from './kin.ts';
import { addFact, knownRoles, type Progress } from './progress.ts';
import type { RolePhrase } from './rolePhrases.ts';
import type { Holder, RoleFact, RoleMatch } from './roleReference.ts';
import { roleAt } from './roles.ts';

/** «la syndicaliste», «la maire»: the person spoken of, when nothing that is known of them says otherwise. */
export function describedPerson(
  progress: Progress,
  phrase: RolePhrase,
  fact: RoleFact,
  place: Place,
): RoleMatch | null {
  const { gender, role } = phrase.form;
  // «la sœur de la victime»: a relation to somebody enters the article with them.
  if (/^(?:relation|title)$/u.test(role.class) && fact.words.length + phrase.names.length > 0) return null;
  const isStatus = role.class === 'source' || role.class === 'relation';
  const bias = (id: string) => (isStatus ? 0 : doubtOf(progress, id, fact.role));
  const wanted = { gender, plural: false, person: true, nearest: false, speaks: false, damping: 0.5, bias };
  const { entities, margin } = findAntecedent(progress, place, wanted);
  const [id = ''] = entities;
  const holder = progress.holders.get(id);
  if (entities.length !== 1 || !holder || bias(id) < 0) return null;
  const isDetailed = phrase.names.length > 0 || fact.words.length > 0;
  if (isDetailed && (margin < 1 || knownRoles(progress, id).length > 0)) return null;
  addFact(holder, fact);
  return { entities, rule: 'description', confidence: isDetailed || margin < 0.5 ? 0.5 : 0.6 };
}

/**
 * «…», a plaidé {l'hôte du sommet}: behind the verb of a quotation, which answers nobody, the only person of whom the article has
 * just spoken.
 */
export function onlyPerson(
  progress: Progress,
  phrase: RolePhrase,
  fact: RoleFact,
  place: Place,
): RoleMatch | null {
  const reading = progress.input.names.sentences[place.sentence]?.reading;
  const verb = reading?.slots[phrase.from - 1]?.word;
  if (!verb || !/^(?:VERB|AUX)$/u.test(verb.pos)) return null;
  if (progress.lexicons.heads.at(piecesOf(verb.lemma), 0, ['reply'])) return null;
  const { gender, role } = phrase.form;
  const ids = justSpokenOf(progress, place, gender);
  const [id = ''] = ids;
  const holder = progress.holders.get(id);
  if (ids.size !== 1 || !holder?.entity.named) return null;
  if (role.class === 'office' && holdsOffice(progress, holder)) return null;
  addFact(holder, fact);
  return { entities: [id], rule: 'only-person', confidence: 0.5 };
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

function fitsPerson(
  { entities, holders, lexicons }: Progress,
  id: string,
  gender: 'm' | 'f' | null,
): boolean {
  const entity = entities.get(id);
  if (entity?.type !== 'PER' || entity.agreement?.endsWith('p')) return false;
  const role = holders.get(id)?.facts[0]?.role ?? '';
  if (!entity.named && !roleAt(lexicons.roles, piecesOf(role), 0)) return false;
  return gender === null || entity.agreement === null || entity.agreement === gender;
}

/** Whoever has an office is not meant by that of another. */
function holdsOffice({ lexicons }: Progress, { facts, offices }: Holder): boolean {
  return [...facts, ...offices].some(
    ({ role }) => roleAt(lexicons.roles, piecesOf(role), 0)?.role.class === 'office',
  );
}

/** Somebody known as something else is hardly meant: «l'arbitre» is not whom the article called the coach. */
function doubtOf(progress: Progress, id: string, role: string): number {
  const known = knownRoles(progress, id);
  if (known.length === 0) return 0;
  return known.some((held) => roleFit(progress.lexicons.kin, role, held) > 0) ? 0.5 : -3;
}
