import type { WordForms } from '../grammar/wordForms.ts';
import { parseAges } from './ages.ts';
import { parseBodyKinds } from './bodies.ts';
import { parseGazetteer } from './gazetteer.ts';
import { parseHeads } from './heads.ts';
import { parseRoleKin } from './kin.ts';
import type { Recogniser } from './recogniser.ts';
import type { CoreferenceLexicons } from './resolveCoreferences.ts';
import { parseRoleParts } from './roleParts.ts';
import { parseRoles } from './roles.ts';
import { parseRoleVerbs } from './roleVerbs.ts';
import { parseTownClubs } from './townClubs.ts';

/** The tables of names, those of our own first: where two know one name, both are kept. */
const nameTables = ['people', 'organisations', 'places', 'works', 'countries'] as const;

/** The files in `dist/data/` that names are found by, without their ending. */
export const nameLexicons: readonly string[] = [
  ...nameTables,
  'demonyms',
  'firstNames',
  'roles',
  'nameHeads',
  'roleKin',
  'roleParts',
  'roleVerbs',
  'bodyKinds',
  'ages',
  'clubs',
];

/** Opens what names and coreferences are found by; `table` gives the text of a file of `nameLexicons`, '' when there is none. */
export function parseNameLexicons(
  table: (name: string) => string,
  forms: WordForms,
  recogniser: Recogniser,
): CoreferenceLexicons {
  return {
    gazetteer: parseGazetteer({
      names: nameTables.map(table),
      demonyms: table('demonyms'),
      firstNames: table('firstNames'),
    }),
    roles: parseRoles(table('roles')),
    heads: parseHeads(table('nameHeads')),
    kin: parseRoleKin(table('roleKin')),
    parts: parseRoleParts(table('roleParts')),
    roleVerbs: parseRoleVerbs(table('roleVerbs')),
    bodyKinds: parseBodyKinds(table('bodyKinds')),
    ages: parseAges(table('ages')),
    townClubs: parseTownClubs(table('clubs')),
    forms,
    recogniser,
  };
}
