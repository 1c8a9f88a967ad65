import { findNodeAtLocation, getNodeValue, type Node } from 'jsonc-parser';
import { isIsoDate } from '../isoDate.ts';
import type { JsonReader } from '../jsonReader.ts';
import type { Anchor } from './anchor.ts';
import type { Correction, CorrectionField } from './correction.ts';

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isOneOf =
  (...values: readonly unknown[]) =>
  (value: unknown): boolean =>
    values.includes(value);
const isPartialDate = (value: unknown): boolean =>
  typeof value === 'string' && (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u.test(value) || isIsoDate(value));

/** What each field may be set to, and how to say so to a person. */
const values: Readonly<
  Record<CorrectionField, readonly [accepts: (value: unknown) => boolean, expected: string]>
> = {
  speaker: [(value) => value === null || isText(value), 'a name, or null for nobody'],
  quotation: [isOneOf(false), 'false'],
  kind: [isOneOf('direct', 'partial', 'indirect', 'scare'), '“direct”, “partial”, “indirect” or “scare”'],
  date: [
    (value) => value === null || isPartialDate(value),
    'a date written YYYY, YYYY-MM or YYYY-MM-DD, or null',
  ],
  note: [isText, 'a text'],
  type: [isOneOf('PER', 'LOC', 'ORG', 'EVENT', 'MISC'), '“PER”, “LOC”, “ORG”, “EVENT” or “MISC”'],
  name: [isOneOf('not-here', 'nowhere'), '“not-here” or “nowhere”'],
  'same-as': [isText, 'the name of another entity'],
  gloss: [isText, 'a text'],
};

/** The corrections of a sidecar; one that is not well formed is a problem at its place, and left out. */
export function readCorrections(reader: JsonReader, root: Node): readonly Correction[] {
  const list = findNodeAtLocation(root, ['corrections']);
  if (!list) return [];
  if (list.type !== 'array') {
    reader.report(list, '“corrections” should be a list.');
    return [];
  }
  return (list.children ?? []).flatMap((node) => readCorrection(reader, node) ?? []);
}

function readCorrection(reader: JsonReader, node: Node): Correction | null {
  const { set, value, at } = (node.type === 'object' ? getNodeValue(node) : {}) as Record<string, unknown>;
  const known = Object.hasOwn(values, String(set)) ? values[set as CorrectionField] : undefined;
  if (!known) {
    reader.report(node, `“set” should be one of ${Object.keys(values).join(', ')}.`);
    return null;
  }
  const [accepts, expected] = known;
  if (!accepts(value)) {
    reader.report(findNodeAtLocation(node, ['value']) ?? node, `“value” should be ${expected}.`);
    return null;
  }
  if (!isAnchor(at)) {
    reader.report(
      findNodeAtLocation(node, ['at']) ?? node,
      '“at” should hold start, end, text, before and after.',
    );
    return null;
  }
  const { start, end, text, before, after } = at;
  return { set, value, at: { start, end, text, before, after } } as Correction;
}

function isAnchor(value: unknown): value is Anchor {
  if (typeof value !== 'object' || value === null) return false;
  const { start, end, text, before, after } = value as Record<string, unknown>;
  const isOffset = (offset: unknown): boolean => Number.isSafeInteger(offset) && Number(offset) >= 0;
  return (
    isOffset(start) &&
    isOffset(end) &&
    isText(text) &&
    Number(end) - Number(start) === String(text).length &&
    typeof before === 'string' &&
    typeof after === 'string'
  );
}
