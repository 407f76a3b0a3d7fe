import { indicatorByWords, namesBody, resolveIndicator } from '../../indicators/index.js';
import { foldBare } from '../../text/fold.js';

/** The boards whose reports have indicators of the same steps (`Số vụ việc kiến nghị`), each with how a title names it. */
const BODIES = [
  ['Ban Thanh tra nhân dân', /\b(?:thanh tra nhan dan|ttnd)\b/],
  ['Ban Giám sát đầu tư của cộng đồng', /\b(?:giam sat dau tu(?: cua)? cong dong|gsdtccd|gsdtcd)\b/],
] as const;

/**
 * The words of an indicator with the board that the lines above a table name, where they mean an indicator of that board
 * and name none themselves.
 *
 * @param lines the lines above the table
 * @param isOwn whether words name an indicator of one's own
 */
export function bodyOfTable(lines: readonly string[], isOwn: (words: string) => boolean): (indicator: string) => string {
  const told = foldBare(lines.join(' · '));
  const body = BODIES.filter(([, form]) => form.test(told)).map(([name]) => name).join(' và ');
  const known = new Map<string, string>();
  return (words) => {
    if (body === '' || words === '') return words;
    const answer = known.get(words) ?? withBody(words);
    known.set(words, answer);
    return answer;
  };

  function withBody(words: string): string {
    const named = resolveIndicator(words).result;
    if (isOwn(words) || namesBody(words) || (named !== null && !namesBody(named.label.vi))) return words;
    const whole = `${words} (${body})`;
    return indicatorByWords(whole, null) === null ? words : whole;
  }
}
