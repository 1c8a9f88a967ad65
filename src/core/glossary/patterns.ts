/** One word of a pattern. It matches a token by its form or by its lemma, either of them folded. */
export interface PatternWord {
  readonly alternatives: readonly string[];
  readonly optional: boolean;
  /** True when up to four tokens may stand before it: «mettre … sur». */
  readonly gapBefore: boolean;
}

/** «se dire (tout à fait) prêt/disposé à» → its words; a gap at either end says nothing and is left out. */
export function parsePattern(pattern: string): readonly PatternWord[] {
  const words: PatternWord[] = [];
  let gapBefore = false;
  let depth = 0;
  for (const piece of pieces(pattern)) {
    if (piece === '…') gapBefore = words.length > 0;
    else if (piece === '(') depth++;
    else if (piece === ')') depth--;
    else {
      const alternatives = piece.includes('/') ? piece.split('/').filter(Boolean) : [piece];
      words.push({ alternatives, optional: depth > 0, gapBefore });
      gapBefore = false;
    }
  }
  return words;
}

function pieces(pattern: string): readonly string[] {
  const plain = pattern.toLowerCase();
  if (!/[’'.…()-]/u.test(plain)) return plain.split(' ').filter(Boolean);
  return plain
    .replace(/[’]/gu, "'")
    .replace(/\.\.\./gu, '…')
    .replace(/([()…])/gu, ' $1 ')
    .split(/\s+/u)
    .flatMap(splitElision)
    .filter(Boolean);
}

const fullForms: Readonly<Record<string, string>> = {
  l: 'le/la',
  d: 'de',
  n: 'ne',
  s: 'se/si',
  m: 'me',
  t: 'te',
  c: 'ce',
  j: 'je',
  qu: 'que',
  jusqu: 'jusque',
  lorsqu: 'lorsque',
  puisqu: 'puisque',
  quoiqu: 'quoique',
};

/** «l'objet» → «le/la», «objet», «est-il» → «est», «-il», as the tokens of the text are cut; «aujourd'hui» is one word. */
function splitElision(piece: string): readonly string[] {
  const parts = /^([ldnsmtcj]|(?:jus|lors|puis|quoi)?qu)'(.+)$/u.exec(piece);
  if (parts) return [fullForms[parts[1] as string] as string, parts[2] as string];
  const inverted = /^(.+?)(?:-t)?(-(?:ils?|elles?|on))$/u.exec(piece);
  return inverted ? [inverted[1] as string, inverted[2] as string] : [piece];
}

/** Index of the required word to look a match up by: the longest is the rarest, but a verb has too many forms; −1 for none. */
export function anchorOf(words: readonly PatternWord[]): number {
  let best = -1;
  let most = 0;
  words.forEach(({ alternatives, optional }, i) => {
    const weight = optional ? 0 : lightest(alternatives);
    if (weight < most || weight === 0) return;
    best = i;
    most = weight;
  });
  return best;
}

function lightest(words: readonly string[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const word of words) least = Math.min(least, weightOf(word));
  return least;
}

/** Letters, a third of them for what looks like an infinitive; asked of every phrase while the glossary opens. */
function weightOf(word: string): number {
  const infinitive = word.endsWith('er') || word.endsWith('ir') || word.endsWith('re');
  return infinitive ? word.length / 3 : word.length;
}
