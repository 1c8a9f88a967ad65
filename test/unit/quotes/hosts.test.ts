import { describeDrawn } from './draw.ts';

describeDrawn('for whom «on» speaks', {
  'a body that opens the sentence': 'À la mairie, on assure que « {d tout est prêt = la mairie} ».',
  'a body behind the verb': '« {d Tout est prêt = Renault} », répond-on chez Renault.',
  'a body between the verb and its words':
    'On affirme à l’Élysée que « {d tout est prêt = Élysée} ». On souligne chez Renault que « {d le métal manque = Renault} ».',
  'a city that stands for those who govern there':
    'À Berne, on se dit « {p très inquiet = Berne} ». « {d Nous étudions la demande = Kigali} », dit-on à Kigali.',
  'a ministry by its address, without a preposition':
    "Place Beauvau, on évoque « {p une erreur = ministère de l'Intérieur (place Beauvau)} ». « {d Nous y travaillons = rue de Grenelle} », répond-on rue de Grenelle.",
  'a second «on» of the same sentence':
    'À l’Élysée, on ne commente pas mais on laisse entendre que « {d rien n’est décidé = Élysée} ».',
  'those around somebody':
    'Au siège d’Air France, on promet « {p une surprise = Air France} ». Du côté d’Ana Duval, on dénonce « {p une manœuvre = Ana Duval} ».',
  'a body inside the marks':
    '« {d Le point sera fait vendredi}, assure-t-on à la préfecture. {d Pas avant. = la préfecture} »',
  'not whoever is asked': 'On demande à la mairie « {p un geste} ».',
  'nor a word of the country': 'À Bordeaux, on appelle cela une « {s chocolatine} ».',
  'nor anybody somewhere': 'À la gare, on dit que « {d le train viendra} ».',
  'a body that the sentence before opens with':
    'À la préfecture, on temporise. « {d Rien n’est prêt = la préfecture} », y assure-t-on. À Berne, la note déplaît. « {d Nous lisons = Berne} », y dit-on.',
  'the body for which the sentence before has «on» speak':
    "À Bercy, on se refuse à parler de recul. « {d Un décalage n’est pas un abandon = ministère de l'Économie et des Finances (Bercy)} », fait-on valoir. « {d Rien n’est perdu = ministère de l'Économie et des Finances (Bercy)} », ajoute-t-on.",
  'and the body behind the verb of that sentence':
    '« {d Le coup est rude = Michelin} », soupire-t-on chez Michelin. On précise que « {d rien n’est fermé = Michelin} ».',
  'a body that the sentence before has say something':
    'Jointe vendredi, la direction académique indique que {i les cours reprendront lundi = la direction académique}. « {d Aucun élève ne sera oublié = la direction académique} », précise-t-on.',
  'or that does anything, where «y» goes back to it':
    'La préfecture a dépêché une équipe au barrage. « {d Il tiendra = la préfecture} », y assure-t-on.',
  'not where others say it':
    'La mairie a annoncé la fin du marché. « {d Il n’y a pas de fumée sans feu} », dit-on dans le quartier.',
  'not those of a town where people eat':
    'À Fribourg, on mange la fondue en été. « {d Elle réchauffe le cœur} », dit-on.',
  'not whatever place that sentence opens with':
    'À la gare, les trains sont rares. « {d Cela ira mieux} », y dit-on.',
  'a body whose town commas set off':
    'Au siège du syndicat, à Brest, on ne décolère pas. « {d On nous a menti = le syndicat} », y plaide-t-on.',
  'a body of several words': 'À l’hôtel de ville, on assure que {i rien n’est signé = l’hôtel de ville}.',
  'not whom it answers there':
    'À l’ambassade, on se tait. « {d Nous n’avons rien à dire = l’ambassade} », y répond-on aux journalistes.',
});

describeDrawn('a sentence opens with those among whom it says how things are', {
  'before a colon, without a verb':
    'Du côté de la CGT, pas question de céder : « {d Nous irons au bout. = Confédération générale du travail (CGT)} »',
  'before a colon, with a thing that does something':
    'Dans les rangs de l’opposition, la colère monte : « {d On nous a menti. = l’opposition} »',
  'before a colon, with «c’est»':
    'Dans les rangs de l’opposition, c’est la douche froide : « {d On nous a menti. = l’opposition} »',
  'in the sentence before':
    'Chez les riverains, la colère monte. « {d On nous prend pour des pions. = les riverains} »',
  'somebody at home': 'Chez Marthe Rey, la cuisine sent la pêche. « {d Goûtez ça. = Marthe Rey} »',
  'but a subject that speaks comes first':
    'Chez les riverains, l’avocate Lou Roy prend la parole. « {d Nous plaiderons. = Lou Roy} »',
  'or a voice among them': 'Chez les Verts, une voix s’élève : « {d Et les salaires ? = une voix} »',
  'and a place is no voice': 'À l’hôpital, les lits manquent. « {d On soigne dans les couloirs.} »',
});

describeDrawn('a stressed pronoun before a colon is who speaks', {
  alone:
    'Lou Roy a vu Luc Petit à Lyon. Elle : « {d C’était un mardi. = Lou Roy} » Lui : « {d Non, un jeudi. = Luc Petit} »',
  'with a manner': 'Le ministre a tendu la main à Lou Roy. Elle, glaciale : « {d Gardez-la. = Lou Roy} »',
});
