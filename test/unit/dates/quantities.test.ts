import { deepEqual, equal } from 'node:assert/strict';
import { findDates } from '../../../src/core/dates/findDates.ts';
import { findQuantities } from '../../../src/core/dates/findQuantities.ts';
import { readLines } from '../../../src/core/dates/line.ts';
import { calendar, readSentences } from './sentences.ts';

function quantitiesOf(text: string) {
  const lines = readLines(readSentences(text), calendar);
  return findQuantities(text, lines, findDates(text, lines, null), calendar);
}

/** Draws the text with each quantity as «[15 km =15]», or «=?» when the words give no figure. */
function check(drawn: string): void {
  const text = drawn.replace(/\[([^\]]*?) =[^\]]+\]/gu, '$1');
  let drawing = text;
  for (const { start, end, number } of [...quantitiesOf(text)].reverse())
    drawing = `${drawing.slice(0, start)}[${text.slice(start, end)} =${number ?? '?'}]${drawing.slice(end)}`;
  equal(drawing, drawn);
}

const examples: readonly string[] = [
  'Plus de [100.000 soldats =100000] russes attendent.',
  'Quelque [12 500 habitants =12500] sont privés de courant.',
  'La ville a présenté [deux projets de traités =2] hier.',
  'Elle a livré [40 caisses =40] de citrons à [six points de vente =6].',
  'On attend [trente avocats et greffiers =30] et un juge.',
  'Ils ont pris [trois points =3] de retard.',
  'Le puits vaut [90 mille dinars =90000], le forage [3 millions de F CFA =3000000].',
  'Un appel de [50 minutes =50] a suffi.',
  'Ils ont passé neuf heures sur une vire et attendu dix jours, depuis vingt ans.',
  '[Deux heures =2] ont suffi.',
  "[Un train sur deux =1] circulera ; l'amende est de [2,4 M$ =2.4], le chantier de [1,5 Md€ =1.5].",
  '[Six élèves sur dix =6] et [un train sur quatre =1], puis [58 lycées =58] sur 74.',
  'Le oui l’emporte par [56,3 % des voix =56.3], sans [15 % =15] des cantons.',
  'Il a quitté ses [cinq colistiers =5] avec [trois de ses collègues =3], puis [64 des 90 salariés =64].',
  'Elle a [deux grands agents =2] et [six zones industrielles =6].',
  'La panne de [six Airbus A320neo =6] a coûté.',
  'Il aide [14 châteaux d’eau =14] et [200 foyers =200] supplémentaires.',
  'La présence de [dizaines de milliers de soldats =?] inquiète.',
  'Des [milliers de manifestants =?] ont défilé.',
  'Après [deux heures =2] de débat, ils partent.',
  'Les prix ont pris [3,5 % =3.5] en mai.',
  'Un prêt de [12 millions d’euros =12000000] a été signé.',
  'Le chantier coûte [1,2 milliard de francs =1200000000] par an.',
  'Il a couru [15 km =15] et perdu [3 kilos =3] en route.',
  'Il y a eu [trois nouveaux cas =3] et [vingt et un morts =21] à Goma.',
  'Il y a [une dizaine de blessés =10] et [une centaine d’arbres =100] à terre.',
  'Une halle de [9 000 mètres carrés =9000] et [40 mètres cubes =40] de terre.',
  '[Quatre cent mille abonnés =400000] sont privés de courant, [deux cents fidèles =200] prient.',
  'Il a vu [trois ou quatre camions =4], [30 à 40 personnes =40] et passe de 30 à [40 lits =40].',
  'Elle gagne le 1.500 m et court encore [400 m =400] de plus.',
  'Entre 22 h et 6 h, de 8 h à 20 h, entre minuit et 5 heures et peu avant 8 heures, on dort.',
  'Après [8 heures =8] d’attente, il part.',
  'Elle compte [quatre-vingt-dix-sept élèves =97] cette année.',
  'Le bateau portait [deux cent mille tonnes =200000] de blé.',
  'Il faisait [35 degrés =35] à l’ombre.',
  'Le vol coûte [250 € =250] aller-retour.',
  'Les deux pays et leurs [trois voisins =3] se parlent.',
  'Ces [dix hommes =10] et les quelque [300 élus =300] sont là.',
  'Les [214 écoles =214] de la province ferment, ses [six crèches =6] aussi.',
  'La douane a saisi lundi [onze tonnes =11] de café.',
  'Le déficit atteint [4 milliards =4000000000], contre [900 millions =900000000] en 2019.',
  'Un pont de [14 milliards de francs CFA =14000000000] et une route.',
  'Ils ont dormi par [moins 25 degrés =25], au moins [12 degrés =12] de moins.',
  '[Quatre-vingts pour cent =80] ont voté oui.',
  'La halle ferme à 15 h le samedi. Ils étaient quatre mercredi à le dire.',
  'Il a marqué à la 93ᵉ minute.',
  'Après [trois arrêts =3] de suite, il a salué.',
  'Une femme de 44 ans et Ana Duval, 38 ans, ont gagné.',
  'Un enfant âgé de 7 ans a été vu à 20 heures.',
  'Le tribunal a requis trois ans de prison.',
  'L’article 5 et la saison 3 sont finis.',
  'Le 3 mai 2021, le 2e étage et le 1er rang.',
  'Un homme, une femme et un chien passent.',
  'Nantes gagne 3-0 puis 2 à 1.',
  'Il y a trois jours, en 2015 face à Nantes, elle gagne.',
  'Les jeunes de 16 ans et plus, âgés entre 9 et 15 ans.',
  'Elle avait 44 ans, un Belfortain de 20 ans aussi.',
  'L’équipe a 20 ans d’expérience.',
  'L’un des deux a dit oui, tous deux sourient.',
];

describe('findQuantities', () => {
  for (const drawn of examples) it(drawn, () => check(drawn));

  it('tells the unit', () => {
    const text = 'Il faut 12 millions d’euros, 3 % et 40 chefs d’entreprise.';
    deepEqual(
      quantitiesOf(text).map(({ unit }) => unit),
      ['euros', '%', 'chefs d’entreprise'],
    );
  });
});
