/** Appends a number, seven bits a byte, the low ones first. */
export function pushVarint(bytes: number[], value: number): void {
  for (let rest = value; ; rest >>>= 7) {
    bytes.push(rest > 127 ? (rest & 127) | 128 : rest);
    if (rest < 128) return;
  }
}

/** Appends a value as JSON behind its length in bytes. */
export function pushJson(bytes: number[], value: unknown): void {
  const json = new TextEncoder().encode(JSON.stringify(value));
  pushVarint(bytes, json.length);
  for (const byte of json) bytes.push(byte);
}
