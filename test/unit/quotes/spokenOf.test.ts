import { describeDrawn } from './draw.ts';

describeDrawn('whoever spoke before tells of another', {
  'of somebody of theirs':
    '« {d C’est pour lui = Ali Roy} », a dit Ali Roy. Son père conduisait un taxi. « {d Il roulait la nuit. = Ali Roy} »',
  'what was said to them':
    'Le rappeur Kodo sourit. « {d J’ai écrit ça = Kodo} », dit Kodo. Sa mère trouvait ses textes « {p trop durs = sa mère} ». « {d Elle me disait non. = Kodo} »',
  'what was not done for them':
    '« {d On nous vole = Luc Roy} », dit Luc Roy. La préfète parle d’« {p un malentendu = la préfète} ». « {d Elle ne m’a pas rappelé. = Luc Roy} »',
  'but not of what is no person’s':
    '« {d On nous vole = Luc Roy} », dit Luc Roy. La préfète parle d’« {p un malentendu = la préfète} ». « {d Elle sera fermée. = la préfète} »',
  'whom they name first':
    'La coureuse Ana Roy vit à Namur. Son mari, Paul Leroy, l’entraîne. « {d Paul me connaît mieux que moi. = Ana Roy} »',
  'whom they call by a title':
    '« {d J’ai peur = Luc Roy} », dit Luc Roy. La juge, Anne Roche, préside. « {d Mme Roche m’a écouté. = Luc Roy} »',
  'but not what they call themselves':
    'Son mari, Paul Leroy, sourit. « {d Je m’appelle Paul, et alors ? = Paul Leroy} »',
});

describeDrawn('a question without a verb', {
  'is asked of whom the sentence before is about':
    '« {d On la suit = Ali Sebti} », dit Ali Sebti, son éditeur.\n\nAna Roy jouera à Lyon. Et après ? « {d Après, je dors. = Ana Roy} »',
  'is about something of theirs':
    '« {d Il nous manque = Jo Petit} », dit Jo Petit. Jean Roy expose à Liège. Son secret ? « {d Le silence. = Jean Roy} »',
});

describeDrawn('a sentence that tells whose words stand before it', {
  'those of somebody': '« {d On ne lâche rien. = Paul Roy} » Ces mots sont ceux de Paul Roy.',
  'that of somebody unnamed':
    '« {d On ne lâche rien. = un supporteur de Liège} » La phrase est d’un supporteur de Liège.',
  'but a photo is none': 'On a gagné. « {d On ne lâche rien.} » La photo est d’un voisin.',
});
