export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Bytes of a file → its text, without a byte-order mark: offset 0 is the first character after it, as in an editor.
 * UTF-16 by its mark, else UTF-8; windows-1252 when more bytes break UTF-8 than make it. In a UTF-8 file with a few bad
 * bytes, these become U+FFFD.
 */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const encoding = guessEncoding(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  // Node 20 decodes windows-1252 as Latin-1: «’» comes as U+0092.
  return {
    text: encoding === 'windows-1252' ? text.replace(/[\x80-\x9f]/gu, setWindowsCharacter) : text,
    encoding,
  };
}

/** What windows-1252 has from 0x80 on, in its order; the five places without a character keep their control. */
const windowsCharacters = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function setWindowsCharacter(control: string): string {
  return windowsCharacters[control.charCodeAt(0) - 0x80] ?? control;
}

function guessEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const { good, bad } = countSequences(bytes);
  return bad > good ? 'windows-1252' : 'utf-8';
}

/** Counts well-formed multi-byte sequences of UTF-8 and the bytes that belong to none. */
function countSequences(bytes: Uint8Array): { good: number; bad: number } {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x80) continue;
    const tail =
      byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xc2 && byte < 0xe0 ? 1 : 0;
    if (tail > 0 && isTail(bytes, i + 1, tail)) {
      good++;
      i += tail;
    } else bad++;
  }
  return { good, bad };
}

function isTail(bytes: Uint8Array, start: number, length: number): boolean {
  for (let i = start; i < start + length; i++) {
    if (((bytes[i] ?? 0) & 0xc0) !== 0x80) return false;
  }
  return true;
}
