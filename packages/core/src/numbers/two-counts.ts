/** What stands between a number and the one that it is out of, or beside. */
export const BETWEEN = '(?:\\/\\s*(?:tổng số\\s+)?|(?:out of|of|trên tổng số|trong tổng số)\\s+)(?=\\d)';

const TWO = new RegExp(`^(\\D*\\d.*?)\\s*${BETWEEN}(\\d.*)$`, 'isu');

/**
 * The two counts that one cell holds (`866 lượt/964 lượt người`, `161/201 người`), as written; null when it does not hold
 * two. Whether they are counts of different things or a fraction is said by their units or by the headings, not here.
 */
export function splitTwoCounts(written: string): readonly [string, string] | null {
  const found = TWO.exec(written.normalize('NFC').replace(/\p{Cf}/gu, '').trim());
  return found ? [found[1]!.trim(), found[2]!.trim()] : null;
}
