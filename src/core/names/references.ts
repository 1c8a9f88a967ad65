import { itemsIn, type Span } from '../span.ts';
import type { Found } from './clues.ts';
import type { Wanted } from './discourse.ts';
import type { LinkedName, Names } from './findNames.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { HeadLexicon } from './heads.ts';
import {
  demonymOf,
  hasOwnCapital,
  inhabitantAt,
  inhabitantNoun,
  mayIntroduceInhabitant,
} from './inhabitants.ts';
import { introducedNoun, nounReference, pairReference } from './nounReferences.ts';
import { isAnotherSubject, isOrdinalSubject } from './ordinals.ts';
import { isImpersonal, readPronoun } from './pronouns.ts';
import { isTitle, type RolePhrase } from './rolePhrases.ts';
import type { NameLexicons } from './segments.ts';
import { contrastAt } from './setAgainst.ts';
import type { Slot } from './slots.ts';
import { isNamed } from './speakerReferences.ts';

/** Something in the text that calls an entity by name or refers back to one. */
export type Reference = Span & { readonly sentence: number; readonly from: number; readonly to: number } & (
    | { readonly kind: 'name'; readonly entity: string }
    /** A role phrase that stands beside the name of whom it calls: «Odile, {une voisine}, qui se dit …». */
    | { readonly kind: 'apposed'; readonly entity: string }
    | { readonly kind: 'pronoun'; readonly wanted: Wanted }
    | { readonly kind: 'role'; readonly phrase: RolePhrase }
    | {
        readonly kind: 'noun';
        readonly noun: string;
        readonly introduction: RolePhrase['introduction'];
        readonly plural: boolean;
      }
  );

/** A role phrase that no name completes: «{Le maire} se tait». */
export type RoleReference = Reference & { kind: 'role' };

/**
 * What refers in the article, in the order of the text: names, role phrases that no name completes, subject pronouns, and whatever
 * speaks. `bodies` are the head words of the bodies named («alliance»), for which a definite noun may stand.
 */
export function listReferences(
  names: Names,
  speakers: readonly Span[],
  bodies: ReadonlySet<string>,
  { heads, gazetteer }: Pick<NameLexicons, 'heads' | 'gazetteer'>,
): readonly Reference[] {
  const apposed = new Map(names.appositions.map(({ phrase, entity }) => [phrase, entity]));
  return names.sentences.flatMap((found, sentence) => {
    const own = itemsIn(names.names, found.reading.sentence).filter(({ rule }) => rule !== 'people');
    const speaking = itemsIn(speakers, found.reading.sentence).filter(
      (speaker) => !isNamed(found, speaker, own),
    );
    const named = own.map(nameReference);
    const roles = roleReferences(found, sentence, apposed, speaking);
    const inhabitants = inhabitantReferences(found, sentence, [...named, ...roles], speaking, gazetteer);
    const taken = [...named, ...roles, ...inhabitants];
    const rest = wordReferences(found, sentence, taken, speaking, bodies, heads);
    return [...taken, ...rest].sort((a, b) => a.start - b.start || b.end - a.end);
  });
}

function nameReference({ entity, sentence, start, end, from, to }: LinkedName): Reference {
  return { kind: 'name', entity, sentence, start, end, from, to };
}

/** The role phrases that stand alone, those inside the complement of another left out. */
function roleReferences(
  found: Found,
  sentence: number,
  apposed: ReadonlyMap<RolePhrase, string>,
  speaking: readonly Span[],
): readonly Reference[] {
  const kept: Reference[] = [];
  let end = 0;
  for (const phrase of found.phrases) {
    const speaks = speaking.some(
      (speaker) =>
        phrase.start >= speaker.start && phrase.start < speaker.start + 12 && phrase.start < speaker.end,
    );
    const nested = phrase.start < end;
    end = Math.max(end, phrase.end);
    const { start, from, to } = phrase;
    const entity = apposed.get(phrase);
    if (entity && speaks) kept.push({ kind: 'apposed', entity, sentence, start, end: phrase.end, from, to });
    if (entity || nested) continue;
    if (!speaks && (phrase.introduction === 'bare' || isTitle(phrase))) continue;
    kept.push({ kind: 'role', phrase, sentence, start, end: phrase.end, from, to });
  }
  return kept;
}

/** «…», sourit {la Lensoise}; {le Corse} a mesuré ses mots. */
function inhabitantReferences(
  found: Found,
  sentence: number,
  taken: readonly Span[],
  speaking: readonly Span[],
  gazetteer: Gazetteer,
): readonly Reference[] {
  const { slots } = found.reading;
  const references: Reference[] = [];
  for (let at = 0; at + 1 < slots.length; at++) {
    if (!mayIntroduceInhabitant(slots[at] as Slot)) continue;
    const noun = slots[inhabitantNoun(slots, at)];
    if (!noun || !hasOwnCapital(noun)) continue;
    const speaks = beginsAt(speaking, slots[at]?.word.start);
    const phrase =
      speaks || isInhabitantSubject(slots, at, gazetteer) ? inhabitantAt(found, at, gazetteer) : null;
    if (!phrase || overlaps(taken, phrase)) continue;
    const { start, end, from, to } = phrase;
    references.push({ kind: 'role', phrase, sentence, start, end, from, to });
  }
  return references;
}

function beginsAt(spans: readonly Span[], start: number | undefined): boolean {
  for (const span of spans) if (span.start === start) return true;
  return false;
}

function isInhabitantSubject(slots: readonly Slot[], at: number, gazetteer: Gazetteer): boolean {
  const index = inhabitantNoun(slots, at);
  // «{la Toulousaine} de 20 ans a gagné»
  const isAged = slots[index + 1]?.key === 'de' && slots[index + 3]?.key === 'ans';
  const [noun, next] = [slots[index], slots[index + (isAged ? 4 : 1)]];
  if (!noun || !next || !/^(?:l[ea]|l['’])$/u.test(slots[at]?.key ?? '')) return false;
  if (demonymOf(noun.key.replace(/^ex-/u, ''), gazetteer) === null || slots[at - 1]?.word.pos === 'ADP')
    return false;
  return /^(?:VERB|AUX)$/u.test(next.word.pos) || /^(?:,|n['’]|ne|s['’]|se)$/u.test(next.key);
}

function wordReferences(
  found: Found,
  sentence: number,
  taken: readonly Span[],
  speaking: readonly Span[],
  bodies: ReadonlySet<string>,
  heads: HeadLexicon,
): readonly Reference[] {
  const { slots } = found.reading;
  const references: Reference[] = [];
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] as Slot;
    const { start, end } = slot.word;
    const speaker = spanAround(speaking, start);
    const pronoun = (speaker && objectPronoun(speaker, slot, slots[at + 1])) ?? readWord(slots, at);
    const noun = pronoun ? undefined : introducedNoun(slots, at, bodies);
    const pair = speaker || pronoun ? null : pairAt(slots, at);
    // Nearly no word is any of these.
    if ((!speaker && !pronoun && !noun && !pair) || overlaps(taken, slot.word)) continue;
    if (pair) {
      references.push(pairReference(slots, at, sentence, pair));
      continue;
    }
    if (!pronoun) {
      const speaks = speaker?.start === start ? speaker : undefined;
      references.push(...nounReference(slots, at, noun, sentence, speaks, taken, bodies));
      continue;
    }
    const subject =
      /^(?:-t-|-)?(?:ils?|elles?)$/u.test(slot.key) || speaker !== undefined || isLatter(slots, at, pronoun);
    // «La cinéaste, {elle}, prépare un film»: the subject once more
    const isEmphatic = !speaker && slots[at - 1]?.word.text === ',' && slots[at + 1]?.word.text === ',';
    if (!subject || isEmphatic || (!overlaps(speaking, slot.word) && isImpersonal(found.reading, at, heads)))
      continue;
    const place = { sentence, start, end: Math.max(end, twoWords(slots, at)), from: at, to: at + 1 };
    references.push({ kind: 'pronoun', wanted: pronoun, ...place });
  }
  return references;
}

/** How an article and a word behind it bring in one of several, «{Le fautif}, lui, …», «{Un autre} se lève», «{Le second} rit»; `null` where they do not. */
function pairAt(slots: readonly Slot[], at: number): 'definite' | 'indefinite' | 'bare' | null {
  if (isSetAgainst(slots, at)) return 'definite';
  if (isAnotherSubject(slots, at)) return 'indefinite';
  return isOrdinalSubject(slots, at) ? 'bare' : null;
}

/** «{Le fautif}, lui, …», «{Le remplacé}, lui, …»: an article and one word before the pronoun that sets somebody against another. */
function isSetAgainst(slots: readonly Slot[], at: number): boolean {
  if (contrastAt(slots, at + 2) === null || slots[at + 1]?.capital !== false) return false;
  return /^l(?:[ea]|['’])$/u.test(slots[at]?.key ?? '');
}

/** «{Celle-ci} a souri. «…», dit-elle», «{Ce dernier} se lève»: who was named last is now spoken of. */
function isLatter(slots: readonly Slot[], at: number, { nearest }: Wanted): boolean {
  const next = slots[isTwoWords(slots, at) ? at + 2 : at + 1];
  return nearest && /^(?:VERB|AUX|PRON)$/u.test(next?.word.pos ?? '');
}

function spanAround(spans: readonly Span[], at: number): Span | undefined {
  for (const span of spans) if (span.start <= at && at < span.end) return span;
  return undefined;
}

function readWord(slots: readonly Slot[], at: number): Wanted | null {
  const key = slots[at]?.key ?? '';
  const two = isTwoWords(slots, at)
    ? readPronoun(`${key}${/['’]$/u.test(key) ? '' : ' '}${slots[at + 1]?.key ?? ''}`)
    : null;
  if (two) return two;
  const pronoun = readPronoun(slots[at]?.word.text ?? '');
  return slots[at]?.word.kind === 'clitic' && /^(?:leurs?|son|sa|ses|lui)$/u.test(key) ? null : pronoun;
}

/** «La question {l'}agace : «…»», «Il {lui} avait promis «un toit». «…»»: the object of a verb, who speaks. */
function objectPronoun({ start, end }: Span, { key, word }: Slot, next?: Slot): Wanted | undefined {
  if (start !== word.start || end !== word.end || !/^(?:l[ea]|l['’]|les|lui|leur)$/u.test(key))
    return undefined;
  // «selon {lui}, elle part», «{Lui} jure le contraire»
  const isDative = word.text === key && /^(?:AUX|VERB|PRON)$/u.test(next?.word.pos ?? '');
  if (/^l(?:ui|eur)$/u.test(key) && !isDative) return undefined;
  const gender = key === 'le' ? 'm' : key === 'la' ? 'f' : null;
  return { gender, plural: /^le(?:s|ur)$/u.test(key), person: true, nearest: false, speaks: false };
}

function twoWords(slots: readonly Slot[], at: number): number {
  return isTwoWords(slots, at) ? (slots[at + 1]?.word.end ?? 0) : 0;
}

const demonstratives = new Set(['ce', 'cette', 'ces', "l'"]);
const secondWords: ReadonlyMap<string, RegExp> = new Map([
  ['le', /^meme$/u],
  ['la', /^meme$/u],
  ['les', /^(?:deux|en|entendre|ecouter)$/u],
  ['tous', /^deux$/u],
  ['toutes', /^deux$/u],
]);

/** «ce dernier», «l'intéressé», «(à) les entendre», «le même» and «les deux» without a noun. */
function isTwoWords(slots: readonly Slot[], at: number): boolean {
  const key = slots[at]?.key ?? '';
  if (demonstratives.has(key)) return true;
  const second = secondWords.get(key);
  return (
    second?.test(slots[at + 1]?.key ?? '') === true &&
    /^(?:VERB|AUX|PRON|ADV|PUNCT|ADP)$/u.test(slots[at + 2]?.word.pos ?? 'PUNCT')
  );
}

/** «…, y assure{-t-il}»: the speaker's words may be a part of the token. */
function overlaps(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some((span) => span.start < end && start < span.end);
}
