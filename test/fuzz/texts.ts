import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';

const seeds = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`seeds/${name}`, 'utf8'));

/** What breaks readers of text: marks of every kind, spaces of every kind, controls, bidirectional overrides, halves of pairs. */
const odd = [
  ...'«»“”„‟‹›"\'’‘`´<>()[]{}|\\/*_#&%$€@~^=+-–—…,;:.!?·•',
  ...['\u00a0', '\u202f', '\u2009', '\u200b', '\u200d', '\u00ad', '\ufeff', '\t', '\n', '\r\n', '\r', '\n\n'],
  ...['\u202a', '\u202e', '\u2066', '\u2069', '\u200f', '\u0000', '\u0007', '\u001b[31m', '\u0085', '\u2028'],
  ...[
    '\ud83d',
    '\udc18',
    '🐘',
    '👩‍👩‍👧',
    'é',
    'e\u0301',
    'ﬁ',
    'œ',
    'ß',
    'İ',
    'с',
    'α',
    '中文',
    'עברית',
    'عربي',
  ],
];

const words = [
  ...'le la un de que qui il elle dit a déclaré selon M. Mme jeudi hier le 7 mai 2021 Paris ONU Léa Roy maire'.split(
    ' ',
  ),
  ...[
    'a-t-elle ajouté',
    '« Oui »,',
    'L’État',
    "d'après lui",
    '— Non',
    'Q.',
    '10 %',
    'https://a.fr',
    'la veille',
  ],
];

/** Random Unicode, words of news and odd characters in any order, and articles with stretches cut, doubled or replaced. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...odd)), { maxLength: 200 })
    .chain((parts) => fc.constantFrom('', ' ').map((glue) => parts.join(glue))),
  fc
    .record({
      seed: fc.constantFrom(...seeds),
      cuts: fc.array(fc.tuple(fc.nat(6_000), fc.nat(40), fc.constantFrom('', ...odd)), { maxLength: 30 }),
    })
    .map(({ seed, cuts }) =>
      cuts.reduce((text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length), seed),
    ),
  fc
    .record({ piece: fc.oneof(fc.constantFrom(...odd), fc.constantFrom(...words)), times: fc.nat(2_000) })
    .map(({ piece, times }) => `${piece} `.repeat(times)),
);
