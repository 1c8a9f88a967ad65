/** Controls, invisible marks and bidirectional overrides that could make a line look like another one. */
const deceptive = /[\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Text of an article as one line of an interface: white space runs become one space, deceptive characters go. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(deceptive, '').trim();
}

/** `oneLine` cut at a word to at most `length` characters, with an ellipsis. */
export function excerpt(text: string, length: number): string {
  const line = oneLine(text);
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > length / 2 ? space : length - 1).replace(/[\ud800-\udbff\s,;:.]+$/u, '')}…`;
}

/**
 * Text of an article inside Markdown: shown as it is, whatever it holds. Every ASCII punctuation mark is escaped, so that
 * no emphasis, link, bare address, HTML, entity, table or icon can come of it.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replace(/[!-/:-@[-`{-~]/gu, '\\$&');
}

/** Text of an article in a list to choose from or in the status bar, where VS Code would draw «$(trash)» as an icon. */
export function withoutIcons(text: string): string {
  return text.replace(/\$\([\w~-]+\)/gu, '\\$&');
}

/** Text of a message, in which VS Code makes a link of «[a](command:b)», be it in the name of a file. */
export function withoutLinks(text: string): string {
  return text.replace(/\]\(/gu, '] (');
}

/** A cell after RFC 4180; a leading character that a spreadsheet takes for a formula gets an apostrophe before it. */
export function csvCell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = /^[\s]*[=+\-@|%]/u.test(value) || /^[\t\r\n]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Text inside HTML or XML, between tags or in an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (mark) => entities[mark as keyof typeof entities]);
}

/** Text inside XML, without the characters that XML 1.0 has no place for: controls, halves of surrogate pairs, noncharacters. */
export function escapeXml(text: string): string {
  return escapeHtml(text.replace(/[^\t\n\r\P{Cc}]|[\ud800-\udfff\ufffe\uffff]/gu, ''));
}

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' } as const;
