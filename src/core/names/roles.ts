import { listOf } from '../tsv.ts';
import { cellReader } from './entry.ts';
import { piecesOf } from './gazetteer.ts';
import { indexPhrases, type PhraseIndex, type Piece } from './phraseIndex.ts';
import { readLines } from './tables.ts';

/**
 * `title` stands before a name (M., Dr), `office` is held (ministre), `profession` practised (avocate), `rank` military or the
 * like, `relation` to somebody (frère), `source` somebody who may go unnamed (responsable), `collective` several (autorités).
 */
type RoleClass = 'title' | 'office' | 'profession' | 'rank' | 'relation' | 'source' | 'collective';

/** A row of the role lexicon. */
export interface Role {
  readonly masculine: string;
  readonly feminine: string;
  readonly english: string;
  readonly englishFeminine: string;
  readonly class: RoleClass;
}

/** A role as one of its forms says it: «ministres» has no gender. */
export interface RoleForm {
  readonly role: Role;
  readonly gender: 'm' | 'f' | null;
  readonly plural: boolean;
}

export interface RoleLexicon {
  readonly forms: PhraseIndex<RoleForm>;
}

/** Reads `masculine  feminine  plural  english  englishFeminine  class`; the plural cell may hold both genders. */
export function parseRoles(tsv: string): RoleLexicon {
  const entries: [string, RoleForm][] = [];
  for (const { columns, line } of readLines(tsv)) {
    const cell = cellReader(columns, line);
    const [masculine, feminine, english] = [cell('masculine'), cell('feminine'), cell('english')];
    const role: Role = {
      masculine: masculine || feminine,
      feminine: feminine || masculine,
      english,
      englishFeminine: cell('englishFeminine') || english,
      class: cell('class') as RoleClass,
    };
    for (const form of formsOf(role, masculine, feminine, listOf(cell('plural')))) entries.push(form);
  }
  return { forms: indexPhrases(entries) };
}

/** The role that stands at `pieces[at]`, the longest; «M.» and «ministre» alike. */
export function roleAt(
  roles: RoleLexicon,
  pieces: readonly Piece[],
  at: number,
): (RoleForm & { length: number }) | null {
  return merge(rolesAt(roles, pieces, at)) ?? formerRoleAt(roles, pieces, at);
}

/** The role with which words begin: «président» of «président du club». */
export function roleNamed(roles: RoleLexicon, words: string): (RoleForm & { length: number }) | null {
  return roleAt(roles, piecesOf(words), 0);
}

/** «l'{ex-rédactrice en chef}»: of any role, where the list has no row for it. */
function formerRoleAt(
  { forms }: RoleLexicon,
  pieces: readonly Piece[],
  at: number,
): (RoleForm & { length: number }) | null {
  if (pieces[at]?.key !== 'ex' || !pieces[at]?.first || pieces[at + 1]?.first !== false) return null;
  const form = merge(forms.longest(pieces, at + 1).filter(({ value }) => value.role.class !== 'title'));
  if (!form) return null;
  const { role, length } = form;
  const former = (french: string, english: string) => [`ex-${french}`, `former ${english}`] as const;
  const [masculine, english] = former(role.masculine, role.english);
  const [feminine, englishFeminine] = former(role.feminine, role.englishFeminine);
  return {
    ...form,
    role: { ...role, masculine, feminine, english, englishFeminine },
    length: length + 1,
  };
}

const none: readonly never[] = [];

function rolesAt({ forms }: RoleLexicon, pieces: readonly Piece[], at: number) {
  const piece = pieces[at];
  return piece?.first && piece.begins?.role !== false ? forms.longest(pieces, at) : none;
}

/** The same where no name follows: «la sœur de l'accusé» is no nun. */
export function unnamedRoleAt(
  roles: RoleLexicon,
  pieces: readonly Piece[],
  at: number,
): (RoleForm & { length: number }) | null {
  const found = rolesAt(roles, pieces, at);
  if (found.length === 0) return formerRoleAt(roles, pieces, at);
  const others = found.filter(({ value }) => value.role.class !== 'title');
  return merge(others.length > 0 ? others : found);
}

function merge(found: ReturnType<PhraseIndex<RoleForm>['longest']>): (RoleForm & { length: number }) | null {
  const best = found[0];
  if (!best) return null;
  const gender = found.every((other) => other.value.gender === best.value.gender) ? best.value.gender : null;
  return { role: best.value.role, gender, plural: best.value.plural, length: best.keys.length };
}

function formsOf(
  role: Role,
  masculine: string,
  feminine: string,
  plurals: readonly string[],
): [string, RoleForm][] {
  const same = masculine === feminine;
  const forms: [string, RoleForm][] = [];
  const isPlural =
    plurals.length === 1 && (plurals[0] === masculine || plurals[0] === feminine) && same !== true;
  const add = (text: string | undefined, gender: 'm' | 'f' | null, plural: boolean) => {
    if (text) forms.push([text, { role, gender: same ? null : gender, plural }]);
  };
  add(masculine, isPlural ? null : 'm', isPlural && !/[^s]$/u.test(masculine));
  if (!same) add(feminine, 'f', isPlural);
  // of «ONG», one form for both numbers, the determiner tells which
  if (isPlural || (same && plurals[0] === masculine)) return forms;
  add(plurals[0], masculine ? 'm' : 'f', true);
  add(plurals[1], 'f', true);
  return forms;
}
