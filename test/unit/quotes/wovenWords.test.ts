import { describeDrawn } from './draw.ts';

describeDrawn('woven words are those of', {
  'the subject of any verb, where they are several and no article makes a name of them':
    'La bourgmestre, Zoé Blin, range « {p la colère et la fatigue = Zoé Blin} » au même rang.',
  'the subject of any verb, where they describe what it tells of':
    'Les voisins gardent l’image d’un garçon « {p poli, discret, toujours à l’heure = les voisins} ».',
  'whoever holds what is set off, whatever verb stands before':
    'Le groupe a annoncé la fermeture du site, un « {p crève-cœur = la maire} » pour la maire. Il parle d’un « {p effort = le groupe} » pour les jeunes.',
  'a body that adjectives behind the last comma describe, one or two':
    'Les grévistes ont repris le travail, « {p déçus = les grévistes} » mais « {p fiers = les grévistes} ».',
  'whoever judges what they complete, whatever article they have':
    'Le syndicat dénonce une politique de la « {p repentance = le syndicat} » et une culture du « {p secret = le syndicat} ». Il s’inquiète, lui, de la « {p chasse = le syndicat} ».',
  'nobody, where they name who meets':
    'La maire a appelé mardi au calme, avant une réunion de la « {s coalition des villes} ».',
  'nobody, where a preposition that opens the sentence leads to a title':
    'Dans « {s les Grandes Eaux} », la dessinatrice imagine une ville noyée.',
  'nobody, where a verb gives them as a name':
    'Dans les fermes, on appelle ce jour « {s le jour tout blanc} ».',
  'a body that judges a thing behind it':
    'Zoé Blin a présenté une mesure « {p injuste = le syndicat} » pour le syndicat.',
  'nobody, where those behind are whom it touches':
    'Zoé Blin a présenté une mesure « {s injuste} » pour les plus pauvres.',
  'whoever was heard in the sentence before, of how a thing is':
    '« {d Tout va mal = la maire} », a déclaré la maire. Le budget est « {p exsangue = la maire} ».',
  'whoever the sentence before has a clause from':
    'Selon la maire, {i la situation est grave = la maire}. Le budget serait « {p exsangue = la maire} ».',
  'a pronoun of the next sentence, which goes on':
    'La ministre rassure. Le virus est « {p sous contrôle = la ministre} ». Rien n’est « {p à l’ordre du jour = la ministre} », a-t-elle conclu.',
  'nobody, where no sentence around has anybody speak':
    'Zoé Blin range la salle. La porte est « {s ouverte} ».',
  'somebody whom an adjective behind the last comma describes':
    'La navigatrice Zoé Blin a franchi la ligne mercredi, « {p épuisée mais heureuse = Zoé Blin} ».',
  'a pronoun with «même»':
    'Zoé Blin chante. Elle-même s’est dite « {p bouleversée = Zoé Blin} » par la salle.',
  'a subject with its stressed pronoun, not of an object with a list':
    'La défense, elle, dépeint un homme « {p brisé = la défense} », « {p incapable de fuir = la défense} ».',
  'whoever they stand before, as an adjective':
    '« {p Déçu = Jo Blin} » par le vote, le député Jo Blin quitte le groupe. Il siégera seul.',
  'whoever they are set off behind, whatever their verb takes':
    'Les créanciers, « {p excédés = les créanciers} », réclament un changement de cap. Le club, « {p sous le choc = le club} », attend.',
  'one who describes in the present what «qui» goes on with':
    'L’expert psychiatre décrit ensuite « {p un homme rigide = l’expert psychiatre} » qui avait des dettes.',
  'a source, of what another might do':
    'Selon un proche, le ministre pourrait demander un départ « {p digne = un proche} ».',
  'a pronoun whose verb they are':
    'La ministre Zoé Blin est revenue sur la polémique. Elle « {p regrette = Zoé Blin} » ses mots.',
  'one who lists them with an article':
    'Zoé Blin évoque ses « {p années noires = Zoé Blin} » et la « {p renaissance = Zoé Blin} » qui a suivi.',
  'a body whose reaction stands behind':
    'Le fisc réclame un million à Jo Blin. Une somme « {p fantaisiste = son entourage} », balaie son entourage.',
  'another object of the verb, be it one or several':
    'L’OMS évoque des villes « {p rasées = Organisation mondiale de la santé} » et une population « {p à bout de forces = Organisation mondiale de la santé} ».',
  'nobody heard before, where another decides':
    '« {d Une honte = Jo Blin} », dit Jo Blin. La juge a tranché : le texte est « {s illégal} ».',
  'whose a verdict is that a colon leads to':
    'Un service « {p exsangue = Jo Blin} », des soignants « {p à bout = Jo Blin} » : le constat du docteur Jo Blin est sans appel.',
  'nobody, of how a thing moves': 'Zoé Blin range la salle. Les travaux avancent « {s comme prévu} ».',
});

describeDrawn('«on» speaks there for', {
  'a body that the sentence before is about':
    'La direction académique indique que {i tous seront accueillis à Sète = la direction académique}. « {d Aucun trajet ne sera long = la direction académique} », y promet-on.',
});

describeDrawn('a headline takes', {
  'one word from the story that gives it to somebody':
    'Un accord « {p historique = Zoé Blin} »\n\nLa ministre Zoé Blin a salué samedi un accord « {p historique = Zoé Blin} ».',
  'one word from whoever alone says it in the story':
    'Affaire Blin : des policiers « {p dépassés = Jo Roy} »\n\n« {d Nous étions dépassés = Jo Roy} », a admis le commissaire Jo Roy.',
  'no word that is a name in the story too':
    'Les « {s gilets jaunes} » de retour\n\nLes « {s gilets jaunes} » ont défilé samedi à Sète.',
});

describeDrawn('a paragraph of words alone is said by', {
  'a pronoun of the sentence before':
    'Titre de la page\n\nZoé Blin a coupé des robes. Dans son atelier, elle range ses patrons.\n\n« {d Je pars. = Zoé Blin} »',
  'whoever stands before a sentence about things':
    'Titre de la page\n\nZoé Blin a coupé des robes. Les années passent.\n\n« {d Je pars. = Zoé Blin} »',
});

describeDrawn('before a colon words are shared by', {
  'a neighbour':
    'Zoé Blin attend la pluie. « {d Le maïs est grillé. = Zoé Blin} »\n\nChez sa voisine Eve Lam, maraîchère, même désarroi : « {d J’ai tout perdu. = Eve Lam} »',
  'a body':
    'Zoé Blin attend la pluie. « {d Le maïs est grillé. = Zoé Blin} »\n\nMême son de cloche du côté du syndicat : « {d Les éleveurs souffrent. = le syndicat} »',
  'a name with an office in two words':
    'Zoé Blin, Première ministre : « {d Nous tiendrons = Zoé Blin} »\n\nLe vote a eu lieu mardi à Sète.',
});
