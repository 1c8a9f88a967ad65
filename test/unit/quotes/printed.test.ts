import { describeDrawn } from './draw.ts';

describeDrawn('what a paper prints on its first page', {
  'behind its page':
    'Il a collé sur sa vitrine la une de La Capitale : « {d Le trou de trop = La Capitale} ».',
  'with the day between': 'En une du Parisien, mardi : « {d Le froid revient = Le Parisien} ».',
  'by what it does with it': 'Samedi, Libération barrait sa une d’un « {p Prisées ! = Libération} ».',
});
