import { describeDrawn } from './draw.ts';

describeDrawn('a trade that the article tells', {
  'by what somebody keeps':
    'Luc Roy, qui tient depuis vingt ans une petite librairie, slalome. L’échevin Jo Blin promet des zones. « {d On verra = Jo Blin} », dit-il. Le libraire, lui, s’équipe : « {d J’ai un gilet. = Luc Roy} »',
  'by a thing of several words that somebody keeps':
    'Jo Blin dirige une maison d’édition. « {d Bonjour = Paul Roy} », dit Paul Roy. « {d On lit moins = Jo Blin} », soupire l’éditeur. Zoé Lam tient une agence immobilière. « {d Tout se vend = Ana Roy} », dit Ana Roy. « {d Tout se loue = Zoé Lam} », dit l’agente immobilière.',
  'by what somebody owns':
    'Propriétaire d’une boulangerie à Namur, Paul Roy a fermé. Le ministre Luc Blin a promis une aide. « {d Elle viendra = Luc Blin} », a-t-il dit. Le boulanger s’impatiente : « {d On attend. = Paul Roy} »',
  'by what somebody does':
    'Hugo Roy livre des repas. Le porte-parole du groupe, Jo Blin, se félicite. « {d Tout va bien = Jo Blin} », dit-il. Le livreur a compté : « {d J’ai perdu 200 euros. = Hugo Roy} »',
});
