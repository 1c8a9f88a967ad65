import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze.ts';
import { openTestResources } from '../resources.ts';

const resources = openTestResources();
const polarities = { asserted: '', denied: '-', reported: '~' } as const;

/**
 * Every quotation of a text published on Thursday 12 May 2022, drawn: `{d …}` direct, `{p …}` partial, `{i …}` indirect, `{s …}` marks that
 * quote nobody; `{i- …}` denied, `{d~ …}` by hearsay; ` = Ana Duval` who says it, behind its last part.
 */
export function drawQuotations(text: string): string {
  const { quotes, entities } = analyze(
    { text, language: 'fra', published: { value: '2022-05-12', how: 'option' } },
    resources,
  );
  const before = new Map<number, string>();
  const behind = new Map<number, string>();
  for (const { kind, polarity, parts, attribution } of quotes) {
    const names = (attribution?.entities ?? []).map(
      (id) => entities.find((entity) => entity.id === id)?.name,
    );
    const said = names.length > 0 ? ` = ${names.join(' + ')}` : '';
    for (const [i, { start, end }] of parts.entries()) {
      before.set(start, `${before.get(start) ?? ''}{${kind[0]}${polarities[polarity]} `);
      behind.set(end, `${i === parts.length - 1 ? said : ''}}${behind.get(end) ?? ''}`);
    }
  }
  let drawn = '';
  for (let i = 0; i <= text.length; i++)
    drawn += (behind.get(i) ?? '') + (before.get(i) ?? '') + (text[i] ?? '');
  return drawn;
}

/** Compares a drawing with what the reader finds in its text. */
export function checkDrawn(drawn: string): void {
  assert.equal(drawQuotations(drawn.replace(/\{[dpis][-~]? |(?: = [^{}]*)?\}/gu, '')), drawn);
}

/** The same with when each is said: `{what is said 2022-05-10}`; `?` where nothing tells when, `¶` between paragraphs. */
export function checkDates(drawn: string): void {
  const text = drawn.replace(/\{([^}]*) (?:[\d-]+|\?)\}/gu, '$1').replaceAll(' ¶ ', '\n\n');
  const { quotes } = analyze(
    { text, language: 'fra', published: { value: '2022-05-12', how: 'option' } },
    resources,
  );
  let found = text;
  for (const { start, end, date } of [...quotes].reverse())
    found = `${found.slice(0, start)}{${text.slice(start, end)} ${date?.value ?? '?'}}${found.slice(end)}`;
  assert.equal(found.replaceAll('\n\n', ' ¶ '), drawn);
}

/** One test a drawing, under its topic. */
export function describeDates(topics: Readonly<Record<string, readonly string[]>>): void {
  for (const [topic, drawings] of Object.entries(topics)) {
    describe(topic, () => {
      for (const drawn of drawings) it(drawn, () => checkDates(drawn));
    });
  }
}

/** One test a drawing, under its name. */
export function describeDrawn(title: string, cases: Readonly<Record<string, string>>): void {
  describe(title, () => {
    for (const [name, drawn] of Object.entries(cases)) it(name, () => checkDrawn(drawn));
  });
}
