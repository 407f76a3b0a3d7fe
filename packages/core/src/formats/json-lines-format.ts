import { jsonLineWrong } from '../messages/files.js';
import { issue, type Issue } from '../model/issue.js';
import { NOWHERE } from '../model/source.js';
import type { Format } from './format.js';
import { isJsonRecord, recordsSheet, type JsonRecord } from './records-sheet.js';

/** A line as an object, or null. */
function recordOf(line: string): JsonRecord | null {
  try {
    const value: unknown = JSON.parse(line);
    return isJsonRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/** JSON Lines: an object on each line, among them the records that this library writes. A line that is none is said and left out. */
export const jsonLines: Format = {
  name: 'json-lines',
  text: true,
  recognises: ({ json, decoded: { text } }) => json === undefined && /^\s*\{/.test(text) && recordOf(text.trimStart().split(/\r?\n/, 1)[0]!) !== null,
  open: ({ decoded, options }) => {
    const issues: Issue[] = [...decoded.issues];
    const records: JsonRecord[] = [];
    const lines: number[] = [];
    for (const [i, line] of decoded.text.split(/\r?\n/).entries()) {
      if (line.trim() === '') continue;
      const record = recordOf(line);
      if (record === null) {
        issues.push(issue('format.unreadable', 'error', jsonLineWrong({ start: line.trim().slice(0, 20) }), { ...NOWHERE, file: options.file ?? null, row: i + 1 }));
        continue;
      }
      records.push(record);
      lines.push(i + 1);
    }
    return Promise.resolve({ kind: 'tables', format: 'json-lines', workbook: { sheets: [recordsSheet(null, records, lines)], issues } });
  },
};
