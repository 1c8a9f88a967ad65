import type { Analysis } from '../core/analysis.ts';
import type { Entity } from '../core/names/entities.ts';
import type { Problem } from '../core/problem.ts';
import type { Quotation } from '../core/quotes/quotations.ts';
import type { Span } from '../core/span.ts';
import { latinLetters } from '../core/text/fold.ts';
import { candidatesFor } from './candidates.ts';
import { correctionOf } from './correctionOffers.ts';
import { dateWords } from './dateWords.ts';
import { missingMark } from './missingMark.ts';
import type { NeighbourWords } from './neighbourDate.ts';
import { saidQuotes } from './saidQuotes.ts';
import type { Wording } from './wording.ts';

export type NoticeCode =
  | 'unclosed-quote'
  | 'unopened-quote'
  | 'mixed-script'
  | 'unknown-speaker'
  | 'unknown-date';

/** Something in an article that a person can help the reader with, or may want to mend. */
export interface Notice extends Span {
  readonly code: NoticeCode;
  readonly message: string;
  readonly fixes: readonly Fix[];
}

/** What a person may choose to do about it. The article changes only by a `replace` that they choose. */
export type Fix =
  | { readonly do: 'replace'; readonly title: string; readonly span: Span; readonly text: string }
  /** Asks who it is when `name` is absent. */
  | { readonly do: 'setSpeaker'; readonly title: string; readonly span: Span; readonly name?: string }
  | { readonly do: 'setArticleDate'; readonly title: string };

/** More of one kind would only bury the others. */
const mostOfAKind = 20;

/** What is worth a person's attention in an article, in the order of the text; few. `neighbours` is what those tell of its date. */
export function findNotices(
  analysis: Analysis,
  wording: Wording,
  neighbours: NeighbourWords | null = null,
): readonly Notice[] {
  const problems = analysis.problems.filter(fewOf(({ code }) => code));
  const notices: readonly Notice[] = [
    ...problems.flatMap((problem) => noticeOfProblem(analysis, problem, wording) ?? []),
    ...speakerNotices(analysis, wording),
    ...dateNotices(analysis, neighbours, wording),
  ];
  return notices.toSorted((a, b) => a.start - b.start);
}

/** Lets the first of each kind pass. */
function fewOf<T>(kindOf: (item: T) => string): (item: T) => boolean {
  const counts = new Map<string, number>();
  return (item) => {
    const count = (counts.get(kindOf(item)) ?? 0) + 1;
    counts.set(kindOf(item), count);
    return count <= mostOfAKind;
  };
}

function noticeOfProblem(analysis: Analysis, problem: Problem, { notices }: Wording): Notice | null {
  const { code, start, end } = problem;
  const words = analysis.text.slice(start, end);
  switch (code) {
    case 'unclosed-quote':
    case 'unopened-quote': {
      const missing = missingMark(analysis, problem);
      const fixes: readonly Fix[] = missing
        ? [{ do: 'replace', title: notices.insert(missing.mark), span: missing.at, text: missing.text }]
        : [];
      return { code, start, end, message: notices.messages[code](words), fixes };
    }
    case 'mixed-script': {
      const latin = latinLetters(words);
      const fix: Fix = { do: 'replace', title: notices.replace(latin), span: { start, end }, text: latin };
      return {
        code,
        start,
        end,
        message: notices.messages[code](words),
        fixes: latin === words ? [] : [fix],
      };
    }
    default:
      return null;
  }
}

/** A quotation that nobody is known to say, and a pronoun or role phrase that may mean several. */
function speakerNotices(analysis: Analysis, wording: Wording): readonly Notice[] {
  return unattributedQuotes(analysis)
    .slice(0, mostOfAKind)
    .map((quote) => speakerNotice(quote, candidatesFor(analysis, quote), wording));
}

/** The quotations of which a person could say who says them. */
export function unattributedQuotes(analysis: Analysis): readonly Quotation[] {
  return saidQuotes(analysis).filter((quote) => isUnattributed(analysis, quote));
}

function speakerNotice(quote: Quotation, candidates: readonly Entity[], wording: Wording): Notice {
  const { notices, corrections } = wording;
  const span = { start: quote.start, end: quote.end };
  const phrase = quote.attribution?.speaker;
  const names = candidates.map(({ name }) => name);
  return {
    start: phrase?.start ?? span.start,
    end: phrase?.end ?? span.end,
    code: 'unknown-speaker',
    message:
      phrase && names.length > 1
        ? notices.whoIsMeant(phrase.text, names)
        : notices.messages['unknown-speaker'](''),
    fixes: [
      ...names.map((name): Fix => ({ do: 'setSpeaker', title: notices.speakerIs(name), span, name })),
      { do: 'setSpeaker', title: corrections.actions.speaker, span },
    ],
  };
}

/** Where words tell that nobody is named («il a été annoncé»), or a person said so, there is nothing to ask. */
function isUnattributed(analysis: Analysis, quote: Quotation): boolean {
  const { attribution, parent } = quote;
  if (parent !== null || correctionOf(analysis, 'speaker', quote)) return false;
  return attribution === null || (attribution.entities.length === 0 && attribution.speaker !== null);
}

/** «jeudi» where nobody knows from when to count: at its first place only. */
function dateNotices(
  { dates, published }: Analysis,
  neighbours: NeighbourWords | null,
  wording: Wording,
): readonly Notice[] {
  const { notices, card } = wording;
  const first = dates.find(({ value, granularity }) => value === null && granularity !== 'vague');
  if (published || !first) return [];
  const { start, end, text } = first;
  const proposed = neighbours?.proposed;
  const title = proposed
    ? wording.neighbours.proposal(card.setDate, dateWords(proposed, wording))
    : card.setDate;
  const message = [notices.messages['unknown-date'](text), ...(neighbours ? [neighbours.told] : [])].join(
    ' ',
  );
  return [{ start, end, code: 'unknown-date', message, fixes: [{ do: 'setArticleDate', title }] }];
}
