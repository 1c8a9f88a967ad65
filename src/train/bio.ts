import type { NamedSentence, NamedSpan, NameType } from './namedSentences.ts';

/** A token of a corpus of names with its tag: `O`, `B-PER`, `I-PER` … */
export interface BioToken {
  readonly form: string;
  readonly tag: string;
}

/** A sentence of a corpus, and whether the corpus says that a document begins with it. */
export interface BioSentence {
  readonly tokens: readonly BioToken[];
  readonly opensDocument: boolean;
}

const documentLine = /^(?:-DOCSTART-|#\s*(?:new)?doc)/iu;

/**
 * Reads a corpus in columns: a token, a tab or a space, its tag; an empty line between sentences. A line `-DOCSTART-` or `# newdoc`
 * opens a document, other lines with `#` and no tag are comments.
 */
export function parseBio(bio: string): readonly BioSentence[] {
  const sentences: BioSentence[] = [];
  let tokens: BioToken[] = [];
  let opensDocument = false;
  const close = () => {
    if (tokens.length > 0) sentences.push({ tokens, opensDocument });
    if (tokens.length > 0) opensDocument = false;
    tokens = [];
  };
  for (const line of bio.split(/\r?\n/u)) {
    const [, form = '', tag = ''] = /^(\S.*?)[\t ].*?([^\t ]+)$/u.exec(line.trimEnd()) ?? [];
    if (documentLine.test(line)) {
      close();
      opensDocument = true;
    } else if (line.trim() === '') close();
    else if (/^(?:O|[BIESLU]-\S+)$/u.test(tag)) tokens.push({ form, tag });
  }
  close();
  return sentences;
}

/** Whether French sets no space before or behind a token of a corpus. */
const closing =
  /^(?:[,.)\]}%°…”’]|\.{2,}|-(?:t-)?(?:je|tu|ils?|elles?|on|nous|vous|ce|là|ci|moi|toi|l[aeu]s?|leur|y|en))$/iu;
const eliding = /\p{L}['’]$/u;
const openingBracket = /^[([{“‘]$/u;

/** The tokens of a corpus as a text, set as French is: «l'Otan», «dit-il», « Oui ! »; and the place of each. */
export function joinTokens(forms: readonly string[]): { text: string; starts: readonly number[] } {
  const starts: number[] = [];
  let text = '';
  let open = false;
  let tight = true;
  for (const form of forms) {
    const straight = form === '"';
    const closes = straight ? open : closing.test(form);
    if (!tight && !closes) text += ' ';
    starts.push(text.length);
    text += form;
    if (straight) open = !open;
    tight = openingBracket.test(form) || eliding.test(form) || (straight && open);
  }
  return { text, starts };
}

/** The names of a sentence by their tags; a `B-`, another type or an `O` ends the name before. */
export function bioNames(tokens: readonly BioToken[], starts: readonly number[]): readonly NamedSpan[] {
  const names: { start: number; end: number; type: NameType }[] = [];
  let last = '';
  tokens.forEach(({ form, tag }, i) => {
    const start = starts[i] as number;
    const end = start + form.length;
    const type = tag.slice(2) as NameType;
    const name = names.at(-1);
    if (tag !== 'O') {
      if (name && last === type && !/^[BSU]-/u.test(tag)) name.end = end;
      else names.push({ start, end, type });
    }
    last = type;
  });
  return names;
}

/** A sentence of a corpus as text with its names. */
export function joinSentence(tokens: readonly BioToken[]): NamedSentence {
  const { text, starts } = joinTokens(tokens.map(({ form }) => form));
  return { text, names: bioNames(tokens, starts) };
}
