import { describeDrawn } from './draw.ts';

describeDrawn('what stands between a thing and its verb', {
  'is what it is called':
    'La motion arrivée en tête, « {s Terre commune} », a recueilli 46 % des voix, a annoncé la présidente Ana Roy.',
  'is so in a relative clause of who speaks':
    '« {d Je reste = Ana Roy} », a dit la sénatrice Ana Roy, dont la motion, « {s Terre commune} », a été battue.',
  'is nobody’s word behind what a law has foreseen':
    'Un juge dira lundi si l’État peut imposer le « {s service garanti} », prévu par une loi de 2019.',
});
