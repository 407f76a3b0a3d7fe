/** What numbers a row and stands before its name: `1. `, `2) `, `II. `, `a) `, `3/ `, `- `, `+ `. */
const ORDINAL = /^(?:(?:\d{1,3}|[IVX]{1,5}|[a-zđ])\s*[.)/]\s*|[-–+*•]\s+)(?=\p{L})/iu;

/**
 * A name without the number that an office writes before it in the same cell.
 *
 * @example withoutOrdinal('12. Hà Giang') // 'Hà Giang'
 */
export function withoutOrdinal(name: string): string {
  return name.trim().replace(ORDINAL, '');
}
