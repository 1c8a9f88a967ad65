import { describeDrawn } from './draw.ts';

describeDrawn('a role of something that has a number', {
  'before its name':
    'La maire, Ana Roy, refuse. Le chauffeur du bus 12, Jo Blin, parle d’« {p un choc = Jo Blin} ». « {d Je vis = Jo Blin} », dit-il.',
  'but not before what is counted':
    'À la sortie du stade 3 000 supporters huaient l’arbitre. « {d Honte ! = l’arbitre} », a dit l’arbitre.',
});

describeDrawn('what a verb makes of somebody', {
  'behind an age':
    'Jo Blin, 34 ans, soupçonné de vol, se tait. « {d J’ai dit oui = Jo Blin} », explique l’ancien surveillant. La présidente, Ana Roy, insiste. « {d Où ? = Ana Roy} », demande-t-elle. « {d Là = Jo Blin} », répond le prévenu.',
  'behind «en» and a participle':
    'La cour a beaucoup appris, en jugeant Jo Blin. « {d J’ai dit oui = Jo Blin} », explique l’ancien surveillant. La présidente, Ana Roy, insiste. « {d Où ? = Ana Roy} », demande-t-elle. « {d Là = Jo Blin} », répond le prévenu.',
  'but not by what they did':
    'Jo Blin, 34 ans, a condamné « {p un geste lâche = Jo Blin} ». Ana Roy, la prévenue, se tait. « {d Non = Ana Roy} », dit la prévenue.',
  'is no office':
    'Réélue en juin, Ana Roy a livré un discours. « {d Au travail = Ana Roy} », a lancé la première secrétaire.',
});

describeDrawn('one of several of whom a sentence before tells', {
  'as of those who did something':
    'Huée par des infirmières, la ministre est partie. « {d On attend = une infirmière} », dit l’une d’elles.',
  'nearer than things':
    'Les volumes ont chuté. Ana Roy a rassuré les acheteurs. « {d On attend = un acheteur} », dit l’un d’eux.',
  'with a complement before the verb':
    'Les éleveurs de rennes samis, eux, se taisent. « {d On attend = un éleveur de rennes} », dit l’un d’eux.',
  'not of those whom others represent':
    'Ana Roy a reçu les déléguées des élèves. « {d On attend = une déléguée des élèves} », dit l’une d’elles.',
  'not of a noun behind another':
    'Devant la salle des fêtes, où l’on mange, des bénévoles rient. « {d On attend = une bénévole} », dit l’une d’elles.',
});

describeDrawn('a role that the name of a body explains', {
  'before the verb': 'L’assureur du club, la Maif, refuse. « {d On verra = MAIF} », souffle-t-il.',
  'but not where persons follow':
    'Le maire, la CGT et Ana Roy se sont vus. « {d On verra = Ana Roy} », souffle-t-elle.',
});

describeDrawn('an office and the name that comes behind it', {
  'with an adjunct behind a comma':
    'La ministre a défendu la loi. « {d Tenons = Ana Roy} », a tranché Ana Roy, avant de partir. La ministre parle d’« {p un choc = Ana Roy} ».',
  'in a headline by a looser word':
    'Pour le maire, un « {p gâchis = Jo Blin} »\n\nLundi, Jo Blin n’a pas cédé. « {d C’est cher = Jo Blin} », a tonné l’édile.',
  'not in a headline where two may be meant':
    'Pour le patron, un « {p gâchis = le patron} »\n\nJo Blin, PDG d’Alstom, a parlé de « {p ruine = Jo Blin} ». Le directeur, Paul Roy, se tait.',
  'of whom a thing has moved':
    'Le ministre Jo Blin veut raser la gare. De quoi faire sourire Paul Roy, général en retraite. « {d Qui paie ? = Paul Roy} », demande l’ancien commandant de la brigade.',
});

describeDrawn('somebody unnamed to whom something was done', {
  'comes back by what that makes of them':
    'Une retraitée a été escroquée. Le maire, Jo Blin, s’indigne. « {d Un acte lâche = Jo Blin} », dit-il. La victime parle d’« {p un piège = une retraitée} ».',
  'but not by a word that the verb does not give':
    'Une retraitée a été élue. Le maire, Jo Blin, jubile. « {d Bravo = Jo Blin} », dit l’édile.',
});

describeDrawn('a trade by a looser word', {
  'of somebody’s employer':
    'Le président, Luc Roy, interroge Ana Duval. Son employeur, Jo Blin, s’emporte. « {d Elle a menti = Jo Blin} », dit le chef d’entreprise.',
  'of a town councillor':
    'La municipale de la Culture, Ana Roy, propose un fonds, que l’élue verte juge « {p modeste = Ana Roy} ».',
  'of an actress':
    'La tragédienne Ana Roy joue. Jo Blin l’admire. « {d Je tremble = Ana Roy} », dit la comédienne.',
});

describeDrawn('words that are the subject of a verb in the plural', {
  'over its object': 'Selon Ana Roy, « {p cent femmes = Ana Roy} » perdront leur emploi.',
  'but not where several speak':
    '« {d Trois fois non = la maire et le préfet} », ragent la maire et le préfet.',
});
