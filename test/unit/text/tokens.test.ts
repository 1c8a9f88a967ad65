import { deepEqual, equal } from 'node:assert/strict';
import { type Token, tokenize } from '../../../src/core/text/tokens.ts';

const letters: Record<Token['kind'], string> = {
  word: '',
  elision: '',
  clitic: '',
  number: 'N',
  mark: 'M',
  punctuation: '',
  symbol: 'S',
};

/** The tokens joined by `|`; numbers, marks and symbols carry a letter: «l'|an|2014N». */
function draw(text: string): string {
  return tokenize(text, { start: 0, end: text.length })
    .map((token) => token.text + (letters[token.kind] && `·${letters[token.kind]}`))
    .join(' | ');
}

const examples: readonly (readonly [string, string])[] = [
  // elisions
  ['L’école d’Agadez', 'L’ | école | d’ | Agadez'],
  ["jusqu'ici, lorsqu'on part", "jusqu' | ici | , | lorsqu' | on | part"],
  ["quelqu'un d'autre aujourd’hui", "quelqu'un | d' | autre | aujourd’hui"],
  ["la presqu'île de Giens", "la | presqu'île | de | Giens"],
  ["la porte entr'ouverte, entr'eux", "la | porte | entr'ouverte | , | entr' | eux"],
  ["le prud'homme de Villeneuve-d'Ascq", "le | prud'homme | de | Villeneuve-d'Ascq"],
  ['Yves-Le Foll, dit-il, DIT-IL', 'Yves-Le | Foll | , | dit | -il | , | DIT | -IL'],
  ["N'Djamena, N'Golo et O'Brien", "N'Djamena | , | N'Golo | et | O'Brien"],
  ["D'Artagnan, L'Oréal", "D' | Artagnan | , | L' | Oréal"],
  ["C'est-à-dire rien", "C'est-à-dire | rien"],
  ["l'« effet » et d'11 élus", "l' | «·M | effet | »·M | et | d' | 11·N | élus"],
  ['qu"il', 'qu | "·M | il'],
  // clitics
  ['a-t-il noté', 'a | -t-il | noté'],
  ['dit-on, explique-t-elle', 'dit | -on | , | explique | -t-elle'],
  ['Est-ce vrai ? Y a-t-il', 'Est | -ce | vrai | ? | Y | a | -t-il'],
  ['donne-le-moi, allez-y', 'donne | -le | -moi | , | allez | -y'],
  ["va-t'en", "va | -t'en"],
  ['puissé-je, ai-je', 'puissé | -je | , | ai | -je'],
  ['là-bas, peut-être, celui-ci, vis-à-vis', 'là-bas | , | peut-être | , | celui-ci | , | vis-à-vis'],
  ['un rendez-vous avec Kim Jong-il', 'un | rendez-vous | avec | Kim | Jong-il'],
  ['ont-ils dit ce jour-là', 'ont | -ils | dit | ce | jour-là'],
  ['militaro-technique, Saint-Louis', 'militaro-technique | , | Saint-Louis'],
  ["l'un, l’autre, l'on", "l' | un | , | l’ | autre | , | l' | on"],
  ["Jeanne d'Arc, d'Estaing", "Jeanne | d' | Arc | , | d' | Estaing"],
  ["grand'mère, m'as-tu vu", "grand'mère | , | m' | as | -tu | vu"],
  ['Qu’est-ce que c’est ?', 'Qu’ | est | -ce | que | c’ | est | ?'],
  ['parle-m’en, vas-y', 'parle | -m’en | , | vas | -y'],
  ['Dis-nous-le, rends-la-leur', 'Dis | -nous | -le | , | rends | -la | -leur'],
  ['répond‑elle, est‐il', 'répond | ‑elle | , | est | ‐il'],
  ['l’après-midi, au-delà, ci-contre', 'l’ | après-midi | , | au-delà | , | ci-contre'],
  ['arc-en-ciel, porte-parole, ex-ministre', 'arc-en-ciel | , | porte-parole | , | ex-ministre'],
  ['le vice-président Al-Hassan', 'le | vice-président | Al-Hassan'],
  // numbers
  ['100.000 soldats, 100 000 élus', '100.000·N | soldats | , | 100 000·N | élus'],
  ['3,5 % de 1 234 567,89 €', '3,5·N | %·S | de | 1 234 567,89·N | €·S'],
  ['100’000 francs', '100’000·N | francs'],
  ['à 10h30 ou 20h', 'à | 10h30·N | ou | 20h·N'],
  ['le 1er mai, XXIe et 2e', 'le | 1er·N | mai | , | XXIe | et | 2e·N'],
  ['le 23/12/2021 ou 2021-12-23', 'le | 23/12/2021·N | ou | 2021-12-23·N'],
  ['en 2014. Puis', 'en | 2014·N | . | Puis'],
  ['la 5G et 15km', 'la | 5G | et | 15·N | km'],
  ['2020-2021 et 3-0', '2020·N | - | 2021·N | et | 3·N | - | 0·N'],
  ['le G7, Covid-19, A380', 'le | G7 | , | Covid-19 | , | A380'],
  ['de 1,5 à 2 millions', 'de | 1,5·N | à | 2·N | millions'],
  ['12.500,75 dirhams', '12.500,75·N | dirhams'],
  ['à 10 h 30, à 8h', 'à | 10·N | h | 30·N | , | à | 8h·N'],
  ['20 % et 15% de −3 °C', '20·N | %·S | et | 15·N | %·S | de | −·S | 3·N | °C·S'],
  ['au 1er et au 21e siècle', 'au | 1er·N | et | au | 21e·N | siècle'],
  ['6-4, 7-6 (7/5)', '6·N | - | 4·N | , | 7·N | - | 6·N | ( | 7·N | / | 5·N | )'],
  ['le 06 12 34 56 78', 'le | 06·N | 12·N | 34·N | 56·N | 78·N'],
  ['1 000 m², 2 kg', '1 000·N | m² | , | 2·N | kg'],
  ['Louis XIV, le Xe tome', 'Louis | XIV | , | le | Xe | tome'],
  // abbreviations
  ['M. Diallo et MM. Roy', 'M. | Diallo | et | MM. | Roy'],
  ['Mme Roy, Dr. Bâ, Me Sow', 'Mme | Roy | , | Dr. | Bâ | , | Me | Sow'],
  ["l'art. 5, n° 12, av. J.-C.", "l' | art. | 5·N | , | n° | 12·N | , | av. | J.-C."],
  ["C'est de l'art. Il rit.", "C' | est | de | l' | art | . | Il | rit | ."],
  ['riz, mil, etc. Le prix', 'riz | , | mil | , | etc. | Le | prix'],
  ['J. K. Rowling, J.-P. Roy', 'J. | K. | Rowling | , | J.-P. | Roy'],
  ["l'O.N.U. et l'U.R.S.S. disent", "l' | O.N.U. | et | l' | U.R.S.S. | disent"],
  ['le plan B. Le maire', 'le | plan | B | . | Le | maire'],
  ['à 100 m. Puis', 'à | 100·N | m | . | Puis'],
  ['à 90 km/h', 'à | 90·N | km/h'],
  ['St-Denis, Ste-Rose, bd. Voltaire', 'St-Denis | , | Ste-Rose | , | bd. | Voltaire'],
  [
    'le boul. des Forges, sur le bd. Il rit.',
    'le | boul. | des | Forges | , | sur | le | bd | . | Il | rit | .',
  ],
  ['le Pr. Sow, Mgr Roy', 'le | Pr. | Sow | , | Mgr | Roy'],
  ['p. ex., cf. p. 12', 'p. ex. | , | cf. | p. | 12·N'],
  ['A.-M. Ruiz, J.-J. R. Sow', 'A.-M. | Ruiz | , | J.-J. | R. | Sow'],
  // web
  [
    'Voir https://exemple.fr/a?b=c, ou www.exemple.org.',
    'Voir | https://exemple.fr/a?b=c·S | , | ou | www.exemple.org·S | .',
  ],
  ['ana.duval@exemple.fr #COP26 @LaMairie', 'ana.duval@exemple.fr·S | #COP26·S | @LaMairie·S'],
  ['sur Voyage.com, dit-elle', 'sur | Voyage.com | , | dit | -elle'],
  ['R&D de H & M', 'R&D | de | H | &·S | M'],
  // punctuation and marks
  ['Oui… non... (bof) !', 'Oui | … | non | ... | ( | bof | ) | !'],
  [
    "« a » \"b\" “c” „d‟ ‹e› <<f>> ''g''",
    "«·M | a | »·M | \"·M | b | \"·M | “·M | c | ”·M | „·M | d | ‟·M | ‹·M | e | ›·M | <<·M | f | >>·M | ''·M | g | ''·M",
  ],
  ['un ‘plan B’ et les gars’ aussi', 'un | ‘·M | plan | B | ’·M | et | les | gars | ’ | aussi'],
  ["un 'oui' franc, 12'", "un | '·M | oui | '·M | franc | , | 12·N | '"],
  ['12 m² 🙂 ok', '12·N | m² | 🙂·S | ok'],
  ['les étudiant·e·s, salarié.e.s', 'les | étudiant·e·s | , | salarié.e.s'],
  ['les élu(e)s et l’ami(e)', 'les | élu(e)s | et | l’ | ami(e)'],
  ['EST-CE VRAI, dit Kim', 'EST | -CE | VRAI | , | dit | Kim'],
  ['articles L. 642-3, 30 °C', 'articles | L. | 642·N | - | 3·N | , | 30·N | °C·S'],
  ['et/ou', 'et | / | ou'],
  ['Est-сe vrai', 'Est | -сe | vrai'],
  ['', ''],
];

describe('tokenize', () => {
  for (const [text, drawn] of examples) it(text || '(nothing)', () => equal(draw(text), drawn));

  it('keeps to its span and to exact offsets on any string', () => {
    const odd =
      'a\ud83d l\udc00’ \u0000x\u0007 d\ufffdj\u00e0 qu\u2019\ufeff «\u202f5\u00a0%\u202f»\u200b -y-y-y-y-y 1.2.3. M.';
    for (let start = 0; start < odd.length; start++) {
      const tokens = tokenize(odd, { start, end: odd.length - 2 });
      let last = start;
      for (const token of tokens) {
        equal(token.text, odd.slice(token.start, token.end));
        equal(token.start >= last && token.end > token.start && token.end <= odd.length - 2, true);
        last = token.end;
      }
    }
  });

  it('sees nothing in white space and control characters', () => {
    deepEqual(tokenize(' \u00a0\n\u0000\u200b\ufeff', { start: 0, end: 6 }), []);
  });

  it('takes time in proportion to the text', () => {
    for (const piece of ['a', 'a-y', '-y', '1 000 ', "l'", '.', 'A.', 'a.b', '«', "'", 'a@', '1']) {
      const text = piece.repeat(8_000 / piece.length);
      equal(tokenize(text, { start: 0, end: text.length }).at(-1)?.end, text.trimEnd().length);
    }
  });
});
