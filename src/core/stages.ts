/** The parts of the work on a French text, in their order. */
export const stages = ['sentences', 'dates', 'names', 'quotations', 'references', 'glossary'] as const;

/** One of them. */
export type Stage = (typeof stages)[number];
