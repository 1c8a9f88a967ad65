import type { Analysis } from '../core/analysis.ts';
import type { Span } from '../core/span.ts';
import type { Paragraph } from '../core/text/paragraphs.ts';

/** A title or heading with all that it heads. */
export interface Section extends Span {
  readonly heading: Paragraph;
}

/** The sections of an article in its order; the title's holds the headings' sections. */
export function sectionsOf({ paragraphs }: Analysis): readonly Section[] {
  const sections: Section[] = [];
  // From the end, so that each heading knows where the next one has begun.
  const end = paragraphs.at(-1)?.end ?? 0;
  const ends = { title: end, heading: end };
  for (let i = paragraphs.length - 1; i >= 0; i--) {
    const heading = paragraphs[i] as Paragraph;
    if (heading.role !== 'title' && heading.role !== 'heading') continue;
    sections.push({ heading, start: heading.start, end: ends[heading.role] });
    ends.heading = paragraphs[i - 1]?.end ?? 0;
    if (heading.role === 'title') ends.title = ends.heading;
  }
  return sections.reverse();
}

/** Runs of paragraphs that belong to the site or to its machinery, not to the story: share links, cookie banner, front matter. */
export function asidesOf({ paragraphs }: Analysis): readonly Span[] {
  const runs: { start: number; end: number }[] = [];
  let run: { start: number; end: number } | undefined;
  for (const { role, start, end } of paragraphs) {
    if (role !== 'boilerplate' && role !== 'metadata') run = undefined;
    else if (run) run.end = end;
    else {
      run = { start, end };
      runs.push(run);
    }
  }
  return runs;
}
