import { describeDrawn } from './draw.ts';

describeDrawn('a paragraph that opens with a pronoun', {
  'goes back to whom the last speaker belongs to':
    'Jo Roy a 82 ans. « {d Je polis = Jo Roy} », dit-il. Son apprenti, Hugo Blin, souffle : « {d C’est long. = Hugo Blin} »\n\nIl a formé vingt couteliers. « {d Trois sont restés = Jo Roy} », compte-t-il.',
  'goes back to whom the last speaker spoke of':
    'Jo Roy a 19 ans. « {d Je suis pressé = Jo Roy} », dit-il. Le sélectionneur, Marc Blin, tempère : « {d Il doit grandir. = Marc Blin} »\n\nIl a quitté Auch à 15 ans. « {d On pleurait = Jo Roy} », se souvient-il.',
  'goes back to whom the last speaker judged':
    'Jo Roy ouvre un restaurant. « {d Je cuisine = Jo Roy} », dit-il. Le critique Paul Blin le juge « {p surcoté = Paul Blin} ».\n\nIl s’en moque. « {d On est complet = Jo Roy} », rit-il.',
  'else stays with the last speaker':
    'Le maire, Jo Roy, défend son plan. « {d On étouffe = Jo Roy} », dit-il. L’opposant Luc Blin dénonce « {p un gâchis = Luc Blin} ».\n\nIl a déposé un recours. « {d On ira au bout = Luc Blin} », promet-il.',
  'stays with a lawyer':
    'Jo Roy est jugé. « {d Je regrette = Jo Roy} », a-t-il dit. Son avocat, Paul Blin, parle d’« {p une maladie = Paul Blin} ».\n\nIl a demandé le sursis. « {d Mon client se soigne = Paul Blin} », a-t-il assuré.',
});

describeDrawn('who has a client', {
  'is a lawyer':
    'Jo Roy, le maire, nie. « {d Tout est faux = Jo Roy} », dit-il. Me Luc Blin attend. Le parquet se tait. « {d Mon client est innocent = Luc Blin} », assure-t-il.',
});

describeDrawn('a new paragraph goes back to whom the title names', {
  'past one who has had a single say, after which another spoke':
    'Mado Roy, la voix du port\n\nLa chanteuse Mado Roy est morte. « {d J’avais peur = Mado Roy} », confiait-elle.\n\n« {d Tu m’as tout appris = Zélie Blin} », écrit la chanteuse Zélie Blin. Le maire, Jo Petit, salue « {p une tête = Jo Petit} ».\n\nElle avait de l’humour. À l’infirmière qui l’aidait, elle aurait répondu : « {d~ Merci. = Mado Roy} »',
  'but not past the last speaker':
    'Mado Roy, la voix du port\n\nLa chanteuse Mado Roy est morte. « {d J’avais peur = Mado Roy} », confiait-elle.\n\n« {d Je suis triste = Lou Blin} », dit la voisine, Lou Blin.\n\nElle habite en face. « {d On se parlait = Lou Blin} », ajoute-t-elle.',
});
