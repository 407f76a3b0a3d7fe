import type { RankingRow, RankingSeries } from './ranking-series.js';

/** Rows folded into one strip, or opened below their heading. */
export interface Fold {
  readonly kind: 'fold';
  /** `fold:` and the first area it holds, or `fold:silent`; the same open and closed. */
  readonly id: string;
  readonly rows: readonly RankingRow[];
  readonly open: boolean;
}

/** What stands under each other in a ranking. */
export type Segment = { readonly kind: 'row'; readonly row: RankingRow } | { readonly kind: 'region'; readonly name: string } | Fold;

/** Fewer rows are shown rather than folded: the strip itself takes nearly two. */
const LEAST_FOLDED = 3;

/** From how many on the silent areas are counted in one strip. */
const MANY_SILENT = 6;

const asRow = (row: RankingRow): Segment => ({ kind: 'row', row });

/** Fold the middle of the rows; the reader's own areas stay where they are and part the fold. */
function foldMiddle(rows: readonly RankingRow[], show: number, open: ReadonlySet<string>): Segment[] {
  const segments: Segment[] = [];
  let hidden: RankingRow[] = [];
  const flush = () => {
    const [first] = hidden;
    if (first && hidden.length >= LEAST_FOLDED) {
      const id = `fold:${first.area}`;
      segments.push({ kind: 'fold', id, rows: hidden, open: open.has(id) });
      if (open.has(id)) segments.push(...hidden.map(asRow));
    } else segments.push(...hidden.map(asRow));
    hidden = [];
  };
  rows.forEach((row, i) => {
    if (i >= show && i < rows.length - show && !row.own) {
      hidden.push(row);
      return;
    }
    flush();
    segments.push(asRow(row));
  });
  flush();
  return segments;
}

/** What a ranking shows from top to bottom: rows, folds, and the areas without a number, none of them left out. */
export function segmentsOf({ rows, sort, show }: RankingSeries, open: ReadonlySet<string>): readonly Segment[] {
  if (sort === 'region') return rows.flatMap((row, i) => (row.region === rows[i - 1]?.region ? [asRow(row)] : [{ kind: 'region', name: row.region }, asRow(row)]));
  const valued = rows.filter(({ at }) => at !== null);
  const stated = rows.filter(({ at, gap }) => at === null && gap !== 'silent');
  const silent = rows.filter(({ at, gap }) => at === null && gap === 'silent');
  const quiet = silent.filter(({ own }) => !own);
  const head = sort === 'value' && show !== 'all' ? foldMiddle(valued, show, open) : valued.map(asRow);
  const id = 'fold:silent';
  const tail: Segment[] = quiet.length < MANY_SILENT ? silent.map(asRow) : [...silent.filter(({ own }) => own).map(asRow), { kind: 'fold', id, rows: quiet, open: open.has(id) }, ...(open.has(id) ? quiet.map(asRow) : [])];
  return [...head, ...stated.map(asRow), ...tail];
}
