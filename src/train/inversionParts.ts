/** Tokens with heads relative to the part's own start; -1 is the part's root. */
export interface Part {
  readonly tokens: readonly string[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  /** Classes of `wordClasses`. */
  readonly classes: readonly string[];
}

/** A part in the making. */
export class Builder implements Part {
  readonly tokens: string[] = [];
  readonly heads: number[] = [];
  readonly relations: string[] = [];
  readonly classes: string[] = [];

  /** Adds a token and gives its index. */
  add(token: string, head: number, relation: string, wordClass: string): number {
    this.heads.push(head);
    this.relations.push(relation);
    this.classes.push(wordClass);
    return this.tokens.push(token) - 1;
  }

  /** Adds a part whose root hangs on `head`, by `relation` or by its own. */
  addPart(part: Part, head: number, relation?: string): void {
    const start = this.tokens.length;
    part.tokens.forEach((token, i) => {
      const own = part.heads[i] as number;
      this.add(
        token,
        own < 0 ? head : start + own,
        (own < 0 && relation) || (part.relations[i] as string),
        part.classes[i] as string,
      );
    });
  }
}

function respelled(part: Part, change: (letter: string) => string): Part {
  const [first = '', ...rest] = part.tokens;
  return { ...part, tokens: [change(first.charAt(0)) + first.slice(1), ...rest] };
}

/** A sentence as it stands inside another: «Le maire» → «le maire», but «Marc» stays. */
export function inSentence(part: Part): Part {
  return part.classes[0] === 'PROPN' ? part : respelled(part, (letter) => letter.toLowerCase());
}

/** A part as it opens a sentence. */
export function opened(part: Part): Part {
  return respelled(part, (letter) => letter.toUpperCase());
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

const preposition = /^(?:de|du|des|d'|à|au|aux|dans|devant|en|sur|lors)$/u;
const determiner = /^(?:la|le|les|l'|un|une|nos)$/u;

function nounClass(word: string): string {
  return /^\p{Lu}/u.test(word) ? 'PROPN' : 'NOUN';
}

/** «de la ville», «lors d' une conférence»: the first noun hangs on nothing, the rest on it. */
export function phrase(text: string, relation: string): Part {
  const words = text.split(' ');
  const noun = words.findIndex((word) => !preposition.test(word) && !determiner.test(word));
  const built = new Builder();
  for (const [i, word] of words.entries()) {
    if (i === noun) built.add(word, -1, relation, nounClass(word));
    else if (i > noun) built.add(word, noun, 'amod', 'ADJ');
    else if (word === "d'" && i > 0) built.add(word, i - 1, 'fixed', 'ADP');
    else if (preposition.test(word)) built.add(word, noun, 'case', word === 'lors' ? 'ADV' : 'ADP');
    else built.add(word, noun, 'det', 'DET');
  }
  return built;
}

function commonSubject(chance: Chance): Part {
  const [article = 'le', noun = 'maire'] = chance.word('person').split(' ');
  const built = new Builder();
  built.add(article, 1, 'det', 'DET');
  built.add(noun, -1, 'nsubj', 'NOUN');
  if (chance.once(4)) built.add(chance.word('adjective'), 1, 'amod', 'ADJ');
  if (chance.once(3)) built.addPart(phrase(chance.word('complement'), 'nmod'), 1);
  if (chance.once(3)) {
    const comma = chance.once(2) ? 1 : 0;
    const name = built.tokens.length + comma;
    if (comma) built.add(',', name, 'punct', 'PUNCT');
    built.add(chance.word('firstName'), 1, 'appos', 'PROPN');
    built.add(chance.word('surname'), name, 'flat', 'PROPN');
  }
  return built;
}

function nameSubject(chance: Chance): Part {
  const built = new Builder();
  if (chance.once(4)) {
    built.add(chance.word('surname'), -1, 'nsubj', 'PROPN');
    return built;
  }
  const title = chance.once(4);
  built.add(chance.word(title ? 'title' : 'firstName'), -1, 'nsubj', title ? 'NOUN' : 'PROPN');
  built.add(chance.word('surname'), 0, 'flat', 'PROPN');
  if (chance.once(3)) {
    const [role = 'maire', ...rest] = chance.word('role').split(' ');
    const at = built.tokens.length + 1;
    built.add(',', at, 'punct', 'PUNCT');
    built.add(role, 0, 'appos', 'NOUN');
    built.addPart(phrase(rest.join(' '), 'nmod'), at);
  }
  return built;
}

function pluralSubject(chance: Chance): Part {
  const [article = 'les', noun = 'élus'] = chance.word('plural').split(' ');
  const built = new Builder();
  if (article === 'deux') built.add(article, 1, 'nummod', 'NUM');
  else built.add(article, 1, 'det', 'DET');
  built.add(noun, -1, 'nsubj', 'NOUN');
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
    if (day === 'hier') built.add(day, -1, 'advmod', 'ADV');
    else built.add(day, -1, 'obl', 'NOUN');
    if (evening) built.add(evening, 0, 'nmod', 'NOUN');
    parts.push(built);
  }
  if (chance.once(4)) parts.push(phrase(chance.word('place'), 'obl'));
  if (chance.once(12)) {
    const [preposed = 'en', gerund = ''] = chance.word('gerund').split(' ');
    const built = new Builder();
    built.add(preposed, 1, 'mark', 'ADP');
    built.add(gerund, -1, 'advcl', 'VERB Part');
    parts.push(built);
  }
  return parts;
}

/** What kind of verb `addVerb` adds: with the subject `pronoun` tied behind it or '', in the present `simple` times in five. */
interface VerbGroup {
  readonly number?: 'Sing' | 'Plur';
  readonly pronoun?: string;
  readonly relation: string;
  readonly simple?: number;
}

/** Adds «a-t-elle expliqué», «ont indiqué», «s'indigne», «a fait savoir»; gives the index of the verb that its subject hangs on. */
export function addVerb(
  built: Builder,
  chance: Chance,
  { number = 'Sing', pronoun = '', relation, simple = 2 }: VerbGroup,
): number {
  const [, present = '', participle = ''] = /^(.*) (\S+)$/u.exec(chance.word('cue')) ?? [];
  const reflexive = /^(se |s')(.*)$/u.exec(present);
  if (number === 'Plur' || (!reflexive && chance.below(5) >= simple)) {
    const causative = chance.once(20);
    const verb = built.tokens.length + (pronoun ? 2 : 1) + (causative ? 1 : 0);
    built.add(number === 'Plur' ? 'ont' : 'a', verb, 'aux', 'AUX Fin');
    if (pronoun) built.add(`-t-${pronoun}`, verb, 'nsubj', 'PRON');
    if (causative) built.add('fait', verb, 'aux', 'AUX Part');
    return causative
      ? built.add('savoir', -1, relation, 'VERB Inf')
      : built.add(participle, -1, relation, 'VERB Part');
  }
  if (reflexive) built.add((reflexive[1] ?? '').trim(), built.tokens.length + 1, 'expl', 'PRON');
  const verb = built.add(reflexive?.[2] ?? present, -1, relation, 'VERB Fin');
  if (pronoun) built.add(/[ae]$/u.test(present) ? `-t-${pronoun}` : `-${pronoun}`, verb, 'nsubj', 'PRON');
  return verb;
}
