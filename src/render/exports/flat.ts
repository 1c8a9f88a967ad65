/** Text as one field of a format of lines: runs of white space are one space; unlike `oneLine`, nothing else is left out. */
export function flat(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
