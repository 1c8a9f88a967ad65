/** Tokens with heads relative to the part's own start; -1 is the part's root. */
export interface Part {
  readonly tokens: readonly string[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** A part in the making. */
export class Builder implements Part {
  readonly tokens: string[] = [];
  readonly heads: number[] = [];
  readonly relations: string[] = [];

  /** Adds a token and gives its index. */
  add(token: string, head: number, relation: string): number {
    this.heads.push(head);
    this.relations.push(relation);
    return this.tokens.push(token) - 1;
  }

  /** Adds a part whose root hangs on `head`, by `relation` or by its own. */
  addPart(part: Part, head: number, relation?: string): void {
    const start = this.tokens.length;
    part.tokens.forEach((token, i) => {
      const own = part.heads[i] as number;
      this.add(token, own < 0 ? head : start + own, (own < 0 && relation) || (part.relations[i] as string));
    });
  }
}

/** Choices that are the same every time. */
export class Chance {
  constructor(
    private state: number,
    private readonly words: ReadonlyMap<string, readonly string[]>,
  ) {}

  /** A number from 0 to `count` - 1. */
  below(count: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.state / 0x100000000) * count);
  }

  /** Once in `count` times. */
  once(count: number): boolean {
    return this.below(count) === 0;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }

  /** A word of a kind of inversionWords.tsv. */
  word(kind: string): string {
    return this.pick(this.words.get(kind) ?? ['']);
  }
}

const preposition = /^(?:de|du|des|d'|à|au|aux|dans|devant|sur|lors)$/u;
const determiner = /^(?:la|le|les|l'|un|une|nos)$/u;

/** «de la ville», «lors d' une conférence»: the first noun hangs on nothing, the rest on it. */
function phrase(text: string, relation: string): Part {
  const words = text.split(' ');
  const noun = words.findIndex((word) => !preposition.test(word) && !determiner.test(word));
  const built = new Builder();
  for (const [i, word] of words.entries()) {
    if (i === noun) built.add(word, -1, relation);
    else if (i > noun) built.add(word, noun, 'amod');
    else if (word === "d'" && i > 0) built.add(word, i - 1, 'fixed');
    else built.add(word, noun, preposition.test(word) ? 'case' : 'det');
  }
  return built;
}

function commonSubject(chance: Chance): Part {
  const [article = 'le', noun = 'maire'] = chance.word('person').split(' ');
  const built = new Builder();
  built.add(article, 1, 'det');
  built.add(noun, -1, 'nsubj');
  if (chance.once(4)) built.add(chance.word('adjective'), 1, 'amod');
  if (chance.once(3)) built.addPart(phrase(chance.word('complement'), 'nmod'), 1);
  if (chance.once(3)) {
    const comma = chance.once(2) ? 1 : 0;
    const name = built.tokens.length + comma;
    if (comma) built.add(',', name, 'punct');
    built.add(chance.word('firstName'), 1, 'appos');
    built.add(chance.word('surname'), name, 'flat');
  }
  return built;
}

function nameSubject(chance: Chance): Part {
  const built = new Builder();
  built.add(chance.word(chance.once(4) ? 'title' : 'firstName'), -1, 'nsubj');
  built.add(chance.word('surname'), 0, 'flat');
  if (chance.once(3)) {
    const [role = 'maire', ...rest] = chance.word('role').split(' ');
    const at = built.tokens.length + 1;
    built.add(',', at, 'punct');
    built.add(role, 0, 'appos');
    built.addPart(phrase(rest.join(' '), 'nmod'), at);
  }
  return built;
}

function pluralSubject(chance: Chance): Part {
  const [article = 'les', noun = 'élus'] = chance.word('plural').split(' ');
  const built = new Builder();
  built.add(article, 1, article === 'deux' ? 'nummod' : 'det');
  built.add(noun, -1, 'nsubj');
  return built;
}

/** Subjects of any kind that stand behind their verb. */
export function subject(chance: Chance, number: 'Sing' | 'Plur'): Part {
  if (number === 'Plur') return pluralSubject(chance);
  return chance.once(2) ? commonSubject(chance) : nameSubject(chance);
}

/** «jeudi soir», «à la presse», «en souriant»: what may stand between a verb and its subject, or behind both. */
export function circumstances(chance: Chance): readonly Part[] {
  const parts: Part[] = [];
  if (chance.once(3)) {
    const [day = '', evening] = chance.word('day').split(' ');
    const built = new Builder();
    built.add(day, -1, day === 'hier' ? 'advmod' : 'obl');
    if (evening) built.add(evening, 0, 'nmod');
    parts.push(built);
  }
  if (chance.once(4)) parts.push(phrase(chance.word('place'), 'obl'));
  if (chance.once(12)) {
    const [preposed = 'en', gerund = ''] = chance.word('gerund').split(' ');
    const built = new Builder();
    built.add(preposed, 1, 'mark');
    built.add(gerund, -1, 'advcl');
    parts.push(built);
  }
  return parts;
}
