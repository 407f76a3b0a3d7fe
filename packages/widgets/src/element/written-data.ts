const ofCell = (cell: Element): string => cell.textContent.replace(/\s+/g, ' ').trim();
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * The data written inside an element as text that the reader takes: a JSON script as it stands, a table as delimited
 * text. What the table's headings do not name is filled from its `data-*` attributes and then from `given`.
 *
 * @param host the element whose children are looked at
 * @param given what the element's own attributes say, by the names of tidy CSV
 */
export function writtenTable(host: Element, given: Readonly<Record<string, string | null | undefined>>): string | null {
  const table = host.querySelector<HTMLTableElement>(':scope > table');
  if (table === null) return null;
  const rows = Array.from(table.rows, (row) => Array.from(row.cells, ofCell));
  const headings = new Set(rows[0]);
  // data-source-title is read as source_title
  const said = Object.entries(table.dataset).map(([name, value]) => [name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value] as const);
  const more = [...new Map([...Object.entries(given), ...said])].filter(([name, value]) => value && !headings.has(name));
  return rows.map((row, i) => [...row, ...more.map(([name, value]) => (i === 0 ? name : value!))].map(quoted).join('\t')).join('\n');
}

/** The text of the JSON script inside an element, or null. */
export const writtenJson = (host: Element): string | null => host.querySelector(':scope > script[type="application/json"]')?.textContent ?? null;

/** Whether something readable stands in an element, which is shown until the figure is drawn. */
export const hasFallback = (host: Element): boolean => host.querySelector(':scope > :not([slot], script, template)') !== null;
