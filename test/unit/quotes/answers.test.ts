import { describeDrawn } from './draw.ts';

describeDrawn('answers of an interview without labels', {
  'whoever was heard before the question answers it, whatever they quote':
    'Zoé Blin : « {d La mer monte = Zoé Blin} »\n\nElle quitte Sète.\n\nCombien de plaintes ?\n\n« {d Mille. Un client m’a écrit : “{d Adieu. = un client}” = Zoé Blin} »\n\nLe ministre se félicite.\n\n« {d Il rêve. = Zoé Blin} »',
  'whom the introduction is about':
    'Zoé Blin, médiatrice du rail, quitte ses fonctions.\n\nEst-ce un regret ?\n\n« {d Oui, beaucoup. = Zoé Blin} »',
  'of turns behind dashes every other one':
    'La poète Zoé Blin : « {d La mer monte = Zoé Blin} »\n\n— {d Pourquoi écrire en innu ?}\n\n— {d Parce que chaque mot me parle. = Zoé Blin}\n\n— {d Vous citez votre tante.}\n\n— {d Elle riait, et moi aussi ! = Zoé Blin}',
  'a statement between two voices is no question':
    '« {d Tout va bien = Jo Blin} », dit Jo Blin.\n\nLes prix ont monté.\n\n« {d Nous verrons cela demain.} »',
});

describeDrawn('an interview that tells questions and answers apart by nothing', {
  'but the questions, where it says that somebody is questioned':
    'Zoé Blin, luthière : « {d Le bois parle = Zoé Blin} »\n\nElle a 30 ans de métier.\n\n{d Comment choisissez-vous un arbre ?}\n\n{d Par hasard. Un bûcheron m’a dit : « {d Prenez celui-là. = un bûcheron} » = Zoé Blin}\n\n{d Vous avez des regrets…}\n\n{d J’aurais dû partir. = Zoé Blin}\n\n{d Ma fille reprend l’atelier. = Zoé Blin}\n\n{d Et demain ?}\n\n{d Je dors. = Zoé Blin}\n\nPropos recueillis par Jo Lam',
  'be it led by somebody, who asks':
    'Zoé Blin, luthière. Interview menée par Jo Lam et Eve Roy\n\n{d Comment choisissez-vous un arbre ?}\n\n{d Au son que rend le bois. = Zoé Blin}\n\n{d Avez-vous des regrets ?}\n\n{d J’aurais dû partir. = Zoé Blin}',
  'not in a story that asks and answers itself':
    'Entretien des ponts : nos réponses\n\nQue faire ?\n\nLa mairie cherche.\n\nQui paiera ?\n\nLe préfet se tait.',
});

describeDrawn('answers to a question that the article quotes', {
  'whoever spoke before it, not the one who asks':
    '« {d J’avais peur = Marc Weber} », répond Marc Weber. « {d De qui ? = la juge} », insiste la juge. « {d De mon père. = Marc Weber} »',
  'whoever asks, where nobody else has spoken':
    '« {d Qui paiera ? = la juge} », insiste la juge. « {d La ville. = la juge} »',
});
