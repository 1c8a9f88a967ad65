import { describeDrawn } from './draw.ts';

describeDrawn('a role and whom its sentence sets against it', {
  'an object pronoun':
    'Marc Roy se lève. Le juge l’interroge. « {d Pourquoi ? = le juge} », demande le magistrat.',
  'a dative pronoun':
    'Paul Roy s’est assis. L’huissier lui a tendu un papier. « {d Signez = l’huissier} », a dit l’huissier.',
  'an object pronoun before a verb that looks like a noun':
    'Lou Roy pleure. Une voisine la console. « {d Ça ira = une voisine} », dit la voisine.',
  'but not what was said': 'Paul Roy a cédé. Le maire l’a promis : « {d Je pars. = Paul Roy} »',
});

describeDrawn('somebody unnamed with what they are', {
  'is one': 'Le chauffeur, un homme de 40 ans, a été arrêté. « {d J’ai dormi = le chauffeur} », a-t-il dit.',
  'may be called so':
    'La conductrice, une infirmière de 30 ans, est indemne. Le maire est venu. « {d J’ai freiné = la conductrice} », a dit l’infirmière.',
});

describeDrawn('a first name alone', {
  'is nobody’s with an office':
    '« {d On nous a prévenus = Nadia} », dit Nadia, mère de deux enfants. La directrice académique invoque « {p la sécurité = la directrice académique} ».',
});

describeDrawn('a role of something that is not known yet', {
  'is nobody’s of whom the article said so':
    '« {d Le vin est bon = Paul Morin} », dit Paul Morin, patron de la coopérative. « {d Nous vendons moins = le gérant d’un domaine voisin} », déplore le gérant d’un domaine voisin.',
  'nor whom the article calls something else':
    'Le pilote Jo Roy a percuté le mur. « {d Il respire = le médecin du circuit} », a rassuré le médecin du circuit.',
  'but a voice is none':
    'Le banquier Paul Morin est jugé. « {d Je regrette = Paul Morin} », a dit le banquier d’une voix basse.',
});
