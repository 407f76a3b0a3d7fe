/** What a panel needs of a width, in pixels. */
export interface PanelNeed {
  /** Labels of its axis, at its left. */
  readonly axis: number;
  /** Its heading, which stands right of the axis. */
  readonly heading: number;
  /** Room beside its first and last point. */
  readonly inset: number;
  /** Steps of time from the first to the last. */
  readonly steps: number;
}

/** Width of a panel without its axis: its points or its heading, whichever is wider. */
export const plotWidth = ({ heading, inset, steps }: PanelNeed, step: number): number => Math.max(heading, 2 * inset + steps * step);

const rowWidth = (row: readonly PanelNeed[], gap: number, step: number): number => row.reduce((sum, need) => sum + need.axis + plotWidth(need, step), gap * (row.length - 1));

/** Share panels among rows in their order, each row as full as its width lets it be. */
export function panelRows<T extends PanelNeed>(needs: readonly T[], gap: number, width: number, least: number): readonly (readonly T[])[] {
  const rows: T[][] = [];
  for (const need of needs) {
    const row = rows.at(-1);
    if (row && rowWidth([...row, need], gap, least) <= width) row.push(need);
    else rows.push([need]);
  }
  return rows;
}

/** Halvings after which a step is found to less than a hundredth of a pixel. */
const HALVINGS = 30;

/** The longest step, up to a limit, with which every row of panels stays within the width. */
export function longestStep(rows: readonly (readonly PanelNeed[])[], gap: number, width: number, most: number): number {
  const fits = (step: number): boolean => rows.every((row) => rowWidth(row, gap, step) <= width);
  if (fits(most)) return most;
  let [low, high] = [0, most];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}
