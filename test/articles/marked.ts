/** One `{tag text|note|note}` of a marked article; offsets are UTF-16 units of the plain text. */
export interface Mark {
  /** What stands between the brace and the first space: `P`, `d1`, `s1,2`, `D?`. */
  readonly tag: string;
  readonly start: number;
  end: number;
  readonly notes: string[];
  /** The mark that this one stands in. */
  readonly parent: Mark | null;
}

export interface MarkedArticle {
  /** The lines above `---`: `published 2023-03-14`, `genre sport`. */
  readonly header: ReadonlyMap<string, string>;
  readonly text: string;
  /** In the order of their beginnings. */
  readonly marks: readonly Mark[];
}

/** Spaces that an editor does not show, written as signs that no article uses. */
const spaces: Readonly<Record<string, string>> = { '~': '\u00a0', _: '\u202f' };

/**
 * Reads a marked article: header lines, a line `---`, then the text with its annotations in braces, which nest:
 * `« {d1 On verra} », {c1 a dit|2023-03-14} {s1 {P Ana Duval}}.` `~` is a no-break space, `_` a narrow one.
 * Throws on a brace too many or too few.
 */
export function parseMarked(source: string): MarkedArticle {
  const border = source.indexOf('\n---\n');
  if (border < 0) throw new Error('no line --- under the header');
  return { header: parseHeader(source.slice(0, border)), ...parseBody(source.slice(border + 5).trimEnd()) };
}

function parseHeader(header: string): ReadonlyMap<string, string> {
  return new Map(
    header.split('\n').map((line) => {
      const space = line.indexOf(' ');
      return [line.slice(0, space), line.slice(space + 1)];
    }),
  );
}

function parseBody(body: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let open: Mark | null = null;
  for (const [piece] of body.matchAll(/\{[^\s{}|]+ |\|[^{}|]*|\}|[\s\S]/gu)) {
    if (piece.length > 1 && piece.startsWith('{')) {
      open = { tag: piece.slice(1, -1), start: text.length, end: text.length, notes: [], parent: open };
      marks.push(open);
    } else if (piece === '}') {
      if (!open) throw new Error(`nothing to close after «${text.slice(-40)}»`);
      open.end = text.length;
      open = open.parent;
    } else if (piece.startsWith('|') && open) open.notes.push(piece.slice(1));
    else text += spaces[piece] ?? piece;
  }
  if (open) throw new Error(`{${open.tag} is never closed: «${text.slice(open.start, open.start + 40)}»`);
  return { text, marks };
}
