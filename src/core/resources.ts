import { type CalendarLexicon, parseCalendar } from './dates/calendar.ts';
import { type GlossaryLexicon, parseGlossary } from './glossary/lexicon.ts';
import { type Grammar, grammarFiles, kernelFile, openGrammar } from './grammar/tag.ts';
import { nameLexicons, parseNameLexicons } from './names/lexicons.ts';
import { openRecogniser, recogniserFile } from './names/recogniser.ts';
import type { CoreferenceLexicons } from './names/resolveCoreferences.ts';
import { type CueLexicon, parseCues } from './quotes/cueLexicon.ts';
import { type NamingLexicon, parseNaming } from './quotes/naming.ts';
import { parseRoleNouns, type RoleNouns } from './quotes/roleNouns.ts';
import { type LayoutLexicon, parseLayout } from './text/layout.ts';

/** The lexicons and models that an analysis reads; opened once, then shared, never changed. */
export interface Resources {
  readonly grammar: Grammar;
  readonly layout: LayoutLexicon;
  readonly calendar: CalendarLexicon;
  readonly cues: CueLexicon;
  readonly naming: NamingLexicon;
  readonly roleNouns: RoleNouns;
  readonly names: CoreferenceLexicons;
  readonly glossary: GlossaryLexicon;
}

const tables = [
  ...nameLexicons,
  'layout',
  'calendar',
  'cues',
  'naming',
  'glossary',
  'phrases',
  'affixes',
  'nounClasses',
];

const tablePath = (name: string) => `dist/data/${name}.tsv`;

/** The files behind the resources, relative to the root of the extension, `/` between folders. */
export const resourceFiles: readonly string[] = [...grammarFiles, recogniserFile, ...tables.map(tablePath)];

/** Opens the resources from the bytes of `resourceFiles`. Throws when a lexicon is missing: the extension is then not whole. */
export function openResources(files: ReadonlyMap<string, Uint8Array>): Resources {
  const table = tableReader(files);
  const grammar = openGrammar(files);
  return {
    grammar,
    layout: parseLayout(table('layout')),
    calendar: parseCalendar(table('calendar')),
    cues: parseCues(table('cues')),
    naming: parseNaming(table('naming')),
    roleNouns: parseRoleNouns(table('roles')),
    names: parseNameLexicons(
      table,
      grammar.forms,
      openRecogniser(files.get(recogniserFile), files.get(kernelFile)),
    ),
    glossary: openGlossary(files),
  };
}

/** Opens the glossary alone, from the same files. */
export function openGlossary(files: ReadonlyMap<string, Uint8Array>): GlossaryLexicon {
  const table = tableReader(files);
  return parseGlossary({
    glossary: table('glossary'),
    phrases: table('phrases'),
    affixes: table('affixes'),
    demonyms: table('demonyms'),
    nounClasses: table('nounClasses'),
  });
}

function tableReader(files: ReadonlyMap<string, Uint8Array>): (name: string) => string {
  const decoder = new TextDecoder();
  return (name) => decoder.decode(files.get(tablePath(name)) ?? new Uint8Array(0));
}
