/** Writes glossary.tsv and phrases.tsv into `outdir`. */
export function joinLexicons(outdir: string): void;
/** The files of a lexicon, `glossary` or `phrases`. */
export function lexiconParts(name: string): readonly string[];
