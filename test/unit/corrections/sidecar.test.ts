import { deepEqual, equal } from 'node:assert/strict';
import type { Correction } from '../../../src/core/corrections/correction.ts';
import { parseSidecar } from '../../../src/core/sidecar.ts';
import { editSidecar } from '../../../src/state/sidecarEdit.ts';

const at = { start: 10, end: 13, text: 'oui', before: 'dit « ', after: ' »' };
const byLea: Correction = { set: 'speaker', value: 'Léa Roy', at };

/** What is wrong with a sidecar: the words it points at and the message. */
function problems(json: string): readonly string[] {
  return parseSidecar(json).problems.map(
    ({ start, end, message }) => `${json.slice(start, end)} — ${message}`,
  );
}

describe('corrections in a sidecar', () => {
  it('are written so that a person can read them, and read again', () => {
    const json = editSidecar(null, { correct: [byLea] });
    equal(
      json,
      `{
  "version": 1,
  "corrections": [
    {
      "set": "speaker",
      "value": "Léa Roy",
      "at": {
        "start": 10,
        "end": 13,
        "text": "oui",
        "before": "dit « ",
        "after": " »"
      }
    }
  ]
}
`,
    );
    deepEqual(parseSidecar(json ?? '').value.corrections, [byLea]);
  });

  it('replace an earlier one of the same words, and can be taken back', () => {
    const first = editSidecar(null, { correct: [byLea] });
    const other: Correction = { set: 'speaker', value: null, at };
    const note: Correction = { set: 'note', value: 'à vérifier', at };
    const second = editSidecar(editSidecar(first, { correct: [note] }), { correct: [other] });
    deepEqual(parseSidecar(second ?? '').value.corrections, [other, note]);
    deepEqual(parseSidecar(editSidecar(second, { retract: [other] }) ?? '').value.corrections, [note]);
    equal(editSidecar(second, { retract: [other, note] }), '');
    equal(editSidecar(second, { correct: [other] }), second);
  });

  it('keep what another program wrote, and what cannot be read', () => {
    const json = '{"mine": 1, "corrections": [{"set": "colour", "value": "red"}]}';
    deepEqual(JSON.parse(editSidecar(json, { correct: [byLea] }) ?? ''), {
      mine: 1,
      version: 1,
      corrections: [{ set: 'colour', value: 'red' }, byLea],
    });
  });

  it('say what is wrong at its place, and read the rest', () => {
    const good = JSON.stringify(byLea);
    const json = `{"corrections": [7, {"set": "kind", "value": "loud"}, ${good}, {"set": "note", "value": "x", "at": {}}]}`;
    deepEqual(parseSidecar(json).value.corrections, [byLea]);
    deepEqual(problems(json), [
      '7 — “set” should be one of speaker, quotation, kind, date, note, type, name, same-as, gloss.',
      '"loud" — “value” should be “direct”, “partial”, “indirect” or “scare”.',
      '{} — “at” should hold start, end, text, before and after.',
    ]);
    deepEqual(problems('{"corrections": {}}'), ['{} — “corrections” should be a list.']);
  });

  it('report a broken sidecar and never write over it', () => {
    for (const broken of ['', '{"version": 1,}', '[1]', '{"version": 1 // note\n}']) {
      equal(parseSidecar(broken).problems.length, 1, broken);
      equal(editSidecar(broken, { correct: [byLea] }), null, broken);
    }
    deepEqual(problems('{"version": 1, "language" "fra"}'), [
      '"fra" — The sidecar is not valid JSON: ColonExpected.',
    ]);
  });
});
