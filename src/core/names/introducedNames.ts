import type { Found } from './clues.ts';
import { knownAt } from './knownNames.ts';
import type { EntityType } from './mentions.ts';
import { indexPhrases } from './phraseIndex.ts';
import type { Name } from './types.ts';

/** Reads names that the noun before them told once, «le collectif {Granit vivant}», «le vraquier {Kara Deniz}», so wherever they stand again. */
export function spreadIntroduced(
  text: string,
  sentences: readonly Found[],
  names: readonly Name[],
): readonly Name[] {
  return addWhole(text, sentences, retype(sentences, names));
}

/**
 * «le vraquier {Kara Deniz} … du {Kara Deniz}», «le verrier {Sambrevitre} … {Sambrevitre} ferme», «la résidence {Les Mûriers} … aux
 * {Mûriers}»: what is nobody's name elsewhere. With an article it is the ship although a town has its name («le {Cap Fréhel}»).
 */
function retype(sentences: readonly Found[], names: readonly Name[]): readonly Name[] {
  const introduced = introducedIn(names);
  if (introduced.size === 0) return names;
  const persons = names.filter(
    ({ type, key }) => type === 'PER' && key.includes(' ') && !introduced.has(key),
  );
  const isPerson = ({ key }: Name) => persons.some((person) => person.key.endsWith(` ${key}`));
  return names.map((name) => {
    const before = sentences[name.sentence]?.reading.slots[name.from - 1]?.key ?? '';
    const type =
      introduced.get(name.key) ?? (contracted.test(before) ? introduced.get(`les ${name.key}`) : undefined);
    if (!type || name.type === type || isTold.test(name.rule) || isPerson(name)) return name;
    const isShip = type === 'MISC' && (articles.test(before) || articles.test(name.key.split(' ')[0] ?? ''));
    const isOpen =
      name.entries.length === 0 && (name.type === 'PER' || type === 'MISC' || contracted.test(before));
    return isShip || isOpen ? { ...name, type, entries: [], rule: 'known-from-body', confidence: 0.8 } : name;
  });
}

/** The types of the bodies, ships and products that a noun introduces, by their keys. */
function introducedIn(names: readonly Name[]): ReadonlyMap<string, EntityType> {
  const types = new Map<string, EntityType>();
  for (const { type, key, rule, entries } of names) {
    const isTold = rule === 'label-before' && (type === 'MISC' || (type === 'ORG' && entries.length === 0));
    if (isTold || (rule === 'title-word' && type === 'ORG')) types.set(key, type);
  }
  return types;
}

/** «M. {Duval}», «la famille {Duval}», «{Duval}, 44 ans» are persons, whatever else has their name. */
const isTold = /^(?:title-before|role-before|age)$/u;
const articles = /^(?:le|la|l['’]|du|au)$/u;
const contracted = /^(?:aux|des)$/u;

/**
 * Reads a name of several words whole wherever it stands again, once the noun before it told how far it goes: «le collectif {Granit
 * vivant} … selon {Granit vivant}», «l'association {Les Deux Rives} … aux {Deux Rives}»; in place of what was read there.
 */
function addWhole(text: string, sentences: readonly Found[], names: readonly Name[]): readonly Name[] {
  const introduced = names.filter(
    ({ type, from, to, origin, rule }) =>
      to > from + 1 &&
      ((type === 'ORG' && origin === 'title') || (rule === 'label-before' && type !== 'LOC')),
  );
  if (introduced.length === 0) return names;
  const phrases = new Map(
    introduced.flatMap(
      (name) =>
        [
          [name.text, name],
          [withoutArticle(name.text), name],
        ] as const,
    ),
  );
  const known = indexPhrases([...phrases]);
  const own = new Set(names.map(({ start, end }) => `${start}-${end}`));
  const added = sentences.flatMap((found, sentence) =>
    found.reading.slots.flatMap((slot, at) => {
      const { slots, pieces } = found.reading;
      if (!slot.capital || known.beginning(pieces[slot.piece]?.key ?? '').length === 0) return [];
      const isBare = contracted.test(slots[at - 1]?.key ?? '');
      return knownAt(text, found, slot, sentence, known).filter(
        (name) =>
          !own.has(`${name.start}-${name.end}`) &&
          (isBare ? phrases.has(name.text) : phrases.get(name.text)?.text === name.text),
      );
    }),
  );
  if (added.length === 0) return names;
  const isInside = (name: Name) => added.some(({ start, end }) => name.start < end && start < name.end);
  return [...names.filter((name) => !isInside(name)), ...added].sort((a, b) => a.start - b.start);
}

function withoutArticle(text: string): string {
  return text.replace(/^Les (?=\p{Lu})/u, '');
}
