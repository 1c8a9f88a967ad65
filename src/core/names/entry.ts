import { listOf } from '../tsv.ts';
import type { Agreement } from './entities.ts';
import type { EntityType } from './mentions.ts';

/** A function that a listed person holds or held: «président/RU/2012-». */
export interface Office {
  readonly role: string;
  /** ISO 3166 alpha-2, or the name of a body. */
  readonly country: string;
  readonly from: number;
  readonly to: number;
}

/** A row of the lists of names. */
export interface Entry {
  readonly name: string;
  readonly english: string | null;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly agreement: Agreement;
  readonly country: string | null;
  readonly wikidata: string | null;
  readonly description: { readonly fr: string; readonly en: string } | null;
  readonly offices: readonly Office[];
}

const types: readonly string[] = ['PER', 'LOC', 'ORG', 'EVENT', 'MISC'];

/** Reads one line of a table of names; an unknown type reads as MISC. */
export function readEntry(columns: readonly string[], line: string): Entry {
  const cell = cellReader(columns, line);
  const type = cell('type');
  return {
    name: cell('name'),
    english: cell('english') || null,
    type: types.includes(type) ? (type as EntityType) : 'MISC',
    aliases: listOf(cell('aliases')),
    agreement: agreementOf(cell('agreement')),
    country: cell('country') || null,
    wikidata: cell('wikidata') || null,
    description: cell('fr') || cell('en') ? { fr: cell('fr'), en: cell('en') } : null,
    offices: listOf(cell('offices')).map(readOffice),
  };
}

/** «président/RU/2000-2008», «ministre des Affaires étrangères/FR/2017» (that year only), «roi/JO/1999-» (still). */
function readOffice(text: string): Office {
  const [role = '', country = '', years = ''] = text.split('/').map((part) => part.trim());
  const [, from = '', dash = '', to = ''] = /^(\d{4})?(-)?(\d{4})?$/u.exec(years) ?? [];
  const first = from ? Number(from) : 0;
  return { role, country, from: first, to: to ? Number(to) : dash || !from ? 9999 : first };
}

/** Reads the cells of a line by the name of their column. */
export function cellReader(columns: readonly string[], line: string): (column: string) => string {
  const cells = line.split('\t');
  return (column) => cells[columns.indexOf(column)]?.trim() ?? '';
}

function agreementOf(cell: string): Agreement {
  return cell === 'm' || cell === 'f' || cell === 'mp' || cell === 'fp' ? cell : null;
}
