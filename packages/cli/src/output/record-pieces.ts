import { writeJsonLines, writeTidyCsv, type Figures, type Lang } from '@danbiet/core';

const PIECE = 1000;

/** Hears how many figures are written so far. */
export type OnPiece = (done: number, of: number) => void;

/** Figures as JSON Lines, in pieces, so that a long result is never one text. */
export function jsonLinePieces(figures: Figures, lang: Lang, onPiece: OnPiece): Iterable<string> {
  return pieces(figures, onPiece, (part) => writeJsonLines(part, lang));
}

/**
 * Figures as tidy CSV, in pieces.
 *
 * @param bom whether a byte-order mark comes first, for Excel
 */
export function* csvPieces(figures: Figures, lang: Lang, bom: boolean, onPiece: OnPiece): Iterable<string> {
  yield writeTidyCsv({ ...figures, observations: () => [] }, lang, { bom });
  yield* pieces(figures, onPiece, (part) => withoutHeadings(writeTidyCsv(part, lang)));
}

function* pieces(figures: Figures, onPiece: OnPiece, write: (part: Figures) => string): Iterable<string> {
  const all = figures.observations();
  for (let at = 0; at < all.length; at += PIECE) {
    onPiece(at, all.length);
    const part = all.slice(at, at + PIECE);
    yield write({ ...figures, observations: () => part });
  }
}

/** Headings are plain words: their line ends at the first line break. */
function withoutHeadings(csv: string): string {
  return csv.slice(csv.indexOf('\n') + 1);
}
