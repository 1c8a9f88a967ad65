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
