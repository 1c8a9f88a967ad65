/** An inflected form with the fields of its rule, e.g. «chevaux»: `is:pl`. */
export interface Inflected {
  readonly form: string;
  readonly fields: readonly string[];
}

/** An entry of the dictionary: the word, its own fields («cheval»: `po:nom`, `is:mas`) and every form of it. */
export interface DictionaryEntry {
  readonly stem: string;
  readonly fields: readonly string[];
  readonly forms: readonly Inflected[];
}

interface Rule {
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp;
  readonly fields: readonly string[];
}

const needsAffix = '()';
const forbidden = '{}';

/**
 * The suffix rules of a Hunspell `.aff` file with two-letter flags, by flag. Prefixes only tie elided words to their host and
 * are left out.
 */
function parseSuffixes(aff: string): ReadonlyMap<string, readonly Rule[]> {
  const rules = new Map<string, Rule[]>();
  for (const line of aff.split('\n')) {
    const [kind, flag, strip, add, condition, ...fields] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || !flag || !strip || !add || !condition) continue;
    const list = rules.get(flag) ?? [];
    list.push({
      strip: strip === '0' ? '' : strip,
      add: add.replace(/\/.*$/, '').replace(/^0$/, ''),
      condition: new RegExp(`${condition}$`, 'u'),
      fields,
    });
    rules.set(flag, list);
  }
  return rules;
}

function inflect(
  stem: string,
  flags: readonly string[],
  suffixes: ReadonlyMap<string, readonly Rule[]>,
): Inflected[] {
  const forms: Inflected[] = flags.includes(needsAffix) ? [] : [{ form: stem, fields: [] }];
  for (const flag of flags) {
    for (const { strip, add, condition, fields } of suffixes.get(flag) ?? []) {
      if (!stem.endsWith(strip) || !condition.test(stem)) continue;
      forms.push({ form: stem.slice(0, stem.length - strip.length) + add, fields });
    }
  }
  return forms;
}

/** Every entry of a Hunspell dictionary with what its suffix rules make of it. */
export function* readDictionary(aff: string, dic: string): Generator<DictionaryEntry> {
  const suffixes = parseSuffixes(aff);
  for (const line of dic.split('\n').slice(1)) {
    const [head, ...fields] = line.trim().split(/\s+/);
    if (!head) continue;
    const slash = head.indexOf('/', 1);
    const stem = slash > 0 ? head.slice(0, slash) : head;
    const flags = slash > 0 ? [...head.slice(slash + 1).matchAll(/../gu)].map(([flag]) => flag) : [];
    if (!flags.includes(forbidden)) yield { stem, fields, forms: inflect(stem, flags, suffixes) };
  }
}
