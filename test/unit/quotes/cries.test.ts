import { describeDrawn } from './draw.ts';

describeDrawn('what is cried', {
  'by those who do it with cries':
    'Mercredi, trente élus ont bloqué la porte aux cris de « {d Payez la facture ! = trente élus} ».',
  'by those who stand behind the cry':
    'Aux cris de « {d Dehors ! = la foule} », la foule a envahi la place de Sète.',
  'by whom somebody is met':
    'Le ministre a été accueilli aux cris de « {d Dehors ! = des ouvriers} » par des ouvriers.',
  'by nobody in particular, where somebody only hears it':
    'Le préfet a dû quitter la salle sous les cris de « {d Menteur !} » et de « {d Démission !} ».',
  'by nobody but the cries': 'Les cris de « {d Démission !} » ont couvert son discours.',
  'by several': 'Des « {d Dehors !} » fusent dans la salle.',
  'by those who give cries, not by whoever hears them':
    'Des élus ont lancé des cris de « {d Assez ! = des élus} ». Le préfet a entendu des cris de « {d Assez !} ».',
  'with words that are told of':
    'Jo Blin a collé sa facture en vitrine avec ces mots, « {p le prix du pain = Jo Blin} ». Ana Duval a salué la foule par ces mots « {d À demain = Ana Duval} ».',
  'in whose voice': 'La voix de Zoé Lam tremble : « {d Assez. = Zoé Lam} »',
  'in a voice alone': 'Une voix de femme crie : « {d Au feu ! = une voix de femme} »',
  'in chorus': 'La foule a repris en chœur « {d On lâche rien = la foule} ».',
  'in one word right behind the verb': 'Les supporters scandaient « {d Démission ! = les supporters} ».',
});

describeDrawn('no incise is', {
  'a denial of one of whom the words speak':
    'Un marin le coupe : « {d La mer monte et la banque, elle, n’attend pas la marée. = un marin} »',
});

describeDrawn('a verb right before the marks', {
  'behind who was called on the phone':
    'Jointe au téléphone, la cinéaste portugaise décrit « {p une partenaire épuisante = la cinéaste portugaise} ».',
  'of calling, with what those called shall do':
    'Le ministre a appelé les passagers « {p qui le peuvent = le ministre} » à reporter leur voyage.',
});
