import type { Domain } from './domains.ts';

/** What must or may hold around a word for one of its senses. */
export interface Conditions {
  /** Lemmas, or classes of nouns, near by: «lever» lift {with=sanction}, «moisson» {with=@plant}. */
  readonly with?: readonly string[];
  /** Lemmas of the object. */
  readonly obj?: readonly string[];
  /** Lemmas of the subject. */
  readonly subj?: readonly string[];
  readonly dom?: readonly Domain[];
  /** Prepositions that follow: «tenir» be keen on {prep=à}. */
  readonly prep?: readonly string[];
  /** Requirements of form, all of which hold. */
  readonly form: readonly FormCondition[];
  readonly reg?: string;
}

export type FormCondition = (typeof formConditions)[number];

/**
 * `refl` with a reflexive pronoun; `inf`, `que` what follows; `before`, `after` where an adjective stands; `poss` «sa
 * [fille]»; `plur`, `neg`.
 */
export const formConditions = ['refl', 'inf', 'que', 'before', 'after', 'poss', 'plur', 'neg'] as const;

export interface Sense {
  readonly gloss: string;
  readonly conditions: Conditions;
}

const noConditions: Conditions = { form: [] };

/** Reads «lift {with=sanction,embargo} | raise {with=fonds} | get up {refl}»; what it cannot read it leaves out. */
export function parseSenses(cell: string): readonly Sense[] {
  return cell
    .split('|')
    .map(parseSense)
    .filter((sense) => sense.gloss !== '');
}

const wordings = new WeakMap<readonly Sense[], readonly string[]>();

/** The wordings of the senses, each once, in their order; remembered, since a word comes back. */
export function wordingsOf(senses: readonly Sense[]): readonly string[] {
  let known = wordings.get(senses);
  if (!known) {
    known = [...new Set(senses.map((sense) => sense.gloss))];
    wordings.set(senses, known);
  }
  return known;
}

function parseSense(text: string): Sense {
  const open = text.indexOf('{');
  if (open < 0) return { gloss: text.trim(), conditions: noConditions };
  const close = text.indexOf('}', open);
  return {
    gloss: text.slice(0, open).trim(),
    conditions: parseConditions(text.slice(open + 1, close < 0 ? text.length : close)),
  };
}

function parseConditions(text: string): Conditions {
  const lists: Record<string, readonly string[]> = {};
  const form: FormCondition[] = [];
  for (const item of text.split(';').map((part) => part.trim())) {
    const [key = '', values] = item.split('=');
    const name = formConditions.find((condition) => condition === key);
    if (name) form.push(name);
    else if (values) lists[key] = values.split(',').map((value) => value.trim());
  }
  return { form, ...(lists as Omit<Conditions, 'form'>) };
}
