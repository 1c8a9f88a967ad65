import { describeDrawn } from './draw.ts';

describeDrawn('words as words, labels and signs', {
  'what is listed is the subject behind it':
    'La romancière a le goût des mots exacts : « {s moraine} », « {s délitement} » reviennent souvent.',
  'what a word has become':
    '« {d “{s Résilience}” est devenu un mot magique = Ana Duval} », soupire Ana Duval.',
  'a label on a ticket': 'Jo Blin n’obtient qu’un ticket « {s en cours de traitement} ».',
  'a status': 'Son dossier porte le statut « {s en attente de pièces} ».',
  'what is read on a sign': 'Sur la pancarte, on lit « {s Préfet, rends l’hôpital} ».',
  'what a sign says': 'La banderole donne le ton : « {s Urgences en grève, patients en danger} ».',
  'the name that somebody gives': 'Quelqu’un a rebaptisé le ponton au feutre : « {s Titanic} ».',
  'the name that they like better':
    'La direction les appelle « {s les équipiers} », eux préfèrent « {s les fourmis} ».',
  'a title behind a preposition': 'De la valse à « {s Mon père roule de nuit} », son sommet, tout respire.',
  'one word after another':
    'Jo Blin récuse le terme de « {s- recul} » et lui préfère celui de « {s pause} ».',
  'which of several things it is':
    'La mairie précise que la formule « {s petit budget} » reste ouverte et que les billets « {s dernière minute} » sont vendus.',
  'a word that there is': 'Il y a un terme pour cela dans le vignoble : « {s bourru} ».',
  'a word that all have': 'Ici, on a un mot pour ces vents-là : « {s tramontane} ».',
  'what is learnt to be said': 'Un collègue lui a appris à dire « {s merci} » en wolof.',
  'the title of a column': 'Dans une tribune titrée « {s Sauvons la mer} », Jo Blin réclame un moratoire.',
  'what everybody calls so': 'Le texte est souvent présenté comme « {s l’esprit de Rio} ».',
  'a word for what a thing does': 'Jo Blin se dit inquiet. Le pétrole « {s flambe} ».',
  'what is clicked on': 'Il suffit de cliquer sur « {s valider} ».',
  'a nickname before the verb': 'Le traileur Jo Blin, « {s l’extraterrestre} », remporte la Zegama.',
  'what fell on a day': '« {s Le Mur} » est tombé un jeudi.',
  'a question asks about the word': 'Comment un animal sans oreilles peut-il « {s entendre} » ?',
});

describeDrawn('parts of what somebody says', {
  'to be told by nobody in particular':
    '« {d En 2019, on nous promettait “{p dix ans de visibilité}” = Ana Duval} », rappelle Ana Duval.',
  'by a report':
    '« {d Le rapport parlait d’une “{p relation toxique = le rapport}” = Ana Duval} », dit Ana Duval.',
  'the only word that somebody has': 'Jo Blin n’a qu’un mot : « {p fierté = Jo Blin} ».',
  'the word that somebody uses':
    'Les nuits sont « {p infernales = Ana Duval} », c’est le mot que choisit la maire Ana Duval.',
  'the verb in the marks': 'L’État, lui, « {p prend acte = l’État} » et n’exclut pas un appel.',
  'the verb in the marks behind «ne»': 'Son mari, lui, ne « {p réalise pas encore = son mari} ».',
  'one thing told after another':
    'L’avocate décrit un homme « {p tout-puissant = l’avocate} », un père « {p dévorant = l’avocate} ».',
  'two verbs without a subject':
    'Selon Ana Duval, les mesures « {p fonctionnent et sont appréciées = Ana Duval} ».',
  'what was said to those who tell it':
    '« {d C’est “{p non négociable = le ministre}”, nous a dit le ministre = Jo Blin} », raconte Jo Blin.',
  'but what another hears is a word':
    '« {d Quand un patron dit “{p flexibilité = un patron}”, moi j’entends “{s précarité}” = Jo Blin} », résume Jo Blin.',
  'a verb like an adjective of another gender': '« {d Le combat continue = Ana Duval} », dit Ana Duval.',
  'how closely a matter is followed': 'La maire Ana Duval suit l’affaire « {p de très près = Ana Duval} ».',
  'in what manner': 'Jo Blin a lancé l’idée en février « {p un peu comme une boutade = Jo Blin} ».',
  'how a thing is done, by who told of it before':
    '« {d On recrute = Ana Duval} », souligne Ana Duval. Les renforts arriveront « {p d’ici la fête du Travail = Ana Duval} ».',
  'what is judged so, by nobody in particular': 'Jo Blin a été écarté pour un sprint jugé « {p dangereux} ».',
  'what a thing does, by who told of it before':
    'Ana Duval assure que {i le texte sera voté = Ana Duval}. Le calendrier, lui, « {p ne bougera pas = Ana Duval} ».',
  'what a thing does, by the body that all comes from':
    'Selon la préfecture, {i le vent soufflera = la préfecture}. L’épisode « {p pourrait durer = la préfecture} ».',
  'how things are that somebody shows':
    'Ana Duval montre des tombes qui sont « {p parties une à une = Ana Duval} ».',
  'but by nobody where nobody speaks':
    'La série, diffusée « {s en prime time} », a réuni 4 millions de fidèles.',
  'whom a sign annoys': 'Le panneau agace la maire Ana Duval : « {d C’est une verrue = Ana Duval} ».',
  'who is appointed is no name':
    'Jo Blin a nommé un nouveau chef : « {d Il connaît la maison = Jo Blin} », dit Jo Blin.',
  'who is remembered': 'Jo Blin garde le souvenir d’une patronne « {p douce = Jo Blin} ».',
  'to those it is thrown at': 'Ana Duval a lancé aux élus qu’« {d il faudra payer = Ana Duval} ».',
  'a clause about everything': 'Jo Blin raconte que « {d tout s’est joué à deux heures = Jo Blin} ».',
  'two verbs in marks':
    'La direction « {p regrette = la direction} » et « {p réfléchit = la direction} » à un recours.',
  'the denial in the marks': 'La maire Ana Duval ne retire « {p pas une virgule = Ana Duval} ».',
  'who is called on': 'Le ministère a appelé « {p toutes les parties = le ministère} » à la retenue.',
  'who made the words': 'La formule, « {p un pour tous = Alexandre Dumas} », est d’Alexandre Dumas.',
  'as somebody calls it': 'Ce « {p petit miracle = Ana Duval} », comme l’appelle Ana Duval, tient à peu.',
  'by some and by others': 'Un « {p cadeau empoisonné = les uns} », disent les uns.',
  'a purpose of those before':
    'Le maire Jo Blin a ouvert un guichet. Une façon de « {p reprendre la main = Jo Blin} ».',
  'how somebody is': 'Le chanteur Jo Blin, « {p épuisé = Jo Blin} », annule sa tournée.',
  'what is said on a list':
    '« {p Arnaque = les clients} », « {p honte = les clients} » : sur Internet, les clients ne décolèrent pas.',
  'a claim that the next sentence gives to somebody':
    '« {d Un agent coûte trop cher. = Ana Duval} » Cette affirmation de la députée Ana Duval, lancée dimanche sur LCI, est fausse.',
  'the two ends of a scale': 'Les analystes ramènent leur conseil de « {s achat} » à « {s conserver} ».',
  'a grade given to a share':
    'La banque relève le titre à « {s surpondérer} » contre « {s neutre} » auparavant.',
  'what a panel shows': 'Le panneau indique « {s complet} » depuis mardi.',
  'the name of an offer': 'L’offre « {s Famille nombreuse} » reste en vigueur, a assuré le transporteur.',
  'a word of a part that somebody plays': 'Il faut l’entendre lâcher ce « {s bof} » qui vaut un procès.',
  'what a bank advises': 'La banque a abaissé son conseil à « {s alléger} ».',
  'a proverb': 'Comme dit le proverbe, « {s celui qui a soif ne regarde pas la couleur de la calebasse} ».',
  'an adage behind it': '« {s Petit à petit, l’oiseau fait son nid} », veut l’adage.',
  'not what somebody says of a proverb':
    '« {d Comme dit le proverbe, qui dort dîne = Jo Blin} », a plaisanté Jo Blin.',
  'what somebody is said to stop': 'Les caristes disent stop aux « {s casques} ».',
  'the camp of somebody': 'Le ministre accuse la députée « {s insoumise} » Zoé Blin de mentir.',
  'not how somebody finds another': 'Le coach félicite la joueuse « {p inépuisable = le coach} » Zoé Blin.',
});
