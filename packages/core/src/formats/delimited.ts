import { quoteOpen } from '../messages/formats.js';
import { issue, type Issue } from '../model/issue.js';
import { NOWHERE } from '../model/source.js';

/** Rows of cells, with the physical line on which each begins (from 1). */
export interface Rows {
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
}

/** A delimited text as read. */
export interface Delimited extends Rows {
  readonly separator: string;
  readonly issues: readonly Issue[];
}

const SEPARATORS = [';', '\t', ',', '|'];
/** Characters in which a separator shows itself. */
const LOOKED_AT = 1 << 16;

/** Cells that a spreadsheet would run as a formula begin so, once guarded or not; a plain negative number does not count. */
const FORMULA = /^'*(?:[=+@\t\r]|-(?!\d+(?:[.,]\d+)*$))/;

/** A cell without the apostrophe that keeps spreadsheets from running it ({@link writeDelimited} puts it there). */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/**
 * Read delimited text (RFC 4180, and what spreadsheets make of it): any separator, quotes, line breaks inside quotes,
 * a byte-order mark, CR, LF or both, apostrophes before what a spreadsheet would run as a formula. Blank lines are passed over; `lines` keeps the physical numbering.
 *
 * @param text the file's text
 * @param options separator: when known; otherwise the one that cuts the first lines most evenly
 */
export function readDelimited(text: string, options: { readonly separator?: string; readonly file?: string | null } = {}): Delimited {
  const plain = text.replace(/^\ufeff/, '');
  const separator = options.separator ?? sniffSeparator(plain);
  const rows: string[][] = [];
  const lines: number[] = [];
  let [row, cell, line, start] = [[] as string[], '', 1, 1];
  let quoted = false;
  let openLine = 0;
  const endRow = (): void => {
    row.push(withoutGuard(cell));
    if (row.some((one) => one !== '')) {
      rows.push(row);
      lines.push(start);
    }
    [row, cell] = [[], ''];
  };
  for (let i = 0; i < plain.length; i += 1) {
    const c = plain[i]!;
    if (quoted) {
      if (c === '"' && plain[i + 1] === '"') {
        cell += c;
        i += 1;
      } else if (c === '"') quoted = false;
      else {
        if (c === '\n' || (c === '\r' && plain[i + 1] !== '\n')) line += 1;
        cell += c;
      }
    } else if (c === '"' && cell === '') {
      quoted = true;
      openLine = line;
    } else if (c === separator) {
      row.push(withoutGuard(cell));
      cell = '';
    } else if (c === '\n' || c === '\r') {
      if (c === '\r' && plain[i + 1] === '\n') i += 1;
      endRow();
      line += 1;
      start = line;
    } else cell += c;
  }
  if (cell !== '' || row.length > 0) endRow();
  const at = { ...NOWHERE, file: options.file ?? null, row: openLine };
  return { rows, lines, separator, issues: quoted ? [issue('format.unreadable', 'error', quoteOpen({ line: openLine }), at)] : [] };
}

/**
 * The separator that cuts most of the first lines into equally many cells, outside quotes; a comma when there is none. Title
 * lines above a table and notes below it hold none or other numbers of it, and so do not count.
 */
export function sniffSeparator(text: string): string {
  const lines = text.slice(0, LOOKED_AT).replace(/"(?:[^"]|"")*"/g, '').split(/\r\n|\n|\r/).slice(0, 40);
  let best = { separator: ',', lines: 0, cells: 0 };
  for (const separator of SEPARATORS) {
    const times = new Map<number, number>();
    for (const line of lines) {
      const count = line.split(separator).length - 1;
      if (count > 0) times.set(count, (times.get(count) ?? 0) + 1);
    }
    const [cells, shared] = [...times].sort(([a, x], [b, y]) => y - x || b - a)[0] ?? [0, 0];
    if (shared > best.lines || (shared === best.lines && cells > best.cells)) best = { separator, lines: shared, cells };
  }
  return best.separator;
}


/**
 * Write delimited text with LF line ends. Cells that a spreadsheet would run as a formula get a leading apostrophe.
 *
 * @param rows cells; null is an empty cell
 * @param options separator: default a comma; bom: whether a byte-order mark comes first (for Excel), default false
 */
export function writeDelimited(rows: readonly (readonly (string | number | boolean | null)[])[], options: { readonly separator?: string; readonly bom?: boolean } = {}): string {
  const { separator = ',', bom = false } = options;
  const write = (value: string | number | boolean | null): string => {
    if (value === null) return '';
    const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
    return text.includes(separator) || /["\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  };
  return (bom ? '\ufeff' : '') + rows.map((row) => `${row.map(write).join(separator)}\n`).join('');
}
