import { fromTcvn3 } from './tcvn3.js';
import { UNICODE_ONLY } from './unicode-only.js';
import { fromVni } from './vni.js';

/** What a font's name says about the text typed in it. */
export interface FontEncoding {
  readonly encoding: 'tcvn3' | 'vni';
  /** Whether the font draws every letter as a capital. */
  readonly capitals: boolean;
}

/**
 * The legacy encoding of a font: `.VnTime`, `.VnArialH` … are TCVN3 (an H at the end draws capitals), `VNI-Times` … VNI.
 * Null for every other font.
 */
export function fontEncoding(font: string): FontEncoding | null {
  if (/^\.vn/i.test(font)) return { encoding: 'tcvn3', capitals: /h$/i.test(font.trim()) };
  return /^vni[- ]/i.test(font) ? { encoding: 'vni', capitals: false } : null;
}

/**
 * Text of a cell or run as it was meant, by its font. Unicode text that was pasted into such a cell, and text without any
 * character of a legacy code, is only made capital.
 */
export function decodeByFont(text: string, { encoding, capitals }: FontEncoding): string {
  const composed = text.normalize('NFC');
  if (UNICODE_ONLY.test(composed)) return capitals ? composed.toUpperCase() : composed;
  return encoding === 'vni' ? fromVni(text) : fromTcvn3(text, capitals);
}
