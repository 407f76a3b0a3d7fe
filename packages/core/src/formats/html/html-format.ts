import { decodeText } from '../../text/encodings/index.js';
import { isUtf8 } from '../../text/encodings/unicode-bytes.js';
import type { Format } from '../format.js';
import { isHtml } from '../recognise.js';
import { charsetOfPage } from './page-charset.js';

/** A web page with tables. */
export const html: Format = {
  name: 'html',
  text: true,
  recognises: isHtml,
  open: async ({ bytes, decoded, options }) => {
    const { readHtmlTables } = await import('./read-html-tables.js');
    // a page may declare an old encoding; that it is UTF-8 its bytes say better
    const declared = bytes === null || options.encoding != null || isUtf8(bytes) ? null : charsetOfPage(bytes);
    const { text, issues } = declared === null || declared === 'utf-8' ? decoded : decodeText(bytes!, { ...options, encoding: declared });
    const { sheets, issues: said } = readHtmlTables(text, options);
    return { kind: 'tables', format: 'html', workbook: { sheets, issues: [...issues, ...said] } };
  },
};
