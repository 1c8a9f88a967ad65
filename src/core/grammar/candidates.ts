import type { Token } from '../text/tokens.ts';
import type { WordForm, WordForms } from './wordForms.ts';

/** The readings a token may have, the likeliest first: those of the dictionary, else a guess by its shape. */
export function candidatesOf(token: Token, opensSentence: boolean, forms: WordForms): readonly WordForm[] {
  const { text, kind } = token;
  if (kind === 'mark' || kind === 'punctuation') return [{ lemma: text, pos: 'PUNCT', morphology: {} }];
  if (kind === 'number') return [{ lemma: text, pos: 'NUM', morphology: {} }];
  if (kind === 'symbol') return [{ lemma: text, pos: 'SYM', morphology: {} }];
  const known = forms.lookup(text);
  const capital = /^\p{Lu}/u.test(text);
  const name: WordForm = { lemma: text, pos: 'PROPN', morphology: {} };
  if (known.length === 0) return capital ? [name] : [guess(text)];
  // «Pierre», «La Poste»: inside a sentence a capital makes a name.
  return capital && !opensSentence && !/^\p{Lu}{2}/u.test(text)
    ? [...known.filter(({ pos }) => pos === 'PROPN'), name, ...known]
    : known;
}

function guess(text: string): WordForm {
  const lemma = text.toLowerCase();
  if (/ment$/u.test(lemma)) return { lemma, pos: 'ADV', morphology: {} };
  if (/[ei]r$/u.test(lemma)) return { lemma, pos: 'VERB', morphology: { verbForm: 'Inf' } };
  return { lemma, pos: 'NOUN', morphology: { number: /s$/u.test(lemma) ? 'Plur' : 'Sing' } };
}
