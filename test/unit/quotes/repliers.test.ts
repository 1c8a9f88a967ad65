import { describeDrawn } from './draw.ts';

describeDrawn('an answer that nobody is named with comes from', {
  'whom the sentence before asks':
    'Le chercheur Paul Blin priait sa supérieure, Ana Roy, de le lire. La réponse est datée du 5 mai : « {d Plus tard. = Ana Roy} »',
  'to whom somebody wrote':
    'L’élève Inès Roux écrit à la proviseure, Ana Roy. La réponse tombe le lendemain : « {d Il n’y a pas de place. = Ana Roy} »',
  'whom a noun alone answers for':
    'L’ingénieur Samir Haddad supplie le médecin Paul Blin de rappeler. Réponse : « {d Demain. = Paul Blin} »',
});

describeDrawn('an incise inside the marks ends', {
  'behind how somebody says it':
    '« {d Un rhume}, glisse la metteuse en scène Ana Roy, sans sourire. {d Il court. = Ana Roy} »',
  'behind an adjective':
    '« {d Une crampe}, assure le soigneur Paul Blin, hilare. {d Rien de grave. = Paul Blin} »',
  'before what its clause waits for':
    '« {d C’est}, dit le maire Paul Blin, {d excellent. Nous signerons. = Paul Blin} »',
});
