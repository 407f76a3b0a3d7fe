/**
 * The letters by which a spreadsheet names a column.
 *
 * @param column from 0
 * @example columnLetters(27) // 'AB'
 */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26) - 1;
  return (before < 0 ? '' : columnLetters(before)) + String.fromCharCode(65 + (column % 26));
}
