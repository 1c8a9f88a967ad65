import type { Span } from '../span.ts';
import { foldAccents } from '../text/fold.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { findQuestioning } from './askedTurns.ts';

/** What one voice says in a dialogue or an interview, without marks. */
export interface Turn extends Span {
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** The name or the initials of whoever speaks, and the sign behind it. */
  readonly label?: Label;
}

export interface Label {
  readonly name: Span;
  readonly sign: Span;
}

const dash = /^[—–]\s+/u;
/** «Le Quotidien : », «C. A. – », «Ana Duval. — », «LE MONDE. - » at the head of a paragraph. */
const labelWord = /(?:[dl]['’])?\p{Lu}[\p{L}’'.-]*|d[eu]|des|d['’]|l[ea]|les|l['’]|et/u.source;
/** Spaces stand between the words, so that there is one way alone to cut a long run of capitals. */
const label = new RegExp(
  `^((?:${labelWord})(?:\\s+(?:${labelWord})){0,5})\\s*(?::|[–—]|(?<=\\.\\s?)-)\\s+(?=[\\p{Lu}«"“…¿\\d(])`,
  'u',
);

/**
 * The turns of a dialogue («— Vous partez ? ¶ — Oui, dit-elle.») and of an interview («Le Quotidien : … ¶ Ana Duval : …»). One dash
 * or one label alone is none: a dash may open a list, a label a heading.
 */
export function findTurns(paragraphs: readonly Paragraph[]): Turn[] {
  const spoken = paragraphs.map((paragraph) =>
    /^(?:body|heading)$/u.test(paragraph.role) ? paragraph.text : '',
  );
  const marked = [...dialogue(paragraphs, spoken), ...interview(paragraphs, spoken)];
  return marked.length > 0 ? marked : questioning(paragraphs, spoken);
}

/** Each paragraph of an interview that tells its turns apart by nothing but the questions. */
function questioning(paragraphs: readonly Paragraph[], spoken: readonly string[]): Turn[] {
  const found = findQuestioning(paragraphs, spoken);
  if (!found) return [];
  return paragraphs
    .slice(found.from, found.to)
    .flatMap((paragraph, k) => trimmed(paragraph, found.from + k, paragraph.text, 0, paragraph.text.length));
}

function dialogue(paragraphs: readonly Paragraph[], spoken: readonly string[]): Turn[] {
  const turns: Turn[] = [];
  for (let i = 0; i < spoken.length; i++) {
    let end = i;
    while (end < spoken.length && dash.test(spoken[end] as string)) end++;
    const run = spoken.slice(i, end);
    if (run.length > 1 && run.some(isSpeech))
      run.forEach((text, k) => {
        turns.push(...cutDashes(paragraphs[i + k] as Paragraph, i + k, text));
      });
    else if (run.length === 1 && isSpeech(run[0] as string) && /\?$/u.test(spoken[i - 1]?.trim() ?? ''))
      turns.push(...cutDashes(paragraphs[i] as Paragraph, i, run[0] as string));
    i = Math.max(i, end - 1);
  }
  return turns;
}

/** Speech asks, exclaims, is spoken in the first or second person, or has its reporter in it. */
function isSpeech(text: string): boolean {
  return /[?!…]|-t?-?(?:il|elle|ils|elles|on)(?!\p{L})|(?<!\p{L})(?:j['’]|(?:je|nous|vous|tu|oui|non|moi)(?!\p{L}))/iu.test(
    text,
  );
}

/** Several turns may share a line: «— Vous partez ? — Oui.» */
function cutDashes(paragraph: Paragraph, index: number, text: string): Turn[] {
  const starts = [...text.matchAll(/(?:^|(?<=[.?!…]\s))[—–]\s+/gu)].map((m) => ({
    from: m.index,
    start: m.index + m[0].length,
  }));
  return starts.flatMap(({ start }, i) => {
    const end = starts[i + 1]?.from ?? text.length;
    return trimmed(paragraph, index, text, start, end);
  });
}

function interview(paragraphs: readonly Paragraph[], spoken: readonly string[]): Turn[] {
  const labelled = spoken.flatMap((text, index) => {
    const match = label.exec(text);
    return match
      ? [{ index, words: match[1] as string, key: foldAccents(match[1] as string), whole: match[0] }]
      : [];
  });
  const counts = new Map<string, number>();
  for (const { key } of labelled) counts.set(key, (counts.get(key) ?? 0) + 1);
  const repeated = [...counts.keys()].filter((key) => (counts.get(key) ?? 0) > 1);
  const voices = new Set([...(labelled.length < 3 ? [] : repeated), ...askedAndAnswered(labelled, spoken)]);
  if (voices.size === 0) return [];
  const isVoice = (key: string) =>
    voices.has(key) ||
    isInitials(key) ||
    [...voices].some((v) => isInitials(v) && initialsOf(key) === v.replace(/[^a-z]/gu, ''));
  return labelled
    .filter(({ key }) => isVoice(key))
    .flatMap(({ index, words, whole }) => {
      const paragraph = paragraphs[index] as Paragraph;
      const text = spoken[index] as string;
      const label = labelAt(paragraph.start, words, whole);
      return trimmed(paragraph, index, text, whole.length, text.length).map((turn) => ({ ...turn, label }));
    });
}

/** «La Gazette : Pourquoi ce titre ? ¶ Ana Duval : Ma mère me disait non.»: the voices of a question and of the answer right behind it. */
function askedAndAnswered(
  labelled: readonly { readonly index: number; readonly key: string }[],
  spoken: readonly string[],
): string[] {
  return labelled.flatMap(({ index, key }, i) => {
    const answer = labelled[i + 1];
    const asks = /\?$/u.test(spoken[index]?.trim() ?? '');
    const answers = answer?.index === index + 1 && answer.key !== key && isSpeech(spoken[answer.index] ?? '');
    return asks && answer && answers ? [key, answer.key] : [];
  });
}

/** «{Ana Duval}. {—} », «{C. A.} {:} » */
function labelAt(start: number, words: string, whole: string): Label {
  const name = isInitials(foldAccents(words)) ? words : words.replace(/\.$/u, '');
  const end = start + whole.trimEnd().length;
  return { name: { start, end: start + name.length }, sign: { start: end - 1, end } };
}

function isInitials(key: string): boolean {
  return /^(?:[a-z]\.?[\s-]?){1,3}$/u.test(key);
}

function initialsOf(key: string): string {
  return key
    .split(/[\s'’-]+/u)
    .map((word) => word[0] ?? '')
    .join('');
}

/** The turn without spaces and without the marks that enclose all of it: those make a quotation of their own. */
function trimmed(paragraph: Paragraph, index: number, text: string, from: number, to: number): Turn[] {
  const said = text.slice(from, to);
  const lead = said.length - said.trimStart().length;
  const body = said.trim();
  if (body === '' || /^[«"“„]/u.test(body)) return [];
  const start = paragraph.start + from + lead;
  return [{ start, end: start + body.length, paragraph: index }];
}
