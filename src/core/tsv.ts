/** A row of a lexicon, by column name; a column that the row lacks reads as ''. */
export type Row = Readonly<Record<string, string>>;

/**
 * Reads a lexicon: tab-separated, the first line names the columns, `#` opens a comment line, empty lines are skipped.
 * Cells are trimmed. A cell past the header is ignored.
 */
export function parseTsv(tsv: string): readonly Row[] {
  const lines = tsv.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const columns = (lines[0] ?? '').split('\t').map((name) => name.trim());
  return lines.slice(1).map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((name, i) => [name, (cells[i] ?? '').trim()]));
  });
}

/** The items of a cell that holds several, «a; b» → ['a', 'b']. */
export function listOf(cell: string | undefined): readonly string[] {
  return (cell ?? '')
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
