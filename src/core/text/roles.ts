import type { TextSpan } from '../span.ts';
import { foldAccents } from './fold.ts';
import { countEvidence, type LayoutLexicon } from './layout.ts';
import type { ParagraphRole } from './paragraphs.ts';

/** A paragraph on its way to a role. */
export interface Block extends TextSpan {
  /** What its own words say, `null` when they say nothing. */
  readonly role: Evidence | null;
  /** Level of a Markdown heading, 0 for none. */
  readonly level: number;
  /** An item of a Markdown list, its bullet cut off. */
  readonly listed: boolean;
}

/** `banner` is weak: a line with words of consent that counts only beside boilerplate. */
type Evidence = 'byline' | 'dateline' | 'caption' | 'boilerplate' | 'banner';

const longestLine = 300;
const finalStop = /[.;,:…][»”"›)\]]*$/u;
/** A stop with another sentence behind it; «On craque »… Les usagers à bout» is one headline. */
const innerStop = /(?:[.!?]|(?<!["»”])…)["»”]?\s+["«“]?\p{Lu}/u;
const item = /^(?:[-–—]\s|\d{1,2}[.)]\s|\|)/u;
const fullDate =
  /(?<!\d)(?:\d{1,2}(?:er)?\s\p{L}{3,9}\.?\s\d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{4}-\d{2}-\d{2})(?!\d)/u;
/** «Ana Duval», «Ana Duval, à Genève», «Ana Duval et Jo Blin (à Sète)» */
const nameLine =
  /^(?:\p{Lu}[\p{L}'’.-]*\s+){1,3}\p{Lu}[\p{L}'’.-]+(?:(?:,| et| avec)\s+(?:\p{Lu}[\p{L}'’.-]*\s*){1,4})*(?:,?\s*\(?[àÀ]\s+\p{Lu}[\p{L}'’ -]*\)?)?$/u;
/** «L. F.», «(A.D.)» */
const initials = /^\(?(?:\p{Lu}\.[ -]?){2,4}\)?$/u;
const withPlace = /[,(]\s*à\s+\p{Lu}/u;

/** What the words of one paragraph say about its role, whatever stands around it. */
export function roleByWords(text: string, layout: LayoutLexicon): Evidence | null {
  if (initials.test(text)) return 'byline';
  const folded = foldAccents(text.slice(0, 2000)).replace(/^[-–—•*>\s/_[]+/u, '');
  const count = (evidence: Parameters<typeof countEvidence>[1]) => countEvidence(folded, evidence, layout);
  const consent = count('consent');
  if (consent >= 2 && count('address') > 0) return 'boilerplate';
  if (text.length > longestLine) return consent >= 2 ? 'banner' : null;
  const sentences = text.split(innerStop).length;
  if (countEvidence(asked(folded), 'boilerplate', layout) > 0 && sentences <= 3 && !isStory(text))
    return 'boilerplate';
  if (consent > 0) return count('address') > 0 && text.length < 160 ? 'boilerplate' : 'banner';
  if (text.length < 250 && count('caption') > 0) return 'caption';
  if (text.length < 120 && sentences === 1 && (count('dateline') > 0 || isDateOnly(text))) return 'dateline';
  return text.length < 120 && sentences === 1 && isByline(text, count('byline')) ? 'byline' : null;
}

/** «{Soutenez-vous} ce projet ?», «{Partagez-vous} cet avis ?» ask of somebody what «Soutenez-nous», «Partagez» ask of readers: a question without its verb. */
function asked(folded: string): string {
  return folded.trimEnd().endsWith('?') ? folded.replace(/^[a-z]+ez-vous\s/u, '') : folded;
}

/** A line that opens like a link but tells: «À lire ses lettres, on le devine heureux, a dit Roy.» */
function isStory(text: string): boolean {
  return (
    text.length > 60 &&
    /[.][»”"]?$/u.test(text) &&
    !/^[^.]{2,30}:/u.test(text) &&
    !/\b(?:vous|votre|nos|notre|nous)\b/iu.test(text)
  );
}

function isDateOnly(text: string): boolean {
  return fullDate.test(text) && text.split(/\s+/u).length <= 9 && !/[.!?»]$/u.test(text);
}

/** Beside the vocabulary a byline holds names and small words only: «Par Ana Duval, à Sète». */
function isByline(text: string, evidence: number): boolean {
  if (withPlace.test(text) && nameLine.test(text)) return true;
  if (evidence === 0 || /[.!?»:]$/u.test(text.replace(/\.$/u, ''))) return false;
  const words = text.replace(/\.$/u, '').match(/\p{L}[\p{L}'’.-]*/gu) ?? [];
  const plain = words
    .slice(1)
    .filter((word) => /^\p{Ll}/u.test(word) && word.length > 3 && !small.has(foldAccents(word)));
  return words.length <= 14 && plain.length === 0;
}

const small = new Set(
  'avec pour dans agence agences correspondant correspondante notre envoye envoyee special speciale particuliere recueillis propos redaction journaliste bureau'.split(
    ' ',
  ),
);

/** The roles of all paragraphs from their words and their places. */
export function settleRoles(blocks: readonly Block[]): ParagraphRole[] {
  const roles = blocks.map((block): ParagraphRole => {
    if (block.level > 0 && block.role !== 'boilerplate') return 'heading';
    if (block.role === 'banner') return 'body';
    return block.role ?? (!block.listed && looksLikeHeading(block.text) ? 'heading' : 'body');
  });
  spreadBanners(blocks, roles);
  demoteLists(blocks, roles);
  placeTitle(blocks, roles);
  placeTail(blocks, roles);
  return roles;
}

/**
 * «REPORTAGE. Dans la Nièvre, un bus dentaire», «INFO LE SOIR. …»; a town: «La Turballe. La criée ferme», «Saint-Jean-de-Monts. …»; a section: «Rugby -
 * Pro D2. «On y croit» : Sète se relance»
 */
const label = /^(?:\p{Lu}{4,}(?:\s\p{Lu}+){0,3}|\p{Lu}[^.!?:;,«"“]{3,32})\.\s/u;

/** A short line that is no sentence; a closing mark may end it («Roy : «Rien à cacher»»), but no question put by a paper. */
function looksLikeHeading(text: string): boolean {
  if (text.length > 160 || finalStop.test(text) || item.test(text)) return false;
  if (innerStop.test(text.replace(label, ''))) return false;
  if (/^.{2,30}\s?:\s.*\?$/u.test(text)) return false;
  return text.split(/\s+/u).length <= 24 && /\p{L}/u.test(text);
}

/** A line about cookies beside a banner is the banner's, the items below «À lire aussi» are links. */
function spreadBanners(blocks: readonly Block[], roles: ParagraphRole[]): void {
  for (let i = 1; i < blocks.length; i++)
    if ((blocks[i]?.role === 'banner' || blocks[i]?.listed) && roles[i - 1] === 'boilerplate')
      roles[i] = 'boilerplate';
  for (let i = blocks.length - 2; i >= 0; i--)
    if (blocks[i]?.role === 'banner' && roles[i + 1] === 'boilerplate') roles[i] = 'boilerplate';
}

/** Four short lines on end are a list or a table, not four headings. */
function demoteLists(blocks: readonly Block[], roles: ParagraphRole[]): void {
  for (let i = 0; i < roles.length; ) {
    let end = i;
    while (roles[end] === 'heading' && (blocks[end] as Block).level === 0) end++;
    if (i > 0 && end - i >= 4) roles.fill('body', i + 1, end);
    i = Math.max(end, i + 1);
  }
}

/**
 * The title is the first heading when no story stands before it, a kicker («Économie») passed over; a credit or a name that
 * follows belongs to the head too.
 */
function placeTitle(blocks: readonly Block[], roles: ParagraphRole[]): void {
  const body = roles.indexOf('body');
  const before = body < 0 ? roles.length : body;
  const heads = [...roles.keys()].filter((i) => i < before && roles[i] === 'heading');
  const [first, second] = heads;
  if (first === undefined) return;
  const kicker =
    second !== undefined && isKicker(blocks, first) && (blocks[second] as Block).text.length > 40;
  const title = kicker ? second : first;
  roles[title] = 'title';
  const words = (blocks[title] as Block).text;
  for (let i = title + 1; i < before; i++) {
    const text = (blocks[i] as Block).text;
    if (roles[i] === 'heading' && text.length < 60 && nameLine.test(text)) roles[i] = 'byline';
    if (roles[i] === 'heading' && text.startsWith(words)) roles[i] = 'caption';
  }
}

function isKicker(blocks: readonly Block[], i: number): boolean {
  const block = blocks[i] as Block;
  return block.level === 0 && block.text.length <= 40 && block.text.split(/\s+/u).length <= 5;
}

/** Headings that nothing follows: a signature, or what is left of the page around the article. */
function placeTail(blocks: readonly Block[], roles: ParagraphRole[]): void {
  const last = Math.max(roles.lastIndexOf('body'), roles.indexOf('title'));
  if (last < 0) return;
  const noisy = roles.indexOf('boilerplate', last) > 0;
  for (let i = last + 1; i < roles.length; i++) {
    if (roles[i] !== 'heading' || (blocks[i] as Block).level > 0) continue;
    if (nameLine.test((blocks[i] as Block).text)) roles[i] = 'byline';
    else if (noisy) roles[i] = 'boilerplate';
  }
}
