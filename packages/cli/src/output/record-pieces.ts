import { jsonLinesOf, tidyCsvOf, type Figures, type Lang } from '@danbiet/core';

/** Lines that are written at once. */
const PIECE = 1000;

/** Hears how many figures are written so far. */
export type OnPiece = (done: number, of: number) => void;

/** Figures as JSON Lines, in pieces, so that a long result is never one text. */
export function jsonLinePieces(figures: Figures, lang: Lang, onPiece: OnPiece): Iterable<string> {
  return pieces(jsonLinesOf(figures, lang), figures.observations().length, onPiece);
}

/**
 * Figures as tidy CSV, in pieces.
 *
 * @param bom whether a byte-order mark comes first, for Excel
 */
export function csvPieces(figures: Figures, lang: Lang, bom: boolean, onPiece: OnPiece): Iterable<string> {
  return pieces(tidyCsvOf(figures, lang, { bom }), figures.observations().length, onPiece);
}

function* pieces(lines: Iterable<string>, of: number, onPiece: OnPiece): Iterable<string> {
  let piece: string[] = [];
  let done = 0;
  for (const line of lines) {
    if (piece.length === 0) onPiece(done, of);
    piece.push(line);
    if (piece.length < PIECE) continue;
    done += PIECE;
    yield piece.join('');
    piece = [];
  }
  if (piece.length > 0) yield piece.join('');
}
