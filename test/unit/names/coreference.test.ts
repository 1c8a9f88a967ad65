import { checkReferences } from './drawn.ts';

/** Invented passages; each drawn phrase with whom it means. */
const passages: Readonly<Record<string, readonly string[]>> = {
  pronouns: [
    'Awa Diop a visité le chantier mardi. « Il sera prêt en mai », a-t-{elle → Awa Diop} assuré.',
    "Le Kremlin reste prudent. « Les contacts continuent », a déclaré le Kremlin. {Il → Kremlin} a ajouté que rien n'était décidé.",
    'Le maire Paul Keller a reçu Jeanne Moreau-Lenoir. « Nous irons », a-t-{elle → Jeanne Moreau-Lenoir} promis.',
    'La ministre Claire Bodin a reçu Marc Lenoir. {Elle → Claire Bodin} a déclaré que le plan était prêt.',
    'Olga Petrova et Anna Lind ont perdu. « On reviendra », disent-{elles → Anna Lind + Olga Petrova}.',
    "Le ministre Claire Bodin était présente. « C'est fait », a-t-{elle → Claire Bodin} noté.",
    "Karim Benali a vu le match. {Il → Karim Benali} a expliqué que l'équipe « manquait de jambes ».",
    "Il faut agir, selon Marc Lenoir. « C'est urgent », a-t-{il → Marc Lenoir} insisté.",
    'Le syndicaliste Marc Lenoir a parlé à Paul Keller. Marc Lenoir refuse : à {ses → Marc Lenoir} yeux, « tout est joué ».',
    "Sophie Lambert, directrice de l'usine, a rencontré Paul Keller. Selon {elle → Sophie Lambert}, « tout va bien ».",
  ],
  'who enters with an age, or of whom there are many': [
    "Un homme de 43 ans a été jugé. « J'ai oublié », a-t-{il → un homme de 43 ans} dit.",
    'Plus de 300 auteurs ont signé un texte. « Nous partons », écrivent-{ils → plus de 300 auteurs}.',
    'Les douze maires ont signé. « Nous partons », écrivent-{ils → les douze maires}.',
  ],
  'women by the offices of the lists': [
    'Christine Lagarde était là. « Patience », a dit {la présidente de la BCE → Christine Lagarde}.',
    'Giorgia Meloni était là. « Patience », a dit {la cheffe du gouvernement italien → Giorgia Meloni}.',
    'Kristalina Georgieva était là. « Patience », a dit {la directrice générale du FMI → Kristalina Georgieva}.',
    'Christine Lagarde était là. « Patience », a dit {la patronne de la BCE → Christine Lagarde}.',
  ],
  'a role behind the name, for whoever is meant last': [
    '« Non », assure Hervé Cadiou, le patron de Breizh Immo. {Ce dernier → Hervé Cadiou} rappelle que le permis est valide.',
  ],
  'somebody of the body just spoken of, not of another': [
    '« Non », dit Ana Roy, porte-parole de la police. Le ministère des Transports dément. « Jamais », ajoute {son porte-parole → son porte-parole}.',
    '« Non », dit Ana Roy, porte-parole de Norvanta. Norvanta dément. « Jamais », ajoute {sa porte-parole → Ana Roy}.',
  ],
  'a listed body, by what its description calls it': [
    "Transports Canada enquête. Air Canada n'a pas réagi. « Nous vérifions », a répondu {le ministère → Transports Canada}.",
    'Unifor a rejeté cette offre de Bombardier. « On est loin du compte », résume {le syndicat → Unifor}.',
    'Le Jihad islamique a nié. « Nous tiendrons », a promis {le groupe → Jihad islamique}.',
    "L'Institut Montaigne a publié une note. « Le niveau baisse », écrit {le think tank → Institut Montaigne}.",
    'Novaïa Gazeta est interdite. « Nous continuerons », écrit {le journal → Novaïa Gazeta}.',
    "Loto-Québec a été piratée. Desjardins aussi. « Aucune donnée n'a fuité », jure {la société d'État → Loto-Québec}.",
    "L'Ofev a publié la carte. L'EPFL y a contribué. « Le loup progresse », écrit {l'office → Office fédéral de l'environnement (Ofev)}.",
  ],
  'an institution between countries': [
    "La Banque mondiale a prêté un million. {L'institution → Banque mondiale} craint « une crise ».",
  ],
  'somebody named, further up than somebody who is not': [
    "Jo Blin est sénateur. « Il attend », s'amuse un proche.\n\nEn mars, {il → Jo Blin} a parlé d'« un naufrage ».",
  ],
  'whom «ce» points at, though they have not spoken': [
    "Une mère, Nadia, a retiré sa fille. « J'ai peur », confie {cette infirmière → Nadia}.",
    "Julien a tout vendu. « J'ai peur », confie {ce passionné de voile → Julien}.",
  ],
  'somebody elected, by what they are in their council': [
    "La première adjointe, Ana Roy, est venue. {L'élue → Ana Roy} a rappelé que « rien n'est signé ».",
    "L'opposante Ana Roy s'indigne. « Il se cache », tonne {la conseillère → Ana Roy}.",
  ],
  'whom one hears': [
    "Marc Lenoir est jugé. À {l'entendre → Marc Lenoir}, les clients « mentaient ».",
    'Marc Lenoir et Ana Duval sont jugés. À {les entendre → Ana Duval + Marc Lenoir}, les clients « mentaient ».',
  ],
  'whom others speak of': [
    "Ana Duval a vendu sa voiture. « Ma tante m'a dit « fonce » », raconte-t-{elle → Ana Duval}.",
    "Marc Lenoir a témoigné. « Mon chef m'a crié « dehors » », se souvient-{il → Marc Lenoir}.",
  ],
  'a court and a charity by what they are': [
    "La Cour des comptes a rendu son avis. Il pleut. « Les comptes sont faux », écrit {l'institution → Cour des comptes}.",
    "Les Restos du cœur sont débordés. Il pleut. « Nous manquons de tout », écrit {l'association → Restos du cœur}.",
  ],
  'somebody behind the letters of a party': [
    "La conseillère municipale PLR Sophie de Weck est venue. « C'est cher », juge {l'élue → Sophie de Weck}.",
  ],
  'whom the sentence before was about rather than somebody alike': [
    'Le président Paul Roche a annulé. Il pleut. La ville attend.\n\nJo Blin, le maire de Sète, appelle au calme. « Revenons à la raison », plaide {le leader du PNC → Jo Blin}.',
    "« On m'a fait pleurer », dit Ana Brun. {La comédienne → Ana Brun} s'en souvient. La réalisatrice, Zoé Lam, sourit. « J'ai pleuré », dit Ana Brun. {La réalisatrice → Zoé Lam} l'interrompt : « Moi aussi. »",
  ],
  'a body by the noun that its name stands beside': [
    'Ana Brun est partie. Le rectorat botte en touche. Dans un courriel, {il → le rectorat} se dit « attentif ».',
    "Le directeur promet une réorganisation. Les syndicats n'y croient pas : {ils → les syndicats} redoutent un « abandon ».",
    "Le bailleur, Val Habitat, s'excuse. « On répare », écrit {l'organisme → Val Habitat}.",
    'Le fonds américain Blackridge vend ses parts. « Rien ne presse », a dit {le fonds → Blackridge}.',
    "Médecins sans frontières est parti. La porte-parole du HCR, Anna Blum, se tait. « Rien ne passe », alerte {l'organisation → Haut-Commissariat des Nations unies pour les réfugiés}.",
    'La clinique des Tilleuls est visée. « Tout est en règle », assure {la clinique → clinique des Tilleuls}.',
    "Le bailleur, Val Habitat, s'excuse. « On répare », a répondu {le bailleur → Val Habitat}.",
  ],
  'where somebody is from, and of whom they are the like': [
    "Elye Sow a marqué. {L'ancien Lyonnais → Elye Sow} a parlé d'« un rêve ».",
    "Le manager Paul Roche s'emporte. {L'ancien talonneur → Paul Roche} dénonce « un manque de respect ».",
    "À 34 ans, Ana Perrot commande un remorqueur. « On verra », s'amuse {la Finistérienne → Ana Perrot}.",
    "Paul Roche est parti. « J'en ai assez », dit {l'ex-Lyonnais → Paul Roche}.",
    "Le président français Paul Roche l'a dit. Son homologue sénégalais, Aliou Ndour, a plaidé pour un accord « juste ». « Il le faut », a lancé {le dirigeant → Aliou Ndour}.",
    "« C'est trop », dit le président des maires ruraux, Paul Roche. {L'édile de Voivres → Paul Roche} dénonce « un abandon ».",
    "Ana Brun songe à partir. « J'aime mon métier », dit {la mère de trois enfants → Ana Brun}.",
    "L'ONU s'inquiète. Pour Greenpeace, « le temps presse ». {L'organisation → Greenpeace} demande un fonds « immédiat ».",
  ],
  'by every role that they have at once, and by the age told of a noun or pronoun': [
    "« Bien », dit Ana Duval, conseillère municipale et infirmière. « Non », dit Eve Lam, associée. « C'est dur », ajoute {l'infirmière → Ana Duval}.",
    "« Bien », dit Paul Roche, ancien maire. « Non », dit Jo Blin, associé. « C'est dur », ajoute {l'ancien maire → Paul Roche}.",
    "Ana Duval ferme boutique. À 71 ans, {la libraire → Ana Duval} n'a « aucun regret ». Marie Lam est venue. « Le chat vient », répond {la septuagénaire → Ana Duval}.",
    "Jo Blin a gagné. {Il → Jo Blin} a 51 ans. Paul Roche a 50 ans de métier. « J'y crois », dit {le quinquagénaire → Jo Blin}.",
  ],
  'somebody unnamed behind whom a pronoun and a verb stand': [
    "L'élu Paul Roche affirme que tout va mal. Un boulanger le confirme. « C'est vrai », dit-{il → un boulanger}.",
  ],
  'the same source': [
    "Le parquet de Lille parle d'un « accident ». Une enquête est « en cours », a précisé {la même source → parquet de Lille}.",
  ],
  'gender learnt on the way': [
    "Kossi Agbé rassure. Kossi Agbé est venu à pied. « On me croit », dit-{il → Kossi Agbé}.\n\nSelon la déléguée, Dr Akou Tossou, le vaccin est là. « C'est peu », nuance-t-{elle → Akou Tossou}.",
    'Le Dr Claire Bodin a opéré. « Il vivra », assure-t-{elle → Claire Bodin}.',
  ],
  'parts of a scene': [
    'Condamné en mai à trois ans, Marc Lenoir a fait appel. « Il a une mère », plaide Me Paul Keller. {Le prévenu → Marc Lenoir} répond : « Oui. »',
    'La procureure, Claire Bodin, a requis dix ans. {La juge → la juge} évoque « un dossier vide ».',
    "Karim Benali a raté la balle. L'entraîneur, Marc Lenoir, s'énerve. « J'ai glissé », dit {le joueur → Karim Benali}.",
    "Selon une source proche du dossier, « rien n'est sûr ». « On verra », dit {la syndicaliste → la syndicaliste}.",
  ],
  'the name behind its role': [
    '« On ne ment pas », a grincé mardi {le proviseur → Tiare Maono}. Tiare Maono attend trois maîtres. « Ils viendront », dit {le proviseur → Tiare Maono}.',
    "« On ne ment pas », a grincé mardi {le proviseur → le proviseur}. Tiare Maono, mère d'élève, attend.",
  ],
  'roles with their complement': [
    "« J'ai ri », confie Marc Lenoir, venu de Thiès.\n\n{Le critique du journal → le critique du journal} salue « une fête ».",
    "Marc Lenoir a gagné. {Le spécialiste des haies → Marc Lenoir} parle d'« un miracle ».",
    'Le géographe Marc Lenoir, de Toulouse, est déçu. {Le spécialiste des Pyrénées → Marc Lenoir} craint « le pire ».',
    "Le ministre Paul Keller et le député Marc Lenoir sont venus. « C'est non », dit {l'élu → Marc Lenoir}.",
  ],
  'roles that the lists know less well': [
    "Denis Roy salue l'étude. {Le lichénologue → Denis Roy} la juge « solide ».",
    "Denis Roy salue l'étude. « Elle dort », dit {le loup → le loup}.",
    "Le wali, Karim Benali, nie tout. {Le premier responsable de la wilaya → Karim Benali} parle d'« impatients ».",
    "Le conseiller d'État Paul Keller s'est dit « surpris ». « On verra », a ajouté {le ministre vaudois de la Culture → Paul Keller}.",
    '« On paie », lance Awa Diop. Marc Lenoir tousse. {Sa femme → sa femme} râle : « Encore. »',
  ],
  'somebody else': [
    "Ana Duval tousse. La déléguée exhibe une lettre où {l'actionnaire → l'actionnaire} promettait « des emplois ».",
    "Le gardien Karim Benali est sorti. {Son capitaine → son capitaine} a parlé d'« une étape ».",
    'Awa Diop vend du poisson. Il pleut.\n\nLe vent se lève. La route est coupée. {La ministre → la ministre} a promis « un pont ».',
  ],
  'another word for what somebody does': [
    "Le chauffeur Karim Benali freinait. Dans la cour, {l'artisan → Karim Benali} se dit « miraculé ».",
    "La graveuse Ana Duval expose ici.\n\nLe maire est ravi. Il pleut. {L'artiste → Ana Duval} y parle d'« un long hiver ».",
    "Le physicien Marc Lenoir calcule. Paul Keller, qui n'y était pas, salue l'idée. {Le chercheur → Paul Keller} la juge « solide ».",
  ],
  'whom a headline speaks of': [
    'Usine de Sète : {la préfète → Ana Duval} parle d’un « gâchis »\n\nLa préfète Ana Duval est venue mardi. Paul Keller attend.',
    'À Lens, {le syndicat → Force Mineurs} « ne lâchera rien »\n\nLe syndicat Force Mineurs a écrit au préfet. L’entreprise Norval se tait.',
    'À Lens, {le syndicat → le syndicat} « ne lâchera rien »\n\nLe syndicat Force Mineurs et le syndicat Solidaires Fer ont écrit au préfet.',
  ],
  'the subject right before what is put in': [
    "Marc Lenoir joue mal. Son frère, dit-{il → Marc Lenoir}, « n'a plus d'amis ».",
    "Marc Lenoir s'emporte : « C'est fini », dit-{il → Marc Lenoir}.",
  ],
  'what a verb tells of whom it refers to': [
    'Marc Lenoir vit à Sète. Il a été condamné en mai. Son voisin, Paul Keller, est venu. « Je regrette », dit {le prévenu → Marc Lenoir}.',
    "Awa Diop reçoit peu. L'entrepreneuse a fondé une école en 2012. Paul Keller y enseigne. « On grandit », dit {sa fondatrice → Awa Diop}.",
  ],
  'how old somebody is': [
    "« J'ai vu », dit Ana Duval, vendeuse de fruits, 51 ans. Marie Roy, 34 ans, écoute. « On ne dort plus », ajoute {la quinquagénaire → Ana Duval}.",
    "Karim Benali (72 ans) vit ici depuis 30 ans. Jo Blin, 24 ans, l'aide. « Rien ne va », dit {le vieil homme → Karim Benali}.",
    'À 81 ans, Awa Diop nage. Un tailleur de 35 ans, Marc Lenoir, la suit. « Je gagne », dit {l’octogénaire → Awa Diop}. « Oui », dit {le trentenaire → Marc Lenoir}.',
    'Paul Keller, 43 ans, est absent. « On verra », dit {la sexagénaire → la sexagénaire}.',
  ],
  'where somebody is from': [
    "Jules Roy, de Lyon, a battu l'Américain Brandon Hale. « J'étais nul », dit Hale.\n\n{Le Français → Jules Roy} refuse « tout calcul ».",
    "Paul Keller pilote depuis mai. Son patron, l'Autrichien Jürgen Stadler, a plaidé « une erreur ». « Oui », dit {l'Autrichien → Jürgen Stadler}.",
    "Paul Keller et Marc Lenoir ont signé. Lenoir n'a rien dit. {Le Corse → Marc Lenoir} a mesuré ses mots. « On verra », a-t-{il → Marc Lenoir} dit.",
  ],
  'a subject with its bracket': [
    "« On a tout fait », a dit l'économiste Meïssa Babou.\n\nL'Alliance pour la République (APR) a réagi. {Elle → Alliance pour la République (APR)} fustige « un recul ».",
  ],
  'who once was': [
    '« François Hollande répondra de ses actes », a tonné Paul Keller. {L’ex-président → François Hollande} a rejeté des « fables ».',
  ],
  'makers of films and plays': [
    'Le réalisateur Paul Keller signe un drame. « Il crie peu », dit la fille de Marc Lenoir. {Le metteur en scène → Paul Keller} jure « ne rien lire ».',
  ],
  'who sits for a place': [
    'Le chef du Parti québécois, Paul Roy, y voit « un échec ». « Encore une fois », a raillé {le député de Gatineau → Paul Roy}.',
    'Le chef de la police, Paul Roy, y voit « un échec ». « Encore une fois », a rétorqué {le député de Gatineau → le député de Gatineau}.',
  ],
  'two whom a third accuses': [
    'Le maire, Paul Roy, a hué Marc Lenoir. Karim Benali a accusé {les deux hommes → Marc Lenoir + Paul Roy} de « mentir ».',
  ],
  'who serves a person': [
    "« C'est dur », a dit la présidente, Nathalie Roux. {L'avocate de Serge D. → l'avocate de Serge D.} se dit « écœurée ».",
  ],
  'the noun for a body': [
    "Le préfet, Paul Keller, a promis « des contrôles ». Lundi, {l'exploitant → l'exploitant} évoquait « un incident ».",
  ],
  'an office far above': [
    "Jean Roux, cordonnier, attend.\n\nLe préfet, Paul Keller, a promis « un fonds ». Il est parti tôt. La pluie a repris. Tout le quartier était là.\n\n« On n'a rien vu », peste {le vieil homme → Jean Roux}.",
    'Le préfet, Paul Keller, a promis « un fonds ». {Le vieil homme → Paul Keller} est reparti.',
    '« Il pleut », note Paul Keller.\n\nLa digue tient. La ville dort. Le marché a rouvert. {Le préfet → le préfet} évoque « la patience ».',
  ],
  'two callings of one person': [
    "La soprano Ana Roux chante à Lyon. {La cheffe d'orchestre → Ana Roux} parle d'« un rêve ».",
    'Le botaniste Paul Keller est déçu. Jeanne Roux dort.\n\nLa route est coupée. Selon {le chercheur → Paul Keller}, « tout meurt ».',
    'La pianiste et compositrice Ana Roux est venue. « Bravo », dit Anna Lind. {La pianiste → Ana Roux} salue « la salle ».',
    "Le club a viré son directeur, Paul Keller. {L'ex-directeur → Paul Keller} se dit « serein ».",
    "« Non », dit l'écologiste Ana Roux. {L'ancienne ministre → Ana Roux} dénonce « un recul ».",
    'Le géographe lyonnais Paul Keller a lu. {Le spécialiste des Alpes → Paul Keller} craint « le pire ».',
  ],
  'the only one named so far': [
    'Ana Roux avait un rêve. Deux mois ont manqué à Ana Roux. Hier, {la boulangère de Sète → Ana Roux} a dit « oui ».',
  ],
  'whoever was named last': [
    "Selon un autre, le ministre Paul Keller aurait obtenu « un fonds ». {Ce dernier → Paul Keller} parle d'« un rêve ».",
  ],
  'an office after another has spoken': [
    '« Tout ira vite », assure Paul Keller. La maire, Ana Roux, réclame « un geste ». {Le recteur → le recteur} promet « un courrier ».',
  ],
  'a role that a body completes': [
    "Le maire Paul Keller a offert un bus. « Prenez-en soin », a dit le maire. Marc Roux a remercié. Le président de la coopérative Akwa Beni n'a pas ri. Selon {lui → Marc Roux}, « il roule mal ».",
    "« Il dort », dit Marc Roux. L'expert en acoustique Paul Keller écoute. « Il vit », tranche {l'expert → Paul Keller}.",
  ],
  'a participle behind the name': [
    '« Quelle honte », dit Paul Keller, retraité à Sète. Le maire, Marc Roux, a ri. « On paiera », dit {le retraité → Paul Keller}.',
  ],
  'named below the headline': [
    '{Le préfet → Paul Keller} promet « un fonds »\n\nLa ville a dormi dans un gymnase.\n\nLe préfet, Paul Keller, est venu.',
    "{Le syndicat → Union des dockers} parle d'« un mépris »\n\nLa ville a dormi.\n\nL'Union des dockers attend.",
    'La ville dort.\n\nTout le quai est vide. Le port aussi.\n\nUne grue tourne. {Le préfet → Paul Keller} promet « un fonds ».\n\nLe préfet de Thiès, Paul Keller, est venu.',
  ],
  'bodies by what they do': [
    "L'entreprise Hydralis tient le barrage. « Rien n'a bougé », affirme {l'exploitant → Hydralis}.",
    "L'association Pro Rivages porte plainte. {L'association de défense du littoral → Pro Rivages} parle d'« un vol ».",
    "L'association Pro Lacs porte plainte. {L'association des riverains → l'association des riverains} parle d'« un vol ».",
  ],
  'the only person, who has an office': [
    "Le sous-préfet, Paul Keller, a écouté. « C'est noté », dit-il.\n\nLa pluie revient. Le vent aussi. « Tout est mort », soupire {le maraîcher → le maraîcher}.",
  ],
  'bodies with a capital': [
    "« Il pleut », note Ana Roux. {La Chancellerie → la Chancellerie} parle d'« une chance ».",
  ],
  'whom it concerns': [
    "La ministre a officialisé la nomination d'Ana Duval. « J'arrive », a prévenu {l'intéressée → Ana Duval}. « C'est haut », a-t-{elle → Ana Duval} ajouté.",
    "Paul Keller dirige le parti. « Il m'a reçu dix minutes », raconte un ancien député. « Et je l'ai remercié », ajoute {l'intéressé → un ancien député}.",
  ],
  'whom nothing introduced is explained next': [
    "Martine Roux a pleuré. {La mère de la victime → Martine Roux} avait raconté l'attente. « C'est long », avait-{elle → Martine Roux} expliqué.",
  ],
  'whoever enters is spoken of next': [
    "« Bon », observe Paul Keller.\n\nLa promesse fait sourire Marc Lenoir. {Le septuagénaire → Marc Lenoir} accuse « l'État ».",
    "Le maire Paul Keller dort. « Un bus, c'est utile », y assure-t-{il → Paul Keller}.",
    "La ville a choisi Awa Diop, conservatrice à Thiès. « J'arrive », a prévenu Awa Diop. {La future directrice → Awa Diop} veut « ouvrir ».",
    "Jeanne Roux, agricultrice, doute. « C'est dur », dit Jeanne Roux.\n\n{L'agricultrice de 41 ans → Jeanne Roux} a « fait ses comptes ».",
    'Awa Diop, qui préside un club, attend. {La préfète → la préfète} évoque « la patience ».',
  ],
  'women among men': [
    "Awa Diop et Ana Roux ont signé. Paul Keller et Anna Lind ont lu. « C'est fait », disent-{elles → Ana Roux + Awa Diop}.",
  ],
  'bodies of no known kind': [
    "Swissaid-Vaud annonce une plainte. Selon {l'association → Swissaid-Vaud}, « rien ne va ».",
    "Swissaid-Vaud annonce une plainte.\n\nPaul Keller est venu. Selon {l'association → l'association}, « rien ne va ».",
  ],
  'complements of roles': [
    "Rapporteur du texte, l'adjoint aux finances Paul Keller a parlé devant Marc Lenoir. « C'est voté », a-t-{il → Paul Keller} plaidé.",
    "Le délégué régional aux affaires culturelles, Paul Keller, a parlé. « C'est sûr », a-t-{il → Paul Keller} assuré.",
    'La banque Helvetor attend. La pétitionnaire, elle, est repartie. « Vous voyez », a-t-{elle → la pétitionnaire} souri.',
    'Jeanne Roux, qui dirige un groupement, écoute. {Le préfet → le préfet} évoque « la patience ».',
  ],
  'who was met how': [
    '« On attend », dit {un père croisé aux urgences → un père}. « Encore », dit {une infirmière jointe mardi → une infirmière}.',
    "Les trois apprentis du quartier ont nié. « On jouait », dit {l'un d'eux → un apprenti du quartier}.",
    "Des infirmières ont débrayé. « On craque », souffle {l'une d'elles → une infirmière}.",
  ],
  'roles that a verb gives': [
    'Awa Diop, qui préside le club depuis mai, était là. Jeanne Roux, du comité, aussi. « Nous signerons », a promis {la présidente → Awa Diop}.',
    "Awa Diop est poursuivie pour vol. Jeanne Roux, du comité, est venue. « Je n'ai rien pris », dit {la prévenue → Awa Diop}.",
    'Paul Keller, qui dirige Norvanta, a reçu Marc Lenoir, du comité. « On paiera », a dit {le patron → Paul Keller}.',
  ],
  newcomers: [
    '« La récolte est bonne », assure Marc Lenoir.\n\nGérant du silo, Karim Benali fait la moue. « Attendons », tempère-t-{il → Karim Benali}.',
    '« Nous étudions le dossier », assure la direction du port.\n\nSur le quai, Solange, docker depuis dix ans, fulmine. « On nous oublie », lance-t-{elle → Solange}.',
    "Le préfet, Paul Keller, a promis une réunion. L'annonce n'a pas convaincu Karim Benali, éleveur à Thiès. « C'est trop peu », a-t-{il → Karim Benali} répliqué.",
    'La cliente Kim Ha-neul, venue de Dakar, sort ravie. « Quel spectacle », souffle-t-{elle → Kim Ha-neul}.',
  ],
  'who founded or heads a company': [
    'Paul Keller a fondé son entreprise en 1998. « Nous avons doublé », a dit {le PDG → Paul Keller}.',
    'Awa Diop, qui a cofondé la start-up, a levé des fonds. « Nous avons doublé », a dit {la présidente → Awa Diop}.',
    'Marc Lenoir, qui dirige Norvanta, a reçu la presse. « Nous avons doublé », a dit {le directeur général → Marc Lenoir}.',
  ],
  'subjects of a relative clause': [
    'La romancière Jeanne Roux a écrit vite. Elle signe un récit sec, que son éditrice, Awa Diop, juge « brûlant ».\n\nLa fin déçoit. « On me le reproche », admet-{elle → Jeanne Roux}.',
    'Paul Keller dirige le club. Il a aligné un jeune que le sélectionneur Marc Lenoir trouve « trop tendre ».\n\nLe match fut court. « C’est ma faute », a-t-{il → Paul Keller} dit.',
    'Le club est sauvé, et c’est une victoire que son président, Paul Keller, juge « belle ».\n\nLa fête fut longue. « On a bien ri », a-t-{il → Paul Keller} dit.',
  ],
  'whom a sentence without a verb shows': [
    'La romancière Jeanne Roux publie un récit. Au centre, Mireille, l’institutrice, qui refuse de partir. « Je reste », répète-t-{elle → Mireille}.',
    'Le ministre Paul Keller a inauguré l’hôpital. Au fond de la salle, Moussa, infirmier, les bras croisés. « On manque de tout », lâche-t-{il → Moussa}.',
  ],
  'offices that the article only mentions': [
    'Ils ont reçu le préfet du Jura. « On a perdu », s’est emporté Paul Keller. {Le représentant de l’État → le préfet du Jura} a promis « un geste ».',
    'Ils ont rencontré la ministre de la Santé. « On a peur », dit Paul Keller. {La ministre → la ministre de la Santé} assure vouloir « avancer ».',
    'Marc Lenoir a fâché l’entraîneur de Lens. « On jouera mieux », promet-{il → Marc Lenoir}.',
  ],
  'role phrases': [
    "Awa Diop, maire de Thiès, a reçu des investisseurs. « C'est une chance », a dit {la maire → Awa Diop}.",
    "Le secrétaire général du syndicat, Bruno Lefort, a rejeté l'offre. « Elle est ridicule », a lancé {le secrétaire général → Bruno Lefort}.",
    'Le ministre malien de la Santé, Oumar Keita, était à Gao. « La maladie recule », a affirmé {le ministre → Oumar Keita}.',
    "Le chercheur Jean Vautrin a publié l'étude. « Les résultats sont nets », souligne {le scientifique → Jean Vautrin}.",
    "L'entraîneur de Lens, Frank Aubry, a changé son équipe. « Il le fallait », a justifié {le technicien → Frank Aubry}.",
    'Le ministère de la Santé a réagi mardi. « Nous vérifions », a répondu {le ministère → ministère de la Santé}.',
    "Le président du club Paul Keller et l'entraîneur Marc Lenoir se sont parlé. {Les deux hommes → Marc Lenoir + Paul Keller} « se respectent », dit-on.",
  ],
  descriptions: [
    "Awa Diop a requis la prison contre Marc Lenoir. {L'ancien comptable → Marc Lenoir} invoque « l'engrenage du jeu ».",
    "L'entraîneur bastiais, Marc Lenoir, fulmine contre Karim Benali. « Il y a but », assure {le technicien corse → Marc Lenoir}.",
    "« C'est voté », a déclaré la présidente de la Fédération des soignantes, Josiane Blin. {La leader syndicale → Josiane Blin} réclame « un geste ».",
    'Le gérant, Marc Lenoir, est venu avec Paul Keller. « On verra », promet {le jeune patron → Marc Lenoir}.',
    'Le ministre Paul Keller est « surpris ». « Marc Lenoir ne m’a rien dit », regrette-t-il. {L’intéressé → Marc Lenoir} dément : « Si. »',
    'Le colonel Paul Keller nie. « Merci », dit {le père d’un otage → le père d’un otage}. « J’ai ri », confie {cet agriculteur de Sète → le père d’un otage}.',
    'Karim Benali, permanent CSC, a reçu une lettre du ministre. « On verra », lâche {le permanent → Karim Benali}.',
    "La cour a condamné Philippe Marchais, 52 ans. {L'ancien directeur du casino → Philippe Marchais} risquait la prison.",
    "Karim Benali a marqué deux fois. « Quelle joie », s'est réjoui {l'attaquant → Karim Benali}.",
    "Karim Benali, du comité, s'est montré confiant. « Nous irons au bout », a promis {l'hôte de la conférence → Karim Benali}.",
    'Le directeur de la chaîne, Paul Keller, est amer. « On nous fait taire », ironise {le journaliste → Paul Keller}.',
    "L'entraîneur Marc Lenoir a salué M. Roche. {L'arbitre → Roche} n'a rien dit.",
    'Nadia Belhadj, infirmière, a débrayé. {La soignante → Nadia Belhadj} dénonce « le mépris ».',
    'La députée Awa Diop était là. « Le prix du lait baisse », regrette {l’agricultrice de Thiès → Awa Diop}.',
    'Claire Bodin, secrétaire régionale, proteste. {L’ancienne députée → Claire Bodin} espère « un geste ».',
    'L’étude est signée par Awa Diop et son collègue Paul Keller. {Le biologiste → Paul Keller} tempère.',
    'Ghita Sebti et Anas Lahrichi ont fondé Talmid. « On était nuls », dit {la première → Ghita Sebti}. « Oui », dit {le second → Anas Lahrichi}.',
    'Ghita Sebti et Anas Lahrichi ont tout fondé. « Je suis fière », dit Ghita Sebti. {Son associé → Anas Lahrichi} complète : « Moi aussi. »',
    'Élodie Bouvier a tout arrêté. « Je plonge mal », sourit {la Lensoise → Élodie Bouvier}.',
    'Zineb El Amrani conduit la nuit. Un collègue grommelle. « C’est toi », lance Zineb. {Elle → Zineb El Amrani} rit.',
    'Elle s’appelle Awa Diop. {Elle → Awa Diop} et son mari Paul ont fui. « On comptait », disent {les époux → Awa Diop + Paul}.',
    'La note de Paul Keller déplaît à un rival : « Un brouillon ». « Lisez-la », réplique {l’intéressé → Paul Keller}.',
    'Selon Marc Lenoir, « tout va bien ». Karim Benali proteste. « Faux », répond-{il → Karim Benali}.',
    'Un collègue est mort. « Il est parti », dit {l’un de ses amis → l’un de ses amis}.',
    'Le gouverneur de la région, le colonel Paul Keller, comprend. « Rien ne presse », admet-{il → Paul Keller}.',
    'L’institutrice qui a sauvé l’alphabet\n\n« Voici le soleil », explique Awa Diop. L’enseignante a 52 ans. « Ma mère écrivait », dit-{elle → Awa Diop}.',
    '« Nous n’avons pas le choix », explique Paul Keller, administrateur délégué. {Le patron de Norvanta → Paul Keller} invoque « la crise ».',
    'Paul Keller a écouté. « Je nie », a dit {le prévenu → Paul Keller}. {Le procureur → le procureur} a réclamé « la prison ».',
    'Son supérieur, le capitaine Lhuillier, refuse tout. « Chaque pompe compte », calcule-t-{il → Lhuillier}.',
    'Parmi eux, la sculptrice Awa Diop. {La lauréate de la dernière édition → Awa Diop} juge le prix « indigne ».',
    'Me Awa Diop a quitté l’audience. « Tout est joué », tonne {l’avocate → Awa Diop}. {Le ministre de la Justice → le ministre de la Justice} conteste « ce récit ».',
    '{Une ancienne employée → une ancienne employée} se souvient. « Il criait », confie-t-{elle → une ancienne employée}.',
  ],
  'knowledge of the world': [
    "Emmanuel Macron a reçu Olaf Scholz. « L'Europe doit parler », a martelé {le chef de l'État → Emmanuel Macron}.",
    'Emmanuel Macron a reçu Olaf Scholz. « Tenons bon », a dit {le chancelier → Olaf Scholz}.',
    'Emmanuel Macron a parlé. {Son homologue américain → Joe Biden} a promis de « tenir bon ». Joe Biden viendra en juin.',
    'Vladimir Poutine a parlé. « Ils doivent répondre », a expliqué {le président russe → Vladimir Poutine}.',
  ],
  bodies: [
    "Le groupe Norvanta presse ses clients. La coopérative Ostrea est en retard. « C'est long », a-t-{il → Norvanta} regretté.",
    "Cuisalor cède sa filiale Fornello à un rival. L'opération sera close en mai, selon {le groupe → Cuisalor}, « à un bon prix ».",
    "La laiterie Sapalp, filiale du groupe Emmerli, supprime des postes. « C'est dur », dit Paul Keller. {L'entreprise → Sapalp} promet « un plan ».",
    'Le groupe Norvanta supprime des postes. {La compagnie → Norvanta} invoque « un marché difficile ».',
    'La banque Helvetor parle. {La banque Helvetor → Helvetor} évoque « un avertissement ».',
    'La société Transmar nie. « Faux », rétorque {l’entreprise familiale → Transmar}.',
    "Le syndicat Force du rail appelle à la grève. {Le syndicat de la vallée → le syndicat de la vallée} refuse « l'aventure ».",
  ],
  'unnamed sources': [
    "« Rien n'est signé », a dit {un haut responsable de la mairie → un haut responsable de la mairie}. « On verra », a ajouté {le haut responsable → un haut responsable de la mairie}.",
    '{Les autorités russes → les autorités russes} affirment que « tout est calme ».',
    "« C'était horrible », raconte {une voisine → une voisine}. « Tout tremblait », ajoute {la voisine → une voisine}.",
    '« Nous avons tout perdu », disent {des habitants du quartier → des habitants du quartier}.',
    "Selon son avocate, Nadia Belhadj, rien n'est prouvé. {La sœur du disparu → la sœur du disparu} a décrit « un homme doux ». {Elle → la sœur du disparu} attend « des mots ».",
    "Le colonel Paul Keller nie tout. {Le père de l'un des otages → le père de l'un des otages} remercie « les vieux du village ».",
    "{Une dizaine d'artistes → une dizaine d'artistes} protestent. « Un mur vide parlera », écrivent-{ils → une dizaine d'artistes}.",
    '{Son père → son père} conduisait un taxi. « Je me suis trompé », dit-{il → son père}.',
    "{Les pêcheurs → les pêcheurs} réclament « du gazole ». « On ne sort plus », peste {l'un d'eux → un pêcheur}.",
    "Les vendangeurs sont rentrés trempés. « On a froid », soupire {l'un d'eux → un vendangeur}.",
    "Une dizaine de riverains ont signé. « On ne dort plus », se plaint {l'un d'eux → un riverain}.",
    '« On ne cède pas », lance Karim Benali. La veille, {le même → Karim Benali} avait promis de « tenir bon ».',
    'Le Premier ministre démissionnaire a demandé « des vivres ». Anne Roy, ministre de la Santé, a esquivé. « Nous aidons », a assuré {la ministre → Anne Roy}.',
    'Le maire Paul Keller se tait. « Il a menti », accuse {un adjoint → un adjoint}.',
  ],
  documents: ['{Un communiqué du Kremlin → Kremlin} a déclaré que la réunion était « utile ».'],
};

describe('whom a phrase refers to', () => {
  for (const [kind, drawings] of Object.entries(passages)) {
    describe(kind, () => {
      for (const drawing of drawings) it(drawing, () => checkReferences(drawing, '2022-05-09'));
    });
  }
});
