import type { FileContent } from './format.js';
import { holdsName, startsWith } from './magic.js';

const LOOKED_AT = 4096;

/** A workbook of Office Open XML: a zip archive with the folder `xl/`. One of OpenDocument goes the same way, to be named. */
export const isXlsx = ({ bytes }: FileContent): boolean => bytes !== null && startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) && (holdsName(bytes, 'xl/') || holdsName(bytes, 'content.xml'));

/** A document of OLE 2, as Excel 97–2003 wrote workbooks; a workbook with a password is one too. */
export const isOle = ({ bytes }: FileContent): boolean => bytes !== null && startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** A web page or a piece of one, also where a portal calls it a workbook. */
export function isHtml({ decoded: { text } }: FileContent): boolean {
  if (/^\s*<(?:!doctype\s+html|html|head|body|table|div|meta|style)\b/i.test(text)) return true;
  return /^\s*</.test(text) && /<(?:table|html)[\s>]/i.test(text.slice(0, LOOKED_AT));
}
