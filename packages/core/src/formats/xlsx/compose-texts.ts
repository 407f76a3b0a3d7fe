import type { Issue } from '../../model/issue.js';
import { composedText } from '../../text/encodings/decode-text.js';

/**
 * Compose the texts of cells, and repair those typed in an old font that no cell names, by the evidence of all of them
 * together.
 *
 * @returns the texts in the same order, and what was noticed
 */
export function composeTexts(texts: readonly string[], file: string | null): { readonly texts: readonly string[]; readonly issues: readonly Issue[] } {
  const whole = texts.map((text) => text.replace(/\t/g, ' ')).join('\t');
  const { text, issues } = composedText(whole, true, file);
  const cells = text.split('\t');
  return cells.length === texts.length ? { texts: cells, issues } : { texts, issues: [] };
}
