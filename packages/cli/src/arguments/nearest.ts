/** Number of single-letter changes (insert, delete, replace, swap two neighbours) between two short words (optimal string alignment, Damerau 1964). */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const [before, row] = [rows[i - 1]!, [i]];
    for (let j = 1; j <= b.length; j += 1) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? rows[i - 2]![j - 2]! + 1 : Infinity;
      row.push(Math.min(before[j]! + 1, row[j - 1]! + 1, before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), swapped));
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}

/** The word of a list that a misspelt one most likely meant, or null when none is near: it begins so, or a third of its letters differ at most. */
export function nearest(written: string, words: readonly string[]): string | null {
  const key = written.toLowerCase();
  const begins = words.filter((word) => key.length >= 2 && word.startsWith(key));
  if (begins.length === 1) return begins[0]!;
  const [best] = words.map((word) => ({ word, away: distance(key, word) })).sort((a, b) => a.away - b.away);
  return best !== undefined && best.away <= Math.max(1, Math.floor(best.word.length / 3)) ? best.word : null;
}
