import { readDataset } from '@danbiet/core';

type Reading = Awaited<ReturnType<typeof readDataset>>;

const ofCell = (cell: Element): string => cell.textContent.replace(/\s+/g, ' ').trim();
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** How much of a table was not understood. */
const lost = ({ dataset, issues }: Reading): number => (dataset ? issues.filter(({ severity, code }) => severity === 'error' || code === 'period.unknown').length : Infinity);

/**
 * Read a table written in a page. What neither its headings nor its `data-*` attributes say is taken from `given`: an
 * indicator or a period there is left out where the table is understood as well without it, since a column of `2022`
 * beside one of `2023` is not of `period="2023"`, though that is shown.
 *
 * @param given what the element's own attributes say, by the names of tidy CSV
 */
export async function readWrittenTable(table: HTMLTableElement, given: Readonly<Record<string, string | null>>): Promise<Reading> {
  let best: Reading | undefined;
  for (const unsaid of [[], ['indicator'], ['period'], ['indicator', 'period']]) {
    const reading = await readDataset(written(table, Object.entries(given).filter(([name]) => name === 'vintage' || unsaid.includes(name))));
    if (!best || lost(reading) < lost(best)) best = reading;
    if (!lost(best)) break;
  }
  return best!;
}

/** A table as delimited text, with a column for each name that is `given` or a `data-*` attribute and is none of its headings; the attributes go first. */
function written(table: HTMLTableElement, given: readonly (readonly [string, string | null])[]): string {
  const rows = Array.from(table.rows, (row) => Array.from(row.cells, ofCell));
  // data-source-title is read as source_title
  const said = Object.entries(table.dataset).map(([name, value]) => [name.replace(/[A-Z]/g, '_$&').toLowerCase(), value] as const);
  const more = [...new Map([...given, ...said])].filter(([name, value]) => value && !rows[0]?.includes(name));
  return rows.map((row, i) => [...row, ...more.map(([name, value]) => (i === 0 ? name : value!))].map(quoted).join('\t')).join('\n');
}

