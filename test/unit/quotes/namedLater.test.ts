import { describeDrawn } from './draw.ts';

describeDrawn('somebody whom a story opens with and names later', {
  'by an age in years':
    'Un homme de 34 ans a été arrêté. « {d Je nie = Kévin R.} », a-t-il dit. Kévin R., 34 ans, vivait là.',
  'by a word for an age':
    'Jugé à Genève, un sexagénaire a demandé pardon.\n\nIl s’est levé et a lâché : « {d J’ai honte. = Marc D.} » Devant le tribunal, Marc D.*, 63 ans, a tout reconnu.',
  'but no officer of that age':
    'Un quadragénaire a été blessé. « {d J’ai vu le camion = un quadragénaire} », a-t-il dit. Le maire, Paul Roy, 45 ans, est venu.',
  'by a trade in the title':
    'Un professeur agressé à Trappes\n\n« {d On m’a frappé = Marc Roy} », raconte-t-il. Marc Roy, 47 ans, enseigne l’histoire.',
  'by what somebody has been for years':
    'Un maire poursuivi pour favoritisme\n\n« {d J’ai signé = Alain Roy} », a-t-il dit. Maire de Sète depuis 2008, Alain Roy risque deux ans.',
  'but not where two have it':
    'Un maire condamne les violences\n\nLe maire de Bron, Paul Roy, hésite. « {d Attendons = Jo Blin} », dit Jo Blin, maire de Sète.',
  'by a pronoun before which nobody stands':
    'Elle a tout quitté pour une fromagerie. « {d On m’a crue folle = Ana Roy} », s’amuse-t-elle. Ancienne avocate, Ana Roy, 41 ans, se lève à 4 heures.',
  'but not an officer':
    'Elle a été blessée. « {d J’ai eu peur} », dit-elle. La maire de Sète, Ana Roy, attend l’enquête.',
});

describeDrawn('who a sentence says that somebody is', {
  'by a name behind «s’appelle»':
    'L’arbitre de la soirée s’appelle Fatou Roy. Le maire attend. « {d On verra = Fatou Roy} », sourit-elle. L’arbitre de la soirée promet une réponse « {p vendredi = Fatou Roy} ».',
  'by a name behind a colon':
    'La gagnante a un nom : Ana Roy. Le maire l’a reçue. « {d J’y crois = Ana Roy} », dit la gagnante.',
});

describeDrawn('a role of several', {
  'before three names':
    'Les cyclistes Ana Roy, Eva Blin et Léa Diop ont été renversées. Elles demandent « {p des pistes = Ana Roy + Eva Blin + Léa Diop} ».',
  'before names with their parties':
    'Les députés Ana Roy (PS) et Yves Blin (LR) ont signé. Les deux élus réclament « {p une loi = Ana Roy + Yves Blin} ».',
  'somebody whom the title alone has named':
    'Lac Majeur : Ana Duval ne lâche pas\n\n« {d Nous irons jusqu’au bout. = Ana Duval} » La présidente de l’association n’a pas pris de gants, mardi. Ana Duval a réclamé l’arrêt du chantier.',
});
