import type { Span } from '../span.ts';
import { isSpeech } from './turn.ts';

/** How many characters tell at least what goes on before somebody speaks; fewer are a place, «Lyon. — Le maire …». */
const shortestScene = 20;

const opensTurn = /(?<=[.?!…]\s)[—–]\s+(?=[\p{Lu}\d])/gu;
const endsSentence = /[.?!…](?=\s+[\p{Lu}\d«“"(]|\s*$)/u;
/** «…, {prévient le chef d'atelier.}» */
const endsWithReporter =
  /[,?!…]\s(?!(?:mais|et|ou|ni|car|donc|puis|que|qui|dont|où|si|comme|quand|pour|par|dans|de|du|des|en|à|au|aux|avec|sans|sur|sous|chez|vers|selon)\s)(?:l['’]|s['’]|(?:se|lui|nous)\s)?\p{Ll}+(?:-t)?(?:-(?:il|elle|on|ils|elles)|\s(?:(?:le|la|les|une?|son|sa)\s|l['’]|\p{Lu}))[^,;:]*[.]$/u;

/** «La sirène retentit. {— Demain, c'est du maquereau, prévient le chef.} Au fond, on soupire.»: turns that a scene leads to, on its line. */
export function inlineTurns(text: string): Span[] {
  const starts = [...text.matchAll(opensTurn)].map(({ index, 0: sign }) => index + sign.length);
  if ((starts[0] ?? 0) < shortestScene) return [];
  const turns = starts.map((start, i) => ({ start, end: endOfTurn(text, start, starts[i + 1]) }));
  const said = turns.map(({ start, end }) => text.slice(start, end));
  return said.some((words) => endsWithReporter.test(words)) || (said.length > 1 && said.some(isSpeech))
    ? turns
    : [];
}

/** The next dash, or the end of the sentence of the last turn. */
function endOfTurn(text: string, start: number, next: number | undefined): number {
  if (next !== undefined) return text.slice(0, next).search(/[—–]\s+$/u);
  const end = endsSentence.exec(text.slice(start));
  return end ? start + end.index + 1 : text.length;
}
