import { emptyFile, notATable } from '../messages/files.js';
import { issue } from '../model/issue.js';
import { NOWHERE } from '../model/source.js';
import { byteOrderMark } from '../text/encodings/unicode-bytes.js';
import { LazyContent } from './file-content.js';
import type { Opened, OpenOptions } from './format.js';
import { FORMATS } from './formats.js';
import { foreignKind } from './foreign-kind.js';

/**
 * Open a file by what it holds, whatever its name says: a workbook, a web page, JSON-stat, delimited text … in any encoding
 * that offices use. What cannot be read is said in an issue; nothing is thrown.
 *
 * @param input the bytes, or text that was decoded already
 * @param options file: its name, for issues; encoding, separator: when known
 */
export async function openFile(input: Uint8Array | string, options: OpenOptions = {}): Promise<Opened> {
  const at = { ...NOWHERE, file: options.file ?? null };
  const content = new LazyContent(input, options);
  if (content.bytes !== null) {
    for (const format of FORMATS) if (!format.text && format.recognises(content)) return format.open(content);
    const kind = foreignKind(content.bytes, byteOrderMark(content.bytes) !== null || options.encoding != null);
    if (kind !== null) return { kind: 'nothing', format: null, issues: [issue('format.unreadable', 'error', notATable({ kind }), at)] };
  }
  if (content.decoded.text.trim() === '') return { kind: 'nothing', format: null, issues: [issue('format.unreadable', 'error', emptyFile({}), at)] };
  const format = FORMATS.find((one) => one.text && one.recognises(content));
  if (format === undefined) throw new Error('no format takes this text: the last of FORMATS must take any');
  return format.open(content);
}
