import type { PartOfSpeech } from '../grammar/tag.ts';
import type { Affix, Derivations } from './affixes.ts';
import { adverbOf, agentOf, ingOf, participleOf } from './english.ts';
import type { Entry } from './lexicon.ts';

/** Looks up an entry of the lexicon by lemma and part of speech. */
export type FindEntry = (lemma: string, pos: PartOfSpeech) => Entry | undefined;

/** Behind a prefix without hyphen a shorter base is chance: «autoroute» is no self-road, «délit» no reversal of a bed. */
const shortestBase = 5;

/**
 * Makes an entry for a word that the lexicon lacks, from one that it has: «constitutionnellement», «renégocier»,
 * «anti-corruption», «militaro-technique». `undefined` when no rule leads to a known word.
 */
export function derive(
  lemma: string,
  pos: PartOfSpeech,
  find: FindEntry,
  rules: Derivations,
): Entry | undefined {
  return (
    fromSuffix(lemma, pos, find, rules) ??
    fromPrefix(lemma, pos, find, rules) ??
    fromCompound(lemma, pos, find, rules)
  );
}

/** «soupçonné», «menaçant» as adjectives: the participle of each sense of the verb, which keeps its conditions. */
export function deriveParticiple(
  lemma: string,
  verb: Entry,
  tense: 'Past' | 'Pres',
  rules: Derivations,
): Entry {
  const template = tense === 'Past' ? '{pp}' : '{ing}';
  const senses = usable(verb).map((sense) => ({
    ...sense,
    gloss: shape(template, headGloss(sense.gloss), rules),
  }));
  return { ...verb, lemma, pos: 'ADJ', senses };
}

function fromSuffix(
  lemma: string,
  pos: PartOfSpeech,
  find: FindEntry,
  rules: Derivations,
): Entry | undefined {
  for (const rule of rules.suffixes) {
    if (rule.pos !== pos || !lemma.endsWith(rule.affix) || lemma.length < rule.affix.length + 3) continue;
    const base = find(lemma.slice(0, -rule.affix.length) + rule.base, rule.basePos);
    if (base) return { ...reshape(lemma, base, rule, rules), gender: null };
  }
  return undefined;
}

function fromPrefix(
  lemma: string,
  pos: PartOfSpeech,
  find: FindEntry,
  rules: Derivations,
): Entry | undefined {
  for (const rule of rules.prefixes) {
    if (rule.pos !== pos || !lemma.startsWith(rule.affix)) continue;
    const rest = lemma.slice(rule.affix.length);
    const hyphen = rest.startsWith('-') || rule.affix.endsWith('-');
    if (!hyphen && rest.length < shortestBase) continue;
    const stem = rule.base + rest.replace(/^-/u, '');
    const base =
      find(stem, rule.basePos) ?? (hyphen ? fromSuffix(stem, rule.basePos, find, rules) : undefined);
    if (base) return reshape(lemma, base, rule, rules);
  }
  return undefined;
}

/** «militaro-technique» → military-technical, «ministre-président» → its parts joined. */
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
    last = find(part, pos) ?? find(part, 'NOUN') ?? find(part, 'ADJ') ?? find(part, 'ADV');
    const gloss = rules.combining.get(part) ?? (last && headGloss(last.senses[0]?.gloss ?? ''));
    if (gloss === undefined) return undefined;
    glosses.push(gloss);
  }
  return last && { ...last, lemma, pos, senses: [plain(glosses.join('-'))], trap: null };
}

function reshape(lemma: string, base: Entry, rule: Affix, rules: Derivations): Entry {
  const shaped = usable(base).map((sense) => shape(rule.english, headGloss(sense.gloss), rules));
  const senses = [...new Set(shaped)].slice(0, 3).map(plain);
  return { lemma, pos: rule.pos, gender: base.gender, level: base.level, senses, trap: null };
}

const plain = (gloss: string): Entry['senses'][number] => ({ gloss, conditions: { form: [] } });

/** The senses without those of the pronominal verb, unless it has no other. */
function usable({ senses }: Entry): Entry['senses'] {
  const others = senses.filter((sense) => !sense.conditions.form.includes('refl'));
  return others.length > 0 ? others : senses;
}

function shape(template: string, gloss: string, { participles }: Derivations): string {
  return template
    .replace('{}', gloss)
    .replace('{adv}', () => adverbOf(gloss))
    .replace('{ing}', () => ingOf(gloss))
    .replace('{pp}', () => participleOf(gloss, participles))
    .replace('{er}', () => agentOf(gloss));
}

/** The first wording without its notes: «raise (money), collect» → raise. */
function headGloss(gloss: string): string {
  return (gloss.split(/[,;]/u)[0] ?? gloss).replace(/\s*\([^)]*\)/gu, '').trim() || gloss;
}
