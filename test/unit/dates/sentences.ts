import { readFileSync } from 'node:fs';
import { parseCalendar } from '../../../src/core/dates/calendar.ts';
import type { Morphology, PartOfSpeech, Word } from '../../../src/core/grammar/tag.ts';
import { type Sentence, splitSentences } from '../../../src/core/text/sentences.ts';
import { type Token, tokenize } from '../../../src/core/text/tokens.ts';

export const calendar = parseCalendar(readFileSync('src/data/calendar.tsv', 'utf8'));

/** By its look alone, enough for the sentences of these tests: the first pattern that fits tells the word. */
const looks: readonly (readonly [RegExp, PartOfSpeech, Morphology, string?])[] = [
  [/^(?:a|ont|ai)$/u, 'AUX', { mood: 'Ind', tense: 'Pres', verbForm: 'Fin' }, 'avoir'],
  [/^(?:est|sont)$/u, 'AUX', { mood: 'Ind', tense: 'Pres', verbForm: 'Fin' }, 'être'],
  [/^(?:avait|avaient)$/u, 'AUX', { mood: 'Ind', tense: 'Imp', verbForm: 'Fin' }, 'avoir'],
  [/^(?:était|étaient)$/u, 'AUX', { mood: 'Ind', tense: 'Imp', verbForm: 'Fin' }, 'être'],
  [/^(?:va|vont)$/u, 'VERB', { mood: 'Ind', tense: 'Pres', verbForm: 'Fin' }, 'aller'],
  [/^(?:aurait|auraient)$/u, 'AUX', { mood: 'Cnd', tense: 'Pres', verbForm: 'Fin' }, 'avoir'],
  [/^(?:sera|seront)$/u, 'AUX', { mood: 'Ind', tense: 'Fut', verbForm: 'Fin' }, 'être'],
  [/^\p{Ll}{2,}(?:ra|ront)$/u, 'VERB', { mood: 'Ind', tense: 'Fut', verbForm: 'Fin' }],
  [/^\p{Ll}{2,}(?:rait|raient)$/u, 'VERB', { mood: 'Cnd', tense: 'Pres', verbForm: 'Fin' }],
  [/^\p{Ll}{2,}(?:ait|aient)$/u, 'VERB', { mood: 'Ind', tense: 'Imp', verbForm: 'Fin' }],
  [
    /^(?:reprend|ouvre|commence|vit|pose|reçoit|sort|examine|rouvre|bouge|écrit|indique|décrit|promet)$/u,
    'VERB',
    { mood: 'Ind', tense: 'Pres', verbForm: 'Fin' },
  ],
  [
    /^(?:grand|grands|nouveaux|nouvelles|autres|jeunes|russes|industrielles|longues|seule|premiers)$/u,
    'ADJ',
    {},
  ],
  [/^(?:marché|café|comité|été|députés|blessés|employés|salariés|congés)$/u, 'NOUN', {}],
  [
    /^(?:dit|ri|\p{Ll}{2,}(?:é|ée|és|ées|lu|lue|tenu|vu|pris|eu|dit|mis))$/u,
    'VERB',
    { tense: 'Past', verbForm: 'Part' },
  ],
  [/^\p{Ll}{2,}(?:er|ir|re)$/u, 'VERB', { verbForm: 'Inf' }],
  [/^(?:le|la|les|l['’]|un|une|des|du|ce|cet|cette|ces|son|sa|ses|leurs?)$/iu, 'DET', {}],
  [/^(?:à|a|de|d['’]|en|dans|par|pour|sur|avec|sans|après|avant|depuis|vers|dès|au|aux)$/iu, 'ADP', {}],
  [/^(?:et|ou|mais|qui|que|plus|moins|environ|quelque|près|dont|contre|hier|demain|entre)$/iu, 'ADV', {}],
  [/^\p{Lu}/u, 'PROPN', {}],
  [/^\p{Ll}+s$/u, 'NOUN', { number: 'Plur' }],
  [/^\p{Ll}/u, 'NOUN', { number: 'Sing' }],
];

function lookOf(token: Token): Word {
  if (token.kind === 'number') return { ...token, lemma: token.text, pos: 'NUM', morphology: {} };
  const look = looks.find(([pattern]) => pattern.test(token.text));
  if (!look || token.kind === 'punctuation' || token.kind === 'mark')
    return { ...token, lemma: token.text, pos: 'PUNCT', morphology: {} };
  return { ...token, lemma: look[3] ?? token.text, pos: look[1], morphology: look[2] };
}

/** The sentences of a text of one paragraph, tagged by look. */
export function readSentences(text: string): Sentence[] {
  const tokens = tokenize(text, { start: 0, end: text.length });
  return splitSentences(text, tokens).map((group) => ({
    words: group.map(lookOf),
    paragraph: 0,
    start: group[0]?.start ?? 0,
    end: group.at(-1)?.end ?? 0,
  }));
}
