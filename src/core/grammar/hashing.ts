/** A 32-bit hash of a text (FNV-1a over UTF-16 units). */
export function hashText(text: string, start = 0): number {
  let hash = 0x811c9dc5;
  for (let i = Math.max(start, 0); i < text.length; i++)
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** Mixes a number into a hash so that «a then b» differs from «b then a». */
export function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ (value + 0x9e3779b9), 0x85ebca6b);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 13);
}
