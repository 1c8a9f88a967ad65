import { firstFrom, itemsIn, type TextSpan } from '../span.ts';
import type { BodyKinds } from './bodies.ts';
import { keyOf } from './phraseIndex.ts';
import type { Progress } from './progress.ts';
import type { Reference } from './references.ts';
import type { RoleMatch } from './roleReference.ts';
import type { Slot } from './slots.ts';
import { isDeterminer } from './subjects.ts';

/** How many words before a name its label may stand: «le {fabricant} d'équipements de cuisine professionnelle Duval». */
const farthest = 7;

/**
 * The nouns that the article sets before the names of bodies, by entity: «le fabricant genevois d'arômes {Duval}», «le bailleur, {Duval},».
 */
export function labelsOf(
  { names }: Progress['input'],
  kinds: BodyKinds,
): ReadonlyMap<string, readonly string[]> {
  const labels = new Map<string, string[]>();
  for (const name of names.names) {
    if (name.type !== 'ORG') continue;
    const slots = names.sentences[name.sentence]?.reading.slots ?? [];
    const apposed = isApposed(slots, name);
    const end = apposed ? commaBefore(slots, name.from) : name.from;
    for (let at = end - 1; at >= name.from - farthest; at--) {
      const slot = slots[at];
      if (!slot || /^(?:PUNCT|VERB|AUX|DET)$/u.test(slot.word.pos)) break;
      const noun = keyOf(slot.word.lemma);
      const isLabel = kinds.has(noun) || (apposed && slots[at - 1]?.word.pos === 'DET');
      if (!isLabel) continue;
      labels.set(name.entity, [...(labels.get(name.entity) ?? []), noun]);
      break;
    }
  }
  return labels;
}

/** A name between two commas: «Le bailleur, {Duval}, a réagi», «Le syndicat des pilotes, le {Snap}, …». */
function isApposed(
  slots: readonly Slot[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  return (
    slots[commaBefore(slots, from)]?.word.text === ',' && /^(?:[,.)]|)$/u.test(slots[to]?.word.text ?? '')
  );
}

/** «{L'assureur du club}, la MAIF, refuse …»: the body between commas that says who the subject of a verb is. */
export function bodySetOff(
  { input: { names } }: Progress,
  { sentence, from, to, start, end }: Reference,
): RoleMatch | null {
  const slots = names.sentences[sentence]?.reading.slots ?? [];
  if (slots[to]?.word.text !== ',' || slots[from - 1]?.word.pos === 'ADP') return null;
  const name = names.names[firstFrom(names.names, end)];
  if (name?.type !== 'ORG' || name.sentence !== sentence || slots[name.to]?.word.text !== ',') return null;
  const label = slots.slice(to + 1, name.from);
  const isLabel = label.length < 3 && label.every(({ word }) => /^(?:DET|NOUN)$/u.test(word.pos));
  const verb = slots[name.to + 1];
  const isVerb = /^(?:VERB|AUX)$/u.test(verb?.word.pos ?? '') && verb?.word.morphology.verbForm === 'Fin';
  const isResumed = isVerb || /^(?:se|s['’]|ne|n['’])$/u.test(verb?.key ?? '');
  return isLabel && isResumed && start < name.start
    ? { entities: [name.entity], rule: 'label-before', confidence: 0.9 }
    : null;
}

/** The slot before a name and its article, where a comma may stand. */
function commaBefore(slots: readonly Slot[], from: number): number {
  return isDeterminer(slots[from - 1]) ? from - 2 : from - 1;
}

/** «la banque {Vontobel}», «le gestionnaire du réseau, {Vontobel},»: the body whose name stands behind its noun. */
export function labelledBody(progress: Progress, reference: Reference, speaker: TextSpan): RoleMatch | null {
  const { names } = progress.input.names;
  const name = itemsIn(names, speaker).find(({ type }) => type === 'ORG');
  const slots = progress.input.names.sentences[reference.sentence]?.reading.slots ?? [];
  if (!name) return null;
  if (isApposed(slots, name)) {
    const own = slots.slice(reference.from, commaBefore(slots, name.from));
    const one = own.every(({ word }) => /^(?:NOUN|ADJ|DET|ADP)$/u.test(word.pos));
    return one ? { entities: [name.entity], rule: 'label-before', confidence: 0.9 } : null;
  }
  const between = slots.slice(reference.from + 1, name.from);
  if (between.length === 0 || between.some(({ word }) => !/^(?:NOUN|ADJ)$/u.test(word.pos))) return null;
  const noun = between.find(({ word }) => word.pos === 'NOUN');
  if (!noun || !progress.lexicons.bodyKinds.has(keyOf(noun.word.lemma))) return null;
  return { entities: [name.entity], rule: 'label-before', confidence: 0.9 };
}
