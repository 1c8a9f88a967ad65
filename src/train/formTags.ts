import type { Morphology, PartOfSpeech } from '../core/grammar/tag.ts';
import type { WordForm } from '../core/grammar/wordForms.ts';
import type { DictionaryEntry, Inflected } from './hunspell.ts';

/** What the dictionary's part-of-speech fields are in Universal Dependencies. Fields that are not here say nothing of the class. */
const partsOfSpeech: Readonly<Record<string, PartOfSpeech>> = {
  nom: 'NOUN',
  titr: 'NOUN',
  'loc.nom': 'NOUN',
  adj: 'ADJ',
  'loc.adj': 'ADJ',
  nbro: 'ADJ',
  nb: 'NUM',
  adv: 'ADV',
  negadv: 'ADV',
  advint: 'ADV',
  'loc.adv': 'ADV',
  prep: 'ADP',
  prepv: 'ADP',
  'loc.prep': 'ADP',
  'loc.prepv': 'ADP',
  cj: 'CCONJ',
  cjco: 'CCONJ',
  cjsub: 'SCONJ',
  'loc.cj': 'SCONJ',
  'loc.cjsub': 'SCONJ',
  det: 'DET',
  detpos: 'DET',
  detdem: 'DET',
  detind: 'DET',
  detneg: 'DET',
  detex: 'DET',
  propersuj: 'PRON',
  properobj: 'PRON',
  proadv: 'PRON',
  prodem: 'PRON',
  proind: 'PRON',
  proint: 'PRON',
  prorel: 'PRON',
  proneg: 'PRON',
  interj: 'INTJ',
  'loc.interj': 'INTJ',
  npr: 'PROPN',
  prn: 'PROPN',
  patr: 'PROPN',
};

const moods: Readonly<Record<string, Morphology>> = {
  infi: { verbForm: 'Inf' },
  ppre: { verbForm: 'Part', tense: 'Pres' },
  ppas: { verbForm: 'Part', tense: 'Past' },
  ipre: { verbForm: 'Fin', mood: 'Ind', tense: 'Pres' },
  iimp: { verbForm: 'Fin', mood: 'Ind', tense: 'Imp' },
  ipsi: { verbForm: 'Fin', mood: 'Ind', tense: 'Past' },
  ifut: { verbForm: 'Fin', mood: 'Ind', tense: 'Fut' },
  cond: { verbForm: 'Fin', mood: 'Cnd', tense: 'Pres' },
  spre: { verbForm: 'Fin', mood: 'Sub', tense: 'Pres' },
  simp: { verbForm: 'Fin', mood: 'Sub', tense: 'Imp' },
  impe: { verbForm: 'Fin', mood: 'Imp', tense: 'Pres' },
};

/** Verbs that are auxiliaries too. */
const auxiliaries = new Set(['être', 'avoir']);

/** Classes that do not inflect. */
const invariable: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['ADP', 'ADV', 'CCONJ', 'SCONJ', 'INTJ']);

/** Prefixes, suffixes, known misspellings, signs. */
const unwanted = new Set(['pfx', 'sfx', 'err', 'ponc', 'sign']);

function values(fields: readonly string[], prefix: 'po' | 'is'): string[] {
  return fields.filter((field) => field.startsWith(`${prefix}:`)).map((field) => field.slice(3));
}

function agreement(inflections: readonly string[]): Morphology {
  return {
    ...(inflections.includes('mas') ? { gender: 'Masc' as const } : {}),
    ...(inflections.includes('fem') ? { gender: 'Fem' as const } : {}),
    ...(inflections.includes('sg') ? { number: 'Sing' as const } : {}),
    ...(inflections.includes('pl') ? { number: 'Plur' as const } : {}),
  };
}

/** «po:3sg» → third person singular. `1isg` and `1jsg` exist only before «-je» («aimé-je») and would make verbs of participles. */
function personOf(code: string): Morphology | null {
  const match = /^([123])(sg|pl)!?$/u.exec(code);
  if (!match) return null;
  return { person: Number(match[1]) as 1 | 2 | 3, number: match[2] === 'sg' ? 'Sing' : 'Plur' };
}

function verbForms(lemma: string, { fields }: Inflected): WordForm[] {
  const codes = values(fields, 'po');
  const inflections = values(fields, 'is');
  const persons = codes.map(personOf).filter((person) => person !== null);
  // An invariable participle («nui») agrees with nothing: the masculine singular.
  const agreed = agreement(inflections.includes('epi') ? ['mas', 'sg'] : inflections);
  const forms: WordForm[] = [];
  for (const code of codes) {
    const mood = moods[code];
    if (!mood) continue;
    const subjects = mood.verbForm === 'Fin' ? persons : [code === 'ppas' ? agreed : {}];
    for (const subject of subjects) forms.push({ lemma, pos: 'VERB', morphology: { ...subject, ...mood } });
  }
  if (!auxiliaries.has(lemma)) return forms;
  return [...forms.map((form): WordForm => ({ ...form, pos: 'AUX' })), ...forms];
}

/** «connu», the adjective that the participles of «connaître» are forms of. */
function participleLemma(entry: DictionaryEntry): string {
  const participles = entry.forms.filter(
    ({ fields }) => fields.includes('po:ppas') && fields.includes('is:mas'),
  );
  return participles.find(({ fields }) => !fields.includes('is:pl'))?.form ?? entry.stem;
}

function nominalForms(lemma: string, codes: readonly string[], inflections: readonly string[]): WordForm[] {
  const agreed = agreement(inflections);
  const person = codes.map((code) => /^([123])pe$/u.exec(code)?.[1]).find((digit) => digit !== undefined);
  return codes.flatMap((code): WordForm[] => {
    const pos = partsOfSpeech[code];
    if (!pos) return [];
    if (invariable.has(pos)) return [{ lemma, pos, morphology: {} }];
    const withPerson = pos === 'PRON' && person ? { ...agreed, person: Number(person) as 1 | 2 | 3 } : agreed;
    return [{ lemma, pos, morphology: withPerson }];
  });
}

/** «Sénégal» is a name though the dictionary calls it a noun; «ADN» and «ONU» are not told apart and may be either. */
function withNames(entry: DictionaryEntry, forms: readonly WordForm[]): readonly WordForm[] {
  if (!/^\p{Lu}/u.test(entry.stem) || entry.fields.includes('po:titr')) return forms;
  return forms.flatMap((form): WordForm[] => {
    if (form.pos !== 'NOUN') return [form];
    const name: WordForm = { ...form, pos: 'PROPN' };
    return /\p{Ll}/u.test(entry.stem) ? [name] : [name, form];
  });
}

/**
 * The readings of each form of an entry: lemma, Universal part of speech, morphology. None for an entry that is no French word by
 * itself (a prefix, a known misspelling) nor for a chemical formula.
 */
export function* readingsOf(entry: DictionaryEntry): Generator<[form: string, reading: WordForm]> {
  const codes = values(entry.fields, 'po');
  if (codes.some((code) => unwanted.has(code)) || /[\u2080-\u2089]/u.test(entry.stem)) return;
  const isVerb = codes.some((code) => /^v[0-3]/u.test(code));
  const participle = isVerb ? participleLemma(entry) : '';
  for (const inflected of entry.forms) {
    const inflections = values(inflected.fields, 'is');
    const adjective = inflected.fields.includes('po:adj')
      ? nominalForms(participle, ['adj'], inflections)
      : [];
    const forms = isVerb
      ? [...verbForms(entry.stem, inflected), ...adjective]
      : nominalForms(entry.stem, codes, [...values(entry.fields, 'is'), ...inflections]);
    for (const form of withNames(entry, forms)) yield [inflected.form, form];
  }
}
