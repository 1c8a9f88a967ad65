import { describeDrawn } from './draw.ts';

describeDrawn('somebody of another trade', {
  'behind a verb':
    'L’incendie a blessé Paul Roy, pompier. « {d Il vit = le médecin de l’hôpital} », a dit le médecin de l’hôpital.',
  'behind «selon»':
    'Paul Roy, avocat, a plaidé. Selon le géologue, la faille est « {p active = le géologue} ».',
  'by a longer word for it':
    'Le médecin, Paul Roy, a rassuré la famille. « {d Il est noyé = le médecin légiste} », a dit le médecin légiste.',
  'whom the court tries, by trade and name':
    'La cour jugeait lundi un éleveur de 40 ans, Luc Roy. Un témoin, Ivo Blin, a parlé. « {d Pardon = Luc Roy} », a dit le prévenu.',
  'whose goal it was':
    'Deux buts de Jo Blin ont suffi. « {d On a eu chaud = l’entraîneur} », a dit l’entraîneur.',
  'not whose aim it is':
    'Le but de Jo Blin est de plaire. « {d On a eu chaud = Jo Blin} », a dit le président.',
  'but not by a shorter one':
    'Le médecin légiste, Paul Roy, a déposé. « {d Il est noyé = Paul Roy} », a dit le médecin.',
  'nor of whoever leads':
    'Paul Roy, patron d’un chalutier, attend. « {d On sortira = Paul Roy} », a dit le patron pêcheur.',
  'but not of the same by a looser word':
    'Le vigneron Jo Blin a tout perdu. « {d On verra = Jo Blin} », dit l’agriculteur.',
  'but not by what only a verb may tell':
    'Lou Roy défend un film. La réalisatrice a cité « {p sa mère = Lou Roy} ».',
  'told by a verb behind an age':
    'Marc Roy, 30 ans, comparaissait lundi. « {d Pourquoi ? = le président} », a demandé le président.',
});
