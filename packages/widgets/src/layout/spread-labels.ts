/** A label in a column: where its middle would best stand, and its height. */
export interface ColumnLabel {
  readonly at: number;
  readonly height: number;
}

/**
 * Stand labels under each other, each as near to where it belongs as the others let it, in the order in which they
 * belong. They never overlap; where they do not fit between both ends they go beyond the lower one.
 *
 * @returns the top of each, in the order given
 */
export function spreadLabels(labels: readonly ColumnLabel[], from: number, to: number): readonly number[] {
  const order = labels.map((_, i) => i).sort((a, b) => labels[a]!.at - labels[b]!.at || a - b);
  const tops: number[] = labels.map(() => 0);
  let free = from;
  for (const i of order) {
    tops[i] = Math.max(free, labels[i]!.at - labels[i]!.height / 2);
    free = tops[i] + labels[i]!.height;
  }
  let limit = Math.max(to, labels.reduce((sum, { height }) => sum + height, from));
  for (const i of order.reverse()) {
    tops[i] = Math.min(tops[i]!, limit - labels[i]!.height);
    limit = tops[i];
  }
  return tops;
}
