const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹',
  a: 'ᵃ', b: 'ᵇ', c: 'ᶜ', d: 'ᵈ', e: 'ᵉ', f: 'ᶠ', g: 'ᵍ', h: 'ʰ', i: 'ⁱ', j: 'ʲ', k: 'ᵏ', l: 'ˡ', m: 'ᵐ', n: 'ⁿ', p: 'ᵖ', r: 'ʳ', s: 'ˢ', t: 'ᵗ', u: 'ᵘ', v: 'ᵛ', w: 'ʷ', x: 'ˣ', y: 'ʸ', z: 'ᶻ', ')': '⁾',
};

/** One or two digits or one letter, or several with commas; `th` of `10th` and the `o` of `No` are words. */
const MARK = /^(?:\d{1,2}|[a-np-z])\)?(?:\s*[,;]\s*(?:\d{1,2}|[a-np-z])\)?)*$/i;

/**
 * Text that a file raises (`<sup>`, a superscript run), so that it stays apart from the figure or name before it: bare
 * digits and single letters become raised ones (`923²`, `Hà Giangᵃ`, `km²`); what stands in brackets, stars and words
 * stay as they are.
 *
 * @example superscript('2') // '²'
 * @example superscript('a,b') // 'ᵃ,ᵇ'
 * @example superscript('(2)') // '(2)'
 */
export function superscript(text: string): string {
  const mark = text.trim().toLowerCase();
  return MARK.test(mark) ? mark.replace(/[;,]\s*/g, ',').replace(/\s/g, '').replace(/[\da-z)]/g, (one) => RAISED[one] ?? one) : text;
}
