import { firstFrom, itemsIn, type Span, type TextSpan, textSpan } from '../span.ts';
import type { Ages } from './ages.ts';
import type { BodyKinds } from './bodies.ts';
import { nameKey } from './clues.ts';
import type { Coreference } from './coreference.ts';
import { isCovered, mergeSpans } from './discourse.ts';
import { enter } from './enterName.ts';
import type { Entity } from './entities.ts';
import type { Names } from './findNames.ts';
import { piecesOf } from './gazetteer.ts';
import { withoutOwnVoice } from './innerVoices.ts';
import { introduce, introduceAnother, isInTitle } from './introduce.ts';
import type { RoleKin } from './kin.ts';
import { asKinOfVoice } from './kinOfVoice.ts';
import { learnGender, learnRoles, note, type Progress, placeOf } from './progress.ts';
import { listReferences, type Reference } from './references.ts';
import { resolvePhrase } from './resolvePhrase.ts';
import { resolvePronoun } from './resolvePronoun.ts';
import type { RoleParts } from './roleParts.ts';
import { nameHeadlineSources } from './roleThenName.ts';
import type { RoleVerbs } from './roleVerbs.ts';
import type { NameLexicons } from './segments.ts';
import { openSource } from './sources.ts';
import { isNamed } from './speakerReferences.ts';
import { startProgress } from './startProgress.ts';
import { isSubject } from './subjects.ts';

/** What coreference reads beside the names. */
export interface CoreferenceInput {
  readonly text: string;
  readonly names: Names;
  /** The words that attribute each quotation, sorted by start. */
  readonly speakers: readonly TextSpan[];
  /** The quotations; what is said in direct speech refers to another's discourse. */
  readonly quotes: readonly (Span & {
    readonly kind: string;
    readonly parts: readonly Span[];
    readonly attribution: { readonly speaker: TextSpan | null; readonly rule: string } | null;
  })[];
  /** Year of publication, when it is known. */
  readonly year: number | null;
}

/** What it is looked up in. */
export interface CoreferenceLexicons extends NameLexicons {
  readonly kin: RoleKin;
  readonly parts: RoleParts;
  readonly roleVerbs: RoleVerbs;
  readonly bodyKinds: BodyKinds;
  readonly ages: Ages;
}

/**
 * Finds whom pronouns and role phrases refer to, in one pass over the article, and makes entities of the sources that it does not
 * name («un haut responsable de la Maison Blanche»).
 */
export function resolveCoreferences(
  input: CoreferenceInput,
  lexicons: CoreferenceLexicons,
): { readonly coreferences: readonly Coreference[]; readonly entities: readonly Entity[] } {
  const direct = mergeSpans(input.quotes.flatMap(({ kind, parts }) => (kind === 'direct' ? parts : [])));
  const progress = startProgress(input, direct, lexicons);
  const speakers = input.speakers.filter(({ text }) => /\p{L}/u.test(text));
  const references = listReferences(input.names, speakers, bodyHeads(progress), lexicons);
  for (const reference of references) {
    const speaker = speakerAt(speakers, reference);
    if (!speaker && isCovered(direct, reference.start)) {
      hear(progress, reference);
      continue;
    }
    resolve(progress, reference, speaker);
  }
  nameHeadlineSources(progress);
  const referred = new Set(progress.found.flatMap(({ entities }) => entities));
  const introduced = progress.introduced.filter(({ entities }) => entities.some((id) => referred.has(id)));
  const found = progress.found.map((coreference) =>
    asKinOfVoice(progress, withoutOwnVoice(progress, coreference)),
  );
  const coreferences = settleFound([...found, ...introduced]);
  return { coreferences, entities: countMentions(progress, coreferences) };
}

/** «Macky Sall répondra de ses actes» lets the article speak of «l'ex-président». */
function hear({ holders }: Progress, reference: Reference): void {
  const holder = reference.kind === 'name' ? holders.get(reference.entity) : undefined;
  if (holder) holder.heard = true;
}

/** First words of the bodies that the article names, by their names and the list's: «alliance», «ministere». */
function bodyHeads({ named, lexicons }: Progress): ReadonlySet<string> {
  const heads = new Set<string>();
  for (const { entity, entry } of named) {
    if (entity.type !== 'ORG') continue;
    for (const name of [entity.name, ...entity.aliases, ...(entry?.aliases ?? [])]) {
      const [first = '', second] = nameKey(name).split(' ');
      if (second && first.length > 3 && !isPlaceWord(first, lexicons)) heads.add(first);
    }
  }
  return heads;
}

/** «le stade» is where the «Stade rennais» plays, not the club. */
function isPlaceWord(word: string, { heads }: NameLexicons): boolean {
  return heads.allAt(piecesOf(word), 0, ['whole', 'label']).some(({ head }) => head.type === 'LOC');
}

function speakerAt(speakers: readonly TextSpan[], { start, end }: Span): TextSpan | undefined {
  const next = speakers[firstFrom(speakers, start)];
  if (next && next.start < end) return next;
  const before = speakers[firstFrom(speakers, start) - 1];
  return before && before.end > start ? before : undefined;
}

function resolve(progress: Progress, reference: Reference, speaker: TextSpan | undefined): void {
  if (reference.kind === 'name') enter(progress, reference, isHead(progress, reference, speaker));
  else if (reference.kind === 'apposed') resolveApposed(progress, reference);
  else if (reference.kind === 'pronoun') resolvePronoun(progress, reference, speaker);
  else resolvePhraseReference(progress, reference, speaker);
}

/** A name is the speaker unless it only completes the speaker's role («le porte-parole du Kremlin»). */
function isHead(
  { input }: Progress,
  reference: Reference & { kind: 'name' },
  speaker: TextSpan | undefined,
): boolean {
  const found = input.names.sentences[reference.sentence];
  return (
    speaker !== undefined &&
    found !== undefined &&
    isNamed(found, speaker, itemsIn(input.names.names, reference))
  );
}

function resolveApposed(progress: Progress, reference: Reference & { kind: 'apposed' }): void {
  const words = textSpan(progress.input.text, reference.start, reference.end);
  const entities = [reference.entity];
  progress.found.push({ kind: 'role', entities, rule: 'role-in-article', confidence: 0.95, ...words });
  note(progress, entities, reference, true, true);
}

function resolvePhraseReference(
  progress: Progress,
  reference: Reference & { kind: 'role' | 'noun' },
  around: TextSpan | undefined,
): void {
  const { text } = progress.input;
  const before = around && text.slice(around.start, reference.start);
  const leads = before !== undefined && !/\p{L}/u.test(before);
  const isPart = before !== undefined && partitive.test(before);
  const speaker = leads || isPart ? around : undefined;
  const match =
    speaker && isPart
      ? openSource(progress, reference, speaker)
      : resolvePhrase(progress, reference, placeOf(progress, reference), speaker);
  if (!match && reference.kind === 'role') introduce(progress, reference);
  if (!match && !speaker && reference.kind === 'noun') introduceAnother(progress, reference);
  if (!match) return;
  const { start, end } = speaker ?? reference;
  if (match.entities.length === 1 && match.confidence >= 0.7 && reference.kind === 'role')
    learnGender(progress, match.entities[0] ?? '', reference.phrase.form.gender);
  progress.found.push({ kind: 'role', ...textSpan(text, start, end), ...match });
  const speaks = speaker !== undefined;
  if (match.entities.length === 1) learnRoles(progress, match.entities[0] ?? '', reference, speaks);
  // «J'y crois», confie un étudiant: the article is going to name them
  const { introduction } = reference.kind === 'role' ? reference.phrase : reference;
  const isNew = match.rule === 'unnamed-source' && introduction === 'indefinite';
  if (isNew && isInTitle(progress, reference)) return;
  note(progress, match.entities, reference, speaks, isSubject(progress, reference, speaks));
}

/** «{un de} ses porte-parole», «{l'un des} prévenus»: one of several, whom nothing names. */
const partitive =
  /^(?:l['’])?(?:une?|plusieurs|certaine?s|quelques-une?s|deux|trois) (?:de |d['’]|d['’]entre )?$/iu;

/** Sorted, without overlap: of two that do, the first found stays. */
function settleFound(found: readonly Coreference[]): readonly Coreference[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Coreference[] = [];
  for (const coreference of sorted) if ((kept.at(-1)?.end ?? 0) <= coreference.start) kept.push(coreference);
  return kept;
}

/** The entities that something refers to, with how often. */
function countMentions({ entities }: Progress, found: readonly Coreference[]): readonly Entity[] {
  const counts = new Map<string, number>();
  for (const { entities: ids } of found) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...entities.values()].flatMap((entity) => {
    const more = counts.get(entity.id) ?? 0;
    if (more === 0) return entity.named ? [entity] : [];
    return [{ ...entity, mentions: entity.mentions + more }];
  });
}
