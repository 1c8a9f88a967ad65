import { describeDrawn } from './draw.ts';

describeDrawn('who is meant', {
  'the one who told it, not of whom it is told':
    'Le promoteur a été écroué, a annoncé le procureur, Jo Blin. « {d Tout était faux = Jo Blin} », a-t-il ajouté.',
  'no voice behind a comma that closes an apposition':
    'Lou Roy, 44 ans, reprend la fromagerie Blin. « {d Je sais tout = Lou Roy} », sourit-elle.',
  'the agent of a participle joined to another':
    'L’usine Norvanta a annoncé sa fermeture, une décision contestée par les élus et qualifiée de « {p coup bas = la maire} » par la maire.',
  'a participle joined to its auxiliary over another':
    'Le maire a présenté une loi contestée et jugé « {p utile = le maire} » de consulter.',
  'whose name stands behind a bracket':
    '« {d Assez = Jo Blin} », s’emporte le maire (sans étiquette), Jo Blin.',
  'a demonstrative means the one spoken of':
    'Kévin Roy, 34 ans, comparaissait mardi.\n\n« {d J’ai tout perdu = Kévin Roy} », a dit à la barre ce père de famille.',
  'a noun with a gender of its own':
    'Bernard Roy, retraité, a perdu sa maison. « {d J’attends = Bernard Roy} », a témoigné la victime.',
  'who has just entered, though called somebody’s team-mate':
    '« {d Non = Yann Blin} », dit le capitaine, Yann Blin. Son coéquipier Modou Diop estime que « {d tout va bien = Modou Diop} ». « {d On verra = Modou Diop} », insiste le défenseur.',
  'who goes on in the same paragraph, whatever they are called':
    '« {d C’est fini = Lou Roy} », explique Lou Roy, en charge des bâtiments. La réparation coûtera cher. « {d On verra = Lou Roy} », précise l’élue.',
  'the body of an officer who has just spoken':
    'Pas de quoi rassurer Aude Roy, permanente CNX. « {d On part = Aude Roy} », réplique-t-elle. Le syndicat exige « {p un moratoire = CNX} ».',
  'two countries named together':
    'L’Arménie et la Turquie se sont parlé. Les deux pays ont promis une rencontre « {p avant l’été = Arménie + Turquie} ».',
  'whoever promises, not who would do it':
    'Le maire a promis que le gouvernement ne s’opposerait « {p à aucun progrès = le maire} ».',
  'the main clause before a relative one':
    'À la juge, Anne Roy, qui l’interroge, le prévenu répond tout bas. « {d Tout le monde en a. = le prévenu} »',
});
