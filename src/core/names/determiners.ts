/** How a phrase is introduced: «le», «un», «son», «ce», or nothing («Eve Lam, maire de Sète»). */
export type Introduction = 'definite' | 'indefinite' | 'possessive' | 'demonstrative' | 'bare';

export const introductions = new Map<string, Introduction>([
  ...['le', 'la', "l'", 'l’', 'les', 'du', 'au', 'aux'].map((key) => [key, 'definite'] as const),
  ...[
    'un',
    'une',
    'des',
    'plusieurs',
    'certains',
    'certaines',
    'quelques',
    'deux',
    'trois',
    'quatre',
    'cinq',
    'de',
    "d'",
    'd’',
    'chaque',
    'aucun',
    'aucune',
    'autre',
    'autres',
  ].map((key) => [key, 'indefinite'] as const),
  ...['son', 'sa', 'ses', 'leur', 'leurs', 'mon', 'ma', 'mes', 'notre', 'nos', 'votre', 'vos'].map(
    (key) => [key, 'possessive'] as const,
  ),
  ...['ce', 'cet', 'cette', 'ces'].map((key) => [key, 'demonstrative'] as const),
]);
export const contracted = new Set(['du', 'au', 'aux', 'de', "d'", 'd’']);
export const numbers = new Map([
  ['deux', 2],
  ['trois', 3],
  ['quatre', 4],
  ['cinq', 5],
]);
