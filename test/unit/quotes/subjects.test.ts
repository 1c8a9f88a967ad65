import { describeDrawn } from './draw.ts';

describeDrawn('the subject of a cue', {
  'of a call': 'Un matin, Paul Roy m’a appelé en pleurs : « {d Je rends le dossard. = Paul Roy} »',
  'of a call to somebody':
    'Ana Roy vit à Sète. Le banquier l’a appelée vendredi : « {d Votre compte est vide. = le banquier} »',
  'behind the paper that it spoke to':
    '« {d Il faut baisser les taux = Ana Duval} », plaide dans un entretien au « {s Figaro} » Ana Duval, économiste.',
  'behind a noun that looks like a verb':
    '« {d Le vent tournait = Paul Roy} », a détaillé, lors d’un point presse tenu hier soir, le colonel Paul Roy.',
  'the persons of a list behind their role':
    'Ses fondateurs, Zoé Aubry et Me Jo Haddad, veulent « {p conquérir l’Est = Zoé Aubry + Jo Haddad} ».',
  'persons with their parties':
    '« {d Non = Zoé Aubry + Jo Haddad} », disent les députés Zoé Aubry (LFI) et Jo Haddad (PS).',
  'not the party of those whom somebody leads':
    'Zoé Aubry est venue. La cheffe de file des députés RN accuse l’exécutif de « {p jouer la montre = Zoé Aubry} ».',
  'those around somebody, not this one':
    '« {d Non = le cabinet de la ministre Ana Duval} », répond le cabinet de la ministre Ana Duval. « {d Oui = l’avocat du maire Jo Blin} », dit l’avocat du maire Jo Blin.',
  'a name behind the body of its role':
    '« {d Non = Ana Duval} », dit la présidente de la commission Ana Duval.',
  'several that are counted':
    'Plus de 300 auteurs ont signé une tribune pour dénoncer « {p un abus = plus de 300 auteurs} ».',
  'somebody by a number': '« {d Oui = la numéro un mondiale} », dit la numéro un mondiale.',
  'an office with what it has charge of':
    'Le ministre délégué à l’Industrie promet de « {p suivre le dossier = le ministre délégué à l’Industrie} ».',
  'somebody, not the place that completes what they are':
    '« {d Non = Sami Roy} », dit Sami Roy, patron de bar à Sète, qui assure avoir « {p frappé à sept portes = Sami Roy} ».',
  'somebody, not the body that they are of, whose view a relative clause gives':
    'La loi inquiète Sami Roy, de la Fédération française de rugby, pour qui c’est « {p une farce = Sami Roy} ».',
  'a capital to which somebody writes speaks':
    'Paul Duval a écrit à Moscou, qui dénonce « {p une provocation = Moscou} ».',
  'a name behind a plural addressee':
    '« {d Partez = Chiara Blin} », a demandé à ses collègues Chiara Blin (PS/TI).',
  'a name behind the role of the addressee':
    '« {d Partez = Paul Blin} », a lancé à la ministre Ana Roy le député Paul Blin.',
  'a causative': 'Le ministre fait valoir que « {d rien n’est fait = le ministre} ».',
  'a causative with its auxiliary':
    'Le ministre a souvent fait valoir que « {d rien n’est fait = le ministre} ».',
  'a negated verb that may be a noun': 'L’élu n’en revient pas : « {d Quelle foule ! = l’élu} »',
  'a verb that may be a noun, behind a relative clause':
    'La députée, qui a fermé un site, redoute « {p une année blanche = la députée} ».',
  'a verb that may be a noun, behind «et»':
    'Jo Blin a déposé plainte contre X et réclame « {p un moratoire = Jo Blin} ».',
  'a stressed pronoun':
    'Paul Roy salue un accord. Ana Blin y voit un recul. Lui évoque une « {p étape = Paul Roy} ».',
  'a stressed pronoun before an adverb':
    'Paul Roy salue un accord. Lui aussi parle d’une « {p étape = Paul Roy} ».',
  'a dative pronoun': '« {d Assez = la présidente} », lui répond la présidente.',
  'two that they are':
    'Paul Roy et Jean Blin arrivent. Selon eux, « {d rien n’est joué = Paul Roy + Jean Blin} ».',
  'a verb that forms its past with «être»':
    'Le ministre est revenu sur « {p une polémique inutile = le ministre} ».',
  'a complement that an adjective opens':
    'L’entourage du premier ministre dit que « {d rien n’est joué = l’entourage du premier ministre} ».',
  'without whom it asks': '« {d Pourquoi ? = le juge} », demande le juge à Marc Roy.',
  'behind what tells how soon':
    '« {d Il va bien = le directeur de la course} », assurait peu après le directeur de la course.',
  'behind what tells how long before':
    '« {d On vote = El Watan} », écrivait deux jours avant le scrutin le quotidien El Watan.',
  'behind what commas set off':
    '« {d On attend = l’entraîneur de Sète} », glissait samedi, sourire aux lèvres, l’entraîneur de Sète. « {d Non = la mère du garçon} », a dit, des larmes dans la voix, la mère du garçon.',
  'of the main clause behind what opens the sentence':
    'Estimant que « {d la coupe est pleine = les salariés} », les salariés ont débrayé.',
  'of the main clause behind a relative one':
    'Citant « {p un oubli = le patron} » de l’État, le patron, qui a payé, a porté plainte.',
  'behind the object of another verb':
    'La ville refuse le texte et Ana Duval, 34 ans, redoute « {p un coup de force = Ana Duval} ».',
  'several behind the object of another verb':
    'La ville refuse le texte et les élus français, reçus mardi, redoutent « {p un échec = les élus français} ».',
  'in what is granted with «si»':
    'Si la maire dénonce « {p une faute grave = la maire} », la direction reste muette.',
  'in what is granted with «si» and «que»':
    'Si l’État assure que « {d tout est prêt = l’État} », les maires s’inquiètent.',
  'of the main clause behind an infinitive':
    'Avant de préciser que rien n’était « {p joué = la ministre} », la ministre a salué l’assemblée.',
  'of a relative clause that has an apposition':
    'Il a lu un texte dans lequel Ana Duval, 54 ans, agricultrice à Lons, dénonce « {p un oubli = Ana Duval} ».',
  'of a relative clause around another':
    'Voici un texte dans lequel la juge qui a signé dénonce « {p un oubli = la juge} ».',
  'behind how somebody looks':
    '« {d C’est fini = le patron du club} », lâche, les larmes aux yeux, le patron du club.',
  'behind how often something is said':
    'La CGT a une nouvelle fois dénoncé « {p un oubli = Confédération générale du travail (CGT)} ».',
  'behind a bare noun that is theirs':
    'Ancien ministre, Jo Blin, 54 ans, dénonce « {p une cabale = Jo Blin} ».',
  'of a relative clause with two verbs':
    '« {d On nous ment = l’élue} », coupe l’élue, qui dénonce « {p un mépris = l’élue} » et demande « {p un geste = l’élue} ».',
  'of a relative clause whose verb is in the marks':
    'Le maire reçoit la ministre, qui « {p n’exclut pas = la ministre} » un procès.',
  'several behind what tells where they met':
    'Réunis à Lyon, les syndicats, reçus mardi à Gap, dénoncent « {p une cabale = les syndicats} ».',
  'right before words whose verb is left out':
    'Ottawa dénonce « {p une ingérence = Ottawa} », Pékin « {p une provocation = Pékin} ».',
  'before words with «de» whose verb is left out':
    'La ville parle d’« {p oubli = la ville} », les élus de « {p casse sociale = les élus} ».',
  'not in a case with «si»': 'Si le juge dit « {s oui} », le projet est enterré.',
});

describeDrawn('a verb that looks like a noun or an adjective', {
  'before another clause': 'La Chine célèbre « {p un succès = Chine} » et attend la suite.',
  'behind another clause':
    'La ville a voté le texte et la préfète, Ana Duval, redoute « {p un échec = Ana Duval} ».',
  'behind a conjunction': 'Quand l’opposition pointe « {p une faute = l’opposition} », la ville se tait.',
  'before «que» and what stands between':
    'Le maire informe dans un communiqué que la place sera « {p vide = le maire} ».',
  'before a day and «que»': 'Le maire informe mardi que la place sera « {p vide = le maire} ».',
  'is one where a verb follows': 'La phrase célèbre « {s Moi ou rien} » a vieilli.',
  'is one where a participle follows': 'La phrase célèbre « {s Moi ou rien} », dite en 1998, a vieilli.',
});

describeDrawn('whose words another verb tells', {
  'who is heard or seen':
    'On entend le ministre Jo Blin dire : « {d Tout va bien = Jo Blin} ». La vidéo montre un agent hurler : « {d Ne bougez plus ! = un agent} »',
  'who is heard, before an infinitive that looks like a noun':
    'Le maire Jo Blin est parti. On entend le ministre dire : « {d Tout va bien = le ministre} ».',
  'a pronoun before the verb of seeing':
    'Le maire Jo Blin est là. Les images le montrent lancer : « {d Sortez = Jo Blin} ».',
  'a relative clause behind the marks':
    'Ana Duval tient bon, malgré les « {p gentils messages = Ana Duval} » qu’elle dit avoir reçus. Il reste le « {p scandale = la gauche} » que dénonce la gauche.',
  'but not of what is itself said':
    'La gauche dénonce les « {p mensonges = la gauche} » que répète le préfet. Ce n’est « {s pas comme ça} » que rêvait le préfet.',
});

describeDrawn('whoever acts in an office is named behind it, be it', {
  '«faisant fonction»':
    'Le bilan est « {p définitif = Zoé Blin} », a précisé la gouverneure faisant fonction, Zoé Blin.',
  'without a comma':
    'Le bilan est « {p définitif = Jo Roy} », a précisé le bourgmestre faisant fonction Jo Roy.',
  '«ad interim»': 'Le bilan est « {p définitif = Zoé Blin} », a précisé la présidente ad interim, Zoé Blin.',
  'behind a trade with a relative clause in front':
    'Patron du café où dînait l’accusé, Jo Blin est formel : « {d Il était seul. = Jo Blin} » Il serait reparti « {p en taxi = Jo Blin} », dit-il.',
  'who breaks into what another was saying':
    'Le ministre vantait une « {p réforme juste = le ministre} » lorsque la députée Zoé Blin a bondi : « {d Pour qui ? = Zoé Blin} »',
  'not who comes into what another tells now':
    'Zoé Blin décrit un homme « {p apeuré = Zoé Blin} » quand les secours sont arrivés : « {d Il tremblait. = Zoé Blin} »',
});
