import { describeDrawn } from './draw.ts';

describeDrawn('where somebody comes from', {
  'the only one who was born there':
    'Né à Tunis, Jo Blin a grandi à Lille. « {d Mon père était maçon = Jo Blin} », dit-il.\n\nSes amis se taisent.\n\n« {d Il m’a viré = Ivo Roy} », raconte Ivo Roy, cofondateur de sa société. Le Franco-Tunisien ne dément pas. « {d C’était un SMS = Jo Blin} », corrige-t-il.',
  'the country first, then its region':
    'Ivo Roy a gagné dimanche. « {d J’avais froid = Ivo Roy} », a-t-il dit.\n\nDerrière, Jan Blin n’a pas paniqué. L’Italien a gardé son maillot. « {d Ce petit m’a fait vieillir = Jan Blin} », a-t-il soufflé. La veille, le Lombard promettait une journée « {p de vacances = Jan Blin} ».',
  'not the town of whom only the region is known':
    'La Limbourgeoise Lotte Blin a gagné. Noa Roy finit quatrième. La Verviétoise regrette un sprint lancé « {p trop tôt = Noa Roy} ».',
  'not the country whose team somebody leads':
    'Ivo Roy boude. La directrice de l’équipe de France, Ulla Berg, sourit. « {d On progresse = Ulla Berg} », dit la Suédoise.\n\nLe sélectionneur de la Belgique, Jan Blin, rit. « {d Nous aussi = Jan Blin} », dit l’Italien.',
  'but where a coach is from':
    'L’entraîneur portugais Luis Roy a vu Jan Blin. « {d On progresse = Jan Blin} », dit le Néerlandais.',
  'and no trade is told by it':
    'Le premier film d’Anja Blin ouvre le festival. « {d Je ne dors plus = Anja Blin} », avoue la Bernoise.\n\nLa jeune cinéaste a tourné à Bienne. Le maire lui avait prêté la piscine. « {d Il voulait qu’on la vide = Anja Blin} », rit-elle.',
});

describeDrawn('whose words they are', {
  'of whoever gives an account of another':
    '« {d On nous oublie = Zoé Blin} », regrette Zoé Blin. Selon elle, la banque lui réclame « {p des garanties = Zoé Blin} ».',
  'not of another whom the source tells to have said them':
    '« {d On nous oublie = Zoé Blin} », regrette Zoé Blin. Selon elle, la banque a dit « {p non = la banque} ».',
  'of the other of two whose verb is left out':
    'L’un parle d’un « {p requin = l’un} », l’autre d’un « {p enfant gâté = l’autre} ».',
  'of whom an interview is about, not of another in its introduction':
    'Pendant vingt ans, Zoé Blin a été juge à Namur. Elle publie un récit que le délégué, Ivo Roy, qualifie de « {p modeste = Ivo Roy} ». Elle nous a reçus chez elle.\n\n{d Pourquoi ce titre ?}\n\n{d Parce que tout se passe là. Les enfants se taisent. = Zoé Blin}\n\n{d Vous êtes sévère ?}\n\n{d Je suis sévère avec les listes d’attente. = Zoé Blin}',
  'of the hero of the day':
    'Jo Blin a posé le ballon, et le stade s’est tu. Samedi, la pénalité de l’ouvreur a donné la victoire à Dax.\n\n« {d Je n’ai pas réfléchi = Jo Blin} », rigolait le héros du jour.',
  'of a lawyer by the next sentence':
    'L’entreprise Chemco nie. « {d Rien n’est sorti = Henri Roy} », jure son avocat. Me Henri Roy dénonce « {p une vengeance = Henri Roy} ».',
  'of a body whose label stands far before its name':
    'Le fabricant d’équipements de cuisine professionnelle Cuisanor recule.\n\nCuisanor a confirmé la cession de sa filiale de fours à pizza Fornello, basée à Vérone. Selon le groupe, elle rapportera « {p gros = Cuisanor} ».',
});
