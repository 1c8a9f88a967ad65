import { describeDrawn } from './draw.ts';

describeDrawn('who speaks across the clauses of a sentence', {
  'the third of three verbs, over the objects of the others':
    'Ana Duval a salué le vote, a promis des moyens et a jugé « {p indigne = Ana Duval} » le silence de la région.',
  'behind a clause that commas set off':
    '« {d Nous perdons pied = Ana Duval} », a déploré sur une radio locale, où elle était invitée, la bâtonnière Ana Duval.',
  'behind a clause of time':
    '« {d Nous perdons pied = Jo Blin} », a soufflé, alors qu’il quittait l’hémicycle, le député Jo Blin.',
  'a verb that may be a noun, where «et» joins another to it':
    'La Confédération paysanne réclame des aides « {p payées avant l’été = Confédération paysanne} » et prévient que sa patience a « {p des limites = Confédération paysanne} ».',
  'a wish behind its complements':
    'Le président Jo Blin a souhaité dans ses vœux à la presse un scrutin « {p apaisé = Jo Blin} ».',
  'a label with an age and a trade':
    'Nadia, 42 ans, aide-soignante à l’hôpital de Lens : « {d On tient avec du café. = Nadia} »',
  'a label with a party and an office':
    'Marie Vandevelde (PS), échevine d’Ixelles depuis 2018 : « {d Le tram passera. = Marie Vandevelde} »',
  'what somebody is, not a verb':
    '« {d Rien ne tombe seul = Lola Villar} », a lancé au Sénat Lola Villar, élue de gauche, en accusant le chef de l’État d’avoir « {p tout su = Lola Villar} ».',
  'a thing for which a pronoun stands in what is reported':
    'La ministre Ana Duval a défendu le décret, affirmant à la radio qu’il visait « {p la fraude, pas les fraudeurs = Ana Duval} ».',
  'a view with a pronoun, behind the object of another verb':
    'Le maire Jo Blin a refusé de signer une convention « {p léonine = Jo Blin} » selon lui.',
  'somebody, with their trade, behind a thing and its verb':
    'Le constat est signé Marc Dubois, urgentiste à Nantes : « {d On trie les malades. = Marc Dubois} »',
  'from whom something comes':
    'L’aveu est venu de la présidente elle-même : « {d Nous avons échoué. = la présidente} »',
  'whose words they are, in a relative clause':
    'Confidence d’un ministre, qui redoute la suite : « {d On ne tiendra pas jusqu’à Noël. = un ministre} »',
  'whose words they are, far behind':
    'Réponse cinglante, hier, de la présidente du club : « {d Qu’elle vienne me le dire. = la présidente du club} »',
  'behind a participle with a subject of its own':
    'Une fois la porte refermée, la concierge lâche : « {d Il ne reviendra pas. = la concierge} »',
  'with whom a view is shared, and their trade':
    'Même son de cloche du côté de Nadia, 42 ans, aide-soignante à l’hôpital de Lens : « {d Le dossier est clos. = Nadia} »',
  'somebody granted a word that they are glad of':
    'Si Ana Duval se réjouit d’« {p une avancée = Ana Duval} », les riverains restent prudents.',
  'somebody who shares a view, and their trade':
    'Un constat partagé par Marie Vandevelde (PS), échevine d’Ixelles depuis 2018 : « {d Rien n’est signé. = Marie Vandevelde} »',
  'somebody described, in whose hands a thing is':
    'Le dossier est entre les mains de Nadia Roy, avocate à Lens, qui refuse de « {p céder au chantage = Nadia Roy} ».',
  'a verb that may be a noun, before an insertion':
    'La maire de Tulle, Ana Duval, demande au préfet, dans une lettre, que « {d toute la lumière soit faite = Ana Duval} ».',
  'a verb that may be a noun, before to whom and its object':
    'La maire de Tulle, Ana Duval, reproche à l’État son « {p mépris = Ana Duval} » pour les campagnes.',
  'a clause of its own behind the words of somebody else':
    'Tandis que l’évêque promettait « {p la fermeté = l’évêque} », le préfet cherchait « {p un répit = le préfet} ».',
});
