/** Fields that an article may belong to and that decide between senses. */
export const domains = [
  'politics',
  'economy',
  'law',
  'justice',
  'sport',
  'health',
  'science',
  'culture',
  'army',
  'weather',
  'religion',
  'media',
  'transport',
  'education',
  'environment',
  'tech',
] as const;

export type Domain = (typeof domains)[number];
