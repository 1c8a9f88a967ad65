import { describeDrawn } from './draw.ts';

describeDrawn('a role of something that has a number', {
  'before its name':
    'La maire, Ana Roy, refuse. Le chauffeur du bus 12, Jo Blin, parle d’« {p un choc = Jo Blin} ». « {d Je vis = Jo Blin} », dit-il.',
  'but not before what is counted':
    'À la sortie du stade 3 000 supporters huaient l’arbitre. « {d Honte ! = l’arbitre} », a dit l’arbitre.',
});

describeDrawn('what a verb makes of somebody', {
  'behind an age':
    'Jo Blin, 34 ans, soupçonné de vol, se tait. La présidente, Ana Roy, insiste. « {d Non = Jo Blin} », dit le prévenu.',
  'behind «en» and a participle':
    'La cour a beaucoup appris, en jugeant Jo Blin. La présidente, Ana Roy, insiste. « {d Non = Jo Blin} », dit le prévenu.',
  'but not by what they did':
    'Jo Blin, 34 ans, a condamné « {p un geste lâche = Jo Blin} ». Ana Roy, la prévenue, se tait. « {d Non = Ana Roy} », dit la prévenue.',
  'is no office':
    'Réélue en juin, Ana Roy a livré un discours. « {d Au travail = Ana Roy} », a lancé la première secrétaire.',
});
