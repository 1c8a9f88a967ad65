import { describeDrawn } from './draw.ts';

describeDrawn('one of those who came in together', {
  'a first name whose last name stands behind the other':
    'Katell et Yves Hamonic ont tout perdu. « {d Il ne reste rien = Katell Hamonic} », souffle Katell.',
  'of three who have one last name':
    'Léa, Tom et Yves Hamonic ont tout perdu. « {d Il ne reste rien = Léa Hamonic} », souffle Léa.',
  'not behind a last name':
    'Blin et Yves Hamonic ont tout perdu. « {d Il ne reste rien = Blin} », souffle Blin.',
  'the one named as the first, and as the second':
    'Le premier, Ali Blin, tient un bar ; le second, Marc Roy, un garage. « {d On se salue = Ali Blin} », dit le premier. Le second hausse les épaules. « {d Il ne paie rien = Marc Roy} », assure-t-il.',
  'the one and the other by their names':
    'Deux voisines s’opposent. L’une, Odile Blin, a 81 ans ; l’autre, Fanny Roy, 29. « {d J’étais là avant = Odile Blin} », plaide l’une. « {d Il penche = Fanny Roy} », réplique l’autre.',
  'by the noun behind which the name stood':
    'L’aînée, Marie Blin, vit à Metz. La cadette, Sophie, à Toulon. « {d C’est faux = Sophie} », répond la cadette.',
});

describeDrawn('whom a pronoun or an office brings up', {
  'the only role of the sentence before that it agrees with':
    'Le tribunal a entendu la gérante du bar. Elle a reconnu « {p des erreurs = la gérante du bar} ».',
  'behind a preposition':
    'Ana Blin y a trouvé une lettre du général. « {d Nous brûlerons tout = le général} », écrit-il.',
  'the body with which the sentence before began':
    '« {d On recule = Zoé Roy} », a dit la porte-parole, Zoé Roy. L’opposition crie victoire. Elle parle d’« {p un aveu = l’opposition} ».',
  'several bodies are none of them':
    'Les ONG, dont Médecins sans frontières, dénoncent « {p une mascarade = les ONG} ». « {d Chaque heure compte = les ONG} », préviennent-elles.',
  'an office is not whoever came in as somebody’s':
    'Jo Blin a perdu deux doigts. Son collègue Luc Roy tempère. « {d On savait = Luc Roy} », dit-il. Le ministre du Travail a salué le « {p courage = Hugo Lam} » des ouvriers. Hugo Lam promet une enquête.',
  'a minister by the department':
    'La ministre de la Santé, Awa Blin, est venue. La patronne du département de la Santé a promis des lits « {p en juin = Awa Blin} ».',
  'the subject behind a source, though a comma stands between':
    'D’après sa mère, Léo Blin a vécu « {p un enfer = Léo Blin} ».',
  'a body that goes on, whatever it is of':
    'Le collectif des parents occupe l’école. Il exige « {p un maître par classe = le collectif des parents} ».',
  'an office of a country by the lists, though named only below':
    'Kinshasa veut des sanctions. « {d Ouvrez les yeux = Félix Tshisekedi} », a plaidé le président congolais. Félix Tshisekedi parlait à Genève.',
  'somebody’s officer whom the next sentence names':
    'La banque attend. « {d Rien ne presse = Zoé Blin} », a dit sa présidente. Zoé Blin a écarté une baisse.',
  'and behind what is told first of them':
    '« {d C’est dur = Zoé Blin} », dit la maire de Sète. Élue en mai, Zoé Blin attend son budget.',
  'an office that a source without a name does not have':
    'Un élu de Sète parle d’« {p un fiasco = un élu de Sète} ». La ville attend. Le premier ministre se dit « {p confiant = le premier ministre} ».',
  'whom a letter goes to, though a name stands behind':
    'Dans une lettre au préfet du Jura, Jo Blin, 61 ans, annonce qu’il part. Le préfet salue « {p un ami = le préfet du Jura} ».',
  'a trade that no list knows, of whom the sentence before named only in passing':
    'Une équipe conduite par Jo Blin le montre. « {d C’est la preuve = Jo Blin} », se réjouissait alors le géochimiste.',
  'or the only one named so far':
    'Jo Blin a daté la grotte. Âge avancé : 68 000 ans. « {d C’est la preuve = Jo Blin} », se réjouissait le géochimiste.',
  'not who asked':
    'D’ici là, prévient le politologue Jo Blin, interrogé par RFI, « {d tout peut arriver = Jo Blin} ».',
  'an opponent is a candidate':
    'Son adversaire, l’ancien ministre Jo Blin, conteste. « {d Nous attendrons = Jo Blin} », a dit le candidat conservateur.',
  'not whom a sentence without a verb only mentions':
    'Zoé Blin tient un four. Un père routier. Une mère caissière, abonnée au journal. « {d J’avais peur = Zoé Blin} », se souvient-elle.',
  'a body behind its noun':
    'La partie civile, l’ONG Transparence, salue « {p un signal fort = Transparence} ».',
  'not what a paper knows by itself':
    'Selon nos informations, la ministre quittera le gouvernement. « {d C’est faux = Zoé Blin} », répond Zoé Blin.',
  'whose somebody is has no part in the name behind the comma':
    'À la barre, Zoé Blin pleure. L’avocat de la bijoutière, Jo Blin, attend. « {d On verra = Jo Blin} », confie-t-il.',
  'an inhabitant with an age':
    'Zoé Blin a souri. Issue des qualifications, la Toulousaine de 20 ans a battu la Tchèque Ana Duval. « {d J’ai eu peur = Zoé Blin} », a-t-elle raconté.',
  'what another did is not what leads to the words':
    'Dans le box, Jo Blin s’est levé sans qu’on l’y invite : « {d Pardon. = Jo Blin} »',
  'a verb that a stressed pronoun follows':
    'La Confédération paysanne craint, elle, que le label ne devienne « {p un musée = Confédération paysanne} ».',
  'whose words they are called':
    'À droite, on y voit une « {p aubaine = Jo Blin} », selon les mots de Jo Blin.',
  'who presides and leads':
    '« {d C’est dur = Jo Blin} », a dit le président et chef de la direction, Jo Blin.',
  'the one who does what is told of her':
    'Zoé Blin a failli partir. « {d J’avais peur = Zoé Blin} », confesse celle qui joue la reine.',
  'a review, not a radio':
    'L’article est paru dans la revue Nature. Zoé Blin a réclamé « {p un débat = Zoé Blin} » sur France Culture. La revue dit prendre cela « {p au sérieux = revue Nature} ».',
  'whoever leads to words within words that an incise cuts':
    '« {d Mon père me disait : “{d Ne cède jamais = mon père}”}, raconte Zoé Blin. {d Je n’ai pas cédé. = Zoé Blin} » La ville a voté.',
  'what a project falls under, which it does not say':
    'Son avocat, Me Jo Blin, a jugé que le projet relevait du « {p pari sentimental = Jo Blin} ».',
  'somebody among others':
    'Parmi les 40 riverains figurait une mère, conquise : « {d On savoure. = une mère} »',
  'and behind a title':
    'L’évêque de Quimper parle d’« {p un jour de honte = Jo Blin} ». Mgr Jo Blin présidera la veillée.',
  'women are no two men':
    'Le préfet, Jo Blin, a reçu Ivo Roy. En attendant, les femmes lavent le sable. « {d On verra = une femme} », lâche l’une d’elles.',
  'an officer of whom the sentence before tells something':
    'Le gouvernement a limogé le directeur du port. Jo Blin dénonce « {p une purge = Jo Blin} ». Le ministre parle. « {d Les comptes sont faux = Ivo Roy} », dit Ivo Roy. L’ex-directeur défend « {p son bilan = Jo Blin} ».',
  'an officer whom the article names far below':
    'La neige a bloqué la route.\n\nDes voitures se sont arrêtées.\n\nLe préfet assume. « {d Nous avons salé = Jo Blin} », assure-t-il.\n\nJo Blin, préfet du Loiret, a ouvert trois gymnases.',
  'the other of a couple, not somebody further up':
    '« {d C’est honteux = Nadia Blin} », reconnaît Nadia Blin. Un couple est venu de Fès. « {d Une bouteille d’eau = le mari} », raconte le mari. « {d Et tiède = l’épouse} », ajoute l’épouse.',
  'the second, who is then explained':
    'Manon et Jade ont nagé. « {d Sans réfléchir = Manon} », raconte la première. La seconde, nageuse à Dax, l’a ramené. « {d Il était bleu = Jade} », se souvient-elle.',
  'an officer by the short name of the office':
    'Une note du directeur des ressources humaines annonce des départs. « {d On est des chiffres = Corinne} », dit Corinne. Le DRH s’excuse. « {d Le mot était mal choisi = le directeur des ressources humaines} », a-t-il admis.',
});
