import { describeDrawn } from './draw.ts';

describeDrawn('who is meant', {
  'the one who told it, not of whom it is told':
    'Le promoteur a été écroué, a annoncé le procureur, Jo Blin. « {d Tout était faux = Jo Blin} », a-t-il ajouté.',
  'no voice behind a comma that closes an apposition':
    'Lou Roy, 44 ans, reprend la fromagerie Blin. « {d Je sais tout = Lou Roy} », sourit-elle.',
  'the agent of a participle joined to another':
    'L’usine Norvanta a annoncé sa fermeture, une décision contestée par les élus et qualifiée de « {p coup bas = la maire} » par la maire.',
  'a participle joined to its auxiliary over another':
    'Le maire a présenté une loi contestée et jugé « {p utile = le maire} » de consulter.',
  'whose name stands behind a bracket':
    '« {d Assez = Jo Blin} », s’emporte le maire (sans étiquette), Jo Blin.',
  'one person by office, name and party, wherever in the sentence':
    'Mardi soir, le maire, Jo Blin (sans étiquette), est venu. « {d Je reste = Jo Blin} », a-t-il promis.',
  'whoever has a manner of being, and then a verb':
    'Un cadre toujours en poste a demandé l’anonymat. Il parle de « {p consignes orales = un cadre} ».',
  'whoever was named last, not of whom they speak':
    'Le coach hésite entre Jo Blin et Ivo Roy. « {d Si le coach me choisit, j’y vais = Ivo Roy} », a confié ce dernier.',
  'who comes at once behind the verb of the words':
    'La préfète attend. « {d C’est cher = l’élu} », lâche d’emblée l’élu.',
  'whom a headline quotes, by what they are below it':
    'Lou Roy : « {d J’arrête = Lou Roy} »\n\nLa médiatrice du rail a quitté ses fonctions. Elle se dit « {p soulagée = Lou Roy} ».',
  'whoever was asked, not who asked':
    'Le prévenu, Jo Blin, baisse la tête. Le juge l’interroge sur l’argent. « {d J’étais perdu = Jo Blin} », répond-il.',
  'but who asks again':
    'Le prévenu, Jo Blin, se tait. Le juge l’interroge sur l’argent. « {d Où est-il ? = le juge} », insiste-t-il.',
  'a man by his office, not the woman behind him in the sentence':
    'Interrogée par le sénateur Jo Blin, la ministre a refusé. Le sénateur dénonce « {p un mépris = Jo Blin} ».',
  'one of several who enters':
    '« {d On y va = Jo Blin} », dit Jo Blin. L’un des joueurs a levé la main. « {d Je suis fatigué = l’un des joueurs} », a-t-il lâché.',
  'a minister, not somebody of a union':
    '« {d On est entendus = Jo Blin} », dit Jo Blin, de la FDSEA. Le Premier ministre a promis une aide. « {d C’est un début = le Premier ministre} », a-t-il prévenu.',
  'whom the lists know by that office, though named only below':
    'Le chef de l’État a défendu son bilan. « {d J’assume = Emmanuel Macron} », a-t-il répété. Emmanuel Macron s’envole jeudi.',
  'whoever was named last and has done something since':
    '« {d Non = Zoé Roy} », a lancé Zoé Roy à la maire, Ana Blin. Celle-ci a souri. « {d Oui = Ana Blin} », a-t-elle dit.',
  'an office behind an age, of whom a headline speaks':
    'L’ancien maire plaide « {p la bêtise = Jo Blin} »\n\nJo Blin, 67 ans, ancien maire d’un village, a comparu mardi.',
  'an office of several words, which is no name':
    '« {d Assez = Jo Blin} », a assuré l’échevin des Finances, Jo Blin (MR).',
  'no body of which the lists leave open what it is, though named only below':
    'L’association réclame « {p des sanctions = l’association} ». L’Afsca enquête.',
  'a demonstrative means the one spoken of':
    'Kévin Roy, 34 ans, comparaissait mardi.\n\n« {d J’ai tout perdu = Kévin Roy} », a dit à la barre ce père de famille.',
  'a name that nothing tells, spoken of as a company in the next sentence':
    '« {d Tout va bien = Lou Blin} », dit Lou Blin, responsable de Zippel pour le Benelux. L’entreprise suédoise juge le texte « {p absurde = Zippel} ».\n\nSollicité, Norgate n’a pas répondu. Le groupe italien se dit « {p choqué = Norgate} ».',
  'not where the noun is no actor':
    'Tout s’est joué à la maison de repos de Quarnon. « {d Ils lui offraient le café = Lou Blin} », a dit Lou Blin devant le tribunal. La mairie de Quarnon a déposé plainte.',
  'a noun with a gender of its own':
    'Bernard Roy, retraité, a perdu sa maison. « {d J’attends = Bernard Roy} », a témoigné la victime.',
  'who has just entered, though called somebody’s team-mate':
    '« {d Non = Yann Blin} », dit le capitaine, Yann Blin. Son coéquipier Modou Diop estime que « {d tout va bien = Modou Diop} ». « {d On verra = Modou Diop} », insiste le défenseur.',
  'who goes on in the same paragraph, whatever they are called':
    '« {d C’est fini = Lou Roy} », explique Lou Roy, en charge des bâtiments. La réparation coûtera cher. « {d On verra = Lou Roy} », précise l’élue.',
  'the body of an officer who has just spoken':
    'Pas de quoi rassurer Aude Roy, permanente CNX. « {d On part = Aude Roy} », réplique-t-elle. Le syndicat exige « {p un moratoire = CNX} ».',
  'two countries named together':
    'L’Arménie et la Turquie se sont parlé. Les deux pays ont promis une rencontre « {p avant l’été = Arménie + Turquie} ».',
  'whoever promises, not who would do it':
    'Le maire a promis que le gouvernement ne s’opposerait « {p à aucun progrès = le maire} ».',
  'the main clause before a relative one':
    'À la juge, Anne Roy, qui l’interroge, le prévenu répond tout bas. « {d Tout le monde en a. = le prévenu} »',
  'a woman who is no company':
    '« {d On s’adapte = Lou Roy} », dit Lou Roy, qui tient un gîte. L’hôtelière parle d’un « {p gâchis = Lou Roy} ».',
  'not whom the relative clause is about':
    'Le maire Paul Blin vise le préfet, Jo Roy, qu’il accuse d’avoir « {p menti = Paul Blin} ».',
  'whoever says «je» to themselves':
    '« {d Je me suis dit : “{d Respire = Lou Roy}”. J’y crois. = Lou Roy} », a raconté Lou Roy.',
  'a heading that quotes the story, not who was heard before it':
    '« {d Je travaille = Lou Blin} », plaisante Lou Blin.\n\n« {d On attend la pluie = Jo Roy} »\n\n« {d On attend la pluie, comme vous = Jo Roy} », déclare Jo Roy.',
  'a headline behind the label of its kind':
    'REPORTAGE. « {d Ici, on allait chez le vétérinaire = Lou Roy} » : un bus dentaire dans la Nièvre\n\nLe bus attend. « {d Ici, on allait chez le vétérinaire = Lou Roy} », sourit Lou Roy.',
  'who one of them is':
    '« {d Non = une infirmière de Sète} », répond l’une d’entre elles, une infirmière de Sète. Elle jure n’avoir rien « {p volé = une infirmière de Sète} ».',
  'what a deputy has charge of, and who has retired':
    'L’adjointe à l’urbanisme parle d’un « {p drame = l’adjointe à l’urbanisme} ». « {d Non = un médecin à la retraite} », dit un médecin à la retraite. « {d Oui = le maire} », dit le maire à la presse.',
  'the one in question':
    'L’entrepreneur en question, Paul Blin, nie. « {d On verra = Paul Blin} », répond l’entrepreneur en question.',
  'not whom the article calls so, but who was it before':
    'Jo Roy, le patron du groupe Norvanta, a vendu. Le précédent patron du groupe parlait d’un « {p gâchis = le précédent patron du groupe} ».',
  'no director in a psychiatrist':
    'Le directeur, Paul Blin, est venu. « {d Non = Paul Blin} », a-t-il lâché.\n\nLa salle se tait. L’expert psychiatre décrit « {p une addiction = l’expert psychiatre} ».',
  'whose name follows the unnamed role':
    'La maire dit sa « {p colère = Ana Roy} ». « {d On l’ignorait = Ana Roy} », regrette Ana Roy.',
  'somebody who is introduced after an unnamed role':
    'La maire dit sa « {p colère = la maire} ». « {d On l’ignorait = Ana Roy} », regrette Ana Roy, 70 ans.',
  'a participle behind «ce»':
    'Son associé, Hugo Roy, y voit une « {p pause = Hugo Roy} ». « {d On respire = Hugo Roy} », assure ce diplômé de l’Essec.',
  'a pronoun of whoever is told only behind the words':
    'La romancière Lou Roy a gagné. « {d Elle me disait : “{d Écris}” = Lou Roy} », s’est souvenue la lauréate.',
  'a name behind the relative clause of its role':
    'Lou Roy accuse. L’élue qu’elle met en cause, Ana Blin, parle d’une « {p manœuvre = Ana Blin} ».',
  'a body that is set off behind its noun':
    'Le bailleur, Val Habitat, parle d’une pièce « {p introuvable = Val Habitat} ». Le bailleur se dit « {p navré = Val Habitat} ».',
  'a role that goes on behind a bracket':
    '« {d Assez = Jo Blin} », dit le rapporteur (LR) de la commission des finances, Jo Blin. « {d Non = Ana Roy} », dit la sénatrice (LR) de la Mayenne Ana Roy.',
  'whose answer stands before a colon':
    'Réponse au mégaphone de Lou Roy, qui habite la rue : « {d Jamais ! = Lou Roy} »',
  'a second quotation behind a participle':
    'La mairie dénonce « {p une erreur = la mairie} », prise « {p sans la moindre consultation = la mairie} ».',
  'a demonstrative with its complement':
    'Amina Roy plie une lettre. La lettre est vieille. « {d On attend = Amina Roy} », murmure cette mère de cinq enfants.',
  'the subject of the sentence around a relative clause':
    'La Confédération des chauffeurs bloque la ville. « {d Rien = Rubén Roy} », a déclaré son secrétaire, Rubén Roy. Le syndicat vise le ministre, Álvaro Blin, qu’il accuse d’avoir « {p menti = Confédération des chauffeurs} ».',
  'a verb of saying behind a word in marks':
    'La juge, Anne Roy, cite un « {p script = Anne Roy} », le prévenu répond tout bas. « {d Tout le monde en a un. = le prévenu} »',
  'the body whose noun the article has just set before its name':
    'Calista, un groupe lillois, est à vendre. Calista a trois mois. Deux candidats se sont manifestés, dont le groupe Valmy. « {d On étudie = Valmy} », indique le groupe.',
  'a heading of three words that the story says in a longer sentence':
    'La ville change.\n\n« {p Ma deuxième maison = Lou Roy} »\n\nSamedi, on pleurait. « {d J’y ai lu, c’est ma deuxième maison = Lou Roy} », a confié Lou Roy.',
  'somebody of whom it is told at once what they are':
    'Jo Blin, le commandant, est venu. « {d Le feu est maîtrisé = Jo Blin} », dit-il. Le propriétaire, un Belge, parle d’un « {p gâchis = le propriétaire} ».',
  'an office that answers is not who has just spoken':
    '« {d On marche = Paul Roy} », s’emporte Paul Roy. « {d Non = le maire} », répond le maire.',
  'who answers somebody that has done something since':
    '« {d On marche = Jo Levi} », s’emporte Jo Levi. Le maire lui a écrit. « {d Il sait où me trouver = Jo Levi} », a répondu le militant.',
  'whom a title without a verb names':
    'Trois questions à Lucie Roy, urbaniste\n\nPourquoi partir ?\n\n« {d Tout a fermé. = Lucie Roy} »',
  'the nearest, who was not spoken of yet':
    'Pour Paul Blin, {i l’exposition est sage = Paul Blin}. Une petite fille interroge son père. « {d On ne l’a pas payée = son père} », répond celui-ci.',
  'several who are named nearest':
    '« {d Tout coûte cher = Jo Roy} », a plaidé Jo Roy devant les représentants du ministère. Ces derniers ont promis une aide « {p avant le ramadan = les représentants du ministère} ».',
  'a role that goes on behind a bracket, called by another word below':
    'La sénatrice (LR) du Loiret Anne Roy a rendu son rapport.\n\nLe constat est sévère. L’élue décrit « {p un maquis = Anne Roy} ».',
  'nobody who is named in the words':
    'Lou Roy sourit. « {d On tombe = Lou Roy} », raconte-t-elle. Son scénographe, Ivo Brandt, parle d’un « {p toboggan = Ivo Brandt} ». La formule la fait rire. « {d Ivo a trop lu ! = Lou Roy} »',
  'who tells it, rather than the last voice':
    '« {d On gagne = Jo Blin} », dit Jo Blin. Le parquet précise qu’il déplore « {p des gestes isolés = le parquet} ».',
  'who was one, not who is one':
    '« {d J’ai fermé les yeux = Nadir Dumas} », a avoué le meneur Nadir Dumas.\n\nLe coach souriait. « {d On a eu de la chance = Ivo Brandt} », a dit Ivo Brandt. L’ancien meneur parle d’« {p un miracle = Ivo Brandt} ».',
  'another than who has just spoken':
    '« {d C’est bien = un délégué} », glisse un délégué. Un autre est plus direct. « {d On nous jette un os. = un autre} »',
  'others than who has just spoken':
    '« {d On tient = une infirmière} », assure une infirmière. D’autres sont plus sévères. « {d C’est fini. = d’autres} »',
  'the second of two relatives':
    'Zoé Roy est née à Sète. « {d On était six = Zoé Roy} », raconte-t-elle.\n\nSon père est docker, sa mère ne lit pas. « {d Elle me disait : « {d Lis pour moi. = sa mère} » = Zoé Roy} »',
  'whom a contrast sets against the last voice':
    '« {d Ça m’arrange = Simone} », rigole Simone, le panier au bras. Le patron du café craint, lui, « {p un trou d’air = le patron du café} ».',
  'who shares a name with a town, by the age':
    'L’un d’eux, Pau, 21 ans, a dormi là. « {d On reste = Pau} », explique le jeune homme.',
  'one of several, over what they belong to':
    'L’un des élus du groupe à l’Assemblée nationale, Jo Blin, tempère : « {d Tout va bien. = Jo Blin} »',
  'an inhabitant whom no list knows':
    'Jo Blin est venu. « {d On verra = Jo Blin} », a dit hier le Sédunois. Le Sédunois parle d’un « {p piège = Jo Blin} ».',
  'an inhabitant called like a country, or by half a listed word':
    'Jo Blin est venu. « {d On verra = Jo Blin} », a dit le Suisse. Le Bas-Normand parle d’un « {p piège = Jo Blin} ».',
  'a role that goes on with an adverb':
    'Sa rivale de toujours, l’Espagnole Ana Ruiz, lui rend hommage : « {d Elle m’a tout appris. = Ana Ruiz} »',
  'the subject of a verb that looks like a noun':
    'Le maire promet tout. Le pêcheur doute : à ses yeux, « {d tout va fermer = le pêcheur} ».',
  'somebody’s neighbour with what he does':
    'Oum Roy a tout jeté. Son voisin coiffeur travaille dans le noir. « {d On attend = son voisin coiffeur} », ironise-t-il.',
  'somebody’s lawyer':
    'Paul Roy est en prison. Son avocat a plaidé. « {d C’est un honnête homme = son avocat} », a-t-il dit.',
  'a relation who is nobody’s trade':
    'Sa boxeuse s’entraîne dans un garage. La grand-mère n’a rien vu. « {d Je dormais = la grand-mère} », a-t-elle raconté.',
  'a place that nothing ties to whom the article called so':
    'Le capitaine, Hugo Roy, est sorti. Sofiane Blin a égalisé. Le capitaine ruthénois a évoqué « {p un match fou = Sofiane Blin} ».',
  'an unnamed voice does not answer itself by another name':
    'Une voisine accuse. « {d On ne nage plus à cet âge = un sauveteur} », s’agace un sauveteur. Le doyen rétorque : « {d J’ai sorti onze personnes de l’eau. = le doyen} »',
  'who somebody is told to be':
    'Nour Brandt filme sa famille. La mère, c’est Zina, 61 ans, qui joue une retraitée. Elle n’a pas voulu apprendre son texte : « {d Ces mots, je les ai dits. = Zina} »',
  'an object that goes on in a relative clause':
    'Zina Roy est de la fête. Elle joue une retraitée qui disparaît. Elle n’a pas appris son texte : « {d Ces mots, je les ai dits. = Zina Roy} »',
  'the short title of an office':
    'Le vice-Premier libéral Benoît Roy s’emporte. Le ministre assure ne pas vouloir « {p torpiller = Benoît Roy} » la réforme.',
  'whom the article names, not somebody of the title':
    'Un viticulteur décrit « {p un enfer = un viticulteur} »\n\n« {d On a fui = Gérard Roy} », raconte Gérard Roy. Sa maison a brûlé. « {d Il reste le vin = Gérard Roy} », ajoute le vigneron.',
  'a last name behind a short title':
    '« {d C’est faux = Haddad} », explique Me Haddad. « {d Non = Zerouali + Ndox} », ont plaidé Mes Zerouali et Ndox.',
  'somebody beside whoever has just spoken':
    '« {d J’ai eu peur = Jo Blin} », confie Jo Blin, 68 ans. À ses côtés, le patron du bar parle d’« {p une sale nuit = le patron du bar} ».',
  'who tells what another has said goes on':
    'L’élu rappelle que l’exploitant avait promis « {p une desserte = l’exploitant} ». Et d’ajouter : « {d Rien n’est venu. = l’élu} »',
  'who goes on before something':
    'L’avocate affirme que son client a crié « {p au secours = son client} ». Avant de conclure : « {d Personne n’est venu. = l’avocate} »',
  'a role of two words of which the last is no person':
    'Étienne Roy savourait. Le troisième ligne a eu un mot pour son buteur : « {d Théo a 21 ans. = Étienne Roy} »',
  'to whom a delegate speaks':
    'Une foule attend. « {d On rentre = le délégué} », a soufflé le délégué aux camarades massés autour du feu.',
  'an office that begins like a trade':
    'L’avocat de la ville, Me Jo Blin, plaide. « {d Rien ne prouve le dol = Jo Blin} », dit-il. L’avocat général y a vu « {p un château = l’avocat général} ».',
  'whom the title calls by another word than the article':
    'Yémen : l’émissaire de l’ONU se dit « {p confiant = Jan Roy} »\n\n« {d La paix est proche = Jan Roy} », a déclaré mardi l’envoyé spécial adjoint de l’ONU, Jan Roy.',
  'who speaks in the title, by what any candidate is':
    'Lens : Ana Roy se pose en candidate « {p du peuple = Ana Roy} »\n\nLa candidate centriste a réuni ses partisans. « {d Je propose un toit = Ana Roy} », a-t-elle dit.',
  'of whom the title tells, by an age before the trade':
    'Le retour d’Awa Diop\n\nÀ 31 ans, la nageuse de Dakar a gagné lundi.\n\nSa rivale, la nageuse Lise Roy, sourit. « {d On verra = Ana Duval} », dit son agente, Ana Duval. La nageuse de Dakar se dit « {p prête = Awa Diop} ».',
});

describeDrawn('one person of several roles', {
  'with the name behind a comma':
    '« {d Je croyais à une comédie = Koen Roy} », s’amuse l’auteur et metteur en scène, Koen Roy. Il veut un théâtre « {p de boue = Koen Roy} ».',
  'a list of them':
    '« {d C’est un adieu = Lina Roy} », souffle la chanteuse, comédienne et productrice, Lina Roy.',
  'with complements':
    '« {d Assez = Jo Blin} », tonne le délégué CGT et secrétaire du comité d’entreprise, Jo Blin.',
});

describeDrawn('whoever asks is not who answers', {
  'a reporter who points something out':
    'L’entraîneur Jo Blin a parlé. Un journaliste lui fait remarquer que {i deux points manquent = un journaliste}. « {d Vous comptez bien = Jo Blin} », a-t-il souri.',
  'even by another question':
    'La ministre Ana Roy a reçu la presse. Une journaliste lui demande si elle part. « {d Vous en avez envie ? = Ana Roy} », a-t-elle rétorqué.',
  'but asks on':
    'La ministre Ana Roy a reçu la presse. Une journaliste l’interroge. « {d Vous partez ? = une journaliste} », insiste-t-elle.',
});

describeDrawn('another of whom a relative clause of the sentence before quotes words', {
  'goes on to be spoken of by its subject':
    'Interrogé sur Luc Roy, l’attaquant lillois, qui promettait « {p une balade = Luc Roy} », Jo Blin a levé les yeux au ciel. « {d Qu’il prenne un parapluie. = Jo Blin} »',
  'unless that is who speaks there':
    'Luc Roy, qui promettait « {p une balade = Luc Roy} », a perdu. « {d On reviendra. = Luc Roy} »',
});

describeDrawn('a second verb with an object pronoun, joined by «et»', {
  'is of the subject of the first':
    'L’imprésario Jo Blin l’impose à Paris et la présente comme « {p la sœur de la tempête = Jo Blin} ».',
  'though it is spelled like a noun of the other gender':
    'Le président sourit et le traite de « {p vieux lion = le président} ».',
});

describeDrawn('what somebody once was elsewhere', {
  'tells more of whom the sentence before was about':
    'L’entraîneur de Lens, Jo Blin, a parlé. L’ancien milieu de Metz les comprend « {p mieux que personne = Jo Blin} ».',
  'or of who spoke last':
    'L’entraîneur de Lens, Jo Blin, est là. « {d On gagnera = Jo Blin} », a-t-il dit.\n\nEt les sifflets ? L’ancien milieu de Metz les comprend « {p mieux que personne = Jo Blin} ».',
  'but not of who holds the same office in another town':
    'Le maire de Blois, Jo Blin, a voté. L’ancien maire de Tours dénonce « {p un recul = l’ancien maire de Tours} ».',
});

describeDrawn('of whom a phrase before the subject tells that they are spoken of', {
  'is not the subject':
    'Sur Jo Blin, blessé lundi, le technicien a été clair : « {d Il ne jouera pas. = le technicien} »',
  'whatever was asked':
    'Interrogée sur Lou Roy, la porte-parole a botté en touche : « {d Posez-lui la question. = la porte-parole} »',
  'nor «elle»':
    'La coach Ana Blin a parlé. Interrogée sur l’absence de sa pivot, Lou Roy, touchée lundi, elle a souri : « {d On verra. = Ana Blin} »',
  'but «quant à» tells who is':
    'La coach Ana Blin a parlé. Quant à la pivot, Lou Roy, elle se dit « {p prête = Lou Roy} ».',
  'but may be by what they are called':
    'Sur la ministre Lou Roy, la ministre a tranché : « {d Je reste. = Lou Roy} »',
  'whose body looks like a participle':
    '« {d Rien n’est signé = le porte-parole de l’armée} », a tranché le porte-parole de l’armée.',
  'not who gets what is written': 'Les habitants ont reçu un SMS : « {d Quittez votre maison.} »',
  'nor who finds it': 'Le maire a trouvé sur la table un mot : « {d Je pars chez ma sœur.} »',
  'nor what is painted': 'Sur une bâche, ils avaient peint « {s On marche sur la tête} ».',
  'an inhabitant whose name commas set off':
    '« {d On s’est regardés = Lars Blin} », a admis le Danois, Lars Blin.',
  'those whose somebody has the name':
    'La famille de la victime, Jo Blin, 19 ans, réclame « {p la vérité = la famille de la victime} ».',
});
