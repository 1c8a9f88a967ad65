const letter = /\p{L}/u;
/** Whether the first characters are letters, by their code: nearly every letter is one of these. */
const latinLetters = Uint8Array.from({ length: 0x180 }, (_, code) =>
  Number(letter.test(String.fromCharCode(code))),
);

/** Whether a letter stands at an offset, or the second half of one. */
export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < latinLetters.length) return latinLetters[code] === 1;
  const isSecondHalf = code >= 0xdc00 && code < 0xe000;
  return letter.test(String.fromCodePoint(text.codePointAt(isSecondHalf ? at - 1 : at) ?? 0));
}

/** Where the run of letters ends that begins at an offset. */
export function lettersEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isLetter(text, end)) end++;
  return end;
}
