import type { Token } from './tokens.ts';

/**
 * The tokens without the signs of notes, «Jean-Marc D.{*}, 63 ans»: a star right behind a word or its stop that closes no emphasis,
 * «*ici*».
 */
export function withoutNoteSigns(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isStar)) return tokens;
  let open = 0;
  return tokens.filter((token, i) => {
    if (!isStar(token)) return true;
    const isBehind = i > 0 && tokens[i - 1]?.end === token.start && !isStar(tokens[i - 1] as Token);
    if (isBehind && open === 0) return false;
    open = Math.max(0, open + (isBehind ? -1 : 1));
    return true;
  });
}

function isStar({ text }: Token): boolean {
  return text === '*';
}
