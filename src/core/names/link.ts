import { remembering } from '../memory.ts';
import type { Address, Apposition } from './appositions.ts';
import { type Found, nameKey } from './clues.ts';
import { type Cluster, clusterNames } from './clusters.ts';
import { englishName } from './english.ts';
import type { Agreement, Entity } from './entities.ts';
import type { Entry } from './entry.ts';
import { firstNameOf } from './firstNameOf.ts';
import type { Head } from './heads.ts';
import type { NameLexicons } from './segments.ts';
import { sharedSurname } from './sharedSurname.ts';
import { frenchTranscription } from './transliteration.ts';
import type { Name } from './types.ts';

/** What the article says of its persons beside their names. */
export interface Said {
  readonly sentences: readonly Found[];
  readonly appositions: readonly Apposition[];
  readonly addresses: readonly Address[];
}

/** An entity with the names that call it. */
export interface Linked {
  readonly entity: Entity;
  readonly names: readonly Name[];
}

/** Links names into entities: one for each thing the article names, in the order of their first mention. */
export function linkEntities(
  text: string,
  names: readonly Name[],
  said: Said,
  lexicons: NameLexicons,
): readonly Linked[] {
  return clusterNames(text, names, lexicons).map((cluster, i) => ({
    entity: describe(text, names, cluster, `e${i + 1}`, said, lexicons),
    names: cluster.names,
  }));
}

function describe(
  text: string,
  all: readonly Name[],
  cluster: Cluster,
  id: string,
  said: Said,
  lexicons: NameLexicons,
): Entity {
  const { entry, names, type } = cluster;
  const full = withSurname(fullName(cluster), cluster, all, said, lexicons);
  const name = entry ? listedName(entry, full.text) : full.name;
  const forms = new Set(names.map((mention) => mention.text));
  forms.delete(name);
  return {
    id,
    name,
    english:
      entry && !isShortFor(entry, name) ? entry.english : englishName(full.text, type, full.head, lexicons),
    type,
    named: true,
    agreement: entry?.agreement ?? agreementOf(text, cluster, full.head, said, lexicons),
    aliases: [...forms],
    role: roleOf(text, cluster, said),
    wikidata: entry?.wikidata ?? null,
    description: entry?.description ?? null,
    mentions: names.length,
  };
}

/** The list's name, but a body that the article names in words of its own keeps them: «Fédération malienne de judo». */
function listedName(entry: Entry, text: string): string {
  if (entry.type !== 'ORG' || !/\s\p{Ll}/u.test(text) || text.split(' ').length < 3) return entry.name;
  const [own, listed] = [nameKey(text), nameKey(entry.name)];
  const isSpelledOut = entry.name.split(' ').length > 2;
  const isListed = own === listed || (isSpelledOut && entry.aliases.some((alias) => nameKey(alias) === own));
  return isListed || listed.startsWith(`${own} `) ? entry.name : text;
}

/** An entry that knows no more than the initials of what the article spells out: «Commission électorale nationale autonome (Cena)». */
function isShortFor({ english, name }: Entry, called: string): boolean {
  return name !== called && /^\p{Lu}{3,}$/u.test(english ?? '');
}

interface FullName {
  readonly name: string;
  /** The form in the text that says most. */
  readonly text: string;
  readonly head: Head | null;
}

function fullName({ names, type, others }: Cluster): FullName {
  const spaced = names
    .filter((name) => !others.has(name))
    .map((name) => ({
      text: name.text.replace(/[\s\u00a0\u202f]+/gu, ' '),
      head: name.head,
    }));
  const best = spaced.reduce(
    (most, name) => (isFuller(name.text, most.text) ? name : most),
    spaced[0] ?? { text: '', head: null },
  );
  if (type === 'PER') return { name: ownSpelling(capitalised(best.text), spaced), ...best };
  // «Agence régionale de santé {(ARS)} de Bretagne»
  const name = best.text.replace(/ \([^()]+\)(?= )/u, '');
  return { name, text: name, head: best.head };
}

/** «Yuri Ushakov» is «Iouri Ouchakov» where the article writes that too. */
function ownSpelling(name: string, forms: readonly { readonly text: string }[]): string {
  const french = frenchTranscription(name);
  const isWritten = (form: string) => french.endsWith(form) && !name.endsWith(form);
  return forms.some(({ text }) => isWritten(capitalised(text))) ? french : name;
}

/** «{Katell} et Yves Hamonic» */
function withSurname(
  full: FullName,
  { entry, names, type }: Cluster,
  all: readonly Name[],
  { sentences }: Said,
  lexicons: NameLexicons,
): FullName {
  const surname = entry || type !== 'PER' ? null : sharedSurname(names, all, sentences, lexicons);
  return surname
    ? { ...full, name: `${full.name} ${capitalised(surname)}`, text: `${full.text} ${surname}` }
    : full;
}

function isFuller(a: string, b: string): boolean {
  if (a === b) return false;
  const [more, less] = [wordsIn(a), wordsIn(b)];
  return more > less || (more === less && isShouted(b) && !isShouted(a));
}

/** How many words a name has beside initials. */
const wordsIn = remembering(
  (name) => name.split(' ').filter((word) => !/^(?:\p{Lu}\.-?)+$/u.test(word)).length,
);

function isShouted(text: string): boolean {
  return text.length > 5 && !/\p{Ll}/u.test(text);
}

/** «JEAN DUVAL» → «Jean Duval». */
function capitalised(name: string): string {
  return isShouted(name)
    ? name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    : name;
}

function agreementOf(
  text: string,
  cluster: Cluster,
  head: Head | null,
  said: Said,
  lexicons: NameLexicons,
): Agreement {
  if (cluster.type === 'PER') return genderOf(cluster, said, lexicons);
  return head?.gender ?? articleOf(text, cluster.names);
}

/** By the form of address or a role in the feminine, then the first name, then the role. */
function genderOf(cluster: Cluster, said: Said, lexicons: NameLexicons): 'm' | 'f' | null {
  const own = new Set(cluster.names.map((name) => name.start));
  const addressed = said.addresses.find(({ name, gender }) => own.has(name.start) && gender !== null);
  if (addressed) return addressed.gender;
  const roles = said.appositions.filter(({ name, phrase }) => own.has(name.start) && !phrase.form.plural);
  if (roles.some(({ phrase }) => phrase.form.gender === 'f')) return 'f';
  const full = cluster.names.filter((name) => name.to - name.from > 1);
  // «le docteur Ketly Désir» may be a woman
  const telling = roles.filter(({ phrase }) => phrase.form.role.class !== 'title');
  const byRole = telling.find(({ phrase }) => phrase.form.gender !== null)?.phrase.form.gender ?? null;
  for (const name of full.length > 0 || byRole ? full : cluster.names) {
    const slot = said.sentences[name.sentence]?.reading.slots[name.from];
    const gender = slot ? firstNameOf(slot, lexicons) : null;
    if (gender === 'm' || gender === 'f') return gender;
  }
  return byRole;
}

function articleOf(text: string, names: readonly Name[]): Agreement {
  for (const { start } of names) {
    const before = /(?:^|[\s(«"])(le|la|les|du|au|des|aux|une?|cette|ce)[\s\u00a0]$/iu
      .exec(text.slice(Math.max(0, start - 8), start))?.[1]
      ?.toLowerCase();
    if (before === 'le' || before === 'du' || before === 'au' || before === 'un' || before === 'ce')
      return 'm';
    if (before === 'la' || before === 'une' || before === 'cette') return 'f';
    if (before) return 'mp';
  }
  return null;
}

/** What the article first calls the person, without determiner: «secrétaire d'Etat américain». */
function roleOf(text: string, cluster: Cluster, { appositions, sentences }: Said): string | null {
  const own = new Set(cluster.names.map((name) => name.start));
  const found = appositions.find(
    ({ name, phrase }) => own.has(name.start) && !phrase.form.plural && phrase.form.role.class !== 'title',
  );
  if (!found) return null;
  const slots = sentences[found.sentence]?.reading.slots ?? [];
  const first =
    found.phrase.introduction === 'bare' ||
    !/^(?:le|la|l['’]|un|une|les|des|son|sa|ce|cette)$/u.test(slots[found.phrase.from]?.key ?? '')
      ? found.phrase.from
      : found.phrase.from + 1;
  return text.slice(slots[first]?.word.start ?? found.phrase.start, found.phrase.end);
}
