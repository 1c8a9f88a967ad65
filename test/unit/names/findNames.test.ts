import assert from 'node:assert/strict';
import { checkNames, read } from './drawn.ts';

/** Invented sentences of many genres, the names drawn in. */
const sentences: Readonly<Record<string, readonly string[]>> = {
  'politics and diplomacy': [
    "Le ministre de la Santé {PER Olivier Brun} s'est rendu lundi au {ORG CHU de Rennes}.",
    'La préfète du {LOC Finistère}, {PER Jeanne Le Goff}, a interdit la manifestation.',
    "Le {ORG ministère malien des Affaires étrangères} a convoqué l'ambassadeur de {LOC France}.",
    "Le secrétaire général de l'{ORG ONU} {PER António Guterres} appelle à un cessez-le-feu au {LOC Soudan}.",
    "Le roi de {LOC Jordanie} a reçu le président de l'{LOC Ouzbékistan}.",
    'Le {ORG Kremlin} et la {ORG Maison Blanche} se sont parlé.',
    'Le {ORG Conseil économique, social et environnemental} attend un débat.',
    "L'ancien Premier ministre {PER Dominique de Villepin} sera candidat. {PER Villepin} l'a dit dimanche.",
    'Le ministre israélien de la Défense, {PER Yoav Galand}, a rencontré {PER Lloyd Austen} à {LOC Tel-Aviv}.',
    "Ni l'État ni la République ne peuvent tout payer, juge {PER Sophie Binard}.",
    "Le député {PER Éric Coquard} ({ORG LFI}) a saisi l'{ORG Assemblée nationale}.",
    "Le {EVENT sommet de Glasgow} avait déçu ; {LOC Washington} et {LOC Pékin} s'étaient affrontés.",
  ],
  'local news': [
    '{PER Awa Diop}, maire de {LOC Thiès}, a reçu la {ORG Banque mondiale}.',
    'M. {PER Duval} a rencontré Mme {PER Keller} à {LOC Bruxelles}.',
    '« Non », conclut Me {PER Garban}. Son avocate, Me {PER Morvalle}, se tait. « Oui », tranche le Pr {PER Vastel}.',
    'Me {PER de Lussac} plaide.',
    'Le {ORG tribunal correctionnel de Lille} a condamné {PER Mehdi Lahlou}, 34 ans, à deux ans de prison.',
    'Le procureur de la République de {LOC Nîmes}, {PER Éric Morel}, a ouvert une enquête.',
    "À {LOC Saint-Denis}, la mairie a fermé l'école. Les parents de {LOC Saint-Denis} protestent.",
    'Dans la {LOC rue de Rivoli}, des habitants de {LOC Montreuil} ont applaudi {PER Anne Hidalgo}.',
    'La gendarmerie recherche un homme à {LOC Villeneuve-sur-Lot}.',
    "{PER N'Guessan Adjoua Rosalie} vend de l'attiéké à {LOC Cocody}. {PER Traoré Mamadou} et Nanan {PER Kouassi Brou II} aussi.",
    "« Je n'ai rien fait », a dit {PER Moussa Traoré} à la barre. L'avocate de {PER Traoré}, Me {PER Leïla Haddad}, plaide la relaxe.",
    'Selon le {ORG parquet de Bobigny}, le suspect, {PER Kevin B.}, a été mis en examen.',
    'Le maire de {LOC Grenoble} {PER Éric Pioli} et la présidente de la Métropole se sont félicités.',
    '{PER Jean-Pierre Dupont-Martin}, 58 ans, boulanger à {LOC Vitry-le-François}, a été élu.',
    'Hier, les {MISC Nazairiens} ont gagné, les jeunes {MISC Maxévillois} aussi.',
    'Ce {MISC Meusien} de 27 ans habite le quartier de la {LOC Guillotière}, à {LOC Lyon}.',
  ],
  'business and science': [
    'Le groupe {ORG Danone} et la société {ORG Lumexia} ont signé un accord à {LOC Toulouse}.',
    'Le constructeur {ORG Renault} supprime 700 postes à {LOC Flins}. {ORG Renault} promet un plan.',
    "L'{ORG Organisation mondiale de la santé} ({ORG OMS}) redoute une nouvelle vague. L'{ORG OMS} appelle à la prudence.",
    "L'usine {ORG Michelin} de {LOC Cholet} fermera. « C'est un choc », dit {PER Bruno Lefort}, délégué {ORG CFDT}.",
    "{ORG Apple} a dévoilé l'{MISC iPhone 15} à {LOC Cupertino}, en {LOC Californie}.",
    "L'{ORG université de Genève} et l'{ORG École polytechnique fédérale de Lausanne} lancent un institut commun.",
    "Selon l'{ORG Agence France-Presse}, l'avion, un {MISC Boeing 737}, s'est posé à l'aéroport de {LOC Genève}.",
    "À l'{ORG hôpital Saint-Louis}, le professeur {PER Karim Fizani} teste un traitement.",
    "La TVA et le PIB baissent, selon l'{ORG Insee}.",
  ],
  'words before a name': [
    'Le Suisse {PER Urs Zbinden} a gagné devant le Canadien {PER Brad Tolliver}.',
    'Procès {PER Rimbert} : la défense plaide mardi. {PER Jean Rimbert} se tait.',
    'La brasserie {ORG Wattelet} recrute. {PER Louis Wattelet}, son patron, sourit.',
    'Le traversier {MISC NM Henri-Lavoie} est à quai.',
    'Le {MISC projet de loi 48} sera déposé mardi.',
    'Le sac coûte 900 FCFA à {LOC Dakar}.',
    "Le ministre malien de l'Hydraulique et de l'Assainissement, {PER Abdou Sangaré}, a promis un forage à {LOC Gao}.",
    'La secrétaire d’État chargée de la Mer, {PER Lise Aubry}, est venue de {LOC Brest}.',
    'La liaison entre {LOC Lyon} et {LOC Turin} attend, la ligne {LOC Paris}-{LOC Tokyo} aussi.',
    'Elle habite à {LOC Montréal-Nord}.',
    "Aux {EVENT championnats de France d'escrime}, {PER Lise Aubry} a fini deuxième.",
    'Elle était matelot à bord du {MISC Sterenn Vor}, un bateau de {LOC Concarneau}.',
    'Un voilier a coulé au large de {LOC Trévazec}, à 12 km de {LOC Brélès}.',
    "{LOC Ngoundam}, 20 août ({ORG APS}) – Le préfet s'est dit confiant.",
    'Un vraquier grec, le {MISC Santa Elpida}, a été dérouté par les secours.',
    'Le capitaine du {MISC Rosa-Anna II} a appelé à terre.',
    "L'association de consommateurs {ORG Ménages et Factures} s'est félicitée du vote.",
  ],
  'sport and culture': [
    'La {ORG Fédération française de football} a suspendu {PER Karim Belkacem} pour deux matches.',
    'Les {MISC Marocains} ont battu les {MISC Espagnols} lors de la {EVENT Coupe du monde 2022}.',
    "Les {EVENT Jeux olympiques de Paris} ont attiré des visiteurs d'{LOC Allemagne} et du {LOC Japon}.",
    "Le {EVENT festival de Cannes} s'ouvre mardi avec le film « {MISC La Nuit des rois} ».",
    'À la {ORG Fnac} de {LOC Nantes}, {PER Camille Bordenet} signe son roman, « {MISC Les Eaux mortes} ».',
    'Le {ORG lycée Victor-Hugo} de {LOC Besançon} a fermé ses portes, selon le rectorat.',
    'Le pape {PER François} se rendra à {LOC Marseille} en septembre.',
    'Le cyclone {EVENT Freddy} a frappé {LOC Madagascar} et le {LOC Mozambique}.',
  ],
  'titles without marks': [
    "Invitée de {MISC La Matinale} de la {ORG RTS}, {PER Eve Lam} a ri. {MISC Le Masque et la plume} l'a reçue.",
    'Le film {MISC Marée haute} sort mercredi à {LOC Brest}, dit {PER Eve Lam}.',
    "Le documentaire {MISC Sous la neige} a été primé, dit {PER Eve Lam}. L'exposition {MISC Terres noires} ouvre.",
  ],
  'named events': [
    'La {EVENT Classique internationale de canots de la Mauricie} part de {LOC La Tuque}.',
    'La {EVENT finale nationale des combats de vaches} a lieu à {LOC Martigny}.',
    'Le {EVENT festival Lyon BD} ouvre jeudi ; le {EVENT festival de Cannes} est fini.',
    "Les {EVENT Assises de la forêt} et la {EVENT Conférence sur l'avenir de l'Europe} ont le même but.",
    'Le {EVENT Festival du cinéma méditerranéen de Montpellier} rend hommage à {PER Duval}.',
    'Elle a gagné les {EVENT championnats de France de pétanque} dimanche.',
    'Ils ont brillé aux {EVENT championnats de France} de dimanche.',
    'La {EVENT Foire aux vins de Colmar} suit la {EVENT Fête des vendanges de Neuchâtel}.',
    "Le {EVENT sommet Russie-Afrique} s'achève à {LOC Sotchi}.",
    'Elle ira aux {EVENT Mondiaux} après le {EVENT Mondial de pétanque}, dit {PER Eve Lam}. Les enjeux mondiaux comptent.',
    "L'{EVENT opération Épervier} a pris fin au {LOC Tchad}.",
    'Une course de relais et la nuit de la fusillade ne sont pas des noms, dit {PER Jo Blin}.',
  ],
  'towns that play': [
    'Le {ORG RC Lens} reçoit {ORG Monaco} en {EVENT Ligue 1}. Battus par {ORG Séville} en {EVENT Ligue des champions}, ils attendent.',
    "Après une victoire sur {ORG Nantes}, un but et un tir, {ORG Chambéry}, sixième, ira à {LOC Créteil}. {ORG Amiens} n'a plus le droit de perdre le match.",
    "Battu 5-0, {ORG Angers} recule dans ce championnat, au classement et au score. Le gardien du {ORG Havre} l'a dit à {LOC Metz}.",
    'Deux buts offrent à {ORG Lorient} sa première victoire. Ce match n’aidera pas {ORG Metz}.',
    "{ORG Sundby} a mené deux sets. Le gardien de {ORG Sundby} a plongé. « Bravo à {ORG Sundby} », a dit l'entraîneur {PER Jo Blin}.",
    '{ORG Istres} : {PER Eve Lam} veut un but\n\nLe match entre {ORG Istres} et {ORG Brest} a failli mal tourner, la victoire échappe à {ORG Istres}.',
    "{PER Éric Sundby} a battu un champion. {PER Sundby} a gagné son match, dit l'entraîneur, et un set.",
    "La ville de {LOC Nice} reçoit la {ORG Fifa} et l'{ORG UEFA}. {LOC Nice} paiera, dit {PER Eve Lam}.",
  ],
  'bodies and events in ordinary words': [
    "L'ONG {ORG Lumière pour tous} n'y croit pas, l'association {ORG Toit à deux} non plus.",
    "Le collectif {ORG Eaux vives du Risoux} manifeste contre la société {ORG Vent d'Estrie}.",
    'Elle sera au {EVENT festival Livre et mer}, à {LOC Concarneau}, jeudi.',
    'La {ORG librairie des Échevins} et la friterie {ORG Chez Josiane} sont sauvées, dit {PER Eve Lam}.',
    "La {ORG Ligue des droits de l'homme} contre l'arrêté, l'{ORG école élémentaire des Trois-Mardelles} aussi.",
    "L'{LOC église Saint-Blaise} et le {LOC piton de la Fournaise} plaisent à l'{ORG université Lyon 2}, dit {PER Eve Lam}.",
    'La librairie de {LOC Sète} et celle du {LOC Mans} ferment, la {ORG librairie du Beffroi} reste.',
    '{PER Eve Lam}, du groupe {ORG Sète autrement}, attaque. La compagnie {ORG Visa Star Lines} se tait.',
    'La {EVENT journée mondiale de lutte contre le sida} a lieu à {LOC Dakar}.',
    'Le collectif {ORG Kerbrec debout} proteste. Pour {ORG Kerbrec debout}, le pont est inutile, dit {PER Eve Lam}.',
    "L'association {ORG Meuse vivante} a gagné. Les juges suivent {ORG Meuse vivante}, à {LOC Rennes} et {LOC Sète}.",
    'Le collectif {ORG Rennes en commun} a ri. La société {ORG Kerbrec} en faillite a vendu.',
    "{ORG Le Figaro littéraire} l'aime, {ORG Le Monde des livres} aussi. {ORG Le Figaro} se tait, dit {PER Eve Lam}.",
    "L'association {ORG Un pont pour apprendre} loge. Une bénévole d'{ORG Un pont pour apprendre} l'a dit à {PER Eve Lam}.",
    "L'ONG {ORG Une école pour tous} a construit le bâtiment, dit {PER Eve Lam}.",
    '{ORG Brévalis} va supprimer un four à {LOC Sète}. {ORG Nordavia} compte fermer sa filiale, dit {PER Eve Lam}.',
    "L'association a un toit à deux pas, explique à {ORG franceinfo} {PER Eve Lam}.",
  ],
  'papers with their article, and the regions they are called after': [
    "{ORG La Provence} a salué {PER Eve Lam}. La {LOC Provence} est en vigilance rouge, comme l'{LOC Alsace}.",
    "{ORG L'Alsace} révèle l'affaire. L'{LOC Alsace} brûle. Il l'a dit à {ORG La Provence} et au {ORG Figaro}.",
    "{PER Eve Lam} se tait, écrit {ORG le Bien public}. À {LOC Sète}, {ORG l'Opinion} est lue, dit {ORG Le Courrier picard}.",
    "{PER Eve Lam} l'a dit au micro de {ORG La Première}. « Non », titrait mardi {ORG Le Réveil}. Il lit la une de {ORG La Capitale}.",
  ],
  'the last name of somebody who has that of a place': [
    'Un élu voit en {PER Karsenty} une rivale, a dit {PER Solène Karsenty}.',
    '{PER Camille Trévoux} a ri. « Ils ont testé », balaie {PER Trévoux}. Il va à {LOC Sète}.',
    '{PER Tanguy Morvan} a gagné. {PER Morvan}, lui, se tait, dit {PER Eve Lam}.',
  ],
  'what lies in one place': [
    "L'aéroport de {LOC Toulouse-Blagnac} ferme, comme la ligne {LOC Kaya}-{LOC Dori}, dit {PER Eve Lam}.",
    'Le {LOC tunnel Delvaux} et le {LOC cloître des Carmes} sont fermés. Le ligneur {MISC Ar Skoul} a chaviré.',
  ],
  'what a body is for, in full': [
    "L'{ORG Agence de sécurité des aliments et des végétaux} a saisi les lots de l'{ORG Office des forêts} et du préfet.",
    'La {ORG Caisse nationale de retraite et de prévoyance} répond au {ORG ministère de la Transition écologique et solidaire}.',
    "Le {ORG ministère de l'Économie sociale} et le {ORG ministère de la Défense} ukrainien ont signé.",
    "L'{ORG Union des producteurs laitiers romands} négocie avec la {ORG Fédération des CLSC québécois}.",
    'Le {ORG ministère de la Santé} favorable à la mesure a signé.',
    'La {ORG Direction des sports} refuse ; les salariés des {ORG Moulins de Kinshasa} attendent.',
    'La ministre des Transports du {LOC Québec} a écrit au ministre des Mines du {LOC Mali}.',
  ],
  'whoever has what only a person has': [
    'Le personnage de {PER Kreszentia} plaît. Le passeport de {PER Brankova} a été saisi.',
    "L'avocat de {PER Mendrisa} a plaidé. Le maire de {LOC Brélande} a écouté.",
  ],
  'what a noun introduces, further down': [
    'Le vraquier {MISC Kara Deniz} est bloqué. Les marins du {MISC Kara Deniz} attendent, dit {PER Eve Lam}.',
    'Le ferry {MISC Cap Fréhel} a heurté le quai. Le {MISC Cap Fréhel} avait 400 passagers, dit {PER Eve Lam}.',
    "L'ASBL {ORG Les Deux Rives} aide les ménages. Aux {ORG Deux Rives}, on refuse du monde, dit {PER Eve Lam}.",
    'La fromagerie {ORG Zbinden} a brûlé, M. {PER Zbinden} est sauf.',
    'La tonnellerie {ORG Marsac} recrute, la droguerie {ORG Debaret} ferme. {ORG Marsac} exporte, dit {PER Eve Lam}.',
    "Le patron de la revue {ORG Bio Quarterly} l'a dit à {PER Eve Lam}.",
  ],
  'towns that no list holds': [
    "La salle des fêtes de {LOC Kergadou} ({LOC Côtes-d'Armor}) était pleine. {LOC Kergadou} attend.",
    'Elle habite {LOC Lyon}, lui est comptable à {LOC Bonjali}.',
    'Né à {LOC Brumeth}, il a grandi à {LOC Hochfelten}.',
    'Plus de motos à {LOC Akwa}, {LOC Bonjali} et {LOC Bali} la nuit.',
    "L'aire protégée {LOC Menabo-Antimo} brûle.",
    'Elle a ri à {LOC Renens} ({LOC VD}), dit {PER Ana Rochat} ({ORG PS}/{LOC GE}).',
  ],
  'Québec, Suisse, Afrique, Maghreb': [
    '« On verra bien », a répondu {PER Julie Tremblay}, la porte-parole du {ORG Parti québécois}.',
    "Le conseiller d'État genevois {PER Mauro Poggi} défend le projet.",
    "Le {ORG Conseil fédéral} a adopté le message sur l'asile, a indiqué {PER Karin Keller-Suter}.",
    'Le général {PER Abdel Fattah al-Sissi} est arrivé hier en {LOC France}.',
    'Le prince héritier {PER Mohammed ben Salmane} a reçu le président {PER Abdelmadjid Tebboune} à {LOC Riyad}.',
    "Au {LOC Mali}, la junte accuse {LOC Paris} d'ingérence. Le colonel {PER Assimi Goïta} n'a pas réagi.",
    "Le directeur général d'{ORG Air Algérie}, {PER Yacine Benslimane}, a démissionné à {LOC Alger}.",
    '{LOC Dakar} - Le Premier ministre sénégalais {PER Mamadou Ndiaye} a parlé. M. {PER Ndiaye} était à {LOC Ziguinchor}.',
    "Le ministre tunisien de l'Intérieur, {PER Kamel Fekir}, était à {LOC Sfax}.",
  ],
};

describe('the names of a sentence', () => {
  for (const [genre, drawings] of Object.entries(sentences)) {
    describe(genre, () => {
      for (const drawing of drawings) it(drawing, () => checkNames(drawing));
    });
  }

  it('finds in a headline of capitals only what lists and body know', () =>
    checkNames(
      'GRÈVE À {LOC LYON} : {PER DUVAL} QUITTE LE PORT\n\nLa directrice du port, {PER Ana Duval}, a démissionné mardi à {LOC Lyon}, a indiqué la mairie.',
    ));

  it('survives what is no French', () => {
    for (const text of [
      '',
      '«',
      'A',
      'É. B. C.',
      "L'",
      '«»"',
      'de de de De',
      '-'.repeat(500),
      'Ab '.repeat(300),
    ])
      assert.ok(Array.isArray(read(text).mentions));
  });
});
