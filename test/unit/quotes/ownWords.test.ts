import { describeDrawn } from './draw.ts';

describeDrawn('a guide', {
  'is meant by its noun, but says nothing of itself in the first person':
    'Luc Diop a 16 points au Gault&Millau. Le guide vante « {p une cuisine de terre = Gault&Millau} ». « {d Mon père me le répétait = Luc Diop} », glisse-t-il.',
});
