/** A text without the footnote mark at its end. */
export interface Unmarked {
  readonly text: string;
  /** The mark as written, null where there is none. */
  readonly mark: string | null;
}

/** Raised digits and letters, alone or in a list: `²`, `ᵃ`, `ᵃ,ᵇ`. */
const RAISED = '[¹²³⁰-⁹\\p{Lm}]{1,2}⁾?(?:,\\s?[¹²³⁰-⁹\\p{Lm}]{1,2}⁾?)*';
/** Marks that are no part of any name or unit, with or without a space before them. */
const PLAIN = `\\*{1,3}|\\(\\*{1,3}\\)|[†‡§]|\\((?:\\d{1,2}|[a-zđ])\\)|\\[(?:\\d{1,2}|[a-zđ])\\]|(?<=\\s)[a-zđ]\\)|${RAISED}`;
const AT_END = new RegExp(`(?<=\\S)\\s*(${PLAIN})$`, 'u');
const DEFINED = new RegExp(`(?:^|[\\s;])(${PLAIN}|\\d{1,2}\\))(?=[\\s:.]|\\p{Lu})`, 'gu');

/**
 * Take the footnote mark off the end of a name or heading: `Thanh Hóa(1)`, `Hà Giang (a)`, `Cà Mau*`, `Sơn Laᵃ`.
 *
 * @example takeFootnoteMark('Hà Giang (a)') // { text: 'Hà Giang', mark: '(a)' }
 */
export function takeFootnoteMark(text: string): Unmarked {
  const found = AT_END.exec(text);
  return found === null ? { text, mark: null } : { text: text.slice(0, found.index).trim(), mark: found[1]! };
}

/** The marks that a line of notes explains (`(1) Số liệu đến tháng 6. (2) Ban Tiếp công dân.`), as written. */
export function marksExplained(line: string): string[] {
  return [...line.matchAll(DEFINED)].map(([, mark]) => mark!);
}

/**
 * A figure with a mark that stands apart from it (`345 (1)`, `12 1)`) as if it were glued on: only a note that explains
 * the mark tells it from a second figure.
 */
export function glueMark(cell: string, explained: ReadonlySet<string>): string {
  const [, figure, mark] = explained.size === 0 ? [] : (/^(.*\d.*?)\s+(\(?\d{1,2}\))$/u.exec(cell) ?? []);
  return figure === undefined || mark === undefined || !explained.has(mark) ? cell : `${figure}${mark.startsWith('(') ? '' : '('}${mark}`;
}
