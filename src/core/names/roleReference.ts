import { nameKey } from './clues.ts';
import type { Entity } from './entities.ts';
import type { Entry, Office } from './entry.ts';
import { impliedFit, type RoleKin, roleFit } from './kin.ts';
import { isOtherOffice, type RoleParts } from './roleParts.ts';
import type { RolePhrase } from './rolePhrases.ts';
import type { NameLexicons } from './segments.ts';

/** What the article says that somebody is, or a phrase that asks for whoever is so. */
export interface RoleFact {
  readonly role: string;
  /** Countries and bodies: «russe», «de l'Otan», by name key. */
  readonly places: readonly string[];
  /** Those of them that are names: «de l'Otan», not «russe». */
  readonly named?: readonly string[];
  /** Nouns and adjectives of the complement: «general», «diplomatie». */
  readonly words: readonly string[];
  /** True where a verb tells it, «qui préside»: that somebody is so, not what else they are not. */
  readonly implied?: boolean;
  /** True for «l'ancien meneur», «l'ex-ministre». */
  readonly former?: boolean;
}

/** Somebody or something that a role phrase may mean. */
export interface Holder {
  entity: Entity;
  readonly entry: Entry | null;
  /** The offices of the lists, their roles by key. */
  readonly offices: readonly Office[];
  /** Of a body the first words of its names, by key: «ministere». */
  readonly openings: readonly string[];
  /** In years, where the article tells it. */
  age?: number;
  /** What the article calls it. */
  readonly facts: RoleFact[];
  /** How often the article has spoken of it so far. */
  times: number;
  /** Offset at which it was last spoken of, -1 when not yet. */
  last: number;
  /** The same where a sentence was about it or it spoke. */
  acted: number;
  /** Whether somebody has spoken of it in direct speech. */
  heard: boolean;
}

export interface RoleMatch {
  readonly entities: readonly string[];
  readonly rule: string;
  readonly confidence: number;
}

/** «{l'ancien} président», «le président {déchu}» */
const formerly =
  /^(?:(?:l[ea]|une?|son|sa|cet|cette) |l['’] ?)?(?:ancien|ex-)|\s(?:déchu|destitué|renversé|limogé)e?$/iu;

/** The fact that a phrase states or asks for. */
export function factOf(text: string, phrase: RolePhrase, lexicons: NameLexicons): RoleFact {
  const named = phrase.names.map((segment) => {
    const entry = segment.entries[0];
    return nameKey(entry?.name ?? text.slice(segment.start, segment.end));
  });
  const places = phrase.demonyms.map(({ place }) =>
    nameKey(lexicons.gazetteer.entryNamed(place, 'LOC')?.name ?? place),
  );
  const former = formerly.test(text.slice(phrase.start, phrase.end));
  const fact = { role: phrase.head, places: [...places, ...named], named, words: phrase.words };
  return former ? { ...fact, former } : fact;
}

/** Who is sought for a role: in that year, or before it for «l'ex-président». */
interface Sought {
  readonly gender: 'm' | 'f' | null;
  readonly year: number | null;
  readonly former?: boolean;
}

/**
 * Who in the article holds the role that a phrase asks for: by what the article itself called them, then by the offices of the
 * knowledge file in the year of publication. Several who fit alike are no answer.
 */
export function findHolder(
  asked: RoleFact,
  wanted: Sought,
  holders: readonly Holder[],
  kin: RoleKin,
  lexicons: NameLexicons & { readonly parts: RoleParts },
): RoleMatch | null {
  const scored: { readonly holder: Holder; readonly score: number }[] = [];
  for (const holder of holders) {
    const score = fitOf(asked, holder, wanted, kin, lexicons);
    if (score > 0 && agrees(holder.entity, wanted.gender, asked)) scored.push({ holder, score });
  }
  scored.sort((a, b) => b.score - a.score || b.holder.last - a.holder.last);
  const [first, second] = scored;
  if (!first) return null;
  const sure = !second || first.score > second.score + 0.15;
  if (!sure && asked.places.length > 0 && second) return null;
  if (!sure && second && second.score === first.score && first.holder.last - second.holder.last < 150)
    return null;
  return {
    entities: [first.holder.entity.id],
    rule: first.score >= 2 ? 'role-in-article' : 'office-in-lexicon',
    confidence: sure ? 0.9 : 0.6,
  };
}

/** A title in the masculine may be a woman's («le ministre Claire Bo»), a feminine one is never a man's. */
function agrees(entity: Entity, gender: 'm' | 'f' | null, asked: RoleFact): boolean {
  if (gender === null || entity.agreement === null) return true;
  return gender === 'm'
    ? entity.agreement === 'm' || asked.role.includes('ministre')
    : entity.agreement === 'f';
}

/** 2 and more by the article, 1 and more by the lexicon, 0 when it does not fit. */
function fitOf(
  asked: RoleFact,
  holder: Holder,
  wanted: Sought,
  kin: RoleKin,
  lexicons: NameLexicons & { readonly parts: RoleParts },
): number {
  let best = 0;
  for (const fact of holder.facts) {
    // whom a verb makes a leader, «qui dirige», is no prefect yet
    const fit = fact.implied ? impliedFit(kin, asked.role, fact.role) : roleFit(kin, asked.role, fact.role);
    if (fit === 0 || !wordsFit(asked, fact) || (fact.implied && asked.places.length > 0)) continue;
    // «Me Julien Oddo, avocat», «{l'avocat général}»
    if (isOtherOffice(lexicons, asked.role, fact.role)) continue;
    const place = placeFit(asked.places, fact.places, holder.entry, lexicons);
    if (place >= 0) best = Math.max(best, 2 + fit + place);
  }
  for (const office of best > 0 ? [] : holder.offices) {
    const fit = roleFit(kin, asked.role, office.role);
    if (fit === 0 || !isInOffice(office, wanted)) continue;
    const place = isOfBody(office, asked.places, lexicons)
      ? 1
      : placeFit(asked.places, [], holder.entry, lexicons, office.country);
    if (place >= 0) best = Math.max(best, 1 + fit * 0.8 + place * 0.2);
  }
  return best;
}

/** Whether somebody had the office in the year, or before it. */
function isInOffice({ from, to }: Office, { year, former }: Sought): boolean {
  if (year === null) return true;
  return former ? to <= year : from <= year && year <= to;
}

/** «{Le capitaine messin} a égalisé»: whether the article or the lists say that somebody is from there. */
export function isFrom({ entry, facts }: Holder, places: readonly string[], lexicons: NameLexicons): boolean {
  const known = facts.flatMap((fact) => fact.places);
  return placeFit(places, known, entry, lexicons) > 0;
}

/** «président de la Banque centrale européenne», «directeur général/FMI»: whether an office is that of a body asked for. */
function isOfBody({ role, country }: Office, asked: readonly string[], { gazetteer }: NameLexicons): boolean {
  if (asked.length === 0) return false;
  const body = nameKey(gazetteer.entryNamed(country, 'ORG')?.name ?? country);
  const words = ` ${nameKey(role)} `;
  return asked.some((place) => place === body || words.includes(` ${place} `));
}

/** «le secrétaire général» is no «secrétaire perpétuel»: the words that both have must not all differ. */
function wordsFit(asked: RoleFact, fact: RoleFact): boolean {
  if (asked.words.length === 0 || fact.words.length === 0) return true;
  return asked.words.some((word) => fact.words.includes(word)) || fact.role.length > asked.role.length + 3;
}

/** 1 when the places agree, 0 when one side tells none, -1 when they differ. */
function placeFit(
  asked: readonly string[],
  known: readonly string[],
  entry: Entry | null,
  lexicons: NameLexicons,
  country?: string,
): number {
  if (asked.length === 0) return 0;
  if (known.some((place) => asked.some((other) => shareName(place, other)))) return 1;
  const code = country ?? entry?.country;
  const countries = asked.map((place) => lexicons.gazetteer.entryNamed(place)?.country);
  if (code && countries.includes(code)) return 1;
  if (code && asked.includes(nameKey(code))) return 1;
  // «congolais», of either Congo
  const described = ` ${nameKey(entry?.description?.fr ?? '')} `;
  const isRegion = (place: string) => {
    const known = lexicons.gazetteer.entryNamed(place, 'LOC');
    return known !== null && !isTown(known);
  };
  if (code && asked.some((place) => described.includes(` ${place} `) && isRegion(place))) return 1;
  if (known.some((place) => asked.some((other) => mayLieIn(place, other, lexicons)))) return 0;
  return known.length === 0 && !code ? 0 : -1;
}

/** «congolais» may be of «Congo» and of «République démocratique du Congo», «coréen» of either Korea. */
function shareName(one: string, other: string): boolean {
  return one === other || ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);
}

/** Whether a place may be a part of another: «le technicien corse» may coach Bastia, «le Lombard» be Italian, but of two towns none is in the other. */
export function mayLieIn(known: string, asked: string, { gazetteer }: NameLexicons): boolean {
  const [one, other] = [known, asked].map((place) => gazetteer.entryNamed(place, 'LOC'));
  if (!one?.country || one.country !== other?.country) return false;
  return isTown(one) !== isTown(other) || isCountry(one) !== isCountry(other);
}

/** Whether the list calls an entry a country. */
export function isCountry({ description }: Entry): boolean {
  return description?.fr.startsWith('pays ') === true;
}

/** Whether the list calls an entry a town. */
export function isTown({ description }: Entry): boolean {
  return /^(?:ville|commune|municipalité|localité|village|communauté) /u.test(description?.fr ?? '');
}

/** «son homologue américain»: somebody of that country other than the one it is counted from. */
export function findCounterpart(
  asked: RoleFact,
  holders: readonly Holder[],
  lexicons: NameLexicons,
): RoleMatch | null {
  if (asked.places.length === 0) return null;
  const fitting = holders
    .filter(({ entry, facts, entity }) => {
      if (entity.type !== 'PER') return false;
      if (facts.some(({ places }) => places.some((place) => asked.places.includes(place)))) return true;
      const countries = asked.places.map((place) => lexicons.gazetteer.entryNamed(place)?.country);
      return (
        entry !== null &&
        (countries.includes(entry.country) ||
          entry.offices.some((office) => countries.includes(office.country)))
      );
    })
    .sort((a, b) => b.last - a.last);
  const [first, second] = fitting;
  if (!first) return null;
  return { entities: [first.entity.id], rule: 'counterpart', confidence: second ? 0.55 : 0.85 };
}
