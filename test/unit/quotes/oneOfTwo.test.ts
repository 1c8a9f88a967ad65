import { describeDrawn } from './draw.ts';

describeDrawn('one of those who came in together', {
  'a first name whose last name stands behind the other':
    'Katell et Yves Hamonic ont tout perdu. « {d Il ne reste rien = Katell Hamonic} », souffle Katell.',
  'of three who have one last name':
    'Léa, Tom et Yves Hamonic ont tout perdu. « {d Il ne reste rien = Léa Hamonic} », souffle Léa.',
  'not behind a last name':
    'Blin et Yves Hamonic ont tout perdu. « {d Il ne reste rien = Blin} », souffle Blin.',
  'the one named as the first, and as the second':
    'Le premier, Ali Blin, tient un bar ; le second, Marc Roy, un garage. « {d On se salue = Ali Blin} », dit le premier. Le second hausse les épaules. « {d Il ne paie rien = Marc Roy} », assure-t-il.',
  'the one and the other by their names':
    'Deux voisines s’opposent. L’une, Odile Blin, a 81 ans ; l’autre, Fanny Roy, 29. « {d J’étais là avant = Odile Blin} », plaide l’une. « {d Il penche = Fanny Roy} », réplique l’autre.',
  'by the noun behind which the name stood':
    'L’aînée, Marie Blin, vit à Metz. La cadette, Sophie, à Toulon. « {d C’est faux = Sophie} », répond la cadette.',
});

describeDrawn('whom a pronoun or an office brings up', {
  'the only role of the sentence before that it agrees with':
    'Le tribunal a entendu la gérante du bar. Elle a reconnu « {p des erreurs = la gérante du bar} ».',
  'behind a preposition':
    'Ana Blin y a trouvé une lettre du général. « {d Nous brûlerons tout = le général} », écrit-il.',
  'the body with which the sentence before began':
    '« {d On recule = Zoé Roy} », a dit la porte-parole, Zoé Roy. L’opposition crie victoire. Elle parle d’« {p un aveu = l’opposition} ».',
  'several bodies are none of them':
    'Les ONG, dont Médecins sans frontières, dénoncent « {p une mascarade = les ONG} ». « {d Chaque heure compte = les ONG} », préviennent-elles.',
  'an office is not whoever came in as somebody’s':
    'Jo Blin a perdu deux doigts. Son collègue Luc Roy tempère. « {d On savait = Luc Roy} », dit-il. Le ministre du Travail a salué le « {p courage = Hugo Lam} » des ouvriers. Hugo Lam promet une enquête.',
  'a minister by the department':
    'La ministre de la Santé, Awa Blin, est venue. La patronne du département de la Santé a promis des lits « {p en juin = Awa Blin} ».',
  'the subject behind a source, though a comma stands between':
    'D’après sa mère, Léo Blin a vécu « {p un enfer = Léo Blin} ».',
  'a body that goes on, whatever it is of':
    'Le collectif des parents occupe l’école. Il exige « {p un maître par classe = le collectif des parents} ».',
  'an office of a country by the lists, though named only below':
    'Kinshasa veut des sanctions. « {d Ouvrez les yeux = Félix Tshisekedi} », a plaidé le président congolais. Félix Tshisekedi parlait à Genève.',
  'somebody’s officer whom the next sentence names':
    'La banque attend. « {d Rien ne presse = Zoé Blin} », a dit sa présidente. Zoé Blin a écarté une baisse.',
  'and behind a title':
    'L’évêque de Quimper parle d’« {p un jour de honte = Jo Blin} ». Mgr Jo Blin présidera la veillée.',
  'women are no two men':
    'Le préfet, Jo Blin, a reçu Ivo Roy. En attendant, les femmes lavent le sable. « {d On verra = une femme} », lâche l’une d’elles.',
});
