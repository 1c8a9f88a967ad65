import { describeDrawn } from './draw.ts';

describeDrawn('what somebody holds', {
  'behind a colon, where an adjective tells how firmly':
    'Le maire est catégorique : le projet est « {p mort et enterré = le maire} ».',
  'behind a colon, where a verb denies':
    'Ana Duval n’en démord pas : la loi est « {p injuste = Ana Duval} ».',
  'but not behind what happened': 'Le maire n’est pas venu : la salle était « {s trop petite} ».',
  'nor behind a thing': 'Le roman est court : le héros est « {s un homme sans qualités} ».',
  'of their own state':
    'L’entraîneur est apparu « {p très serein = l’entraîneur} ». Le maire reste « {p confiant = le maire} ». La ville reste « {s sauvage} ».',
});

describeDrawn('whose words a phrase presents', {
  'by how they were said':
    '« {d Une étape historique = la ministre} ». C’est ainsi que la ministre a qualifié l’accord.',
  'in what terms':
    '« {d Un tournant = le recteur} » : c’est en ces termes que le recteur a décrit la réforme.',
  'by whose they are':
    '« {d Le roi est nu = Paul Arnaud} ». Tel est le diagnostic de Paul Arnaud. « {d Tout a brûlé = Zoé Haddad} » : la phrase de Zoé Haddad a fait date.',
  'by what somebody says':
    '« {d Il faut agir. = Ève Lam} » C’est ce que répète, à chaque fête, Ève Lam. « {d Rien ne bouge. = Jo Blin} » Voilà ce qu’a dit Jo Blin. « {d On tiendra. = Ana Duval} » C’est le message qu’a adressé lundi Ana Duval.',
  'by a gesture or an outburst':
    'Coup de gueule de l’éleveur Jo Blin : « {d On nous oublie. = Jo Blin} » Soupir de la bénévole : « {d Il en manque vingt. = la bénévole} »',
  'by another view': 'Autre son de cloche chez Ana Duval : « {d On revit. = Ana Duval} »',
  'but not by what happened to somebody': 'Mort de Paul Roche : « {d Un géant s’en va.} »',
  'what a thing will do behind the stance':
    'La Région se veut rassurante : les travaux dureront « {p quelques semaines = la Région} ».',
});

describeDrawn('what somebody stands for', {
  'set off before them':
    'Convaincu de la « {p nécessité d’un sursaut = le chef de l’État} », le chef de l’État accélère. Opposés à un « {p passage en force = les syndicats} », les syndicats ont quitté la table.',
  'behind what they are for':
    'Le maire est favorable à un « {p compromis = le maire} ». Le syndicat a ouvert la porte à un « {p accord raisonnable = le syndicat} ».',
  'and what they urge on others': 'La ministre a exhorté les deux camps à la « {p retenue = la ministre} ».',
  'the ground on which they act':
    'Le préfet a interdit le rassemblement, car « {p susceptible de troubler l’ordre public = le préfet} ».',
  'in a few words behind «est»':
    'Pour la députée, l’accord est « {p la meilleure voie possible = la députée} ».',
  'between dashes':
    'Le ministre – « {p un homme de dialogue = ses proches} », selon ses proches – a reçu les syndicats.',
  'by an adjective set off before them':
    'Hostile à toute « {p ingérence = la maire} », la maire a quitté la table. Soucieux d’une « {p transition douce = le gouvernement} », le gouvernement a reporté la taxe.',
  'in a headline': 'Retraites : le syndicat prêt à un « {p compromis = le syndicat} »',
  'behind another state of theirs':
    'Le ministre, « {p consterné = le ministre} », dénonce la décision « {p hâtive = le ministre} » du tribunal.',
  'over the complement of what is judged':
    'Une gestion « {p opaque = les syndicats} » des fonds, critiquée par les syndicats, a coûté cher.',
  'in how they take a thing': 'La décision est perçue comme un « {p affront = les élus} » par les élus.',
});
