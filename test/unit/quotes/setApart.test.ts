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
