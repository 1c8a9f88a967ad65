import { describeDrawn } from './draw.ts';

describeDrawn('marks behind a verb that says little', {
  'what somebody expects or complains of':
    'La skieuse Ana Duval attend « {p des actes, pas des mots = Ana Duval} ». Son frère a pesté contre « {p une piste sans neige = son frère} ».',
  'a phrase set off between the verb and its words':
    'Le club a dénoncé jeudi, par la voix de son président Oleg Blin, des « {p pressions insensées = le club} ».',
  'a name set beside the body for which «on» speaks':
    'Du côté de la mairie, propriétaire du terrain, on invoque « {p des sols instables = la mairie} ».',
  'for whom somebody pleads':
    '« {d Mon client est libre}, rétorque Me Jo Blin, pour la défense. {d On condamne un rêveur. = Jo Blin} »',
  'words presented as such':
    '« {d Nous partons demain = Jo Blin} » : c’est par ces mots simples que le maire Jo Blin a ouvert le bal.',
  'and in the next sentence':
    '« {d Nous partons demain. = Jo Blin} » C’est avec cette phrase que le maire Jo Blin a ouvert le bal.',
  'a verb in the present that looks like its participle':
    'L’arbitre décrit « {p un match haché = l’arbitre} ». Le coureur Jo Blin dit « {p ne plus sentir ses jambes = Jo Blin} ».',
  'a verb parted from its object by an adverb':
    'Une autre avocate décrit au contraire un greffe « {p débordé = une autre avocate} ».',
  'or from its words':
    'Entendu à huis clos, le médecin légiste décrit ensuite « {p un homme rigide = le médecin légiste} », qui dormait peu.',
  'among whom or as what somebody is ranked':
    'En 2021, Le Monde rangeait la chanteuse parmi les « {p voix de demain = Le Monde} ». Le jury l’a élevée au rang de « {p trésor vivant = le jury} ».',
  'not among whom somebody is': 'Le peintre Jo Blin compte parmi les « {s sages} » du village.',
  'a participle before the same marks': 'Le suspect, décrit « {p comme calme} », a fui.',
  'an object that no article could be':
    'Le botaniste Jo Blin, qui a relu les fiches, les trouve « {p complètes = Jo Blin} ».',
  'a verb in the present that looks like a noun':
    'La doyenne, Ana Duval, menace de « {p fermer le laboratoire = Ana Duval} ».',
  'words that complete a verb':
    'La ministre Ana Duval suit le chantier « {p au jour le jour et au centime près = Ana Duval} ». Le coureur Jo Blin a cédé son vélo pour « {p rembourser ses dettes = Jo Blin} ».',
  'words that complete a noun': 'La cantinière Ana Duval sert des repas « {s sans gluten} ».',
  'the subject of a relative clause':
    'La juge a lu une note où la maire Ana Duval dénonçait « {p un chantier bâclé = Ana Duval} ».',
  'a verb that only restricts':
    'La skieuse Ana Duval, dont le frère attend un rein, n’a qu’un vœu : « {d Que le téléphone sonne. = Ana Duval} »',
  'what somebody or something is called':
    'Le boulanger Jo Blin, que le quartier appelle « {s la Miche} », ferme. Selon la géologue Ana Duval, c’est un défaut que les mineurs nomment « {s faille} ».',
  'a newspaper in its contraction': 'La maire Ana Duval l’a dit dans un entretien au « {s Figaro} ».',
  'the object of a verb, be there a participle that looks like a verb in it':
    'Le ministre Jo Blin rappelle que son pays n’acceptera « {p aucun corridor soustrait à sa souveraineté = Jo Blin} ».',
  'what a thing leads to': 'Dans les gradins, un refrain monte : « {s courage} ».',
  'an inhabitant before a verb that looks like a noun':
    'Le Sénégalais reste évasif sur son avenir : « {d On verra. = le Sénégalais} »',
  'a prompt answer': 'Qui paiera ? Réponse de la préfecture, du tac au tac : « {d Vous. = la préfecture} »',
  'who is called in the same marks':
    'La juge Ana Duval a appelé mardi « {p les deux camps à la mesure = Ana Duval} ». Ses amis l’appellent « {s le roi à la hache} ».',
  'a verb that looks like a noun behind its object':
    'Un courtier de la place l’estime entre 3 et 4 millions, « {p ce qui n’a rien d’un cadeau = un courtier de la place} ». Le ministre les invite à « {p prendre leur part = le ministre} ».',
  'a participle that looks like a noun':
    '« {d Mon client a tout perdu = Jo Blin} », plaide en défense Me Jo Blin, réclamant « {p une peine utile = Jo Blin} ».',
  'for whom something is asked, and to whom it is what':
    'La ministre Ana Duval réclame pour eux « {p un statut = Ana Duval} ». Ce port est pour le maire Jo Blin « {p une chance historique = Jo Blin} ».',
  'a view found with somebody': 'Même constat chez Ana Duval : « {d C’est un piège. = Ana Duval} »',
  'a feeling found with somebody':
    'Soulagement chez les riverains : « {d On respire enfin. = les riverains} »',
  'an answer to somebody else': 'Réponse à la mairie de Jo Blin : « {d On verra. = Jo Blin} »',
  'one more of those who speak': '« {d On nous ment = une autre} », lâche une autre.',
  'more of those who speak': '« {d On nous ment = les autres} », lâchent les autres.',
  'one more of those who speak, before a colon':
    'Une mère pleure. Une troisième, plus âgée : « {d On nous ment. = une troisième} »',
  'whose opinion it is': 'C’est aussi l’avis de Jo Blin : « {d On se trompe. = Jo Blin} »',
  'who shares a view': 'Un constat partagé par Ana Duval : « {d On se trompe. = Ana Duval} »',
  'what «comme» leads to': 'Comme le dit Ana Duval, « {d rien ne va = Ana Duval} ».',
  'what «comme» leads to over a relative clause':
    'Comme le rappelle le juge qui dirige l’enquête, « {d rien ne va = le juge} ».',
  'what «comme» leads to behind the words':
    '« {d Rien ne va = le maire} », comme l’a encore rappelé mardi le maire.',
  'whom something makes say it': 'Ce qui fait dire au maire que « {d rien ne va = le maire} ».',
  'whom something makes say a part of it':
    'Cela fait dire à Ana Duval que la ville était « {p perdue = Ana Duval} ».',
  'who is named behind words of one’s own':
    'Jo Blin dort. De son propre aveu, Ana Duval a « {p tout raté = Ana Duval} ».',
  'a list before a colon':
    '« {d Historique = les élus} », « {p inédit = les élus} » : les élus saluent le vote.',
  'whose words they are': 'Ce sont les mots d’Ana Duval : « {d C’est un piège. = Ana Duval} »',
  'the verb of a relative clause that looks like its participle':
    'Un texte que la Première ministre décrit comme « {p inhumain = la Première ministre} ».',
  'a participle that opens the sentence':
    'Décrit comme « {p inhumain = Ana Duval} » par Ana Duval, le texte est voté.',
  'a verb that looks like an adjective, over a manner':
    '« {d Il ment = Ana Duval} », dit Ana Duval. L’intéressé, Jo Blin, dément par courriel : « {d Tout est vrai. = Jo Blin} »',
  'what somebody utters in the marks':
    'Le maire, Jo Blin, a présenté ses « {p excuses les plus sincères = Jo Blin} » aux riverains.',
  'those of whom somebody tells in what they say':
    'Le pasteur Jo Blin a consacré son prêche à ces fidèles qui « {p prient le matin et volent le soir = Jo Blin} ».',
  'what alone somebody grants':
    'Le syndicat ne consent qu’à « {p une journée, sans préavis = le syndicat} ».',
  'those whom somebody tells of at length':
    'Le cardinal a béni ceux qui « {p ouvrent leur porte sans demander de papiers = le cardinal} ».',
  'what somebody praises without end':
    'L’entraîneur ne tarit pas d’éloges sur ce « {p gamin en or = l’entraîneur} ».',
  'what somebody has no use for': 'L’avocate n’a que faire de ces « {p rumeurs de couloir = l’avocate} ».',
  'with what somebody comes out of a meeting':
    'Le maire a vu le préfet. Le syndicat en est ressorti avec « {p du vent et un café = le syndicat} ».',
});
