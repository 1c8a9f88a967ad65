import { describeDrawn } from './draw.ts';

describeDrawn('who speaks stands far behind a verb', {
  'that no list has, over where and how it is said':
    '« {d On est trois pour cent lits = Ana Duval} », illustre au téléphone, depuis Lens, la directrice du foyer, Ana Duval.',
  'that looks like a noun':
    '« {d Le bois travaille encore = Jo Blin} », philosophe dans son atelier le luthier Jo Blin.',
  'but not whom a thing that the marks name is with':
    '« {s Les Oies} », revient sur scène avec la comédienne Ana Duval.',
});

describeDrawn('who speaks stands behind a cue of several words', {
  'behind the marks': '« {d On ne lâchera rien = Jo Blin} », met les points sur les i le capitaine, Jo Blin.',
  'inside the marks':
    '« {d On ne lâchera rien}, lève les yeux au ciel Jo Blin. {d Le match continue. = Jo Blin} »',
});

describeDrawn('what a thing makes somebody do is no cue', {
  'before a colon':
    'Lou Roy a gagné à Lens. Le mot « {s fée} », qui revient souvent, la fait grimacer : « {d J’ai 40 ans. = Lou Roy} »',
});

describeDrawn('an incise ends', {
  'behind a verb that may be a subjunctive':
    '« {d Mon frère a pris le camion, moi mes outils}, raconte Lou Roy, 28 ans, maçonne. {d Le reste a brûlé. = Lou Roy} »',
  'with how a turn is said, over an object':
    'Il est tôt.\n\n— {d Une baguette ?}\n\n— {d Deux = une cliente}, répond une cliente, le cabas sous le bras.',
  'with what is theirs who say it':
    'Il est tôt.\n\n— {d Une baguette ?}\n\n— {d Deux = une cliente}, répond une cliente, sans lever le nez de son téléphone.',
  'before what its verb waits for':
    'Il est tôt.\n\n— {d Une baguette ?}\n\n— {d J’ai pris}, répond une cliente, {d la miche sous le torchon. = une cliente}',
});

describeDrawn('what stands between', {
  'a verb and its words is a stressed pronoun':
    'L’économiste Lou Roy s’inquiète, elle, de la « {p chasse au rendement = Lou Roy} ». Le club dénonce, lui, cette « {p folie douce = le club} ».',
  'what answers and whose it is is how somebody is':
    'Le ministre Ivo Brandt a plaidé lundi. Réplique, tout sourire, de son hôte, Jo Blin : « {d On verra. = Jo Blin} »',
  'a name and the colon is a bracket':
    'Pro D2 - Jo Blin (Aurillac) : « {d On a retrouvé nos jambes = Jo Blin} »\n\nJo Blin souriait.',
  'a verb and its words is an infinitive that says nothing':
    '« {d On a perdu = Jo Blin} », a pesté Jo Blin, se gardant toutefois d’accabler un arbitre « {p pas plus mauvais que nous = Jo Blin} ».',
});

describeDrawn('a colon behind an adverb, without a verb, lets speak', {
  'who fell silent': 'Le maire Jo Blin hésite. Un temps, puis : « {d Jamais. = Jo Blin} » La salle rit.',
  'who was asked before a silence':
    'Le gendarme Jo Blin a tiré. « {d Et le coup de pied ? = la présidente} », le relance la présidente. Long silence, puis : « {d Un réflexe. = Jo Blin} »',
  'not what stands on a list': 'Trois chansons au programme, puis : « {s La Nuit} ». Le public applaudit.',
});

describeDrawn('words that begin with a name', {
  'and go on with what was done to it':
    'La critique Lou Roy parle d’un « {p Feydeau joué au ralenti = Lou Roy} ».',
  'and stop there are a title': 'La critique Lou Roy parle de « {s Lyon brûlé} ».',
});

describeDrawn('a noun that may be a verb', {
  'is one behind «on»': 'Aux urgences de Lens, « {d on court du matin au soir} »\n\nIl est tôt.',
});

describeDrawn('a label', {
  'is what something is classed':
    'Le préfet évoque un « {p feu de broussailles = le préfet} » dans un secteur classé « {s rouge} ».',
  'is what stands on a slate':
    'L’étal de Lou Roy arbore une ardoise : « {s Huîtres saines, parole de mamie} ».',
});
