import { describeDrawn } from './draw.ts';

describeDrawn('marks behind a verb that says little', {
  'what somebody expects or complains of':
    'La skieuse Ana Duval attend « {p des actes, pas des mots = Ana Duval} ». Son frère a pesté contre « {p une piste sans neige = son frère} ».',
  'a phrase set off between the verb and its words':
    'Le club a dénoncé jeudi, par la voix de son président Oleg Blin, des « {p pressions insensées = le club} ».',
  'a name set beside the body for which «on» speaks':
    'Du côté de la mairie, propriétaire du terrain, on invoque « {p des sols instables = la mairie} ».',
  'for whom somebody pleads':
    '« {d Mon client est libre}, rétorque Me Jo Blin, pour la défense. {d On condamne un rêveur. = Jo Blin} »',
  'words presented as such':
    '« {d Nous partons demain = Jo Blin} » : c’est par ces mots simples que le maire Jo Blin a ouvert le bal.',
  'and in the next sentence':
    '« {d Nous partons demain. = Jo Blin} » C’est avec cette phrase que le maire Jo Blin a ouvert le bal.',
  'a prompt answer': 'Qui paiera ? Réponse de la préfecture, du tac au tac : « {d Vous. = la préfecture} »',
});
