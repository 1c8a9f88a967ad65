import type { Morphology, PartOfSpeech } from '../core/grammar/tag.ts';
import { type Token, type TokenKind, tokenize } from '../core/text/tokens.ts';
import type { TreebankSentence, TreebankWord } from './conllu.ts';

/** A surface token as the reader cuts it, with what a treebank says it is. */
export interface GoldToken {
  readonly token: Token;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly morphology: Morphology;
}

/** The kind that the reader's tokenizer would give a token of a treebank. */
export function kindOf(form: string): TokenKind {
  if (/^-(t-)?\p{L}/u.test(form)) return 'clitic';
  const tokens = tokenize(form, { start: 0, end: form.length });
  const [only] = tokens;
  if (tokens.length === 1 && only) return only.kind;
  if (/^[^\p{L}\d]+$/u.test(form)) return 'punctuation';
  return /^[\d\s.,]+$/u.test(form) ? 'number' : 'word';
}

/** Where PUD and FQB follow older conventions than Sequoia: «que», «si» as ADP, «plusieurs» as ADJ, an existential «être» as VERB. */
function currentTag({ form, lemma, pos }: TreebankWord): PartOfSpeech {
  const folded = form.toLowerCase().replace('’', "'");
  if (pos === 'ADP' && ['que', "qu'", 'si', "s'"].includes(folded)) return 'SCONJ';
  if (pos === 'ADP' && folded === 'dont') return 'PRON';
  if (pos === 'ADJ' && ['plusieurs', 'chaque', 'quelques', 'certains', 'certaines'].includes(folded))
    return 'DET';
  if (pos === 'VERB' && lemma === 'être') return 'AUX';
  if (folded === '%') return 'NOUN';
  return pos;
}

/** Features that the treebanks mark alike; of the other classes only what makes the class. */
const marked: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>([
  'ADJ',
  'AUX',
  'DET',
  'NOUN',
  'PRON',
  'VERB',
]);

/** A treebank's sentence as surface tokens: «du» (de + le) is one ADP, «auquel» one PRON. */
export function goldSentence({ tokens, words }: TreebankSentence): readonly GoldToken[] {
  let at = 0;
  return tokens.map(({ form, words: parts, spaceAfter }) => {
    const first = words[parts[0] as number] as TreebankWord;
    const second = parts.length > 1 ? words[parts[1] as number] : undefined;
    const word = second?.pos === 'PRON' ? second : first;
    const pos = currentTag(second ? word : { ...word, form });
    const token: Token = { start: at, end: at + form.length, text: form, kind: kindOf(form) };
    at += form.length + (spaceAfter ? 1 : 0);
    return { token, lemma: word.lemma, pos, morphology: marked.has(pos) ? word.morphology : {} };
  });
}
