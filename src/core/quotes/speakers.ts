import type { Coreference } from '../names/coreference.ts';
import type { Entity } from '../names/entities.ts';
import type { Mention } from '../names/mentions.ts';
import { firstFrom, itemsIn, type Span, type TextSpan } from '../span.ts';
import { fold } from '../text/fold.ts';
import type { Draft } from './drafts.ts';
import type { RoleNouns } from './roleNouns.ts';

/** The words that attribute the quotations, each once, sorted by start. */
export function speakersOf(drafts: readonly Draft[]): TextSpan[] {
  const byStart = new Map<number, TextSpan>();
  for (const { attribution } of drafts) {
    if (/^(?:first|second)-person$/u.test(attribution?.rule ?? '')) continue;
    const speaker = attribution?.host ?? attribution?.speaker;
    if (speaker) byStart.set(speaker.start, speaker);
  }
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}

/** Whom a speaker's words refer to. */
export interface Reference {
  /** Ids of entities. */
  readonly entities: readonly string[];
  /** Ids of those that fit alike, where none is certain. */
  readonly candidates: readonly string[];
  /** 0…1 */
  readonly confidence: number;
}

/** Whom a speaker's words refer to: a name at their head, else what coreference found for them. */
export function referenceOf(
  text: string,
  speaker: Span,
  mentions: readonly Mention[],
  coreferences: readonly Coreference[],
  entities: readonly Entity[],
  roleNouns: RoleNouns,
): Reference {
  const names = itemsIn(mentions, speaker).filter(({ rule }) => rule !== 'people');
  const people = names.filter((name) => name.type === 'PER' && !isGoverned(text, speaker, name, roleNouns));
  if (people.length > 0) return named(people.map((name) => name.entity));
  const heads = names.filter(
    (name) => !isGoverned(text, speaker, name, roleNouns) && !completesRole(text, speaker, name, roleNouns),
  );
  if (heads.length > 0) return named(heads.map((name) => name.entity));
  const initials = initialsIn(text.slice(speaker.start, speaker.end));
  const fitting =
    initials === '' ? [] : entities.filter((e) => e.type === 'PER' && initialsOf(e.name) === initials);
  if (fitting.length === 1) return named(fitting.map((e) => e.id));
  const found = coreferenceOf(speaker, coreferences);
  if (!found) return { entities: [], candidates: [], confidence: 0.5 };
  return { entities: found.entities, candidates: found.candidates ?? [], confidence: found.confidence };
}

function named(ids: readonly string[]): Reference {
  return { entities: unique(ids), candidates: [], confidence: 1 };
}

/** The letters of «C. A.» or «J.-P. D.», '' for anything else. */
function initialsIn(words: string): string {
  return /^(?:\p{Lu}\.[\s-]*){2,4}$/u.test(words) ? words.replace(/[^\p{Lu}]/gu, '') : '';
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/u)
    .map((part) => part[0] ?? '')
    .filter((letter) => /\p{Lu}/u.test(letter))
    .join('');
}

/** The coreference that covers a speaker's words or begins inside them. */
function coreferenceOf(speaker: Span, coreferences: readonly Coreference[]): Coreference | undefined {
  const next = firstFrom(coreferences, speaker.start);
  const around = coreferences[next - 1];
  if (around && around.end > speaker.start) return around;
  const inside = coreferences[next];
  return inside && inside.start < speaker.end ? inside : undefined;
}

/**
 * True for a name inside the phrase that is not whom the phrase speaks of: «le porte-parole du {Kremlin}», «l'administration {Biden}», «le cabinet de la
 * ministre {Ana Duval}».
 */
function isGoverned(text: string, speaker: Span, name: Mention, roleNouns: RoleNouns): boolean {
  const { collectives, persons, titles } = roleNouns;
  const words = text
    .slice(speaker.start, name.start)
    .trim()
    .replace(/’/gu, "'")
    .split(/\s+|(?<=')/u)
    .filter((word) => word !== '');
  const lead = words.at(-1) ?? '';
  if (/^(?:la|le|les|l'|cette?|cet|un|une)$/iu.test(lead) && words.length > 1)
    return isLink(words.at(-2) ?? '');
  // «M. de {Lassay}»
  if (isLink(lead)) return !titles.has(words.at(-2) ?? '');
  const owner = words.at(/^(?:la|l')$/iu.test(words.at(-2) ?? '') ? -3 : -2) ?? '';
  if (persons.has(fold(lead)) && /^(?:de|du|des)$/iu.test(owner)) return true;
  // «les ouvriers de l'usine {Brandt}»: what the name calls is itself governed
  if (name.type !== 'PER' && isLink(owner) && words.length > 3 && /^\p{Ll}/u.test(lead)) return true;
  // «l'administration Duval», but «l'attaché de presse Ana Duval», «la présidente de la commission Ana Duval»
  if (!collectives.has(fold(lead)) || !/^(?:la|le|les|l'|du|des|un|une)$/iu.test(words.at(-2) ?? ''))
    return false;
  const isFull = name.type === 'PER' && /\s/u.test(text.slice(name.start, name.end));
  return !(isFull && words.slice(0, -2).some((word) => persons.has(fold(word))));
}

/** «un délégué {CGT}», «la cheffe des députés {LR}»: a body behind the role of a person is theirs. */
function completesRole(text: string, speaker: Span, name: Mention, { persons }: RoleNouns): boolean {
  const [lead] = /[^\s'’]+(?=\s$)/u.exec(text.slice(speaker.start, name.start)) ?? [];
  const noun = fold(lead ?? '');
  return name.type === 'ORG' && (persons.has(noun) || persons.has(noun.replace(/s$/u, '')));
}

function isLink(word: string): boolean {
  return /^(?:de|d'|du|des|à|au|aux|en|chez|par|pour|sur|dans|avec|contre|entre)$/iu.test(word);
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
