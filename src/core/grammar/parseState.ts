/** No word. */
export const none = -1;

/**
 * An arc-hybrid parse in progress: a stack of words, the rest of the sentence, and the arcs drawn so far. The root stands behind the
 * last word. M. Kuhlmann, C. Gómez-Rodríguez, G. Satta, Dynamic programming algorithms for transition-based dependency parsers, 2011.
 */
export class ParseState {
  /** Head of each word, `none` while it has none; the root's number is `size`. */
  readonly heads: Int32Array;
  /** Relation of each word to its head, as a number of the model. */
  readonly relations: Int32Array;
  readonly stack: Int32Array;
  depth = 0;
  /** The first word that is still to be read. */
  next = 0;
  /** First and last child on either side, and how many. */
  readonly leftmost: Int32Array;
  readonly rightmost: Int32Array;
  readonly lefts: Int32Array;
  readonly rights: Int32Array;
  /** The relations that a word's children have, one bit each. */
  readonly childRelations: Int32Array;

  constructor(readonly size: number) {
    const room = size + 1;
    this.heads = new Int32Array(room).fill(none);
    this.relations = new Int32Array(room).fill(none);
    this.stack = new Int32Array(room);
    this.leftmost = new Int32Array(room).fill(none);
    this.rightmost = new Int32Array(room).fill(none);
    this.lefts = new Int32Array(room);
    this.rights = new Int32Array(room);
    this.childRelations = new Int32Array(room);
  }

  /** The word at `depth` from the top of the stack. */
  top(depth: number): number {
    return this.depth > depth ? (this.stack[this.depth - 1 - depth] as number) : none;
  }

  get finished(): boolean {
    return this.depth === 0 && this.next === this.size;
  }

  get mayShift(): boolean {
    return this.next < this.size;
  }

  /** Only the last word left may hang on the root, so that there is one root. */
  get mayLeft(): boolean {
    return this.depth > 0 && (this.next < this.size || this.depth === 1);
  }

  get mayRight(): boolean {
    return this.depth > 1;
  }

  shift(): void {
    this.stack[this.depth++] = this.next++;
  }

  /** Hangs the top of the stack on the next word. */
  left(relation: number): void {
    this.attach(this.stack[--this.depth] as number, this.next, relation);
  }

  /** Hangs the top of the stack on the word below it. */
  right(relation: number): void {
    this.depth--;
    this.attach(this.stack[this.depth] as number, this.stack[this.depth - 1] as number, relation);
  }

  private attach(child: number, head: number, relation: number): void {
    this.heads[child] = head;
    this.relations[child] = relation;
    this.childRelations[head] = (this.childRelations[head] as number) | (1 << (relation & 31));
    if (child < head) {
      const first = this.leftmost[head] as number;
      if (first === none || child < first) this.leftmost[head] = child;
      this.lefts[head] = (this.lefts[head] as number) + 1;
    } else {
      if (child > (this.rightmost[head] as number)) this.rightmost[head] = child;
      this.rights[head] = (this.rights[head] as number) + 1;
    }
  }
}
