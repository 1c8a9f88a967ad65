import { describeDrawn } from './draw.ts';

describeDrawn('two who talk in turn', {
  'say every other turn':
    '— {d Vous avez vu le chien ? = Jo Blin} demande Jo Blin.\n\n— {d Quel chien ? = Ana Roy} répond sa voisine, Ana Roy.\n\n— {d Le noir. = Jo Blin}\n\n— {d Jamais vu. = Ana Roy}\n\nLa rue se tait.',
  'are both of the paragraph before':
    'Ana Roy vend des radis. Un acheteur s’arrête.\n\n— {d Un euro dix ? = un acheteur}\n\n— {d Un euro vingt, et je te dis merci. = Ana Roy}\n\nElle rit.',
  'talk on one line':
    'Ana Roy pèse les tomates.\n\n— {d C’est combien ? = un client} demande un client. — {d Deux euros. = Ana Roy} — {d Le kilo ? = un client}\n\nLa file rit.',
  'but not where a third has spoken':
    '— {d On y va ? = Jo Blin} demande Jo Blin.\n\n— {d Où ? = Ana Roy} dit Ana Roy.\n\n— {d Chez moi = Eve Lam}, dit Eve Lam.\n\n— {d Encore !}\n\nLa rue se tait.',
  'nor in a list on one line':
    'À retenir.\n\n— Le taux passe à 3 %. — Le plafond reste fixe.\n\nLes banques s’adaptent.',
  'whoever speaks behind has the turn but one before':
    'Il est midi.\n— {d Vous avez faim ? = Paul Aubin}\n— {d Un peu = Léa Roy}, dit Léa Roy.\n— {d Alors mangez = Paul Aubin}, répond Paul Aubin.',
  'whom one asks answers, not who was there':
    'Deux femmes rient. Il est midi.\n— {d T’as fini ? = Paul Aubin}, lance Paul Aubin à Moussa, son apprenti.\n— {d Presque. = Moussa}',
});
