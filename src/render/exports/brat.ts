import type { Analysis } from '../../core/analysis.ts';
import type { Span } from '../../core/span.ts';
import { entityOf, speakersOf } from '../names.ts';
import { codePointOffsets } from './codePoints.ts';
import { flat } from './flat.ts';

/**
 * An article's quotations, cues, names, references and dates as brat standoff (brat.nlplab.org/standoff.html), the `.ann` beside
 * the untouched text. Offsets count Unicode code points. A span is cut where its line ends, as brat wants it.
 */
export function renderBrat(analysis: Analysis): string {
  const writer = new StandoffWriter(analysis.text);
  const spanIds = new Map<string, string>();
  const idOf = (type: string, span: Span): string => {
    const key = `${span.start}-${span.end}`;
    const known = spanIds.get(key) ?? writer.span(type, [span]);
    spanIds.set(key, known);
    return known;
  };
  for (const mention of analysis.mentions) {
    const id = idOf(mention.type, mention);
    const entity = entityOf(analysis, mention.entity);
    if (entity?.wikidata) writer.reference(id, `Wikidata:${entity.wikidata}`, entity.name);
    else if (entity) writer.note(id, entity.name);
  }
  for (const phrase of analysis.coreferences) {
    const names = phrase.entities.flatMap((entity) => entityOf(analysis, entity)?.name ?? []);
    writer.note(idOf('Reference', phrase), names.join(' ; '));
  }
  for (const date of analysis.dates) {
    const id = idOf('DATE', date);
    if (date.value !== null) writer.note(id, date.value);
  }
  for (const quantity of analysis.quantities) idOf('QUANTITY', quantity);
  for (const quote of analysis.quotes) {
    const id = writer.span('Quotation', quote.parts);
    const { attribution } = quote;
    writer.attribute('Kind', id, quote.kind);
    if (quote.polarity !== 'asserted') writer.attribute('Polarity', id, quote.polarity);
    if (quote.date) writer.attribute('Said', id, quote.date.value);
    if (attribution?.cue) writer.relation('ReportedBy', id, idOf('Cue', attribution.cue));
    if (attribution?.speaker) writer.relation('SaidBy', id, idOf('Speaker', attribution.speaker));
    const speakers = speakersOf(analysis, quote).map(({ name }) => name);
    if (speakers.length > 0) writer.note(id, speakers.join(' ; '));
  }
  return writer.text();
}

/** Numbers the lines of a standoff file, each sort on its own. */
class StandoffWriter {
  private readonly lines: string[] = [];
  private readonly counts = { T: 0, R: 0, A: 0, N: 0, '#': 0 };
  private readonly position: (offset: number) => number;

  constructor(private readonly source: string) {
    this.position = codePointOffsets(source);
  }

  span(type: string, spans: readonly Span[]): string {
    const pieces = spans.flatMap((span) => this.linesOf(span));
    const places = pieces.map(({ start, end }) => `${this.position(start)} ${this.position(end)}`).join(';');
    const words = pieces.map(({ start, end }) => this.source.slice(start, end)).join(' ');
    return this.add('T', `${type} ${places}`, words);
  }

  relation(type: string, from: string, to: string): void {
    this.add('R', `${type} Arg1:${from} Arg2:${to}`);
  }

  attribute(name: string, of: string, value: string): void {
    this.add('A', `${name} ${of} ${value}`);
  }

  reference(of: string, to: string, name: string): void {
    this.add('N', `Reference ${of} ${to}`, flat(name));
  }

  note(of: string, text: string): void {
    if (text !== '') this.add('#', `AnnotatorNotes ${of}`, flat(text));
  }

  text(): string {
    return this.lines.map((line) => `${line}\n`).join('');
  }

  private add(sort: keyof StandoffWriter['counts'], ...fields: readonly string[]): string {
    const id = `${sort}${++this.counts[sort]}`;
    this.lines.push([id, ...fields].join('\t'));
    return id;
  }

  /** The parts of a span that stand in one line each. */
  private linesOf({ start, end }: Span): readonly Span[] {
    const words = this.source.slice(start, end);
    const found = [...words.matchAll(/[^\r\n\u2028\u2029\u0085\v\f]+/gu)];
    return found.map(({ index, 0: part }) => ({ start: start + index, end: start + index + part.length }));
  }
}
