import { deepEqual, equal } from 'node:assert/strict';
import { findDates } from '../../../src/core/dates/findDates.ts';
import { readLines } from '../../../src/core/dates/line.ts';
import { calendar, readSentences } from './sentences.ts';

/** Thursday. */
const published = '2021-12-23';

/** Draws the text with each expression as «[jeudi 2021-12-23]»; a vague or unresolved one ends in «?». */
function draw(text: string, date: string | null): string {
  const expressions = findDates(
    text,
    readLines(readSentences(text), calendar),
    date ? { value: date, how: 'option' } : null,
  );
  let drawing = text;
  for (const { start, end, value, part } of [...expressions].reverse())
    drawing = `${drawing.slice(0, start)}[${text.slice(start, end)} ${part ? `${part} ` : ''}${value ?? '?'}]${drawing.slice(end)}`;
  return drawing;
}

function check(drawn: string, date: string | null = published): void {
  const text = drawn.replace(/\[([^\]]*?)(?: (?:START|MID|END))? (?:[\d/-]+|\?)\]/gu, '$1');
  equal(draw(text, date), drawn);
}

const examples: readonly string[] = [
  // weekdays
  'La maire a jugé [jeudi 2021-12-23] le projet utile.',
  '[Mardi 2021-12-21], le préfet avait menacé de fermer le pont.',
  'Il a parlé [mardi soir 2021-12-21] à Tunis.',
  'Elle se rendra [lundi 2021-12-27] à Genève.',
  'Le match aura lieu [jeudi 2021-12-23] à Bamako.',
  'Un accord a été signé [jeudi dernier 2021-12-16].',
  'Le procès s’ouvrira [lundi prochain 2021-12-27].',
  'Il a dit [ce mercredi 2021-12-22] vouloir partir.',
  'Le vote est prévu [samedi 2021-12-25].',
  'Il comparaît jusqu’à [samedi 2021-12-25] à Sète.',
  '[Mardi 2021-12-28] à Schladming, place au slalom.',
  // the present of what is to come, and what is no plan
  'Lens reçoit Brest [dimanche 2021-12-26].',
  'Son disque sort [vendredi 2021-12-24] chez un éditeur suisse.',
  'Le tribunal examine [ce vendredi 2021-12-24] le recours des riverains.',
  'Le musée rouvre, dès [samedi 2021-12-25].',
  'Rien ne bougera, et rien ne bouge avant [lundi 2021-12-27].',
  "Le maire promet un guichet en [septembre 2022-09]. L'élue promet un guichet dès [mai 2022-05], une loi avant [mars 2022-03].",
  '« Il ment », écrit [samedi 2021-12-18] un internaute.',
  'L’agence indique [mardi 2021-12-21] dans un avis que la source est tarie.',
  'Dans une étude publiée [lundi 2021-12-20], la biologiste en décrit trois.',
  // the day of a participle
  'L’alliage présenté [mercredi 2021-12-22] à Liège pourrait servir aux chirurgiens.',
  'Les élèves évacués [mardi 2021-12-21] rentreront [lundi 2021-12-27].',
  'Le texte sera présenté [mardi 2021-12-28] aux députés.',
  'Elle a promis [lundi 2021-12-20] de rouvrir la route de Sète dès [samedi 2021-12-25].',
  'Elle a juré d’avoir fermé la porte [mardi 2021-12-21].',
  'La Jirama a annoncé un retour à la normale pour [samedi 2021-12-25].',
  'Il pleut tous les lundis, et le dimanche il neige.',
  'Le musée ouvre du mardi au samedi.',
  'Les fidèles du Vendredi saint prient.',
  'Invité [lundi 2021-12-20] de France Info, il a ri.',
  'Elle a appelé [tard dans la journée de lundi 2021-12-20].',
  'La [nuit de mardi à mercredi 2021-12-21/2021-12-22] a été froide.',
  'Dans la [soirée de mardi 2021-12-21], le feu a repris.',
  'Le tribunal aurait siégé [lundi 2021-12-20].',
  // days
  'Le pont rouvrira à [Noël 2021-12-25], avant [Pâques 2022-04-17] ou le [lundi de Pentecôte 2022-06-06].',
  'Depuis la [Toussaint 2021-11-01], il dort ; [la veille de Noël 2021-12-24], il chantera.',
  'Le [lundi de Pâques 2021-04-05], il pleuvait ; la troupe reviendra à [Pentecôte prochaine 2022-06-05].',
  'Noël Mamère vit au pied de l’ascension du mont, à Pâques-Neuves.',
  'Elle a fermé entre le [3 et le 5 décembre 2021-12-03/2021-12-05].',
  'Il avait plu le [premier lundi de mars 2021-03].',
  'Rendez-vous [vendredi en huit ?].',
  'Le préfet a été convoqué [mardi 2021-12-21] à Paris.',
  'Ils ouvriront dès [samedi 2021-12-25].',
  'Au [premier trimestre 2021-01/2021-03], les ventes ont chuté.',
  'Elle a signé [mardi 2021-12-21] ; dans la [matinée 2021-12-21], il avait neigé.',
  'La réunion du [7 décembre 2021-12-07] a duré.',
  'Ils se verront le [10 janvier 2022-01-10] à Lomé.',
  'Il est né le [14 juillet 1958 1958-07-14].',
  'Le [1er mai 2020 2020-05-01], rien.',
  'Il a dit [ce 23 décembre 2021-12-23] vouloir partir.',
  'Le [jeudi 16 décembre 2021-12-16], il a plu.',
  'Du [12 au 15 mars 2021-03-12/2021-03-15], la foire a attiré du monde.',
  'Les [3 et 4 mai 2019 2019-05-03/2019-05-04], on a voté.',
  'Paru le [21/12/2021 2021-12-21] puis le [2021-12-22 2021-12-22].',
  'Le [3 mars dernier 2021-03-03], elle a signé.',
  'Rendez-vous le [7 2022-01-07], a-t-elle dit.',
  'Il porte le 10 de son équipe et vit au 7 de la rue.',
  'Le 31 février n’existe pas.',
  'La rue du 8-Mai-1945 est fermée.',
  'Il avait rencontré le maire le [15 janvier 2021-01-15].',
  'Un accord a été conclu pour des discussions le [10 janvier 2022-01-10].',
  'Le [onze novembre 2021-11-11], on a défilé.',
  'Fermé depuis le [28 décembre 2020-12-28], le pont rouvrira.',
  'Le spectacle aura lieu [vendredi 7 2022-01-07] et [samedi 8 2022-01-08], à 20h30.',
  'Ce dimanche des Rameaux, on chante.',
  // deictic
  '[Hier 2021-12-22], la neige a bloqué les routes.',
  'Il a chanté [hier soir 2021-12-22] à Liège.',
  '[Avant-hier 2021-12-21], rien ; [demain 2021-12-24], tout.',
  'C’est fini [aujourd’hui 2021-12-23].',
  'Elle a démissionné [ce matin 2021-12-23].',
  '[Cette nuit 2021-12-23], un toit a cédé.',
  'Le [7 décembre 2021-12-07], elle gagne. [La veille 2021-12-06], elle doutait.',
  'Il a été arrêté [lundi 2021-12-20] et libéré [le lendemain 2021-12-21].',
  'À la veille du scrutin, rien n’est sûr.',
  '[Plus tôt dans la journée 2021-12-23], le maire avait souri.',
  'Elle a, [un peu plus tard dans la journée 2021-12-23], confirmé.',
  'Il l’avait dit [un peu plus tôt 2021-12-23].',
  'Tôt ou tard, et au plus tôt, il viendra.',
  // distances
  '[Il y a trois jours 2021-12-20], un arbre est tombé.',
  'Elle est partie [il y a près de deux ans 2019].',
  'Il reviendra [dans deux semaines 2022-01-03/2022-01-09].',
  'Le [3 mai 2019 2019-05-03], il sort ; [trois jours plus tard 2019-05-06], il entre.',
  '[Il y a quelques jours ?], elle riait.',
  'Depuis trois ans, et pendant deux mois, il attend.',
  'En [2003 2003], elle débute ; [deux ans plus tard 2005], elle gagne.',
  // weeks
  'Le parlement votera la [semaine prochaine 2021-12-27/2022-01-02].',
  '[Cette semaine 2021-12-20/2021-12-26], les prix ont baissé.',
  'Le préfet, [mardi 2021-12-21] : « Nous irons à Dakar. »',
  'Il neigera [ce week-end 2021-12-25/2021-12-26].',
  'À Dakar, les élus ont voté [ce week-end 2021-12-18/2021-12-19].',
  'En [début de semaine START 2021-12-20/2021-12-26], il a plu.',
  // months
  'Le sommet aura lieu dès le [mois de janvier 2022-01].',
  'La visite de [juin 2021-06] a tout changé.',
  'Rien avant [mars 2020 2020-03].',
  'Les travaux commenceront [début janvier START 2022-01].',
  'Il partira dès le [début du mois de janvier START 2022-01].',
  'Le pont rouvrira [fin mars END 2022-03].',
  'Le festival se tiendra à la [mi-juin MID 2022-06].',
  'Elle a signé le [mois dernier 2021-11] et partira le [mois prochain 2022-01].',
  'C’est le deuxième orage [ce mois-ci 2021-12].',
  'La sonde vise Mars, et Avril chante.',
  'En [septembre dernier 2021-09], il a plu.',
  'Les factures de la [fin du mois END 2021-12] pèsent.',
  'De [mars 2018-03] à [mai 2018 2018-05], puis de [novembre 2019-11] à [février 2020 2020-02].',
  'Le [premier mai 2021-05-01], on défile.',
  // years
  'La Crimée, rattachée en [2014 2014], compte 2014 villages.',
  'Les traités de [2014 2014] et [2015 2015] tiennent.',
  'De [2010 2010] à [2015 2015], il a plu.',
  'Elle a gagné [l’an dernier 2020] et gagnera [l’année prochaine 2022].',
  'Rien de tel depuis les [années 1970 1970/1979] ou [80 ?]'.replace(' ou [80 ?]', '.'),
  'Le [XXe siècle 1901/2000] fut long.',
  'Au [tout début de l’année (prochaine) START 2022], il dira oui.',
  'La crise de [fin 2008 END 2008] a ruiné la ville.',
  'Le budget [2022 2022] est voté.',
  'Les ventes ont baissé de 3 % par rapport à [2012 2012].',
  'La saison 2020-2021 du Mondial 2018 est finie.',
  '[Cette année 2021], il a plu.',
  'L’exercice [2019/2020 2019/2020] et la foire [2019–2020 2019/2020].',
  'D’ici [2030 2030], tout changera.',
  'Il gagne 2000 euros et vend 1500 livres.',
  '[2020 2020] a été une année sèche.',
  // seasons and quarters
  'L’[été 2019 2019-06/2019-08] a été chaud.',
  'Les prix ont monté au [premier trimestre 2021 2021-01/2021-03].',
  'Au [second semestre 2021-07/2021-12], les ventes ont baissé.',
  'Il avait gagné [l’hiver dernier 2020-12/2021-02].',
  'Elle sera jugée à l’[automne 2022-09/2022-11].',
  'La pire année avait été [2002 2002] avec 6.995 morts.',
  'Elle a parlé [jeudi de la semaine dernière 2021-12-16] à Liège.',
  // the forms that news uses, each once more (the publication is Thursday 23 December 2021)
  'Elle avait souri [la veille ?], puis [l’avant-veille ?].',
  'Le [20 décembre 2021-12-20], il gagne. [Le surlendemain 2021-12-22], il dort. Le [vendredi précédent 2021-12-17], il avait plu.',
  'Ils se sont vus le [week-end dernier 2021-12-18/2021-12-19] à Dakar.',
  'La ville a fêté tout le [week-end de Pâques 2021-04-03/2021-04-05].',
  'Le vote, à la [Toussaint 2021-11-01], avait surpris.',
  'On a défilé le [14-Juillet 2021-07-14] à Lyon.',
  'On a défilé le [14 Juillet 2021-07-14] à Lyon.',
  'On a défilé le [11-Novembre 2021-11-11] et le [1er-Mai 2021-05-01].',
  'Le [lundi de Pentecôte 2021-05-24], il avait plu.',
  'Le marché reprendra après l’[Épiphanie 2022-01-06].',
  'Ils avaient chanté à l’[Aïd el-Fitr 2021-05-12/2021-05-14], puis à l’[Aïd el-Kébir 2021-07-19/2021-07-21].',
  'Le commerce fermera pour la [Tabaski 2022-07-09/2022-07-11] et la [Korité 2022-05-02/2022-05-04].',
  'Il jeûnera pendant le [ramadan 2022-04-03/2022-05-02].',
  'Le vol part le [jour de Noël 2021-12-25] et le [Nouvel An 2022-01-01], jamais au Nouvel An chinois.',
  'Du [3 au 7 janvier 2022-01-03/2022-01-07], l’école sera fermée.',
  'Entre le [28 décembre 2021-12-28] et le [4 janvier 2022-01-04], tout fermera.',
  'Les prix ont monté au [troisième trimestre 2021-07/2021-09].',
  'Les prix ont monté au [premier semestre 2021-01/2021-06].',
  'Le stade rouvrira à la [mi-juin MID 2022-06] ou à la [mi-2023 MID 2023].',
  'Le stade a brûlé dans la [nuit de samedi à dimanche 2021-12-18/2021-12-19].',
  'Le stade a brûlé dans la [nuit du 3 au 4 décembre 2021-12-03/2021-12-04].',
  'Le stade a brûlé [mardi 2021-12-21] en fin de matinée, ou [lundi 2021-12-20] en début de soirée.',
  'Le wali s’est rendu [hier mercredi 2021-12-22] à Sétif.',
  'Il a parlé [ce week-end 2021-12-18/2021-12-19].',
  'Il est parti [il y a dix jours 2021-12-13], [il y a une semaine 2021-12-13/2021-12-19].',
  'Il doit partir d’ici à [vendredi 2021-12-24].',
  'Il partira dans les [prochains jours ?].',
  'Il est venu ces [derniers jours ?], et ces [dernières semaines ?].',
  'Il pleut depuis quelques jours.',
  'Elle a signé en [début de semaine START 2021-12-20/2021-12-26].',
  'Elle a signé en [fin de semaine dernière END 2021-12-13/2021-12-19].',
  'Elle a signé au cours du [mois écoulé 2021-11].',
  '[La semaine dernière 2021-12-13/2021-12-19], elle a signé. [Le mois dernier 2021-11] aussi, comme la [semaine passée 2021-12-13/2021-12-19].',
  'La rue du 14-Juillet et l’avenue du 11-Novembre sont fermées.',
  'Elle a signé [vendredi dernier 2021-12-17], [mardi en huit ?].',
  'La crise des [années 2010 2010/2019] est finie.',
  'Elle a signé au [printemps 2021-03/2021-05].',
  'Le musée rouvrira au [printemps 2022-03/2022-05].',
  'Les ventes ont chuté [l’an passé 2020].',
  'Il a été élu en [décembre dernier 2020-12].',
  'Une heure plus tard, puis quelques minutes plus tôt, il dormait.',
  // none
  'Rendez-vous à 10h30, ou à 20 heures.',
  'Un homme de 44 ans, 1,90 m, court 100 km.',
  'La réunion a duré deux heures ; elle est maintenant finie.',
];

describe('findDates', () => {
  for (const drawn of examples) it(drawn, () => check(drawn));

  it('resolves without a publication date what the words suffice for', () => {
    check('Elle a parlé [jeudi ?] et [hier ?], le [3 mai 2019 2019-05-03] aussi.', null);
    check(
      'Le [3 mai 2019 2019-05-03], il part. [La veille 2019-05-02], il dort. Le [12 mai 2019-05-12], il rentre.',
      null,
    );
    check('[Lundi ?], en [janvier ?], rien ; en [2014 2014], tout.', null);
    check(
      'Dans la [nuit du 13 au 14 juin 2022 2022-06-13/2022-06-14], rien. Le [15 juin 2022-06-15], il a plu.',
      null,
    );
  });

  it('lets weekdays fix the year of an article without a date, near the latest year that it names', () => {
    check(
      'Le traité de [2020 2020] tient. [Mardi 7 décembre 2021-12-07], il a plu. Le [9 décembre 2021-12-09], non.',
      null,
    );
    check('Depuis [2019 2019], il neige. Le [samedi 4 mai 2019-05-04], il a ri.', null);
    check('En [2015 2015], il a ri. [Mardi 7 décembre ?], il a plu.', null);
    check('[Mardi 7 décembre ?], il a plu.', null);
    check('D’ici [2040 2040], tout changera. [Mardi 7 décembre ?], il a plu.', null);
    check('Né en [2020 2020], il a ri [mardi 7 décembre ?], puis [mardi 8 décembre ?].', null);
  });

  it('lets a weekday fix the year', () => check('Le [mardi 7 mai 2019-05-07], elle riait.', '2021-12-23'));

  it('reads a future in January and a past in December', () => {
    check('Elle a dit en [décembre 2021-12] que tout va bien.', '2022-01-10');
    check('Le vote aura lieu en [décembre 2022-12].', '2022-01-10');
  });

  it('says how it knows', () => {
    const text = 'Il a dit jeudi vouloir partir le 3 mai.';
    deepEqual(
      findDates(text, readLines(readSentences(text), calendar), { value: published, how: 'sidecar' }).map(
        ({ rule, anchor, known, granularity }) => [rule, anchor, known, granularity],
      ),
      [
        ['weekday-of-publication', published, { weekday: 4 }, 'day'],
        ['day-before-publication', published, { month: 5, day: 3 }, 'day'],
      ],
    );
  });
});
