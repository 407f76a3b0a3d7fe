/** Figures that every engine reads by the same rule: Vietnamese digits, at most a bound before and a percent sign after them. */
export const FIGURE = /^(?:trên )?(\d{1,3}(?:\.\d{3})+|\d+)(,\d+)?%?$/;

/** A cell as a number, or null. */
export function readFigure(cell) {
  if (!FIGURE.test(cell)) return null;
  return Number(cell.replace('trên ', '').replace('%', '').replaceAll('.', '').replace(',', '.'));
}
