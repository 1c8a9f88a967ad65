import { describeDrawn } from './draw.ts';

describeDrawn('a verb of naming gives', {
  'the own word of who stands in «ce que»':
    'La maire Ana Roy refuse ce qu’elle nomme « {p la politique du robinet = Ana Roy} ».',
  'what somebody once called a person':
    'Le critique Paul Blin l’a un jour appelée « {p la plus discrète des insolentes = Paul Blin} ».',
  'what somebody had called them':
    'Le ministre Paul Blin l’avait surnommée « {p la dame du phare = Paul Blin} ».',
  'the word of who is named behind «comme»':
    'Ce « {p petit miracle = Ana Roy} », comme le nomme Ana Roy, a duré.',
  'the name that everybody uses': 'Ce que l’on nomme « {s effet de serre} » est connu depuis 1824.',
  'the name that many use': 'Ses équipiers l’ont surnommé « {s le bulldozer} ».',
  'a nickname of one word': 'Le maire Paul Blin l’avait surnommée « {s l’incendiaire} ».',
  'a name with its capital': 'Le maire Paul Blin l’avait baptisé « {s Titan} ».',
});

describeDrawn('a verb of fear or wish reaches', {
  'what stands behind its whole object':
    'Le recteur Paul Blin craint un manque à gagner de huit millions de francs, « {p toute une faculté = Paul Blin} ».',
  'not what is named there':
    'Le maire Paul Blin craint la vieille fabrique de la rue des Tanneurs, dite « {s la Bête} ».',
});

describeDrawn('a verb of saying reports before', {
  'what a comma parts from an infinitive with «sans»':
    'Le maire Paul Blin propose d’attendre le jury sans tarder, « {p quitte à ouvrir le gymnase = Paul Blin} ».',
  'two infinitives of the past':
    'L’avocat Paul Blin affirme n’avoir pu voir son client « {p que dix minutes = Paul Blin} ».',
});
