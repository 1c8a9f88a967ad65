import { tagFields, type WordForm, type WordFormsHeader } from '../core/grammar/wordForms.ts';
import { buildAutomaton, writeAutomaton } from './automaton.ts';
import { pushJson, pushVarint } from './bytes.ts';

/** Numbers distinct strings from 0, the commonest first. */
function rank(items: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Map(ranked.map(([item], i) => [item, i]));
}

function tagOf({ pos, morphology }: WordForm): string {
  return [pos, ...tagFields.map((field) => morphology[field] ?? '')].join('|');
}

/** «dues», «devoir» → «3 evoir»: take three letters off, put «evoir». */
function ruleOf(form: string, lemma: string): string {
  let common = 0;
  while (common < form.length && common < lemma.length && form[common] === lemma[common]) common++;
  return `${form.length - common} ${lemma.slice(common)}`;
}

/** Packs every form with its readings into the bytes that `openWordForms` reads. The same forms give the same bytes. */
export function packWordForms(forms: ReadonlyMap<string, readonly WordForm[]>): Uint8Array {
  const words = [...forms].sort((a, b) => (a[0] < b[0] ? -1 : 1));
  const readings = words.map(([form, list]) =>
    list.map((item) => [ruleOf(form, item.lemma), tagOf(item)] as const),
  );
  const rules = rank(readings.flat().map(([rule]) => rule));
  const tags = rank(readings.flat().map(([, tag]) => tag));
  const keys = readings.map((list) =>
    list.map(([rule, tag]) => `${rules.get(rule)} ${tags.get(tag)}`).join(';'),
  );
  const sets = rank(keys);
  const alphabet = rank(words.flatMap(([form]) => [...form]));

  const header: WordFormsHeader = {
    alphabet: [...alphabet.keys()].join(''),
    tags: [...tags.keys()],
    rules: [...rules.keys()].map((rule) => {
      const [strip, add] = rule.split(' ');
      return [Number(strip), add ?? ''];
    }),
  };
  const bytes: number[] = [];
  pushJson(bytes, header);
  pushVarint(bytes, sets.size);
  for (const key of sets.keys()) {
    const pairs = key.split(';');
    pushVarint(bytes, pairs.length);
    for (const number of pairs.flatMap((pair) => pair.split(' '))) pushVarint(bytes, Number(number));
  }
  const labelled = words.map(([form], i): [number[], number] => [
    [...form].map((letter) => (alphabet.get(letter) ?? 0) + 1),
    (sets.get(keys[i] as string) ?? 0) + 1,
  ]);
  const automaton = writeAutomaton(buildAutomaton(labelled.sort(([a], [b]) => compareLabels(a, b))));
  return Uint8Array.from([...bytes, ...automaton]);
}

function compareLabels(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((label, i) => label !== b[i]);
  return at < 0 ? a.length - b.length : (a[at] as number) - (b[at] ?? -1);
}
