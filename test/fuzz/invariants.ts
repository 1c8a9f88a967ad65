import assert from 'node:assert/strict';
import type { Analysis } from '../../src/core/analysis.ts';
import type { Span } from '../../src/core/span.ts';

/** Throws where an analysis breaks what `Analysis` promises of its lists. */
export function checkInvariants(analysis: Analysis): void {
  const {
    text,
    quotes,
    mentions,
    dates,
    quantities,
    coreferences,
    glosses,
    paragraphs,
    sentences,
    problems,
  } = analysis;
  const isInside = ({ start, end }: Span) => 0 <= start && start <= end && end <= text.length;
  const lists = {
    quotes,
    mentions,
    dates,
    quantities,
    coreferences,
    glosses,
    paragraphs,
    sentences,
    problems,
  };
  for (const [name, list] of Object.entries<readonly Span[]>(lists)) {
    list.forEach((item, i) => {
      assert.ok(isInside(item), `${name} stay inside the text`);
      if ('text' in item)
        assert.equal(item.text, text.slice(item.start, item.end), `${name} have their words`);
      const next = list[i + 1];
      if (next) assert.ok(item.start <= next.start, `${name} are sorted`);
      const mayOverlap = name === 'quotes' || name === 'glosses' || name === 'problems';
      if (next && !mayOverlap) assert.ok(item.end <= next.start, `${name} do not overlap`);
    });
  }
  const entities = new Set(analysis.entities.map(({ id }) => id));
  for (const { entity } of mentions) assert.ok(entities.has(entity), 'a mention has its entity');
  const ids = new Set(quotes.map(({ id }) => id));
  for (const quote of quotes) {
    assert.ok(isInside(quote.outer) && quote.outer.start <= quote.start && quote.end <= quote.outer.end);
    for (const part of quote.parts)
      assert.ok(part.start >= quote.start && part.end <= quote.end, 'parts are inside');
    for (const id of quote.attribution?.entities ?? []) assert.ok(entities.has(id), 'a speaker is an entity');
    const confidence = quote.attribution?.confidence ?? 1;
    assert.ok(confidence >= 0 && confidence <= 1);
    if (quote.parent !== null) assert.ok(ids.has(quote.parent), 'a parent is there');
  }
  for (const { words } of sentences) {
    words.forEach((word, i) => {
      assert.equal(word.text, text.slice(word.start, word.end));
      const next = words[i + 1];
      if (next) assert.ok(word.end <= next.start);
    });
  }
}
