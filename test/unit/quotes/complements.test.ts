import { describeDrawn } from './draw.ts';

describeDrawn('a clause behind «que»', {
  'is said where it completes the verb, whatever stands between':
    'La préfète a indiqué mardi à ses services que {i le pont restait fermé = la préfète}.',
  'tells of another’s hopes what the speaker says':
    'La présidente explique que les salariés attendent « {p des gestes concrets = la présidente} ». Le juge a dit que la veuve craignait « {p la suite = le juge} ».',
  'tells of what others do what the speaker thinks':
    'Jo Blin estime que les clients doivent s’attendre à des prix « {p très hauts = Jo Blin} ».',
  'but of another’s words theirs': 'Le maire a dit que le préfet réclamait « {p des preuves = le préfet} ».',
  'is not said in a comparison': 'Le maire trouvait le car plus utile que le tramway qui passe ici.',
  'is not said behind «tel que»':
    'Le rapport signale des plantes telles que la renouée, qui gagne du terrain.',
  'is not said in a relative clause': 'Le rapport indique le poids qu’ont les communes dans ce choix.',
  'is not said behind a conjunction': 'Ana Duval a alerté la mairie dès qu’il a été question de fermer.',
  'is not said in a cleft': 'Ce n’est que lorsque la sirène a alerté la vallée que la digue a été vue.',
  'is not said by an «il» of nobody':
    'Il est à noter que la piscine rouvre. Il est permis de penser que tout ira bien.',
  'is not said where it is still to come':
    'La ville devra tout revoir afin de garantir que les bus roulent le soir.',
  'goes on behind one in marks':
    'Le ministre a dit que « {d le pays tient = le ministre} », mais que {i rien ne serait signé = le ministre} et que {i la loi attendrait = le ministre}.',
  'ends where another denies it':
    'L’ONG assure que {i des civils sont morts = l’ONG}, ce que dément l’armée.',
  'is thought by who is persuaded of it': 'Ana Duval est persuadée que {i la laine reviendra = Ana Duval}.',
});

describeDrawn('a source', {
  'is no apposition of one person to many':
    'D’après les rapports, {i Ana Duval n’était pas à bord = les rapports}.',
  'tells what another has not said yet':
    'Selon une source proche du dossier, le procureur pourrait demander une peine « {p exemplaire = une source proche du dossier} ». Pour l’avocat Jo Blin, le juge veut faire un procès « {p pour l’exemple = Jo Blin} ».',
  'leaves what another has said to them':
    'Selon Le Monde, la ministre Ana Duval aurait réclamé des excuses « {p~ publiques = Ana Duval} ».',
  'leaves out what is said of it': 'Selon Jo Blin, éleveur à Vire : « {d L’herbe manque = Jo Blin} ».',
});

describeDrawn('a participle', {
  'behind «en» goes with the main clause':
    'En signalant que l’hôpital subit « {p une pression énorme = Jo Blin} », Jo Blin a appelé à la prudence.',
  'right behind somebody is theirs':
    'La ministre a reçu les syndicats dénonçant « {p une casse sociale = les syndicats} ».',
});

describeDrawn('a speaker', {
  'stands behind a role and the short form of its body in brackets':
    'Le directeur de l’Office des grains (ODG), Nacer Ouali, a indiqué que {i tout allait bien = Nacer Ouali}. Le directeur promet une « {p belle année = Nacer Ouali} ».',
  'stands inside the sentence that it says':
    'Les données, ajoute la biologiste, restent « {p inégales d’un pays à l’autre = la biologiste} ». La France, a-t-elle dit, « {p tiendra parole = la biologiste} ».',
  'stands behind a day between commas':
    '« {d La ville est calme = Jo Blin} », a affirmé, le même jour, lors d’un point de presse, le général Jo Blin.',
  'keeps what an unnamed one wears':
    '« {d C’est trop tard = un monsieur en blazer} », tranche un monsieur en blazer.',
  'is named behind its pronoun':
    'Le gérant Jo Blin a laissé parler son chef. « {d J’ai dit non = Ari Roux} », confirme celui-ci, le pâtissier Ari Roux.',
  'is whom the phrase before «qui» stands beside':
    '« {d Les pigeons étaient chez eux = Odile} », se souvient Odile, une voisine, qui se dit « {p heureuse = Odile} ».',
  'is not the source that passes it on between commas':
    'Le préfet Jo Blin est venu. Il aurait demandé, selon l’Agence du Nord, de « {p~ revenir à la raison = Jo Blin} ».',
  'is found behind the marks where their words are called a phrase':
    '« {d On ne soigne pas avec des notes. = Ana Duval} » La phrase, lâchée mardi soir en réunion par la députée Ana Duval, a fait le tour.',
  'stands before a relative clause, whatever stands between':
    'Pas de quoi rassurer une institutrice venue assister à la séance, qui soupire : « {d Une heure de bus pour rien. = une institutrice} »',
  'says a relative clause that is in marks':
    'La réalisatrice Ana Duval a dédié la soirée à sa grand-mère, « {p qui n’a jamais vu la mer = Ana Duval} ».',
  'is the subject by its place before the others of the sentence':
    'Ana Duval est revenue. La Savoyarde a pris la troisième place, derrière l’Autrichienne Lena Brand. « {d Je tremblais = Ana Duval} », a-t-elle dit.',
  'stands beside a role with a participle or «d’alors» between':
    'Le président du Parlement siégeant à Sète, Jo Blin, a jugé cela « {p courageux = Jo Blin} ». Selon la ministre d’alors, Ana Roux, {i le lac baisse = Ana Roux}.',
  'stands behind the days that its verb has':
    '« {d Le provisoire dure = un infirmier} », nous écrivait la semaine dernière un infirmier.',
  'is a person, not the body in brackets':
    '« {d Tout, sauf investir = Sophie Claudel} », corrige Sophie Claudel (CFDT), à Paris.',
  'may be called by a country of two names':
    'Le Premier ministre de la République démocratique du Congo, Jo Mubenga, est venu. Le chef du gouvernement congolais a dit que {i tout allait bien = Jo Mubenga}.',
  'of a few words in the headline is whom the story names':
    'L’allemand à l’école, « {p un pari raisonnable = Jo Blin} »\n\nLe directeur, Jo Blin, parle d’« {p un pari raisonnable = Jo Blin} ».',
  'says what follows a verb that might be an adjective':
    'La présidente du conseil, Ana Roux, dément : « {d Nous avons reçu une lettre. = Ana Roux} »',
  'draws a picture':
    'La cheffe Ana Duval a dressé mardi devant la presse un bilan « {p globalement positif = Ana Duval} ».',
  'says what follows its own infinitive':
    'Ana Duval dit ne plus ouvrir sa porte « {p même au facteur = Ana Duval} ».',
  'writes on the network X': '« {d La ville tient = Jo Blin} », écrit sur X Jo Blin, conseiller.',
  'stands behind what tells how it is said':
    '« {d Il m’a servi un café = un ancien député} », raconte, mi-amusé, mi-amer, un ancien député.',
  'may have a name that begins like a complement':
    'De Standaard a salué « {p une leçon de pudeur = De Standaard} ».',
  'has an object before the verb':
    'La Pr Ana Blin, de l’hôpital de Brest, les juge « {p convaincants = Ana Blin} », mais hésite.',
  'is the one who says, not the thing that is told':
    'Ana Duval a précisé que {i les tarifs augmenteraient = Ana Duval}, sans exclure « {p d’autres mesures = Ana Duval} ».',
  'may say it in an incise by a role':
    'La biologiste Ana Duval insiste. « {d L’arbre étouffe}, vulgarise la biologiste. {d Il ne grandit plus. = Ana Duval} »',
  'tells the past in the future':
    'Jo Blin perd son ami en 1961. Jo Blin dira de lui qu’il était « {p le seul à se taire = Jo Blin} ».',
  'is not the «il» of nobody':
    '« {d J’ai filmé ma mère = Ana Duval} », explique Ana Duval. Il n’était pas question de le montrer. « {d C’est elle qui a insisté. = Ana Duval} »',
});

describeDrawn('marks', {
  'behind a colon and no more than an adverb answer': 'Silence. Puis : « {d Sûrement.} »',
  'that a verb with a thing behind it follows are its subject': '« {s Geronimo} » est la chanson de l’été.',
  'inside a sentence are said by whom the incise behind it names':
    'La loi n’est qu’une « {p fausse promesse = Can Dundar} », a fustigé Can Dundar.',
  'around a newspaper of the lists name it':
    'La ministre a annoncé son départ à une journaliste du « {s Washington Post} ».',
  'behind a noun and its complement name it':
    'Jo Blin a assuré la présidence de la société de pêche « {s La Gaule du lac} ».',
  'behind a verb of conviction are said':
    'Jo Blin est convaincu que « {d l’énergie du vent suffira = Jo Blin} ».',
});

describeDrawn('words that complete a verb or a noun', {
  'a thing asked for, whatever verb it seems to hold':
    'L’éleveuse Ana Duval réclame « {p un tracteur, un puits, n’importe quoi = Ana Duval} ». Elle se dit « {p lasse et un peu inquiète pour ses brebis = Ana Duval} ».',
  'a comparison':
    'Le skieur Jo Blin accuse son rival de « {p tricher comme il respire = Jo Blin} ». Selon le juge Paul Roy, c’est une course « {p comme on en voit peu = Paul Roy} ».',
  'a whole clause behind a verb of saying': 'Le berger Jo Blin a dit « {d on verra bien = Jo Blin} ».',
  'a thing asked for or not ruled out':
    'La bergère Ana Duval exige « {p un bail écrit avant Noël = Ana Duval} ». Elle n’exclut pas « {p une seconde hausse à l’automne = Ana Duval} ».',
  'what somebody declines to talk of':
    'La rectrice Ana Duval a refusé de commenter « {p des bruits de couloir = Ana Duval} ».',
});

describeDrawn('the subject of a participle', {
  'not a thing of the clause before it':
    'La juge Ana Duval a écarté les griefs dont le club faisait état, les qualifiant de « {p fantaisies = Ana Duval} ».',
  'nor the subject of a question that is told':
    'Le marin Jo Blin n’a pas su dire si la houle était en cause, se bornant à évoquer « {p une avarie = Jo Blin} ».',
  'nor that of a date':
    'Le chef Jo Blin a rappelé que {i sa commis lavait les plats il y a un an dans un hôtel = Jo Blin}, ajoutant : « {d Elle ira loin. = Jo Blin} »',
  'its own, with a name':
    'Les deux clubs ont renoncé lundi à s’entendre, l’agent du joueur, Jo Blin, dénonçant « {p un marché de dupes = Jo Blin} ».',
});

describeDrawn('a colon behind a thing', {
  'of a source':
    'Selon la libraire Ana Duval, {i le loyer n’est pas seul en cause = Ana Duval} : « {d Plus personne ne lit. = Ana Duval} »',
});

describeDrawn('an order', {
  'in a form that may be a participle':
    '« {d Mon oncle m’a dit « {d faites vos valises = mon oncle} », alors je pars = Ana Duval} », raconte Ana Duval.',
  'in a form that may be the first person':
    '« {d Mon oncle m’a dit « {d prends-le avant la nuit = mon oncle} », alors je cours = Ana Duval} », raconte Ana Duval.',
  'is no participle': 'Les tuiles, « {s faites par des potiers} », sont rouges.',
});

describeDrawn('a verb that gives a name', {
  'to somebody':
    'Le pianiste, que ses voisins surnomment « {s le Renard} », joue ce soir. Il déteste qu’on l’appelle « {s le maestro} ».',
  'to a thing': 'Selon la metteuse en scène, la pièce s’appellera « {s Deux mille} ».',
  'is none where it calls for something':
    'Le préfet reçoit les pêcheurs et les appelle « {p à la patience = le préfet} ».',
});

describeDrawn('what is named without a word for names', {
  'a medium behind a preposition': 'Le cinéaste Jo Blin l’a confié au « {s Parisien} » et à une radio.',
  'which of its kind a thing is':
    'La piscine a promis un billet « {s famille} ». La banquière Ana Duval a promis un délai « {p raisonnable = Ana Duval} ».',
  'is a judgement behind a verb that judges':
    'L’arbitre Ana Duval a évoqué un but « {p accident = Ana Duval} ».',
});
