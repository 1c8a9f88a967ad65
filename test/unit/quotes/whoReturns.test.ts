import { describeDrawn } from './draw.ts';

describeDrawn('who comes back by an origin, a role or a nickname', {
  'an inhabitant of elsewhere than the last speaker':
    'Le Vaudois Yves Blin a battu Adrian Roy en finale. «{d C’était dur = Yves Blin}», a dit le vainqueur. «{d Il était plus fort = Adrian Roy}», a reconnu le Bâlois.',
  'an inhabitant of a town, where the lists know the last speaker’s country':
    'Le Tessinois Ignazio Cassis a défendu l’accord. «{d C’est une chance = Ignazio Cassis}», a-t-il dit. Dans la salle, le conseiller national Alfred Blin s’est levé. «{d Un contrat colonial = Alfred Blin}», a lâché le Zurichois.',
  'of a country, by what the lists say':
    'Jannik Sinner a écarté Novak Djokovic. «{d Je l’admirais = Jannik Sinner}», a confié l’Italien. Le Serbe a reconnu avoir été «{p surclassé = Novak Djokovic}».',
  'a native of a town in the region told before':
    'Ana Blin a pris la deuxième place. «{d Je suis aux anges = Ana Blin}», a réagi la Vosgienne. L’Allemande Lena Brandt s’est imposée. La native d’Épinal revient de loin. «{d J’ai failli arrêter = Ana Blin}», rappelle-t-elle.',
  'whoever won': 'Ana Blin a éliminé Zoé Roy. «{d Je suis vidée = Ana Blin}», a soufflé la gagnante.',
  'a title between which and the name a clause stands':
    'Le libraire qui a validé le bulletin, André Blin, sourit. «{d Elle est gentille = André Blin}», dit-il.',
  'a body, not another that is named further down':
    'Amnesty International a publié un rapport. L’organisation décrit «{p un enfer = Amnesty International}». Une rapporteuse de l’ONU l’a lu.',
  'a party by what it is':
    'Le Rassemblement national a présenté son budget. La formation d’extrême droite promet «{p des économies = Rassemblement national}».',
  'a union named behind its noun and an article':
    'Le syndicat des pilotes, le Snap, dénonce «{p une gestion à vue = Snap}». «{d Nous l’avions dit = Snap}», rappelle le syndicat.',
  'who is no president any more':
    'Blaise Compaoré a été renversé en 2014. Joe Biden a promis «{p des élections = Joe Biden}». Le président déchu a dénoncé «{p une mascarade = Blaise Compaoré}».',
  'a bare office of the only woman, who has only acted':
    'Marie-Claude Blin a visité une ferme. «{d Le gel a tout brûlé = Serge Roy}», lui a dit le propriétaire, Serge Roy. La ministre lui a promis «{p une réponse = Marie-Claude Blin}».',
  'whoever the next sentence hears with a few words more':
    '« {d Assez ! = Ana Blin} » La députée Ana Blin a accusé le ministre de « {p mentir = Ana Blin} ».',
  'whose side stands in brackets before the name':
    'À Vire, le maire (divers droite) Marc Blin se dit «{p sidéré = Marc Blin}». L’édile veut un rendez-vous. «{d On ne ferme pas comme ça = Marc Blin}», lâche-t-il.',
  'a member of the Greens':
    '«{d C’est non = Ana Blin}», dit la Verte Ana Blin. Le Vert Luc Roy hésite : «{d Oui. = Luc Roy}»',
  'who has spoken for those who take sides':
    'Pour la défense, Me Ana Blin a dénoncé un dossier «{p bâti sur des écoutes = Ana Blin}». Pour la défense, le procureur veut «{p un exemple = la défense}».',
  'one of a people':
    'Hamidou Blin compte ses bêtes. «{d On part = Hamidou Blin}», murmure ce Peul de 53 ans.',
  'who speaks for the government, as minister':
    'Le porte-parole du gouvernement, Jules Blin, s’est montré réservé. «{d Nous irons = Jules Blin}», a-t-il prévenu. Le ministre a réclamé «{p un retrait = Jules Blin}».',
  'what more is told of whom nothing was known':
    'Le maire de Trappes, Ali Blin, a porté plainte contre Didier Roy. Le professeur de philosophie avait décrit une ville «{p perdue = Didier Roy}».',
  'somebody unnamed by the age':
    'Un chauffeur de VTC a été poignardé à Lille. «{d J’ai cru mourir = un chauffeur de VTC}», a confié le trentenaire à La Voix du Nord.',
  'somebody unnamed by a looser trade':
    'Plus loin, un tailleur ferme son échoppe. «{d Je rentre au village = un tailleur}», lâche l’artisan.',
  'a nickname':
    'Ana Blin a annulé sa tournée. «{d Mon corps ne suit plus = Ana Blin}», écrit la diva. Marat Roy a joué jeudi. «{d J’ai mal = Marat Roy}», a-t-il plaisanté. L’ex-enfant terrible du tennis s’est dit «{p heureux = Marat Roy}».',
  'somebody unnamed who was accused':
    'La directrice, Anne Blin, a porté plainte contre une mère d’élève. «{d Elle m’a giflée = Anne Blin}», raconte-t-elle. La mère reconnaît «{p un geste malheureux = une mère d’élève}».',
  'a suspect, who is no officer':
    'Un homme a été arrêté. Le commissaire Paul Blin a salué ses équipes. En garde à vue, le suspect s’est tu. Devant le juge, il a lâché : «{d J’avais faim = un homme}»',
  'a thief, who is not the butcher':
    'Le boucher, Ahmed Blin, a couru derrière lui. Le voleur s’est effondré au tribunal. Il a promis : «{d Je rembourserai tout = le voleur}»',
  'the accused, whose surname the article hides':
    'Le couvreur Kevin B. parle devant le tribunal. «{d J’ai vu rouge = Kevin B.}», répond le prévenu.',
  'a grandmother, who is not the young mother':
    'Awa Blin a accouché sur la route. «{d J’ai crié = Awa Blin}», dit la jeune mère. Le médecin parle d’«{p un cas isolé = le médecin}». «{d Ma fille n’est pas un cas = la grand-mère}», répond la grand-mère.',
  'somebody named by an origin, not their unnamed companion':
    'Hugo Blin a survécu. «{d J’ai eu de la chance = Hugo Blin}», raconte l’alpiniste. Son compagnon de cordée est mort. Le Grenoblois ne veut pas en parler. «{d Plus tard = Hugo Blin}», souffle-t-il.',
  'an article that begins an apposition':
    'Yannick Blin a présenté son équipe. «{d J’ai choisi = Yannick Blin}», dit le capitaine. Lucas Roy, le numéro un, a souri. «{d Il nous rend meilleurs = Lucas Roy}», dit le Nordiste.',
  'a trade in a field before the name':
    'La chercheuse en sciences politiques Ana Blin y voit «{p un tournant = Ana Blin}». «{d On verra = Ana Blin}», dit la politologue.',
  'what a body is called by its field':
    'Atos a plongé. L’ancien fleuron de l’informatique assure «{p coopérer = Atos}».',
  'whom two sentences told of in turn':
    'Deux frères tiennent le bar. L’aîné, Yannick, sert. Le cadet, Loïc, encaisse. «{d On s’aime = Yannick}», dit le premier. «{d Sauf au foot = Loïc}», corrige le second.',
  'a refugee by the town that she came from':
    'Arrivée de Kaboul en 2021, Zohra Blin apprend le français. «{d C’est dur = Zohra Blin}», rit la jeune femme. Son enseignante, Odile Roy, corrige : «{d Elle est bonne. = Odile Roy}» La réfugiée afghane hausse les épaules. «{d Je n’ai pas le choix = Zohra Blin}», dit-elle.',
});

describeDrawn('small voices of a scene', {
  'a monsieur, a regular':
    'Un monsieur replie son journal. « {d Ça avance = un monsieur} », dit-il. Une habituée remue son café. « {d Pas vite = une habituée} », dit-elle.',
  'another, who takes their place':
    'Un jeune s’avance. « {d Je viens de Sète = un jeune} », dit-il. Un autre prend sa place. « {d Moi aussi = un autre} », dit-il.',
  'whom the subject asks, not the subject':
    'Ana Roy a interrogé la directrice. Cette dernière a répondu : « {d On verra. = la directrice} »',
  'whoever goes on, though another has come up since':
    'Un spectateur lance : « {d On a honte. = un spectateur} » Jo Roy, le coach, passe tête basse. « {d Qu’il parte = un spectateur} », ajoute-t-il.',
  'not whom «il» means in the same sentence':
    'Jo Roy est mineur. Quand il a parlé à son père de ce qu’il voulait, celui-ci a ri : « {d Tu es fou. = son père} »',
  'whoever has just entered':
    '« {d J’ai couru = Paul Roy} », raconte Paul Roy. Le vétérinaire, Marc Blin, a soigné le chien. Il conseille un vaccin. « {d La rage est là = Marc Blin} », dit-il.',
  'another than whoever has just spoken':
    'Le romancier Jo Blin signe un livre. Le Monde a salué « {p une prose de braise = Le Monde} ». Lui hausse les épaules : « {d La braise, ça s’éteint. = Jo Blin} »',
  'who has more offices than the lists say':
    'Christian Lindner a présenté son budget. «{d Il faut économiser = Christian Lindner}», a dit le chef de file des libéraux.',
  'a deputy whom the lists know as a chair':
    'Cyrielle Chatelain proteste. La députée écologiste demande «{p une table ronde = Cyrielle Chatelain}».',
  'who won and had an office before':
    'Jo Blin a remporté les élections. «{d Merci = Jo Blin}», a lancé l’ancien ministre des Finances.',
  'who dwells in a palace':
    'Gabriel Attal a présenté son plan. «{d C’est urgent = Gabriel Attal}», a dit le locataire de Matignon.',
});
