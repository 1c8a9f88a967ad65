import type { Word } from '../grammar/tag.ts';
import type { Published } from '../source.ts';
import type { Span } from '../span.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { tokenize } from '../text/tokens.ts';
import type { CalendarLexicon } from './calendar.ts';
import { isoDay, parseIsoDay, toDayNumber } from './civil.ts';
import { dayForms } from './forms/days.ts';
import { type Item, readLine } from './line.ts';
import { compileForms, type FormMatch, matchForm } from './pattern.ts';

const forms = compileForms(dayForms);
const dateKey =
  /^[ \t]*(?:date|published|publication|pubdate|datepublished|publié|created)[\w-]*[ \t]*:(.*)$/gimu;
const isoHead = /\d{4}-\d{2}-\d{2}/u;
/** A dateline or a date of publication stands within this many characters. */
const headLength = 160;
/** Only the head of an article says when it appeared: «ce jeudi 23 décembre 2021». */
const bodyLength = 4000;

/**
 * When the article says it was published: in its front matter, a dateline («Publié le 3 mai 2021», «Dakar, le 3 mai 2021»,
 * «GENÈVE, 3 mai 2021 –»), or a day of writing named in full in its story («ce jeudi 23 décembre 2021»); else `null`. A full
 * date alone proves nothing: it may be a birthday.
 */
export function findPublished(
  text: string,
  paragraphs: readonly Paragraph[],
  calendar: CalendarLexicon,
): Published | null {
  return (
    fromFrontMatter(paragraphs, calendar) ??
    fromDateline(text, paragraphs, calendar) ??
    fromStory(text, paragraphs, calendar)
  );
}

function fromFrontMatter(paragraphs: readonly Paragraph[], calendar: CalendarLexicon): Published | null {
  const [first] = paragraphs;
  if (first?.role !== 'metadata') return null;
  for (const [, line] of first.text.matchAll(dateKey)) {
    const iso = isoHead.exec(line ?? '')?.[0];
    const value =
      iso && parseIsoDay(iso) !== null
        ? iso
        : datesIn(line ?? '', { start: 0, end: line?.length ?? 0 }, calendar)[0]?.value;
    if (value) return { value, how: 'front-matter' };
  }
  return null;
}

function fromDateline(
  text: string,
  paragraphs: readonly Paragraph[],
  calendar: CalendarLexicon,
): Published | null {
  const body = paragraphs.findIndex(({ role }) => role === 'body');
  for (const [i, { role, start, end }] of paragraphs.entries()) {
    const isHead = role === 'dateline' || role === 'byline';
    const dash =
      i === body ? text.slice(start, Math.min(end, start + headLength)).search(/\s[-–—]\s|\)\s*[-–—]/u) : -1;
    if (!isHead && dash < 0) continue;
    const [date] = datesIn(
      text,
      { start, end: isHead ? Math.min(end, start + headLength) : start + dash },
      calendar,
    );
    if (date) return { value: date.value, how: 'text' };
  }
  return null;
}

function fromStory(
  text: string,
  paragraphs: readonly Paragraph[],
  calendar: CalendarLexicon,
): Published | null {
  for (const { role, start, end } of paragraphs) {
    if (start > bodyLength) return null;
    if (role !== 'body' && role !== 'title') continue;
    const said = datesIn(text, { start, end: Math.min(end, start + bodyLength) }, calendar).find(
      ({ deictic }) => deictic,
    );
    if (said) return { value: said.value, how: 'inferred' };
  }
  return null;
}

interface FullDate {
  readonly value: string;
  /** «ce 3 mai 2021», «aujourd’hui, 3 mai 2021» */
  readonly deictic: boolean;
}

/** The dates with day, month and year in a stretch of text. */
function datesIn(text: string, span: Span, calendar: CalendarLexicon): FullDate[] {
  const words = tokenize(text, span).map(
    (token): Word => ({ ...token, lemma: token.text, pos: 'X', morphology: {} }),
  );
  const line = readLine(words, calendar);
  const dates: FullDate[] = [];
  for (let at = 0; at < line.length; at++) {
    const match = matchForm(line, at, forms);
    const value = match && isoOf(match);
    if (!match) continue;
    if (value) dates.push({ value, deictic: isDeictic(line, match) });
    at = match.to - 1;
  }
  return dates;
}

function isoOf({ meaning }: FormMatch): string | null {
  if (meaning.kind !== 'calendar' || meaning.toDay !== undefined) return null;
  const { year, month, day } = meaning;
  return year === undefined || month === undefined || day === undefined
    ? null
    : isoDay(toDayNumber(year, month, day));
}

function isDeictic(line: readonly Item[], { from }: FormMatch): boolean {
  if (line[from]?.key === 'ce') return true;
  const before = line[from - 1]?.key === ',' ? line[from - 2] : line[from - 1];
  return before?.classes.get('DAYWORD') === 0;
}
