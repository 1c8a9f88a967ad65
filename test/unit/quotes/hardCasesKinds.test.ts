import { describeDrawn } from './draw.ts';

describeDrawn('hard cases: what is said, and how', {
  '13. headline metonym': 'Paris se dit prêt à « {p discuter = Paris} » avec Londres',
  '16. no sources': 'Selon les besoins, on ouvrira demain. Selon que vous serez riche ou pauvre, on jugera.',
  '22. one word judged': 'Le maire a jugé « {p positives = le maire} » les réactions des commerçants.',
  '23. complement of a verb':
    'Le syndicat a menacé la direction de « {p mesures plus dures = le syndicat} ».',
  '38. no cue': 'Cela veut dire que tout est perdu. Le rapport montre que le prix monte.',
  '39. denied':
    'Le maire n’a pas confirmé que {i- le pont fermerait = le maire}. La préfète a nié avoir « {p- fermé les yeux = la préfète} ».',
  '40. hearsay': 'Jo Blin aurait déclaré que « {d~ tout est prêt = Jo Blin} » pour la coupe.',
  '41. nothing was said':
    'A-t-il dit « {s oui} » ? S’il dit « {s non} », tout s’arrête. Il dira « {s peut-être} ».',
  '42. names': 'Le film « {s La Nuit} » et l’opération "{s Aube}" de l’homme surnommé "{s Jo}".',
  '43. distance': 'De prétendus « {s experts} » parlent, et c’est ce qu’on appelle un "{s choc}".',
  '43b. but said by somebody':
    'Les autorités affirment que des « {p lignes rouges = les autorités} » existent.',
  '44. foreign word': 'Le « {s soft power} » du club inquiète ses voisins.',
  '45. placard and law':
    'Une pancarte « {s Non} » barre la route. L’article 5 dispose que « {d nul n’est tenu de payer = l’article} ».',
  '52. relative in the subject':
    'Le club, qui a dit ne rien attendre, a nié vouloir « {p- la guerre = le club} ».',
  '53. each «que» a clause':
    'Jo Blin a dit que {i le pont était sûr = Jo Blin} et que {i la route rouvrirait = Jo Blin}.',
  '54. the reporter goes on':
    'Jo Blin a dit que {i le pont était sûr = Jo Blin}, tandis que la mairie fermait la route.',
  '55. free indirect speech is left alone': 'Le maire s’emporte. La ville est ruinée. Que faire ?',
  '56. what something is called':
    'Le vélo y a gagné un surnom : « {s Citron} ». La maire Ana Duval parle au nom du club : « {d Assez ! = Ana Duval} »',
  '57. what it is called with an article':
    'La maire Ana Duval refuse que la place soit surnommée le « {s petit Chicago} ».',
});
