import { describeDrawn } from './draw.ts';

describeDrawn('whom a thing moves', {
  'speaks next, though another spoke last':
    '« {d Nous tiendrons = Luc Diop} », tonne Luc Diop. « {d Nous sommes pris en étau = Paul Roche} », plaide le directeur, Paul Roche. La formule a fait bondir Diop. « {d L’étau, c’est moi qui suis dedans = Luc Diop} », s’emporte-t-il.',
  'but not whom somebody moved, who goes on':
    '« {d Nous tiendrons = Luc Diop} », tonne Luc Diop.\n\n« {d Nous sommes pris en étau = Paul Roche} », plaide le directeur, Paul Roche. Il a fait bondir Diop. « {d Je reste = Paul Roche} », ajoute-t-il.',
  'by any verb':
    '« {d On nous oublie = Lou Roy} », dit Lou Roy. La ministre, Ana Blin, tempère. « {d Rien n’est fait = Ana Blin} », assure-t-elle. La promesse n’a pas rassuré Lou Roy. « {d J’attends de voir = Lou Roy} », soupire-t-elle.',
  'by a verb that gives':
    '« {d On nous oublie = Luc Roy} », dit Luc Roy. Le coach, Jo Blin, a été clair. « {d Il jouera = Jo Blin} », a-t-il promis. Ce forfait offre une place à Luc Roy. « {d Je suis prêt = Luc Roy} », dit-il.',
  'in words without a finite verb':
    'Jean Duval est maire. Pas de quoi rassurer Erwan, papa de jumelles. « {d Ça fermera = Erwan} », souffle-t-il.',
  'though the article brings them in there':
    'Le coach, Jo Blin, tempère. « {d C’est long = Jo Blin} », dit-il. L’annonce a surpris un voisin de passage. « {d Je n’y pense pas = un voisin de passage} », dit-il.',
  'before a question':
    '« {d Quelle joie = Luc Roy} », dit Luc Roy. Le coach, Jo Blin, tempère. « {d C’est long = Jo Blin} », dit-il. Ce succès hisse Luc Roy en tête. Un but ? « {d Je n’y pense pas = Luc Roy} », esquive-t-il.',
  'but not of whom the words tell':
    '« {d Je marche = Luc Roy} », disait Luc Roy. « {d Il pleuvait = Jo Blin} », dit le préfet, Jo Blin. Un camion a percuté Luc Roy. « {d Il marchait = Jo Blin} », a-t-il précisé.',
  'nor whose something acted':
    '« {d Bravo = Jo Blin} », dit le préfet, Jo Blin. Le récit de Luc Roy a ému la salle. « {d On n’oublie rien = Jo Blin} », a-t-il repris.',
});

describeDrawn('a pronoun that speaks', {
  'means the subject, not whom it stands beside':
    'Le chercheur Jo Blin dirige l’étude. Avec son collègue Ken Roy, il a suivi 300 patients. « {d Quelle surprise = Jo Blin} », dit-il.',
  'nor somebody in a relative clause':
    'Ana Roy tient un café. Le 3 mars, l’immeuble où habitait sa mère s’est effondré. « {d J’ai tout entendu = Ana Roy} », dit-elle.',
  'means whom a question asks after':
    'Le coach, Jo Blin, a félicité Luc Roy. « {d Un monstre = Jo Blin} », a soufflé Jo Blin.\n\nEt Luc Roy ? Le héros a été porté en triomphe. « {d J’ai couru = Luc Roy} », a-t-il ri.',
  'in «lui qui» whoever spoke':
    '« {d On a gagné = Jo Blin} », dit le coach, Jo Blin. Lui qui décrivait lundi son groupe comme « {p une convalescente = Jo Blin} » a souri.',
  'or the name that follows':
    'Elle qui qualifiait son rival de « {p pantin = Ana Roy} » a changé de ton. Ana Roy s’excuse.',
});
