import { encodingNamed, type EncodingName } from '../../text/encodings/encoding-name.js';

/** Browsers look for it this far. */
const LOOKED_AT = 1024;

/** The encoding that a page declares in a `<meta>` among its first 1,024 bytes, or null when it declares none that is known. */
export function charsetOfPage(bytes: Uint8Array): EncodingName | null {
  const start = Array.from(bytes.subarray(0, LOOKED_AT), (byte) => String.fromCharCode(byte)).join('');
  const charset = /<meta\s[^>]*charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
  return charset === undefined ? null : encodingNamed(charset);
}
