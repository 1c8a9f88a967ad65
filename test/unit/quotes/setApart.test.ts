import { describeDrawn } from './draw.ts';

describeDrawn('an object pronoun before a verb tells whom the sentence is about', {
  'whom a body acts on, who speaks next':
    'Inès Faure a vingt-deux ans. La direction l’a convoquée vendredi. « {d On veut me faire taire = Inès Faure} », affirme-t-elle.',
  'whom a thing moves':
    'Inès Faure a publié un livre.\n\nLa presse a parlé d’un « {p miracle = la presse} ». Le mot la hérisse. Elle refuse « {p cette étiquette = Inès Faure} ».',
  'before an aside':
    'Ana Roy a écrit douze romans. Selon une consœur, {i elle serait difficile = une consœur}. On lui a proposé un siège. Refus poli. « {d Je n’aime pas le vert = Ana Roy} », justifie-t-elle.',
  'whom a body crowned, within one sentence':
    'Nadja Sorel est morte mardi. La presse l’avait sacrée reine ; elle s’en moquait. « {d J’ai des sinus = Nadja Sorel} », confiait-elle.',
});

describeDrawn('a subject that acts on a pronoun', {
  'is the subject of the sentence before, a body':
    'Le parquet a mis en examen Luc Roy. Il lui reproche « {p une escroquerie = le parquet} ».',
  'or a person, though another enters':
    'Le patron, Jo Blin, a viré son adjoint, Luc Roy. Il l’accuse de « {p sabotage = Jo Blin} ».',
  'is nobody whose words the clause gives':
    'Lou Roy reste prudente. Selon son entraîneuse, {i elle peut viser l’or = son entraîneuse}. « {d Je nage pour moi = Lou Roy} », dit-elle.',
  'and who is fond of somebody speaks of them':
    'Luc Roy a repris le rôle. Son partenaire, Jo Blin, l’admire. « {d Il m’a tout appris = Jo Blin} », dit-il.',
  'but who met them is spoken of':
    'Luc Roy courait. Un gendarme l’a rejoint. « {d Il m’a demandé mes papiers = Luc Roy} », dit-il.',
});

describeDrawn('«il» and «elle» at the head of what is said mean', {
  'whom somebody looks after':
    'La biologiste Ana Roy étudie les algues. Sa doctorante, Lou Blin, a trouvé une toxine. « {d Elle a insisté = Ana Roy} », dit-elle.',
  'not who looks after them':
    'Luc Roy a marqué deux fois. Son entraîneur, Jo Blin, jubile. « {d Il a tout donné = Jo Blin} », dit-il.',
  'nor who did something for those who speak':
    'Jo Blin quitte le club. Son attaquant, Luc Roy, le regrette. « {d Il m’a lancé = Luc Roy} », dit-il.',
  'whom the sentence before tells what went before':
    'L’infirmière Ana Roy a raconté la nuit. La patiente s’était plainte. « {d Elle était pâle = Ana Roy} », se souvient-elle.',
  'but not who had known another':
    'Jean Roche est mort. L’élu Jo Blin perd « {p un ami = Jo Blin} ». Il l’avait connu à Dole. « {d Il fumait la pipe = Jo Blin} », sourit-il.',
});
