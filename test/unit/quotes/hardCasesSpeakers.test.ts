import { describeDrawn } from './draw.ts';

describeDrawn('hard cases: who speaks', {
  '14. colon behind a long role':
    'Le porte-parole du port, Jo Blin, a dit mardi à la presse : « {d Le trafic reprend. = Jo Blin} »',
  '15. sources':
    'À en croire Jo Blin, {i la route est sûre = Jo Blin}. De l’avis de la mairie, {i le pont tiendra = la mairie}.',
  '15c. a particle behind a title': 'Jo de Blin arrive. « {d Je reste = Jo de Blin} », dit M. de Blin.',
  '15b. a source that is a pronoun, the accent left off':
    'Jo Blin proteste. A l’en croire, le verger « {p a gelé deux fois = Jo Blin} ».',
  '17. two speakers and a document':
    'Ana Duval et Jo Blin ont assuré que « {d tout va bien = Ana Duval + Jo Blin} », selon un communiqué.',
  '18. relay': '« {d Le pont est sûr = le ministère} », a indiqué le ministère, a rapporté l’agence RIA.',
  '18b. relay that names whom it quotes':
    '« {d Le pont est sûr = le ministère} », a rapporté l’agence RIA, citant le ministère.',
  '19. two levels':
    'La banque a dit que {i Jo Brun avait dit à Lou Noir que {i le taux baisserait = Jo Brun} = la banque}.',
  '24. a report in the marks':
    '« {d Il a souligné que la coupe était à nous = Ana Duval} », raconte Ana Duval.',
  '25. floating behind its speaker': 'La peintre Ana Duval hésite. « {d Je ne sais pas. = Ana Duval} »',
  '26. unnamed source comes back':
    'Un haut responsable de la mairie a dit « {p non = un haut responsable de la mairie} ». « {d Rien n’est prêt = un haut responsable de la mairie} », a ajouté le haut responsable.',
  '27. role of the article only':
    'Le chercheur suisse Jo Blin est prudent. « {d Il faut du temps = Jo Blin} », dit le chercheur suisse.',
  '28. a body speaks, «il» is the body':
    'Le Kremlin a déclaré que {i la trêve tenait = Kremlin}. Il a ajouté que « {d rien ne pressait = Kremlin} ».',
  '29. metonym speaks, place does not':
    "À Bruxelles, il pleut. « {d Nous payons = ministère de l'Économie et des Finances (Bercy)} », assure Bercy.",
  '30. nobody': 'Il a été annoncé que le stade fermerait. On apprend que la route est coupée.',
  '31. plural source':
    '« {d C’est un succès = des responsables des deux clubs} », ont confirmé des responsables des deux clubs.',
  '32. they': 'Ana Duval et Lou Roy se lèvent. « {d On n’ira pas = Ana Duval + Lou Roy} », disent-elles.',
  '33. title and pronoun disagree':
    'Le ministre Claire Bo arrive à Dakar. « {d C’est fait = Claire Bo} », a-t-elle noté.',
  '34. two spellings of a name':
    'L’assistant Iouri Ouchakov a parlé. « {d Non = Iouri Ouchakov} », dit M. Ushakov. « {d Jamais = Iouri Ouchakov} », a ajouté M. Ouchakov.',
  '35. participle': 'Jo Blin a salué le vote, affirmant que {i la loi serait appliquée = Jo Blin}.',
  '36. idioms':
    'Le maire a fait savoir que {i la piscine rouvrirait = le maire}. Et Jo Blin de conclure : « {d On verra. = Jo Blin} »',
  '37. only in an incise':
    '« {d On verra = Ana Duval} », sourit la pianiste Ana Duval. Ana Duval sourit à la foule.',
  '48. writing and media':
    'La joueuse Lou Roy a tweeté : « {d Merci à tous = Lou Roy} ». Interrogée par l’AFP, Ana Duval a dit « {p merci = Ana Duval} ».',
  '49. addressee is not the speaker': 'Jo Blin a répondu à Lou Brun : « {d Jamais. = Jo Blin} »',
  '50. addressee before the subject':
    '« {d Le bal aura lieu = Ève Lam} », a confié à l’AFP la maire Ève Lam.',
  '51. apposition before the verb':
    'Ève Lam, 44 ans, maire de Sète depuis 2014, juge que {i la loi est mauvaise = Ève Lam}.',
  '58. capitals':
    'LE KREMLIN DIT QUE {i LA PAIX EST PROCHE = LE KREMLIN}\n\nLes deux camps se parlent à Genève.',
  '59. a name that ends in an initial': 'Kevin R., 34 ans, affirme qu’il a « {p vu rouge = Kevin R.} ».',
  '60. where «on» speaks, set off behind the verb':
    'On fait valoir, au sein du syndicat Alba, que le dossier est « {p clos = Alba} ».',
  '61. signed below':
    '« {d C’est un soulagement. = Josée Roy} »\n\n— Une citation de Josée Roy, présidente d’un comité de parents\n\nLa fusion devait coûter trois millions.',
  '61. signed below by a line with more than a name':
    '« {d On nous a oubliés. = Kim Roy} »\n\nUne citation de Kim Roy, enceinte de sept mois\n\n« {d Les lits manquent. = Jo Blin} »\n\nSource : Jo Blin, infirmier\n\nLe ministère se tait.',
});
