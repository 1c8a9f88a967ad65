import { describeDrawn } from './draw.ts';

describeDrawn('nobody says', {
  'one of several words that the article lists':
    'Les bouteilles affichent les mentions « {s fermier} » et « {s sans additifs} ».',
  'words of which the article speaks behind a colon':
    '« {s Vert} », « {s durable} », « {s de proximité} » : aucun de ces mots n’a de définition légale.',
  'what is written on a thing':
    'Longtemps, les étiquettes ont dit « {s façon} », « {s saveur} » ou « {s goût} ».',
  'what a banner promises': 'Sur les grilles, un drap promet une « {s université morte} ».',
  'a word that is in use': 'En Suisse, on ne dit plus « {s- Mademoiselle} », on dit « {s septante} ».',
  'what a matter comes under': 'Le dossier relève des « {s affaires courantes} » du cabinet sortant.',
  'what all call somebody':
    '« {d Je reste = un docker} », lance un docker que tout le monde appelle « {s Tonton} ».',
  'the name of a film': 'Ana Duval et les enfants ont revu « {s les Minions} » samedi soir.',
});

describeDrawn('somebody says', {
  'words that are theirs, of which the article speaks behind a colon':
    '« {p Honte = Ana Duval} », « {p mépris = Ana Duval} » : ces mots de la maire Ana Duval ont choqué.',
  'what is done there by a body':
    'À la mairie de Sète, on dit « {p étudier toutes les pistes = la mairie de Sète} ».',
  'what a court finds':
    'La Cour des comptes relève des « {p insuffisances = Cour des comptes} » dans le suivi.',
  'the word that is theirs behind an article':
    'Ana Duval avait combattu ce qu’elle nommait une « {p usine à gaz = Ana Duval} ».',
  'a whole object of two words':
    'Ana Duval avait donné « {p quarante-huit heures = Ana Duval} » à la direction.',
  'a clause whose subject is a deed': 'Selon Ana Duval, « {d attendre serait une faute = Ana Duval} ».',
  'but not a verb that goes twice with a deed':
    'Ana Duval rêve de « {p finir coûte que coûte = Ana Duval} ».',
  'what they believe, by their own account':
    'Ana Duval appelle à la grève et dit ne pas croire à « {p ces embrassades de gare = Ana Duval} ».',
  'on what two agree': 'Les deux pays conviennent de rouvrir le pont « {p sans délai = les deux pays} ».',
  'what two have agreed on by another’s account':
    'Moscou a déclaré que les deux présidents étaient convenus de « {p pourparlers sérieux = Moscou} ».',
  'at what they splutter':
    'Ana Duval s’étrangle devant un budget « {p famélique = Ana Duval} », Jo Blin râle contre des tarifs « {p fous = Jo Blin} ».',
  'against what they rally': 'Ana Duval manifeste contre une réforme « {p injuste = Ana Duval} ».',
  'how they find a word that is none of theirs': 'Ana Duval dénonce un concept « {p fumeux = Ana Duval} ».',
  'how they are, behind what a headline is about':
    'Coupe du monde de ski : « {p épuisée = Ana Duval} », Ana Duval renonce\n\nLa course a eu lieu lundi.',
  'what they get from it': 'Le vigneron dit en tirer « {p une certaine fierté = le vigneron} ».',
});
