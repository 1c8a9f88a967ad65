import { firstFrom, itemsIn, type Span } from '../span.ts';
import type { Coreference } from './coreference.ts';
import { findAntecedent, isCovered, type Occurrence, type Wanted } from './discourse.ts';
import type { LinkedName } from './findNames.ts';
import {
  enters,
  entitiesOf,
  isOnePerson,
  lastPhrase,
  sentenceAt,
  startOfSentenceBefore,
} from './lastPhrases.ts';
import { type Progress, placeOf } from './progress.ts';
import { readPronoun } from './pronouns.ts';
import type { Reference } from './references.ts';
import { fitsPerson } from './roleFitness.ts';
import { isSubject } from './subjects.ts';

/** A quotation that a reference stands in. */
export type Around = Progress['input']['quotes'][number];

/** How many quotations deep or on end the one around a reference is sought. */
const nearQuotations = 12;

/** The innermost direct quotation around a reference. */
export function quotationAround({ input }: Progress, { start, end }: Span): Around | undefined {
  const next = firstFrom(input.quotes, start + 1);
  return input.quotes
    .slice(Math.max(0, next - nearQuotations), next)
    .findLast((quote) => quote.kind === 'direct' && quote.start <= start && end < quote.end);
}

/** Who says a quotation, as far as that is known while it is read: a name, or what was found for the words that attribute it. */
export function voiceOf({ input, found }: Progress, { attribution }: Around): readonly string[] {
  const speaker = attribution?.speaker;
  if (!speaker) return [];
  const name = itemsIn(input.names.names, speaker).findLast(({ type }) => type === 'PER');
  if (name) return [name.entity];
  return found.findLast(({ start, end }) => start < speaker.end && speaker.start < end)?.entities ?? [];
}

/**
 * «{Elle} disait : «Non»», se souvient la lauréate: where only the words behind tell who says it all, the pronoun inside is found again
 * to mean whom the sentence before has brought in, «Il a appelé un guide. «{Il} m'a dit : «Non»», raconte-t-il», or nobody certain.
 */
export function withoutOwnVoice(progress: Progress, found: Coreference): Coreference {
  if (found.kind !== 'pronoun' || !isCovered(progress.direct, found.start)) return found;
  const around = quotationAround(progress, found);
  const own = around ? voiceOf(progress, around) : [];
  if (!around || !found.entities.some((id) => own.includes(id))) return found;
  const [, one, feminine] = /^(il|(elle))$/iu.exec(found.text) ?? [];
  const entered = one ? broughtInBefore(progress, feminine ? 'f' : 'm', around) : [];
  const isOwn = entered.length === 0 || entered.some((id) => own.includes(id));
  const entities = one && isOwn ? otherSpokenOf(progress, found, own) : entered;
  if (entities.length > 0) return { ...found, entities, rule: 'last-fitting-subject', confidence: 0.65 };
  return { ...found, entities: [], rule: 'no-certain-antecedent', confidence: 0.3 };
}

/** «Le gamin rit. Son éducateur, Jo Blin, aussi. «{Il} me disait : «Non»», glisse-t-il»: another of whom the paragraph has spoken. */
function otherSpokenOf(
  progress: Progress,
  { start, text }: Coreference,
  own: readonly string[],
): readonly string[] {
  const wanted = readPronoun(text);
  const sentence = sentenceAt(progress, start);
  if (!wanted) return [];
  const place = { ...placeOf(progress, { start, sentence }), inner: false };
  const bias = (id: string) => (own.includes(id) ? -9 : 0);
  const { entities } = findAntecedent(progress, place, { ...wanted, person: true, speaks: true, bias });
  const isHere = ({ paragraph, start: at, entities: ids }: Occurrence) =>
    paragraph === place.paragraph && at < start && ids[0] === entities[0];
  const last = progress.occurrences.findLast((other) => isHere(other) || other.paragraph < place.paragraph);
  return !last || !isHere(last) || entities.some((id) => own.includes(id)) ? [] : entities;
}

/**
 * «Judith doutait. {Elle} disait : «Non»», «J'ai appelé une agente. {Elle} a ri : «Non»», «Le médecin est venu. {Il} m'a dit : «Non»»; «un client
 * m'écrivait, {sa} lettre disait : «Non»»: somebody of whom whoever says all of it has just spoken.
 */
export function innerAntecedent(
  progress: Progress,
  reference: Reference,
  wanted: Wanted,
  around: Around,
): readonly string[] {
  const { gender, plural } = wanted;
  if (plural) return [];
  const turn = turnBefore(progress, around);
  const speak = turn ? [...voiceOf(progress, turn), ...voiceOf(progress, around)] : [];
  const before = { start: turn?.start ?? around.start, end: reference.start };
  const names = itemsIn(progress.input.names.names, before).filter(
    ({ entity }) => fitsPerson(progress, entity, gender) && !speak.includes(entity),
  );
  const name = names.findLast((other) => isSubject(progress, nameReference(other), false)) ?? names.at(-1);
  const opens = turn?.start ?? startOfSentenceBefore(progress, reference.sentence);
  const role = lastPhrase(
    progress,
    before,
    reference.sentence,
    (phrase) => enters(phrase, gender) || (phrase.start >= opens && isOnePerson(phrase, gender)),
  );
  if (role && (!name || name.end < role.start)) return entitiesOf(progress, role);
  return name ? [name.entity] : [];
}

/** «Le Jour : {Votre entraîneur l'a-t-il compris ?} ¶ I. C. : Non. Il m'a dit : «Repose-toi.»»: in an interview, the turn that a turn replies to. */
function turnBefore({ input: { quotes, text } }: Progress, around: Around): Around | undefined {
  const at = firstFrom(quotes, around.start);
  const near = quotes.slice(Math.max(0, at - nearQuotations), at);
  const before = near.findLast(({ start, end }) => !near.some((o) => o.start < start && end <= o.end));
  if (before?.kind !== 'direct' || !(isTurn(around) || isTurn(before))) return undefined;
  return /^[^\p{L}]*\n[^\n]*$/u.test(text.slice(before.end, around.start)) ? before : undefined;
}

/** Behind a label, be it that of an earlier turn. */
function isTurn({ attribution }: Around): boolean {
  return /^(?:label|answer)$/u.test(attribution?.rule ?? '');
}

function nameReference({ entity, sentence, start, end, from, to }: LinkedName): Reference {
  return { kind: 'name', entity, sentence, start, end, from, to };
}

/** «C'est son fils qui l'a prévenu. «{Il} m'a dit : «Non»», raconte-t-il»: who enters in the article's own words right before. */
export function antecedentBefore(
  progress: Progress,
  { wanted: { gender, plural } }: Reference & { kind: 'pronoun' },
  around: Around,
): readonly string[] {
  return plural ? [] : broughtInBefore(progress, gender, around);
}

function broughtInBefore(progress: Progress, gender: 'm' | 'f' | null, { start }: Around): readonly string[] {
  const sentence = sentenceAt(progress, start);
  const before = { start: startOfSentenceBefore(progress, sentence), end: start };
  const role = lastPhrase(progress, before, sentence, (phrase) => isOnePerson(phrase, gender));
  return role ? entitiesOf(progress, role) : [];
}

/** The direct quotations that one mention of a speaker attributes. */
export function quotationsBy({ input: { quotes } }: Progress, speaker: Span): readonly Around[] {
  const next = firstFrom(quotes, speaker.start);
  return quotes
    .slice(Math.max(0, next - nearQuotations), next + 1)
    .filter(({ kind, attribution }) => kind === 'direct' && attribution?.speaker?.start === speaker.start);
}

/** «Un commercial est venu. «{Il} m'a dit : «Non»», raconte-t-il»: unnamed persons of whom somebody tells what they said. */
export function heardBy(progress: Progress, speaker: Span): readonly string[] {
  const said = quotationsBy(progress, speaker);
  const [first] = said;
  if (!first) return [];
  const ids: string[] = [];
  for (let i = progress.found.length - 1; i >= 0; i--) {
    const { start, end, kind, entities } = progress.found[i] as Coreference;
    if (end <= first.start) break;
    const isInside = said.some((quote) => quote.start <= start && end <= quote.end);
    if (isInside && kind === 'pronoun') ids.push(...entities);
  }
  return ids.filter((id) => progress.holders.get(id)?.entity.named === false);
}
