import { type GlossaryLexicon, parseGlossary } from './glossary/lexicon.ts';
import { type Grammar, grammarFiles, openGrammar } from './grammar/tag.ts';
import { type CueLexicon, parseCues } from './quotes/cueLexicon.ts';
import { type NamingLexicon, parseNaming } from './quotes/naming.ts';
import { type Collectives, parseCollectives } from './quotes/speakers.ts';
import { type LayoutLexicon, parseLayout } from './text/layout.ts';

/** The lexicons and models that an analysis reads; opened once, then shared, never changed. */
export interface Resources {
  readonly grammar: Grammar;
  readonly layout: LayoutLexicon;
  readonly cues: CueLexicon;
  readonly naming: NamingLexicon;
  readonly collectives: Collectives;
  readonly glossary: GlossaryLexicon;
}

/** The files behind the resources, relative to the root of the extension, `/` between folders. */
export const resourceFiles: readonly string[] = [
  ...grammarFiles,
  'dist/data/layout.tsv',
  'dist/data/cues.tsv',
  'dist/data/naming.tsv',
  'dist/data/roles.tsv',
  'dist/data/glossary.tsv',
  'dist/data/phrases.tsv',
  'dist/data/affixes.tsv',
  'dist/data/demonyms.tsv',
];

/** Opens the resources from the bytes of `resourceFiles`. Throws when a file is missing: the extension is then not whole. */
export function openResources(files: ReadonlyMap<string, Uint8Array>): Resources {
  const decoder = new TextDecoder();
  const table = (name: string): string => {
    const bytes = files.get(`dist/data/${name}.tsv`);
    if (!bytes) return '';
    return decoder.decode(bytes);
  };
  const roles = table('roles');
  return {
    grammar: openGrammar(files),
    layout: parseLayout(table('layout')),
    cues: parseCues(table('cues')),
    naming: parseNaming(table('naming')),
    collectives: parseCollectives(roles),
    glossary: parseGlossary({
      glossary: table('glossary'),
      phrases: table('phrases'),
      affixes: table('affixes'),
      demonyms: table('demonyms'),
    }),
  };
}
