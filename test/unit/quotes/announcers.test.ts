import { describeDrawn } from './draw.ts';

describeDrawn('a pronoun means', {
  'whom an announcement was about, in what they are blamed for':
    'La juge Ana Roy a précisé que {i le rappeur Sofiane Diop comparaîtrait = Ana Roy}. En cause : un concert où il traitait un élu de « {p clown = Sofiane Diop} ».',
  'not whoever announced it':
    'Le ministre Ali Kone a annoncé que {i le directeur de la radio était suspendu = Ali Kone}. En cause : un éditorial dans lequel il traitait l’armée de « {p tigre en carton = le directeur de la radio} ».',
  'who was asked, not of whom they were asked':
    'L’entraîneure de Brest, Nadège Roy, s’est assise. Interrogée sur l’absence de sa pivot, Eva Olsen, touchée au mollet, elle a esquivé : « {d Je ne suis pas médecin. = Nadège Roy} »',
});

describeDrawn('the document with which the sentence before began', {
  'tells what its pronoun tells, whatever paper was named':
    'La commission a rendu ses conclusions, écrit Sud Ouest. Le rapport ne livre pas de noms. Il décrit « {p une prudence coupable = le rapport} ».',
  'but not what somebody does who has read it':
    'Le maire Paul Blin a lu le rapport. Il dénonce « {p un mensonge = Paul Blin} ».',
});
