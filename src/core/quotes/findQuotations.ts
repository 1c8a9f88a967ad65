import type { DateExpression } from '../dates/expressions.ts';
import type { Grammar } from '../grammar/tag.ts';
import type { Entity } from '../names/entities.ts';
import type { Mention } from '../names/mentions.ts';
import type { Problem } from '../problem.ts';
import { fold } from '../text/fold.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { Sentence } from '../text/sentences.ts';
import { continueSpeakers } from './continuation.ts';
import type { CueLexicon } from './cueLexicon.ts';
import { type Draft, type DraftAttribution, draftIndirect, draftMarked } from './drafts.ts';
import { cutFrames } from './frames.ts';
import { findGuest } from './guest.ts';
import { pairMarks } from './marks.ts';
import type { NamingLexicon } from './naming.ts';
import { type EnclosedSpan, type MarkedSpan, nestSpans } from './nesting.ts';
import { type Reading, readFrame } from './reading.ts';
import type { RoleNouns } from './roleNouns.ts';
import type { Label } from './turn.ts';
import { findTurns } from './turns.ts';

/** What the search for quotations reads. */
export interface QuotationInput {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly dates: readonly DateExpression[];
  readonly cues: CueLexicon;
  readonly naming: NamingLexicon;
  readonly roleNouns: RoleNouns;
  readonly grammar: Grammar;
}

/** The quotations, the frames they were read in, and the marks that pair with none. */
export interface FoundQuotations {
  readonly drafts: readonly Draft[];
  readonly readings: readonly Reading[];
  /** Whom an interview questions. */
  readonly guest: DraftAttribution | null;
  readonly problems: readonly Problem[];
}

/** The quotations of an article with the spans of their speakers, not yet the entities, in the order of the text. */
export function findQuotations(input: QuotationInput): FoundQuotations {
  const { text, paragraphs, sentences, mentions, dates, cues } = input;
  const { spans: enclosed, problems } = pairMarks(text, paragraphs);
  const { turns, labels } = findTurns(
    paragraphs,
    mentions.filter(({ type }) => type === 'PER'),
  );
  const spans = nestSpans(text, [
    ...enclosed.map((span) => withLabel(span, labels.get(span.outer.start))),
    ...turns.map((turn) => ({ ...turn, outer: turn, closed: true })),
  ]);
  const readings = cutFrames(sentences, spans, paragraphs).map((frame) =>
    readFrame(frame, mentions, dates, cues, input.roleNouns, input.grammar),
  );
  const inside = groupByVoice(readings);
  const drafts = new Map<number, Draft>();
  for (const reading of readings) {
    reading.items.forEach((item, at) => {
      if (item.quote === undefined) return;
      const span = spans[item.quote] as MarkedSpan;
      drafts.set(item.quote, draftMarked(input, reading, at, span, inside.get(item.quote) ?? []));
    });
  }
  const marked = spans.flatMap((_, i) => drafts.get(i) ?? []);
  nameAgain(text, marked);
  const guest = findGuest({ drafts: marked, ...input }, readings);
  continueSpeakers(text, marked, readings, guest);
  // what an interview asks is its reporter's
  const spoken = readings.filter(
    ({ frame: { inside: voice, paragraph } }) =>
      (voice < 0 || spans[voice]?.side === 'asks') && paragraphs[paragraph]?.role !== 'boilerplate',
  );
  const indirect = spoken.flatMap((reading) => draftIndirect(input, reading));
  const all = [...marked, ...indirect].sort((a, b) => a.start - b.start || b.end - a.end);
  return { drafts: all, readings, guest, problems };
}

function withLabel(span: EnclosedSpan, label: Label | undefined): EnclosedSpan {
  return label ? { ...span, label } : span;
}

/** «son roman «Les Oies» … «Les Oies» raconte …»: what was named once is a name wherever it stands without a verb of saying. */
function nameAgain(text: string, drafts: readonly Draft[]): void {
  const words = ({ start, end }: Draft) => fold(text.slice(start, end));
  const names = new Set(drafts.filter((draft) => draft.named && draft.kind === 'scare').map(words));
  for (const draft of drafts) {
    if (!names.has(words(draft)) || draft.attribution?.verb) continue;
    draft.kind = 'scare';
    draft.attribution = null;
  }
}

function groupByVoice(readings: readonly Reading[]): Map<number, Reading[]> {
  const byVoice = new Map<number, Reading[]>();
  for (const reading of readings) {
    const list = byVoice.get(reading.frame.inside);
    if (list) list.push(reading);
    else byVoice.set(reading.frame.inside, [reading]);
  }
  return byVoice;
}
