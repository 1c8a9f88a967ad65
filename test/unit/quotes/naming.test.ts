import { describeDrawn } from './draw.ts';

describeDrawn('marks that quote nobody', {
  'what a sign has, whoever holds it':
    'Le docker Jo Blin brandit une pancarte : « {s Tous, ça veut dire tous} ». Au marché, on affichait un écriteau : « {s Ici, pas de bactéries, que du bonheur} ».',
  'what one reads on it': 'Sur la pancarte au bord du pré, on lit : « {s L’eau n’est pas une piste} ».',
  'but not what somebody says before it':
    'Devant une banderole, Jo Blin a expliqué : « {d Nous irons au bout = Jo Blin} ».',
  'a name given to something':
    'Les riverains ont un nom pour le chantier : « {s la tranchée} ». Les élèves ont trouvé un nom à leur visiteur : « {s Ballon d’or} ».',
  'a word spoken of, behind a preposition':
    'L’autrice Ana Duval récuse l’étiquette de « {s- roman social} ». La banque relève sa recommandation à « {s acheter} ».',
  'what is so called before the verb of its sentence':
    'Le quartier dit « {s des Allemands} » a été évacué. Un policier en civil, dit « {s le Basque} », menait l’enquête.',
  'what people call that': '« {d On appelle ça un “{s ajustement}” = Ana Duval} », souffle Ana Duval.',
  'a word that a speaker has nobody say':
    '« {d On va écrire “{s planche de dégustation}” en gros = Ana Duval} », prédit Ana Duval.',
  'but not what they have somebody say':
    '« {d Une chargée de mission a évoqué “{p un malentendu = une chargée de mission}” = Ana Duval} », raconte Ana Duval.',
  'what is so called': 'Les places dites « {s fantômes} » ont été retirées, assure la maire Ana Duval.',
  'as people call it':
    'Le syndicat réclame que les « {s services coupés} », comme on les appelle ici, soient limités.',
  'which law it is, be its name a verb too':
    'Ana Duval annonce qu’elle soutiendra le texte, surnommé la loi « {s écharpe} » dans les couloirs.',
  'but not what a thing does': 'La maire Ana Duval reconnaît que les projets « {p patinent = Ana Duval} ».',
  'beside a clause that has a subject of its own':
    'Sur le guichet, « {s La Place 0-5} », 412 enfants attendaient une place.',
  'in a subject that no verb denies anything of':
    'Le projet de « {s maison commune} », qui doit réunir la gauche, ne rassure pas les élus.',
});
