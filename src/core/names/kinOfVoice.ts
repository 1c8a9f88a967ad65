import { firstFrom } from '../span.ts';
import type { Coreference } from './coreference.ts';
import { isCovered, type Occurrence, occurrencesNear } from './discourse.ts';
import type { HeadUse } from './heads.ts';
import { quotationAround, voiceOf } from './innerVoices.ts';
import { opensWithHead } from './lemmaHeads.ts';
import type { Progress } from './progress.ts';
import { fitsPerson } from './roleFitness.ts';
import type { Holder } from './roleReference.ts';

/** What somebody is called by whom they call so: who has a son is «mon père» to him. */
const called: readonly (readonly [HeadUse, HeadUse])[] = [
  ['child', 'parent'],
  ['parent', 'child'],
  ['spouse', 'spouse'],
  ['sibling', 'sibling'],
  ['grandchild', 'grandparent'],
  ['grandparent', 'grandchild'],
];

/** How many sentences of the article's own words may stand between whom it is about and what their kin tell. */
const reach = 3;

/**
 * «{Gaston Delmas} est mort. «{Mon père} disait : «Non»», raconte sa fille», «Sa fille lit une lettre de {son père}»: whose kin tells it or is told of, where
 * they or the article speak of them as such.
 */
export function asKinOfVoice(progress: Progress, found: Coreference): Coreference {
  const { direct, holders } = progress;
  const meant = found.entities.length === 1 ? holders.get(found.entities[0] ?? '') : undefined;
  if (!meant || meant.entity.named) return found;
  const told = (isCovered(direct, found.start) ? voiceAround : subjectBefore)(progress, found);
  const [own, another] = told?.entities ?? [];
  const teller = own && !another ? holders.get(own) : undefined;
  if (!told || !teller || !isOfSomebody(progress, teller) || !areKin(progress, teller, meant)) return found;
  const id = personBefore(progress, told.start, meant.entity.agreement === 'f' ? 'f' : 'm', own);
  return id ? { ...found, entities: [id], rule: 'kin-of-speaker', confidence: 0.7 } : found;
}

/** Whose kin is told of, and from where on that is. */
interface Told {
  readonly start: number;
  readonly entities: readonly string[];
}

/** Who says the words that a phrase stands in. */
function voiceAround(progress: Progress, found: Coreference): Told | undefined {
  const around = quotationAround(progress, found);
  return around && { start: around.start, entities: voiceOf(progress, around) };
}

/** Who is the subject before «{sa mère}», in its sentence or the one before. */
function subjectBefore({ occurrences }: Progress, { start, text }: Coreference): Told | undefined {
  if (!/^(?:son|sa)\s/u.test(text)) return undefined;
  const next = firstFrom(occurrences, start);
  const { sentence = Number.POSITIVE_INFINITY } = occurrences[next] ?? {};
  for (let i = next - 1; sentence - (occurrences[i]?.sentence ?? -2) < 2; i--) {
    const other = occurrences[i] as Occurrence;
    if (other.subject && !other.inner) return other;
  }
  return undefined;
}

/** The last subject whom the article names, else the only person whom it names nearby: «La dame s'appelle {Lou Roy}». */
function personBefore(
  progress: Progress,
  end: number,
  gender: 'm' | 'f',
  own: string | undefined,
): string | undefined {
  const isTold = ({ start, inner }: Occurrence) => start < end && !inner;
  const latest = progress.occurrences.findLast(isTold);
  if (!latest) return undefined;
  const fitting = occurrencesNear(progress, latest, reach).filter((other) => {
    const [id = '', second] = other.entities;
    const isOne = isTold(other) && second === undefined && id !== own;
    return isOne && progress.holders.get(id)?.entity.named === true && fitsPerson(progress, id, gender);
  });
  const here = fitting.filter(({ paragraph }) => paragraph === latest.paragraph);
  const near = here.length > 0 ? here : fitting;
  const [last] = near.findLast(({ subject }) => subject)?.entities ?? [];
  const persons = new Set(near.flatMap(({ entities }) => entities));
  return last ?? (persons.size === 1 ? [...persons][0] : undefined);
}

/** «{sa fille}», «{son fils}, Jo Blin» */
function isOfSomebody({ owned }: Progress, { entity }: Holder): boolean {
  return owned.has(entity.id) || /^(?:son|sa)\s/u.test(entity.name);
}

function areKin({ lexicons }: Progress, teller: Holder, meant: Holder): boolean {
  const isOne = ({ facts }: Holder, use: HeadUse) =>
    facts.some(({ role }) => opensWithHead(lexicons.heads, role, [use]));
  return called.some(([use, other]) => isOne(teller, use) && isOne(meant, other));
}
