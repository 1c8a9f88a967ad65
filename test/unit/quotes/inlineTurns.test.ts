import { describeDrawn } from './draw.ts';

describeDrawn('a turn behind a dash, on the line of the scene that leads to it', {
  'with its reporter':
    'La sirène retentit dans l’atelier. — {d Demain, on ferme = le chef}, prévient le chef. Au fond, quelqu’un soupire : « {d Tant mieux. = quelqu’un} »',
  'and its answer':
    'On patiente sous la tribune du stade. — {d Vous êtes la dame de midi ?} — {d De 11 heures, jeune homme = Lou Roy}, corrige Lou Roy. La file avance.',
  'is none where a dash parts what the reporter tells':
    'Le tribunal a tranché hier soir. — Le maire, réélu la veille, a annoncé un plan.',
  'or opens a list':
    'Bilan de la journée de samedi. — Deux blessés, un véhicule brûlé. — Aucun dégât ailleurs.',
  'or follows a place': 'Lyon. — Le tram roule à nouveau, promet le maire.',
});
