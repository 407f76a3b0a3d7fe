const RAISED: Readonly<Record<string, string>> = { '0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹' };

/**
 * Text that a file raises (`<sup>`, a superscript run), so that it stays apart from the figure before it: bare digits
 * become raised ones (`923²`, `km²`); brackets, stars and words stay as they are.
 *
 * @example superscript('2') // '²'
 * @example superscript('(2)') // '(2)'
 */
export function superscript(text: string): string {
  return /^\s*\d{1,2}\s*$/.test(text) ? text.trim().replace(/\d/g, (digit) => RAISED[digit]!) : text;
}
