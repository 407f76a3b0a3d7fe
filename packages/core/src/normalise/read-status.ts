import { statusWords } from '../messages/values.js';
import { LANGS } from '../model/language.js';
import { STATUS_LETTER, type Status } from '../model/status.js';
import { fold } from '../text/fold.js';

/** Words of offices for a status, beside the ones that tables show. */
const WORDS: Readonly<Partial<Record<Status, readonly string[]>>> = {
  reported: ['chính thức', 'final'],
  provisional: ['sơ bộ', 'tạm tính', 'preliminary'],
  estimated: ['ước', 'ước thực hiện', 'estimate'],
  not_reported: ['chưa báo cáo', 'không có số liệu', 'kbc', 'đang tổng hợp'],
  not_due: ['not due'],
  suppressed: ['bảo mật', 'confidential'],
};

let table: ReadonlyMap<string, Status> | undefined;

/**
 * Read a cell of a status column: a status by its name, by the words that tables show for it in either language, or by
 * those of offices; null for an empty cell, undefined for words that mean no status.
 *
 * @example readStatus('Sơ bộ') // 'provisional'
 */
export function readStatus(cell: string): Status | null | undefined {
  const text = fold(cell).trim();
  if (text === '') return null;
  table ??= new Map((Object.keys(STATUS_LETTER) as Status[]).flatMap((status) => [status, ...LANGS.map((lang) => statusWords(status)[lang]), ...(WORDS[status] ?? [])].map((word) => [fold(word), status] as const)));
  return table.get(text);
}
