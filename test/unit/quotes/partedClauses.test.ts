import { describeDrawn } from './draw.ts';

describeDrawn('a voice that parts a clause', {
  'from the complement of its verb':
    'La mesure vise, assure la préfète, à « {p simplifier la vie = la préfète} ». Il s’agit, écrivent les auteurs, de « {p la pire crue du siècle = les auteurs} ».',
  'from its infinitive': 'Il faudra, prévient l’entraîneuse, être « {p patients = l’entraîneuse} ».',
  'from its verb inside the marks':
    '« {d Le pont}, a dénoncé mardi le maire, {d ne tient plus. = le maire} » « {d Les moyens}, réclame le syndicat, {d doivent suivre. = le syndicat} »',
  'from its participle inside the marks':
    '« {d Nous n’avons}, reconnaît la présidente, {d jamais vu cela. = la présidente} »',
  'from what stands behind a colon':
    '« {d C’est bien simple}, lance Jo Blin, pêcheur à Sète : {d on ne sort plus. = Jo Blin} »',
  'in a newspaper':
    '« {d Le texte}, juge durement dans Le Monde l’économiste Paul Roux, {d rate sa cible. = Paul Roux} »',
});

describeDrawn('who speaks', {
  'behind a verb that has no thing for its object':
    'Les gradins sont pleins. « {d Olé ! = un aficionado} » a crié un aficionado.',
  'is not who passes it on':
    'Selon un porte-parole de la police cité par l’AFP, « {d trois hommes ont fui = un porte-parole de la police} ».',
  'with a view of a noun alone':
    'Un choix « {p incompréhensible = la maire de Sète} » pour la maire de Sète.',
  'by a title that nobody knows':
    'Le Bundeskanzler, Otto Lang, a évoqué « {p une solution durable = Otto Lang} ».',
  'shares a view, whatever the town where she works':
    'Un avis partagé par Nadia, 42 ans, aide-soignante à Lens : « {d On court toute la journée. = Nadia} »',
  'is somebody of a firm, wherever that is':
    'Une crainte partagée par le patron de Renault en Europe, qui prévient : « {d Cela coûtera cher. = le patron de Renault} »',
  'for a capital': 'À Ottawa, on évoque « {p une décision regrettable = Ottawa} ».',
  'of what was done before':
    'Paul Morin est arrêté. Aux policiers, il racontera avoir « {p vu rouge = Paul Morin} ». Il dira s’être senti « {p trahi = Paul Morin} ».',
  'with a date between the verb and its words':
    'Le ministre avait souhaité dans ses vœux, le 31 décembre, un scrutin « {p apaisé = le ministre} ».',
  'is not who hears it said':
    'La ministre s’est fait traiter de « {p menteuse = un manifestant} » par un manifestant. Le préfet s’est entendu dire par un éleveur : « {d Vous nous tuez. = un éleveur} » Le club s’est vu reprocher « {p un oubli} ».',
});
