/** A sequence of numbers that is the same for the same seed. */
export class Random {
  constructor(private state: number) {}

  /** 0 up to 1, evenly (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  }

  /** -size up to size. */
  around(size: number): number {
    return (this.next() * 2 - 1) * size;
  }
}
