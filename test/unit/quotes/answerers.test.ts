import { describeDrawn } from './draw.ts';

describeDrawn('what somebody says to who asked is of whom was asked', {
  'by a preposition of address':
    '« {d Vous avez bu ? = Luc Faye} », demande le président, Luc Faye, au prévenu, Ivo Blin. « {d Deux verres, monsieur le président. = Ivo Blin} »',
  'by an object pronoun':
    'Ivo Blin regarde ses mains. « {d Vous dormiez ? = Lise Roy} », l’interroge la procureure, Lise Roy. « {d Oui, madame la procureure. = Ivo Blin} »',
  'before who asks, over a paragraph':
    'À la barre, Ivo Blin bafouille. « {d Qui tenait l’arme ? = Lise Roy} », demande la présidente, Lise Roy.\n« {d Je ne sais plus, madame la présidente. = Ivo Blin} »',
  'beside a pronoun that asks':
    'La juge Lise Roy s’est penchée vers le prévenu, Ivo Blin. « {d Vous regrettez ? = Lise Roy} », a-t-elle demandé. « {d Oui, madame la juge. = Ivo Blin} »',
  'after a silence, whatever it says':
    'La présidente, Lise Roy, se tourne vers Ivo Blin : « {d Qui tenait l’arme ? = Lise Roy} » Silence. Puis : « {d Moi. = Ivo Blin} »',
  'at home':
    '« {d Tu viens ? = Lou Roy} », demande Lou Roy à son fils, Tom. « {d Deux minutes, maman. = Tom} »',
  'not where no question was asked':
    '« {d Je n’ai rien fait = Ivo Blin} », jure Ivo Blin. « {d Je vous le promets, madame la présidente. = Ivo Blin} »',
  'nor where nobody is called':
    '« {d Qui va payer ? = Ivo Blin} », demande Ivo Blin, maraîcher. « {d Nous n’avons plus un sou. = Ivo Blin} »',
  'nor where a sentence tells who speaks':
    'Josiane s’emporte. « {d Vous le feriez, vous ? = Josiane} », lance Josiane. Le vigile baisse les yeux. « {d Moi, madame, on m’a dit de fermer. = le vigile} »',
});

describeDrawn('nobody calls themselves by their office', {
  'who gives the floor':
    'Le maire, Jo Blin, cède la parole à une habitante. « {d Ma rue est noyée, monsieur le maire. = une habitante} »',
});
