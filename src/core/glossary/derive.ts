import type { PartOfSpeech } from '../grammar/tag.ts';
import type { Derivations } from './affixes.ts';
import { type Inflection, openInflection } from './english.ts';
import type { Entry } from './lexicon.ts';

/** Looks up an entry of the lexicon by lemma and part of speech. */
export type FindEntry = (lemma: string, pos: PartOfSpeech) => Entry | undefined;

/**
 * Makes an entry for a word that the lexicon lacks, from one that it has: «constitutionnellement», «renégocier»,
 * «anti-corruption», «directrice», «militaro-technique». `undefined` when no rule leads to a known word.
 */
export function derive(
  lemma: string,
  pos: PartOfSpeech,
  find: FindEntry,
  rules: Derivations,
): Entry | undefined {
  const inflection = openInflection(rules.participles);
  const known: FindEntry = (base, basePos) =>
    find(base, basePos) ?? fromSuffix(base, basePos, find, rules, inflection);
  return (
    fromSuffix(lemma, pos, find, rules, inflection) ??
    fromPrefix(lemma, pos, known, rules, inflection) ??
    fromCompound(lemma, pos, known, rules)
  );
}

/** «soupçonné», «menaçant» as adjectives: the participle of each sense of the verb, which keeps its conditions. */
export function deriveParticiple(
  lemma: string,
  verb: Entry,
  tense: 'Past' | 'Pres',
  rules: Derivations,
): Entry {
  const inflection = openInflection(rules.participles);
  const template = tense === 'Past' ? '{pp}' : '{ing}';
  const senses = verb.senses
    .filter((sense) => !sense.conditions.form.includes('refl'))
    .map((sense) => ({ ...sense, gloss: shape(template, headGloss(sense.gloss), inflection) }));
  return senses.length > 0
    ? { ...verb, lemma, pos: 'ADJ', senses }
    : reshape(lemma, 'ADJ', verb, template, inflection);
}

function fromSuffix(
  lemma: string,
  pos: PartOfSpeech,
  find: FindEntry,
  rules: Derivations,
  inflection: Inflection,
): Entry | undefined {
  for (const rule of rules.suffixes) {
    if (rule.pos !== pos || !lemma.endsWith(rule.affix) || lemma.length < rule.affix.length + 2) continue;
    const base = find(lemma.slice(0, -rule.affix.length) + rule.base, rule.basePos);
    if (base) return reshape(lemma, pos, base, rule.english, inflection);
  }
  return undefined;
}

function fromPrefix(
  lemma: string,
  pos: PartOfSpeech,
  find: FindEntry,
  rules: Derivations,
  inflection: Inflection,
): Entry | undefined {
  for (const rule of rules.prefixes) {
    if (rule.pos !== pos || !lemma.startsWith(rule.affix) || lemma.length < rule.affix.length + 3) continue;
    const rest = lemma.slice(rule.affix.length).replace(/^-/u, '');
    const base = find(rule.base + rest, rule.basePos);
    if (base) return reshape(lemma, pos, base, rule.english, inflection);
  }
  return undefined;
}

/** «militaro-technique» → military-technical, «bras-droit» → its parts joined. */
function fromCompound(
  lemma: string,
  pos: PartOfSpeech,
  find: FindEntry,
  rules: Derivations,
): Entry | undefined {
  const parts = lemma.split('-');
  if (parts.length < 2 || parts.some((part) => part.length < 2)) return undefined;
  const glosses: string[] = [];
  let last: Entry | undefined;
  for (const part of parts) {
    const combining = rules.combining.get(part);
    last = find(part, pos) ?? find(part, 'NOUN') ?? find(part, 'ADJ') ?? find(part, 'ADV');
    const gloss = combining ?? (last && mainGloss(last));
    if (gloss === undefined) return undefined;
    glosses.push(gloss);
  }
  return (
    last && {
      ...last,
      lemma,
      pos,
      senses: [{ gloss: glosses.join('-'), conditions: { form: [] } }],
      trap: null,
    }
  );
}

function reshape(
  lemma: string,
  pos: PartOfSpeech,
  base: Entry,
  template: string,
  inflection: Inflection,
): Entry {
  const shaped = base.senses.slice(0, 3).map((sense) => shape(template, headGloss(sense.gloss), inflection));
  const senses = [...new Set(shaped)].map((gloss) => ({ gloss, conditions: { form: [] } }));
  return { lemma, pos, gender: base.gender, level: base.level, senses, trap: null };
}

function shape(template: string, gloss: string, inflection: Inflection): string {
  return template
    .replace('{}', gloss)
    .replace('{adv}', () => inflection.adverb(gloss))
    .replace('{ing}', () => inflection.ing(gloss))
    .replace('{pp}', () => inflection.participle(gloss))
    .replace('{er}', () => inflection.agent(gloss));
}

const mainGloss = (entry: Entry): string => headGloss(entry.senses[0]?.gloss ?? '');

/** The first wording without its notes: «raise (money), collect» → raise. */
function headGloss(gloss: string): string {
  return (gloss.split(/[,;]/u)[0] ?? gloss).replace(/\s*\([^)]*\)/gu, '').trim() || gloss;
}
