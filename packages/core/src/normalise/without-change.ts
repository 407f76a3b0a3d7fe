/** What a report adds after a figure about another period: `1.234 đơn (tăng 12%)`, `866 lượt, giảm 14,4% so với cùng kỳ năm 2019`. */
const CHANGE_AFTER = /(?<=[\p{L}\d%])[\s(,;–-]+(?:tăng|giảm|so với|up|down|compared)\s[^()]*\)?$/iu;

/** A figure without what is said about its change; words without a figure before them stay whole. */
export function withoutChange(cell: string): string {
  const rest = cell.replace(CHANGE_AFTER, '');
  return /\d/.test(rest) ? rest : cell;
}
