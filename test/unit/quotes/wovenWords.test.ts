import { describeDrawn } from './draw.ts';

describeDrawn('woven words are those of', {
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
});

describeDrawn('a headline takes', {
  'one word from the story that gives it to somebody':
    'Un accord « {p historique = Zoé Blin} »\n\nLa ministre Zoé Blin a salué samedi un accord « {p historique = Zoé Blin} ».',
  'no word that is a name in the story too':
    'Les « {s gilets jaunes} » de retour\n\nLes « {s gilets jaunes} » ont défilé samedi à Sète.',
});

describeDrawn('a paragraph of words alone is said by', {
  'a pronoun of the sentence before':
    'Titre de la page\n\nZoé Blin a coupé des robes. Dans son atelier, elle range ses patrons.\n\n« {d Je pars. = Zoé Blin} »',
  'whoever stands before a sentence about things':
    'Titre de la page\n\nZoé Blin a coupé des robes. Les années passent.\n\n« {d Je pars. = Zoé Blin} »',
});
