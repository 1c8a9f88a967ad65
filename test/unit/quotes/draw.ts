import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze.ts';
import { openTestResources } from '../resources.ts';

const resources = openTestResources();
const polarities = { asserted: '', denied: '-', reported: '~' } as const;

/**
 * Every quotation of a text published on 12 May 2022, drawn: `{d …}` direct, `{p …}` partial, `{i …}` indirect, `{s …}` marks that
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

/** One test a drawing, under its name. */
export function describeDrawn(title: string, cases: Readonly<Record<string, string>>): void {
  describe(title, () => {
    for (const [name, drawn] of Object.entries(cases)) it(name, () => checkDrawn(drawn));
  });
}
