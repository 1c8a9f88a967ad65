import { firstFrom } from '../span.ts';
import type { Place } from './discourse.ts';
import type { Progress } from './progress.ts';
import type { Slot } from './slots.ts';

/** How many sentences back it is sought who came in as «le premier». */
const reach = 8;

const inOrder: ReadonlyMap<string, string> = new Map([
  ['premier', 'premier'],
  ['premiere', 'premier'],
  ['second', 'second'],
  ['seconde', 'second'],
  ['deuxieme', 'second'],
]);
const byTurns: ReadonlyMap<string, string> = new Map([
  ['un', 'un'],
  ['une', 'un'],
  ['autre', 'autre'],
]);
/** By the article before them. */
const ordinals: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['le', inOrder],
  ['la', inOrder],
  ["l'", byTurns],
]);

/** Which of two a word means: «le premier», «la seconde», «l'un», «l'autre»; by what it is called where it is called so again. */
export function ordinalAt(slots: readonly Slot[], at: number): string | null {
  return ordinals.get(slots[at]?.key ?? '')?.get(slots[at + 1]?.key ?? '') ?? null;
}

/** «{Le second} hausse les épaules», «{L'une} a ri», «{Le premier}, lui, …»: one of two is what a verb tells of; «le premier ministre» is not. */
export function isOrdinalSubject(slots: readonly Slot[], at: number): boolean {
  if (ordinalAt(slots, at) === null || slots[at - 1]?.word.pos === 'ADP') return false;
  const next = slots[at + 2];
  // «La seconde, nageuse à Dax, l'a ramené»
  if (next?.word.text === ',') return at === 0 || /^(?:lui|elle)$/u.test(slots[at + 3]?.key ?? '');
  return (
    next !== undefined && (/^(?:VERB|AUX)$/u.test(next.word.pos) || /^(?:ne|n['’]|se|s['’])$/u.test(next.key))
  );
}

/** «{Un autre} prend sa place», «{Une troisième} hausse les épaules»: one more of several opens a sentence, and a verb tells of them. */
export function isAnotherSubject(slots: readonly Slot[], at: number): boolean {
  if (at > 0 || !/^une?$/u.test(slots[0]?.key ?? '')) return false;
  if (!/^(?:autre|seconde?|\p{L}+ieme)$/u.test(slots[1]?.key ?? '')) return false;
  const isObject = /^(?:ne|n['’]|se|s['’]|l[ea]s?|l['’]|lui|leur)$/u.test(slots[2]?.key ?? '');
  const verb = slots[isObject ? 3 : 2]?.word;
  return /^(?:VERB|AUX)$/u.test(verb?.pos ?? '') && verb?.morphology.verbForm === 'Fin';
}

/** «{Le premier, Ali Roy}, tient une épicerie ; {le second, Marc Blin}, un garage», «{la cadette, Zoé}»: whom the article named behind such a word. */
export function namedBehind(
  { input: { names } }: Progress,
  isIt: (slots: readonly Slot[], at: number) => boolean,
  place: Place,
): string | null {
  for (let sentence = place.sentence; sentence >= Math.max(0, place.sentence - reach); sentence--) {
    const slots = names.sentences[sentence]?.reading.slots ?? [];
    for (let at = slots.length - 4; at >= 0; at--) {
      if (slots[at + 2]?.word.text !== ',' || !isIt(slots, at)) continue;
      const start = slots[at + 3]?.word.start ?? 0;
      const name = names.names[firstFrom(names.names, start)];
      const isClosed = /^(?:[,.;)]|)$/u.test(slots[name?.to ?? 0]?.word.text ?? '');
      if (start < place.start && name?.start === start && name.type === 'PER' && isClosed) return name.entity;
    }
  }
  return null;
}
