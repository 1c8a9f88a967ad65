import assert from 'node:assert/strict';
import type { Analysis } from '../../../src/core/analysis.ts';
import { analyze } from '../../../src/core/analyze.ts';
import { openTestResources } from '../resources.ts';

/** The analysis of a French text that appeared on that day. */
export function read(text: string, published = '2021-12-23'): Analysis {
  return analyze(
    { text, language: 'fra', published: { value: published, how: 'option' } },
    openTestResources(),
  );
}

/** Checks the names of a text against a drawing: «{PER Awa Diop} a reçu la {ORG Banque mondiale}.» */
export function checkNames(drawing: string): void {
  const text = drawing.replace(/\{[A-Z]+ ([^{}]*)\}/gu, '$1');
  assert.equal(draw(text), drawing);
}

function draw(text: string): string {
  let drawn = '';
  let at = 0;
  for (const { start, end, type } of read(text).mentions) {
    drawn += `${text.slice(at, start)}{${type} ${text.slice(start, end)}}`;
    at = end;
  }
  return drawn + text.slice(at);
}

/**
 * Checks whom phrases refer to: «{Il → Awa Diop}»; every phrase drawn must refer to the entities named behind the arrow, `?` to
 * nobody that is certain.
 */
export function checkReferences(drawing: string, published?: string): void {
  const text = drawing.replace(/\{([^{}→]*) → [^{}]*\}/gu, '$1');
  const { coreferences, entities } = read(text, published);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  let shift = 0;
  for (const match of drawing.matchAll(/\{([^{}→]*) → ([^{}]*)\}/gu)) {
    const [whole, words = '', wanted = ''] = match;
    const start = match.index - shift;
    shift += whole.length - words.length;
    const found = coreferences.find((c) => c.start < start + words.length && start < c.end);
    const said = found?.entities.map((id) => names.get(id)).sort();
    assert.equal(said?.join(' + ') || '?', wanted, `«${words}» in «${text}»`);
  }
}
