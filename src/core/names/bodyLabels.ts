import { itemsIn, type TextSpan } from '../span.ts';
import type { BodyKinds } from './bodies.ts';
import { keyOf } from './phraseIndex.ts';
import type { Progress } from './progress.ts';
import type { Reference } from './references.ts';
import type { RoleMatch } from './roleReference.ts';

/** The nouns that the article sets before the names of bodies, by entity: «le fabricant genevois d'arômes {Duval}». */
export function labelsOf(
  { names }: Progress['input'],
  kinds: BodyKinds,
): ReadonlyMap<string, readonly string[]> {
  const labels = new Map<string, string[]>();
  for (const name of names.names) {
    if (name.type !== 'ORG') continue;
    const slots = names.sentences[name.sentence]?.reading.slots ?? [];
    for (let at = name.from - 1; at >= name.from - 5; at--) {
      const slot = slots[at];
      if (!slot || /^(?:PUNCT|VERB|AUX|DET)$/u.test(slot.word.pos)) break;
      const noun = keyOf(slot.word.lemma);
      if (!kinds.has(noun)) continue;
      labels.set(name.entity, [...(labels.get(name.entity) ?? []), noun]);
      break;
    }
  }
  return labels;
}

/** «la banque {Vontobel}»: the body whose name stands behind its noun. */
export function labelledBody(progress: Progress, reference: Reference, speaker: TextSpan): RoleMatch | null {
  const { names } = progress.input.names;
  const name = itemsIn(names, speaker).find(({ type }) => type === 'ORG');
  const slots = progress.input.names.sentences[reference.sentence]?.reading.slots ?? [];
  if (!name || !/^(?:NOUN|ADJ)$/u.test(slots[name.from - 1]?.word.pos ?? '')) return null;
  const between = slots.slice(reference.from + 1, name.from);
  if (between.some(({ word }) => !/^(?:NOUN|ADJ)$/u.test(word.pos))) return null;
  const noun = between.find(({ word }) => word.pos === 'NOUN');
  if (!noun || !progress.lexicons.bodyKinds.has(keyOf(noun.word.lemma))) return null;
  return { entities: [name.entity], rule: 'label-before', confidence: 0.9 };
}
