import { printableText } from './printable-text.js';

/** A table for people: headings, rows of text, and the columns whose cells end on one line. */
export interface TextTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Indexes of columns with numbers. */
  readonly right: ReadonlySet<number>;
}

const widthOf = (text: string): number => [...text].length;

/** Put a table into lines with aligned columns, two spaces apart. */
export function textTable({ head, rows, right }: TextTable): string {
  const cells = [head, ...rows].map((row) => row.map(printableText));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => widthOf(row[column] ?? ''))));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => {
        const gap = ' '.repeat(widths[column]! - widthOf(cell));
        return right.has(column) ? gap + cell : cell + gap;
      })
      .join('  ')
      .trimEnd();
  const [first, ...others] = cells.map(line);
  return [first, widths.map((size) => '─'.repeat(size)).join('  '), ...others, ''].join('\n');
}
