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

describeDrawn('a pronoun that speaks of another by the same pronoun', {
  'means whom the subject before did something to':
    'Ali Roy a passé la nuit dehors. Une patrouille est venue. Un gendarme lui a donné une couverture. « {d Il ne m’a pas frappé = Ali Roy} », ajoute-t-il.',
  'means whose kin the sentence before is about':
    'Loïc Blin a grandi à Brest. Son père réparait des filets. « {d Il ne disait pas un mot = Loïc Blin} », sourit-il.',
  'means a man called by his age alike':
    'Samir Roy a été contrôlé trois fois. Le policier lui a demandé ses papiers. « {d Il me connaît, pourtant = Samir Roy} », s’agace le jeune homme.',
  'but whoever judges them speaks':
    'Ali Roy revient. L’entraîneur l’a félicité. « {d Il m’a épaté = l’entraîneur} », dit-il.',
  'and whoever feels something towards them':
    'La juge, Ana Roy, a tranché. Léa Blin ne lui en veut pas. « {d Elle m’a vue pleurer = Léa Blin} », dit-elle.',
  'nor does «il» that means nobody':
    'Ali Roy est tombé. Un gendarme l’a relevé. « {d Il a fallu me porter = un gendarme} », dit-il.',
});

describeDrawn('what somebody had been told is answered by', {
  'whom it was said to':
    'Le coach a écarté Jo Blin. « {d Je suis surpris = Jo Blin} », dit le joueur. En mai, un ministre lui avait promis « {p un terrain = un ministre} ». « {d Je l’attends. = Jo Blin} »',
  'be it a woman':
    'Zoé Blin est partie. Son chef lui avait demandé de « {p patienter = son chef} ». « {d J’avais attendu dix ans. = Zoé Blin} »',
});

describeDrawn('a looser word means', {
  'sooner who enters right before than an unnamed source above':
    '« {d C’est nul = un négociateur africain} », traduit un négociateur africain.\n\nQui paiera ? L’argument exaspère Jo Blin, délégué des Fidji. « {d Mon île recule = Jo Blin} », dit le diplomate.',
});

describeDrawn('somebody of theirs speaks for themselves, be it', {
  'a superior': 'Ana Roy a changé de ville. Son supérieur évoque « {p une erreur = son supérieur} ».',
  'a landlady': 'Ana Roy a changé de ville. Sa logeuse évoque « {p une erreur = sa logeuse} ».',
});
