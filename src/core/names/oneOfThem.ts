import type { TextSpan } from '../span.ts';
import { numbers } from './determiners.ts';
import { findAntecedent, type Place } from './discourse.ts';
import { keyOf } from './phraseIndex.ts';
import type { Progress } from './progress.ts';
import type { Reference } from './references.ts';
import type { RoleMatch } from './roleReference.ts';
import { openSource } from './sources.ts';

/** «l'un d'eux», «l'une d'entre elles», «une d'elles». */
const oneOfThem = /^(?:l['’])?une? d(?:['’]eux|['’]elles|['’]entre (?:eux|elles)|e ceux-ci|e celles-ci)$/iu;

/** «Des employés craignent «la hache». «Tout ira», dit {l'un d'eux}»: one employee, called by the singular of the group. */
export function oneOfGroup(
  progress: Progress,
  reference: Reference & { kind: 'role' | 'noun' },
  place: Place,
  speaker: TextSpan,
): RoleMatch | null {
  if (!oneOfThem.test(speaker.text)) return null;
  const gender = /elles/u.test(speaker.text) ? 'f' : 'm';
  const wanted = { gender, plural: true, person: false, nearest: false, speaks: false } as const;
  const { entities } = findAntecedent(progress, place, wanted);
  const [id = '', second] = entities;
  const group = progress.entities.get(id);
  if (!group) return null;
  if (second !== undefined || group.named) return { entities, rule: 'one-of-them', confidence: 0.5 };
  const one = singularOf(progress, group.name, gender);
  return {
    ...openSource(progress, reference, { ...speaker, text: one }),
    rule: 'one-of-them',
    confidence: 0.7,
  };
}

/** «les trois adolescents du quartier» → «un adolescent du quartier». */
function singularOf({ lexicons }: Progress, group: string, gender: 'm' | 'f'): string {
  const words = group.split(' ');
  while (words.length > 1 && isDeterminer(words[0] ?? '')) words.shift();
  const link = words.findIndex((word) => /^(?:d['’]|(?:de|du|des|à|au|aux|en)$)/u.test(word));
  const complement = link < 0 ? [] : words.splice(link);
  const noun = words.map((word) => singular(lexicons.forms.lookup(word), word, gender));
  return [gender === 'f' ? 'une' : 'un', ...noun, ...complement].join(' ');
}

function isDeterminer(word: string): boolean {
  const key = keyOf(word);
  return (
    /^(?:[lcdsm]es|plusieurs|certaine?s|quelques|de|leurs|\d+)$/u.test(key) ||
    numbers.has(key) ||
    key.endsWith('-uns')
  );
}

/** The singular of a noun or adjective: its lemma where the gender is the lemma's, else without its «s». */
function singular(
  forms: ReturnType<Progress['lexicons']['forms']['lookup']>,
  word: string,
  gender: 'm' | 'f',
): string {
  const form = forms.find(
    ({ pos, morphology }) => /^(?:NOUN|ADJ)$/u.test(pos) && morphology.number === 'Plur',
  );
  return form && gender === 'm' ? form.lemma : word.replace(/(?<=.)[sx]$/u, '');
}
