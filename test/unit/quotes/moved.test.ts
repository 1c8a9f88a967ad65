import { describeDrawn } from './draw.ts';

describeDrawn('whom a thing moves', {
  'speaks next, though another spoke last':
    '« {d Nous tiendrons = Luc Diop} », tonne Luc Diop. « {d Nous sommes pris en étau = Paul Roche} », plaide le directeur, Paul Roche. La formule a fait bondir Diop. « {d L’étau, c’est moi qui suis dedans = Luc Diop} », s’emporte-t-il.',
  'but not whom somebody moved, who goes on':
    '« {d Nous tiendrons = Luc Diop} », tonne Luc Diop.\n\n« {d Nous sommes pris en étau = Paul Roche} », plaide le directeur, Paul Roche. Il a fait bondir Diop. « {d Je reste = Paul Roche} », ajoute-t-il.',
});
