import { checkNames } from './drawn.ts';

/** Bodies that no list knows, told by what stands around them. */
const drawings: Readonly<Record<string, readonly string[]>> = {
  'somebody behind «à» is told by whose they are': [
    'Il lance un clin d’œil à {PER Awa}, sa collègue. Il tend la clé à {PER Moussa}, son apprenti.',
    'À {LOC Brumath}, son frère tient un café. Il est à {LOC Bégard}, sa mère étant malade.',
  ],
  'a company is told by the noun that introduces it, however far': [
    'Le fabricant jurassien de lunettes {ORG Ostrava-Line} a perdu des clients.',
    'La start-up rennaise de livraison à vélo {ORG Kolibo} recrute.',
    'La scierie {ORG Grandval} a brûlé dans la nuit.',
    "Sa société, {ORG Corvalis}, n'a pas réagi.",
    "{ORG Corvalis}, le prestataire de l'hôpital, a porté plainte.",
    '{ORG Talvera}, importateur de fruits, assure tout ignorer.',
    'La marque jurassienne de jouets en bois {ORG Pirouelle} ferme deux ateliers.',
    'Le cabinet {ORG Roland Meyer} a rendu son rapport. Le patron du groupe {PER Jean Duval} se tait.',
    'Le fabricant de portes blindées {ORG Morvert} a été vendu.',
    'Le patron de {ORG Talvera} a été entendu. {ORG Talvera} se tait.',
  ],
  'a paper abroad is told by the word for one there': [
    'Le {ORG Correo de Ávila} titre sur la pluie. La {ORG Folha de Belém} se tait. {PER Diario Lopes} lit.',
  ],
  'or by what only companies do': [
    '{ORG Verdalis} supprime 210 postes à {LOC Roanne}.',
    '{ORG Ferralys} (187 salariés) a perdu un client. La direction de {ORG Tubexa} se tait.',
    'Le rachat de {ORG Verdalis} inquiète les élus.',
    'La concurrence de {ORG Verdalis} pèse sur le personnel de {ORG Corvalis}.',
    'Avant, elle dirigeait {ORG Verdalis}.',
    "{PER Paul Verdier} supprime la taxe qu'il avait créée.",
  ],
  'a title in capitals is a first name before another': [
    'Le ministre, {PER Pape Demba Sylla}, a promis des forages à {LOC Keur Momar Sarr}.',
    '{PER El Hadj Malick Ndiaye}, pêcheur, attend. Le {PER Pape François} a reçu les évêques.',
  ],
  'a chamber is that of the country': [
    "À {LOC Bruxelles}, la {ORG Chambre} a voté. À l'{ORG Assemblée}, le ministre a été chahuté.",
    "La ministre n'était pas en Chambre mercredi.",
  ],
  'a town that plays is its club, in an article about sport alone': [
    "Rugby : {ORG Bayonne} a battu {ORG Pau} (24-20) en {EVENT Top 14}. L'entraîneur exulte. Vendredi, l'{ORG Aviron} jouera la fin du championnat.",
    "Le gardien a écœuré les attaquants. Menés à la mi-temps, les visiteurs ont fini par renverser {ORG Dijon}. À {LOC Dijon}, l'entraîneur ne décolérait pas. L'arbitre non plus.",
    "{ORG Auxerre} a arraché le nul (1-1) à {LOC Brest} en {EVENT Ligue 1}. L'entraîneur de l'{ORG AJA} s'est tu.",
    "{ORG Brive} bat {ORG Agen} après prolongation. Le buteur a marqué, l'entraîneur exulte, le capitaine aussi.",
    'Le match retour se jouera contre la {LOC Belgique}. Le gardien et le buteur seront là.',
    "{PER Ivo Kahudi-Blanc} a marqué deux buts. Le gardien a repoussé le penalty. L'entraîneur exulte. {PER Kahudi-Blanc} a battu le gardien.",
    'La manifestation contre {LOC Paris} a réuni mille personnes à {LOC Brive}.',
  ],
  'a body in capitals takes along what it is for': [
    "La {ORG Fédération togolaise de l'artisanat} menace de fermer les marchés.",
    "L'{ORG Union nationale des éleveurs de la filière ovine} demande un prix plancher.",
    "L'{ORG Union pour la relève} ne participera pas au vote.",
    'Le {ORG Collectif contre la vie chère} bloque le port de {LOC Fort-de-France}.',
    "La {ORG Société des tramways de Dorlange} a perdu son procès. L'{ORG Amicale laïque de Plouvel} aussi.",
    'Le {ORG Club nautique plouvelais} a perdu son ponton.',
    "L'{ORG Agence régionale de santé (ARS) de Bretagne} a été saisie, l'{ORG ARS Occitanie} et le {ORG Sdis 44} aussi.",
    "Le collectif {ORG Touche pas à ma plage} a écrit au préfet. Contactée, l'{ORG ambassade de Norvège} se tait.",
    'La {ORG Fédération capverdienne de football} a saisi la {ORG Fifa}.',
  ],
  'a ministry is for whatever its noun tells, in lower case too': [
    'Le {ORG ministère des ressources en eau} a lancé un appel. Le {ORG ministère des eaux et forêts} attend.',
    'Le {ORG ministère du travail, de la santé et des solidarités} a confirmé.',
    'La {ORG direction départementale des territoires et de la mer du Gard} a pris un arrêté.',
    "Le {ORG Secrétariat d'État à la formation, à la recherche et à l'innovation} a tranché.",
    "Le ministère de tutelle se tait, celui de l'époque aussi.",
  ],
  'a body is called by its first word with a capital': [
    'La {ORG Ville de Québec} a fermé la patinoire. La {ORG Ville} invoque le gel. La ville dort.',
    "L'{ORG Office fédéral des routes} ferme le col. Selon l'{ORG Office}, rien ne presse.",
    'La {ORG Fondation Abbé-Pierre} a publié son rapport. La {ORG Fondation} prévient.',
    'La {ORG Ligue nationale de rugby} a tranché. Le ministre de la Santé salue la {ORG Ligue}.',
  ],
  'a branch is called by its company and its country or town': [
    'Interrogé, {ORG Keolis Bordeaux Métropole} se tait.',
    '{ORG Microsoft France} recrute, {ORG Veolia Eau Toulouse} aussi.',
    "Le directeur d'{ORG Engie Cofely} a été entendu.",
    '{ORG Solvatech Belgique} se tait. {PER Anatole France} a écrit.',
  ],
  'a name that nothing else tells is the body that the next sentence speaks of': [
    'Employé de {ORG Ferrano}, il a tout filmé. Le groupe italien se dit choqué.',
    'Devant la maison de repos de {LOC Quarnon}, on lui offrait le café. Tous se taisent devant le tribunal.',
  ],
  'an abbey in lower case leaves the place its name': ["L'abbaye de {LOC Villers} attire la foule."],
  'what comes from a town or a country in lower case is a company': [
    'Le suédois {ORG Nordpak} et le lillois {ORG Cartolia} fusionnent.',
    'Le Suédois {PER Lars Nordin} a gagné.',
  ],
  'who is at its head tells a body from a town': [
    'Le président de {ORG Cartolia}, {PER Philippe Petit}, jubile.',
    'Le maire de {LOC Cartoules}, lui, se tait.',
  ],
  'a noun with a capital and without its article is a place': [
    'La halle de {LOC Pertuis} et le commissariat de {LOC Spa} ont brûlé.',
  ],
  'a place in capitals opens a dispatch': [
    "Le conseil d'{LOC Aubel} dit non\n\n{LOC AUBEL} Deux heures de débats n'ont rien changé.",
  ],
  'a phrase behind its noun is a name': [
    "L'association {ORG Granit vivant} redoute la suite. Le collectif {ORG Sauvons la dune} aussi.",
    "Selon l'ONG {ORG Fleuve et droits}, rien n'est fait.",
  ],
  'what leads to a medium': [
    "Il l'a écrit sur {ORG X} : « Bravo. »",
    'La ministre a répondu sur le réseau social {ORG X}. Le club a publié la liste via {ORG X}.',
    'Monsieur X a été relaxé.',
    '« Oui », a-t-il dit au micro de {ORG Radio Corniche}. Joint par {ORG La Dépêche de Brousse}, il se tait.',
    "L'étude de {PER Lou Roy} est parue dans {ORG Forest Letters}.",
  ],
  'heads in lower case that belong to the name': [
    "Sollicitée, la {ORG préfecture des Hautes-Alpes} rappelle que l'hébergement est saturé.",
    'Le {ORG parquet de Vesoul}, qui a ouvert une enquête, se tait. Le {ORG parquet fédéral} a requis dix ans.',
    'La {ORG communauté de communes du Thouarsais} a demandé à être reçue. La {ORG police cantonale valaisanne} enquête.',
    'La gardienne du {LOC refuge du Soreiller} a donné l’alerte. Le {ORG lycée du Nord} ferme.',
    'Ils ont interrompu lundi soir le conseil municipal de {LOC Carhaix}, où l’on votait.',
  ],
  'companies by what they make, and two that merge': [
    "L'exploitant, {ORG Granulats du Lyonnais}, se tait. Le carrier conteste.",
    'La fusion {ORG Valmeca}-{ORG Deltherm} inquiète les syndicats.',
  ],
  'places that take their article along': [
    'La route cantonale entre {LOC Les Haudrets} et {LOC Sion} a été rouverte dimanche à midi.',
  ],
  'summits and models': [
    "Le {EVENT sommet de l'Union africaine} ({ORG UA}) s'est achevé dimanche.",
    "L'immobilisation de six {MISC Airbus A320neo} a pesé sur les comptes.",
  ],
  'a storm with its name': [
    'La {EVENT tempête Malvina} a frappé {LOC Roscoff}. « Non », tempête {PER Karim Belaïd}, le délégué.',
  ],
  'sites by their address': [
    'Joint par {ORG actu.fr}, le maire se tait. « Oui », a-t-il dit à {ORG cath.ch}.',
  ],
  'heads in capitals with what narrows them': [
    "Le {ORG ministère de l'Administration territoriale} se tait. Le {EVENT Trail des Crêtes} partira de {LOC Gérardmer}.",
    'La {LOC Péninsule gaspésienne} attend. Le thonier {MISC Belle-Aurore} a coulé.',
  ],
};

describe('bodies and places that no list knows', () => {
  for (const [what, texts] of Object.entries(drawings)) {
    describe(what, () => {
      for (const text of texts) it(text, () => checkNames(text));
    });
  }
});
