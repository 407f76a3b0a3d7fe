/** Cells said one by one beyond which a file is refused: a browser could not draw them anyway. */
export const MOST_CELLS = 5_000_000;
/** Places beyond which a file is refused, most of them empty in any real one: row-major indexes must stay exact. */
export const MOST_PLACES = 100_000_000_000;
