import { describeDrawn } from './draw.ts';

describeDrawn('whose words stand inside other words', {
  'je is the speaker of all of it':
    '« {d Mon chef a crié. J’ai répondu “{d je pars = Ana Duval}”. Il a ri. = Ana Duval} », raconte Ana Duval.',
});

describeDrawn('what a headline and its story say alike', {
  'two words behind a preposition':
    'Congrès du parti : la paix « {p à crédit = Eve Lam} »\n\nJo Blin a été réélu. « {d La paix est signée à crédit = Eve Lam} », dit Eve Lam.',
  'whom the headline is about behind its colon only has said nothing yet':
    '« {d On ne lâchera rien = Jo Blin} » : Montauban se relance\n\nMontauban a gagné. « {d La route est longue, mais on ne lâchera rien = Jo Blin} », a promis Jo Blin.',
  'a place before the colon says nothing':
    'Orage dans le Gers : « {d J’ai vu le clocher tomber = Paul Roy} »\n\nLe vent a soufflé lundi. « {d J’ai vu le clocher tomber d’un coup = Paul Roy} », témoigne Paul Roy.',
  'a town is none that says «ma», and the headline may take a part':
    'Sète : « {d Ma baraque a brûlé = Jo Blin} »\n\nLes banques craignent « {p l’année de la patience = Ana Duval} »\n\n« {d Ma baraque a brûlé en une nuit = Jo Blin} », dit Jo Blin. « {d 2025 sera l’année de la patience = Ana Duval} », prédit Ana Duval.',
  'a clause in the headline that tells nothing of speech':
    'Le faux kiné avait « {p de l’or dans les mains = Eve Lam} »\n\nJo Blin est jugé. « {d Il avait de l’or dans les mains = Eve Lam} », dit Eve Lam.',
  'a role in the headline has its name below':
    'Procès : l’ancien caissier avoue « {p des erreurs = Paul Roy} »\n\nÀ la barre, Paul Roy a admis « {p des erreurs = Paul Roy} » dans ses comptes.',
  'a body that says it there stays the speaker':
    'Port : la CFDT dénonce « {p une prime à la casse = Confédération française démocratique du travail (CFDT)} »\n\nPour Paul Roy, délégué CFDT, « {d c’est une prime à la casse = Paul Roy} ».',
  'the subject of the words gives way to whoever says them':
    'Procès : l’accusé « {p nie tout = Eve Lam} »\n\nJo Blin est jugé. Il « {p nie tout = Eve Lam} », a lancé Eve Lam.',
  'a role without a name is who comes in by it below':
    'Un maire démissionne : « {d J’ai peur = Jo Blin} »\n\nJo Blin quitte la mairie. Le maire de Sète a dit « {p stop = Jo Blin} ».',
  'of two clauses the one that the words are in':
    'Sète s’incline, Jo Blin « {p déçu = Jo Blin} »\n\nSète a perdu samedi. « {d On a mal joué = Jo Blin} », a dit Jo Blin.',
  'somebody named there stays the speaker':
    'Ana Duval : « {d On ne lâche rien maintenant = Ana Duval} »\n\n« {d On ne lâche rien maintenant = Paul Roy} », répète Paul Roy.',
  'the story says it in part only':
    '« {d Mon fils n’a pas vu de médecin depuis l’été = Eve Lam} »\n\nEve Lam vit à Nevers. « {d Mon fils a six ans. Il n’a pas vu un seul médecin depuis l’été = Eve Lam} », dit Eve Lam. « {d On cherche = Paul Roy} », répond Paul Roy.',
  'the story says it in other words':
    '« {d L’hôpital tient grâce aux infirmières = Jo Blin} »\n\n« {d Si l’hôpital tient encore, c’est grâce à nos infirmières = Jo Blin} », insiste Jo Blin. « {d Il part trop tôt = Eve Lam} », regrette Eve Lam.',
  'but one word is none of the same':
    '« {d L’hôpital tient encore debout} »\n\n« {d L’hôpital a fermé dix lits = Jo Blin} », dit Jo Blin. « {d Il part trop tôt = Eve Lam} », regrette Eve Lam.',
  'a headline that points and goes on':
    'Sète : « {d On vit dans la peur = Eve Lam} »… Après les tirs, les habitants parlent\n\nDes tirs ont éclaté mercredi.\n\n« {d On vit dans la peur depuis mercredi = Eve Lam} », se désole Eve Lam.',
  'what the story does not repeat is said by whoever says all that it quotes':
    'Myopie : « {d Le soleil soigne mieux = Ana Duval} »\n\nOn lit trop. « {d Sortez jouer = Ana Duval} », dit Ana Duval. « {d Dehors, l’œil se repose = Ana Duval} », ajoute-t-elle.',
  'and by nobody certain where two speak':
    'Myopie : « {d Le soleil soigne mieux} »\n\n« {d Sortez jouer = Ana Duval} », dit Ana Duval. « {d Il pleut = Jo Blin} », répond Jo Blin.',
});

describeDrawn('nouns of speech before a colon', {
  'a reply':
    '« {d Vous exagérez = Ana Duval} », lance Ana Duval. Réponse du maire, Paul Roy : « {d Jamais = Paul Roy} ».',
  'a verdict with its date':
    'Verdict de la présidente Ana Duval il y a trois jours : « {d Rien ne presse = Ana Duval} ».',
  'no speech': 'La liste de Paul Roy : « {s Ensemble} ».',
});

describeDrawn('bodies that complete a role', {
  'a delegate is not the union': '« {d On manque de bras = un délégué CGT} », déplore un délégué CGT.',
});

describeDrawn('whose view the sentence before gave', {
  'a view that opens it':
    'Pour Ana Duval, ancienne maire, {i la messe est dite = Ana Duval}. « {d On nous consulte trop tard. = Ana Duval} »',
});

describeDrawn('what a conjunction opens', {
  'a contrast tells what was said':
    'Si Ana Duval salue « {p une fête = Ana Duval} », Paul Roy dénonce « {p un gâchis = Paul Roy} ».',
  'a hypothesis does not': 'Si Ana Duval répond « {s non} », le stade fermera.',
  'a view that another does not share':
    'Un point de vue que ne partage pas l’économiste Paul Roy : « {d On n’y échappera pas. = Paul Roy} »',
});

describeDrawn('a sentence without its subject', {
  'an infinitive goes on':
    'La ministre Ana Duval veut « {p aller vite = Ana Duval} ». Et de préciser : « {d Avant l’été. = Ana Duval} »',
  'a relative goes on':
    '« {d Tout va bien = Ana Duval} », assure Ana Duval. Qui ajoute : « {d Pour l’instant. = Ana Duval} »',
  'a source with a verb in it': 'À en croire Paul Roy, le texte serait « {p mort-né = Paul Roy} ».',
  'one and the other': '« {d C’est non = l’un} », dit l’un. « {d On verra = l’autre} », répond l’autre.',
});

describeDrawn('who speaks together', {
  'a list of capitals':
    'Paris, Londres et Berlin, réunis lundi, estiment que l’Iran doit « {p coopérer pleinement = Paris + Londres + Berlin} ».',
  'three who come back':
    'Mardi, Paul Diop (PS), le maire Ivo Roth et Léo Blin ont signé. Ils réclament « {p un débat = Paul Diop + Ivo Roth + Léo Blin} ».',
  'not whoever a preposition governs':
    'Selon Jo Blin, {i Paul Diop et Léa Lam ont signé = Jo Blin}. Ils réclament « {p un débat = Paul Diop + Léa Lam} ».',
});

describeDrawn('whom two words count', {
  'a mayor and a prefect':
    'Le maire de Sète, Paul Roy, et la préfète, Awa Diop, se sont parlé. Tous deux disent « {p avancer = Paul Roy + Awa Diop} ».',
  'two candidates with their parties':
    'Paul Roy (PS) et Ana Duval (Les Républicains) se sont salués. Les deux ont promis « {p un débat loyal = Paul Roy + Ana Duval} ».',
  'a headline in two sentences':
    'Lille : « {d J’ai cru à une blague = Lucas Roy} »… Un étudiant retrouve son vélo\n\nDimanche, Lucas Roy, étudiant en droit, poste une vidéo. « {d Il me manque = Lucas Roy} », lance-t-il.',
  'the host and the guest, not the pair before':
    'Paul Roy et Ana Duval ont signé. Mardi, Jo Blin a reçu Olaf Klein. Les deux dirigeants ont salué « {p un bon accord = Jo Blin + Olaf Klein} ».',
});

describeDrawn('who answers in an interview', {
  'a name with a stop and a hyphen':
    'Rencontre avec la skieuse Lise Blanc.\n\nLe Figaro. - {d Regrettez-vous d’être partie ? = Le Figaro}\n\nLise Blanc. - {d Non. Je dors mieux. = Lise Blanc}',
  'one question and its answer':
    'Rencontre avec la skieuse Lise Blanc.\n\nLa Gazette : {d Pourquoi Sète ? = la Gazette}\n\nLise Blanc : {d Moi, j’aime la mer. = Lise Blanc}\n\nElle sourit.',
  'initials before a dash':
    'Rencontre avec la skieuse Lise Blanc, de retour après deux ans.\n\n{d On vous a crue perdue ?}\n\nLise Blanc. – {d Moi aussi ! Le médecin m’avait dit : « {d Oubliez la neige. = le médecin} » = Lise Blanc}\n\n{d Et maintenant ?}\n\nL. B. – {d Je dors mieux. = Lise Blanc}\n\n{d Vos rivales ?}\n\nL. B. – {d Elles vont bien, merci. = Lise Blanc}',
  'the only one of the story who tells of themselves says so in the headline':
    'Crue : « {d J’ai dormi sur le toit = Zoé Lam} »\n\nLa Meuse a débordé. « {d Je n’entendais que l’eau = Zoé Lam} », raconte Zoé Lam. Le maire, Jo Blin, se défend. « {d Personne ne sera oublié = Jo Blin} », dit-il.',
  'but neither of two does':
    'Crue : « {d J’ai dormi sur le toit} »\n\nLa Meuse a débordé. « {d Je n’entendais que l’eau = Zoé Lam} », raconte Zoé Lam. Le maire, Jo Blin, se défend. « {d J’ai prévenu tout le monde = Jo Blin} », dit-il.',
});
