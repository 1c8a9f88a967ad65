import { deepEqual, equal } from 'node:assert/strict';
import { splitSentences } from '../../../src/core/text/sentences.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';

/** Each `|` in the drawing is where a sentence ends. */
function check(drawn: string): void {
  const text = drawn.replaceAll('|', '');
  const sentences = splitSentences(text, tokenize(text, { start: 0, end: text.length }));
  const cuts = sentences.slice(0, -1).map((tokens) => tokens.at(-1)?.end ?? 0);
  let drawing = text;
  for (const cut of cuts.reverse()) drawing = `${drawing.slice(0, cut)}|${drawing.slice(cut)}`;
  equal(drawing, drawn);
}

const examples: readonly string[] = [
  'Le maire part.| La ville attend.',
  'Tout va bien !| Vraiment ?| Oui… | Non.'.replace('… |', '…|'),
  // quotations
  '«Nous partons. | Le port est fermé», a dit Awa Ba.'.replace('. |', '.|'),
  '« C’est fini.| Je rentre. »| Elle sourit.',
  '«Partez !», a-t-il lancé.| Puis il est sorti.',
  '« Que faire ? » s’interroge le préfet.',
  '«Partez !» a lancé Roy.',
  '"Il pleut." Rien de plus.'.replace('" R', '"| R'),
  '"Oui !" répond-elle.| "Non !"| Il insiste.',
  'Le maire a ri.| «non», a-t-il dit.',
  'Elle s’étonne : «Pourquoi ?| Pour qui ?»| Personne ne répond.',
  '“Bravo.”| “Merci.”',
  'Il crie : « Assez ! » avant de sortir.',
  'Un “oui… mais” prudent.',
  '« Oui ! » — lance-t-elle.',
  'Vous partez ?| — Oui, dit-elle.',
  '«Ils savent […] que tout change. | […] Nous aussi», dit-il.'.replace('. |', '.|'),
  '«On verra.», a dit Roy.',
  '«On verra.» (Il rit.)'.replace('» (', '»| ('),
  '(Il est parti.| Elle reste.)| Fin.',
  'Vraiment ! (le maire en doute) Rien.',
  '« Qui a gagné ?| Personne. »| Le public rit.',
  '«Quelle honte !» s’est écriée Mme Sow.',
  '« Encore ? », soupire-t-il.| La pluie tombe.',
  '"C\'est fini.| On rentre", dit-elle.',
  '« Il a dit : “Viens !| Vite !” », raconte Lou.',
  '“Jamais.”| Le mot est tombé jeudi.',
  // abbreviations
  'M. Diop et Mme Roy arrivent.| Le Dr. Ba part.',
  'Du riz, du mil, etc. Le prix monte.'.replace('etc. ', 'etc.| '),
  'Du riz, etc., se vend.',
  'En 52 av. J.-C. les Romains gagnent.',
  'Né vers 50 av. J.-C. Le village grandit.'.replace('C. ', 'C.| '),
  'Le siège de l’O.N.U. à Genève.| Rien.',
  'Il dirige l’O.N.U. Le poste est envié.'.replace('U. ', 'U.| '),
  'Selon l’art. 5 et le n° 7, c’est non.| Voilà.',
  'J. K. Moreau écrit.| Bien.',
  'Le plan B. Les élus hésitent.'.replace('B. ', 'B.| '),
  'Le prix est de 3.5 euros.| Cher.',
  'MM. Sow et Roy, Mmes Ba et Lô signent.| Fin.',
  'Le Pr. A. Roy opère.| Il réussit.',
  'Voir p. 12 et fig. 3.| Merci.',
  'Elle court le 100 m. Le record tombe.'.replace('m. ', 'm.| '),
  // heads
  'Le port en travaux',
  'Poutine : «Rien à dire»',
  '1. Le prix du riz',
  'Jakarta -| Les présidents parlent de la pluie.',
  'DAKAR (AFP) —| Moussa Sarr a été élu mardi.',
  'Genève, le 3 mai 2021 –| La conférence est close.',
  'Lyon - Nantes, l’affiche du jour, finit à 0-0.',
  'Le maire - un ancien avocat - a dit oui hier soir.',
  'Paris - Saint-Denis : un trajet difficile pour tous.',
  'Bamako (Mali) -| Des élèves ont planté des arbres.',
  'Le préfet démissionne',
  'Ligue 1 : Lens bat Brest',
  'Le résultat est là : 3 à 2.| Nantes gagne.',
  'Et puis... plus rien.',
  'Le 5e étage brûle.| 12 personnes sont sorties.',
  'Sur voyage.com. Une offre.'.replace('com. ', 'com.| '),
  'Quoi ?!| Rien.',
  'Les pays se sont réunis. "',
  'Le ministre (centre-droit).| Il part.',
];

describe('splitSentences', () => {
  for (const drawn of examples) it(drawn, () => check(drawn));

  it('keeps every token once, in order, on any text', () => {
    const odd = '.!? » « ... (etc. "\'. M. ) — . 1. «.» "." !" A. -il ? …';
    const tokens = tokenize(odd, { start: 0, end: odd.length });
    deepEqual(splitSentences(odd, tokens).flat(), tokens);
    deepEqual(splitSentences('', []), []);
  });

  it('cuts what has no full stop within 400 words, at a comma', () => {
    const list = 'du pain très rond, '.repeat(80).trimEnd();
    check(`${list}| ${list}| du pain rond.`);
  });

  it('cuts it anywhere where there is no comma either', () => {
    check(`${'oui '.repeat(400).trimEnd()}| ${'oui '.repeat(9).trimEnd()}`);
  });
});
