import { describeDrawn } from './draw.ts';

describeDrawn('somebody before a colon, with what of theirs tells how they say it', {
  'over a cloth': 'La ville attend. Une cliente, le foulard sur le nez : « {d C’est fini. = une cliente} »',
  'without an article': 'La ville attend. Un ouvrier, sourire aux lèvres : « {d C’est fini. = un ouvrier} »',
});

describeDrawn('no cue is', {
  'what words make somebody do': 'Le jeu de mots (« {s let that sink in} ») n’a pas fait rire tout le monde.',
  'what a relative clause tells that a comma closes':
    'À ceux qui lui reprochent sa lenteur, la romancière Lou Roy sert « {p la pudeur des gens d’eau = Lou Roy} ».',
});

describeDrawn('«je» is said with a verb', {
  'whatever this looks like':
    'La ville attend. Une cliente, à voix basse : « {d Moi, je les soutiens. = une cliente} »',
});

describeDrawn('a noun of speech gives the words to', {
  'who translates what another has said':
    'Le directeur, Jo Blin, attend. Traduction d’un syndicaliste : « {d Il gagne du temps. = un syndicaliste} »',
});

describeDrawn('what somebody has done, in words of theirs', {
  'where an inhabitant is named': 'L’Italien Marco Rossi a « {p perdu ses illusions = Marco Rossi} ».',
  'not what a thing has done': 'Le film a « {s perdu son public} ».',
});
