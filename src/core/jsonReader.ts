import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { Problem } from './problem.ts';

type Path = readonly (string | number)[];

/** Reads checked values out of JSON that a person may have written, and collects what is wrong with it, each at its place. */
export class JsonReader {
  /** `undefined` when the text is no JSON. */
  readonly root: Node | undefined;
  private readonly found: Problem[] = [];

  constructor(private readonly json: string) {
    const errors: ParseError[] = [];
    const root = parseTree(json, errors, { disallowComments: true, allowEmptyContent: false });
    const [first] = errors;
    this.root = first ? undefined : root;
    if (first)
      this.add(
        first.offset,
        first.length,
        `The sidecar is not valid JSON: ${printParseErrorCode(first.error)}.`,
      );
  }

  get problems(): readonly Problem[] {
    return this.found;
  }

  /** The value at the path below a node; `null` when there is none, or when it is not as expected, which is then a problem. */
  read<T>(node: Node, path: Path, accepts: (value: unknown) => value is T, expected: string): T | null {
    const at = findNodeAtLocation(node, [...path]);
    const value: unknown = at && getNodeValue(at);
    if (value === undefined || value === null) return null;
    if (accepts(value)) return value;
    this.report(at, `“${path.join('.')}” should be ${expected}.`);
    return null;
  }

  /** Notes a problem at a node, or at the start; the first to speak of invalid JSON is enough. */
  report(node: Node | undefined, message: string): void {
    if (node || this.found.length === 0)
      this.add(node?.offset ?? 0, node?.length ?? this.json.length, message);
  }

  private add(offset: number, length: number, message: string): void {
    const start = Math.min(Math.max(offset, 0), this.json.length);
    this.found.push({ start, end: Math.min(start + length, this.json.length), code: 'sidecar', message });
  }
}
