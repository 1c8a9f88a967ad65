import type { Span, TextSpan } from '../span.ts';
import { numbers } from './determiners.ts';
import { findAntecedent, isCovered, type Place } from './discourse.ts';
import { keyOf } from './phraseIndex.ts';
import type { Progress } from './progress.ts';
import type { Reference } from './references.ts';
import type { RolePhrase } from './rolePhrases.ts';
import type { RoleMatch } from './roleReference.ts';
import type { Slot } from './slots.ts';
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
  if (group && (second !== undefined || group.named))
    return { entities, rule: 'one-of-them', confidence: 0.5 };
  const several = group?.name ?? severalBefore(progress, reference, gender);
  if (!several) return null;
  const one = singularOf(progress, several, gender);
  return {
    ...openSource(progress, reference, { ...speaker, text: one }),
    rule: 'one-of-them',
    confidence: 0.7,
  };
}

/**
 * «{Les vendangeurs} sont trempés. «…», dit l'un d'eux», «Hué par {des techniciens}, il part. «…», dit l'un d'eux»: the nearest several of the paragraph of
 * whom a role tells, else the subject of a sentence, whom no list knows.
 */
function severalBefore(
  { input, direct }: Progress,
  { sentence, start, from }: Reference,
  gender: 'm' | 'f',
): string | undefined {
  const { sentences } = input.names;
  const paragraph = sentences[sentence]?.reading.sentence.paragraph;
  for (let i = sentence; sentences[i]?.reading.sentence.paragraph === paragraph; i--) {
    const { phrases = [], reading } = sentences[i] ?? {};
    const slots = reading?.slots.slice(0, i === sentence ? from : undefined) ?? [];
    const subjects = slots.flatMap((_, at) => pluralSubject(slots, at, gender) ?? []);
    const isSubject = (phrase: Span) => subjects.some((noun) => covers(phrase, noun.start));
    // «les représentantes {des élèves}»
    const isInner = ({ from, to }: RolePhrase) =>
      phrases.some((outer) => outer.from < from && to <= outer.to);
    const isMeant = (phrase: RolePhrase) =>
      phrase.end <= start &&
      isSeveralOf(phrase, gender) &&
      !isInner(phrase) &&
      !isCovered(direct, phrase.start);
    const told = phrases.filter(isMeant);
    const role = told.findLast(isSubject) ?? told.at(-1);
    if (role) return input.text.slice(role.start, role.end);
    const noun = subjects.find((subject) => !isCovered(direct, subject.start));
    if (noun) return noun.text;
  }
  return undefined;
}

function covers({ start, end }: Span, at: number): boolean {
  return start <= at && at < end;
}

function isSeveralOf({ form, introduction }: RolePhrase, gender: 'm' | 'f'): boolean {
  const isPerson = form.role.class !== 'collective' && form.role.class !== 'title';
  return form.plural && isPerson && introduction !== 'bare' && (form.gender ?? gender) === gender;
}

/** «{les} vendangeurs sont», «deux vieilles {dames} attendent»: the noun before its verb. */
function pluralSubject(slots: readonly Slot[], at: number, gender: 'm' | 'f'): Slot['word'] | undefined {
  const key = slots[at]?.key ?? '';
  const before = slots[at - 1]?.word.pos ?? '';
  // «la salle {des} fêtes, où …»
  const isComplement = before === 'ADP' || (key === 'des' && /^(?:NOUN|ADJ)$/u.test(before));
  if (!isSeveral(key) || isComplement) return undefined;
  let behind = at + 1;
  while (/^(?:ADJ|NUM)$/u.test(slots[behind]?.word.pos ?? '')) behind++;
  const noun = slots[behind];
  const next = slots[behind + 1];
  const { number, gender: own } = noun?.word.morphology ?? {};
  if (noun?.word.pos !== 'NOUN' || number !== 'Plur' || own !== (gender === 'f' ? 'Fem' : 'Masc'))
    return undefined;
  return /^(?:VERB|AUX|PRON)$/u.test(next?.word.pos ?? '') || /^(?:ne|n['’]|,)$/u.test(next?.key ?? '')
    ? noun.word
    : undefined;
}

/** «les trois adolescents du quartier» → «un adolescent du quartier». */
function singularOf({ lexicons }: Progress, group: string, gender: 'm' | 'f'): string {
  const words = group.split(' ');
  // «{une dizaine de} riverains»
  if (/^(?:\p{L}+aine|poignée|moitié|majorité)$/u.test(words[1] ?? '')) words.splice(0, 2);
  while (words.length > 1 && isDeterminer(words[0] ?? '')) words.shift();
  const link = words.findIndex((word) => /^(?:d['’]|(?:de|du|des|à|au|aux|en)$)/u.test(word));
  const complement = link < 0 ? [] : words.splice(link);
  const noun = words.map((word) => singular(lexicons.forms.lookup(word), word, gender));
  return [gender === 'f' ? 'une' : 'un', ...noun, ...complement].join(' ');
}

function isDeterminer(word: string): boolean {
  const key = keyOf(word);
  return isSeveral(key) || key === 'de' || key.endsWith('-uns');
}

function isSeveral(key: string): boolean {
  return /^(?:[lcdsm]es|plusieurs|certaine?s|quelques|leurs|\d+)$/u.test(key) || numbers.has(key);
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
