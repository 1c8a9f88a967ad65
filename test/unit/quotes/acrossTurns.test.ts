import { describeDrawn } from './draw.ts';

describeDrawn('behind dashes two talk by turns', {
  'who asks has the turn but one behind':
    'Le rapporteur, Éric Samson, se lève.\n— {d Combien avez-vous touché ? = Éric Samson}\n— {d Je ne sais plus = Paul Vial}, souffle Paul Vial.\n— {d Plus d’un million ? = Éric Samson}',
  'who speaks behind has the turn but one before':
    'Il est midi.\n— {d Vous avez faim ? = Paul Aubin}\n— {d Un peu = Léa Roy}, dit Léa Roy.\n— {d Alors mangez = Paul Aubin}, répond Paul Aubin.',
  'whom one asks answers':
    'Il est midi.\n— {d T’as fini ? = Paul Aubin}, lance Paul Aubin à Moussa, son apprenti.\n— {d Presque. = Moussa}',
  'not where a third one talks along':
    'Le marché ferme.\n— {d Deux euros = Jo Blin}, crie Jo Blin.\n— {d Trois = Ana Roy}, crie Ana Roy.\n— {d Quatre = Zoé Lam}, crie Zoé Lam.\n— {d Vendu !}',
});
