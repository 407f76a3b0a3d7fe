const ofCell = (cell: Element): string => cell.textContent.replace(/\s+/g, ' ').trim();
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * A table written in a page as delimited text that the reader takes. What its headings do not name is filled from its
 * `data-*` attributes and then from `given`.
 *
 * @param given what the element's own attributes say, by the names of tidy CSV
 */
export function writtenTable(table: HTMLTableElement, given: Readonly<Record<string, string | null>>): string {
  const rows = Array.from(table.rows, (row) => Array.from(row.cells, ofCell));
  const headings = new Set(rows[0]);
  // data-source-title is read as source_title
  const said = Object.entries(table.dataset).map(([name, value]) => [name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value] as const);
  const more = [...new Map([...Object.entries(given), ...said])].filter(([name, value]) => value && !headings.has(name));
  return rows.map((row, i) => [...row, ...more.map(([name, value]) => (i === 0 ? name : value!))].map(quoted).join('\t')).join('\n');
}

