/** Reads numbers one after the other from bytes; past the end it reads zeros. */
export class Cursor {
  constructor(
    readonly bytes: Uint8Array,
    public at: number,
  ) {}

  /** A number in seven bits a byte, the low ones first. */
  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = this.bytes[this.at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return value;
  }

  /** A JSON text behind its length in bytes; `null` past the end. */
  json<T>(): T | null {
    const length = this.varint();
    if (length === 0) return null;
    this.at += length;
    return JSON.parse(new TextDecoder().decode(this.bytes.subarray(this.at - length, this.at)));
  }
}
