import { FILE_VALUE, type Option } from '../arguments/option.js';
import type { Terminal } from '../terminal/terminal.js';
import { Trouble } from '../terminal/trouble.js';
import { RESULT_FORMATS } from './result-format.js';

/** Options of every sub-command that writes figures, but for the one that names their form. */
export const RESULT_OPTIONS = {
  output: { name: 'output', short: 'o', value: FILE_VALUE, help: { vi: 'ghi kết quả vào tệp này', en: 'write the result into this file' } },
  issues: { name: 'issues', value: FILE_VALUE, help: { vi: 'ghi mọi vấn đề vào tệp này, mỗi dòng một JSON', en: 'write all issues into this file, one JSON a line' } },
  title: { name: 'title', value: { vi: 'TÊN', en: 'TITLE' }, help: { vi: 'tên của bộ số liệu', en: 'title of the dataset' } },
  synthetic: { name: 'synthetic', help: { vi: 'số liệu do tạo ra: ghi “Số liệu mô phỏng” ở mọi nơi', en: 'the figures are made up: say so everywhere' } },
  bom: { name: 'bom', help: { vi: 'đặt dấu BOM đầu tệp CSV để Excel đọc đúng chữ Việt', en: 'begin a CSV with a byte-order mark, for Excel' } },
  all: { name: 'all', help: { vi: 'liệt kê mọi chỗ cần xem lại, không rút gọn', en: 'list every place of every issue, shorten nothing' } },
  strict: { name: 'strict', help: { vi: 'coi cảnh báo như lỗi khi trả mã kết thúc', en: 'let warnings count as errors in the exit code' } },
  json: { name: 'json', help: { vi: 'in JSON { ok, counts, issues, result } thay cho kết quả', en: 'print JSON { ok, counts, issues, result } in place of the result' } },
} as const satisfies Readonly<Record<string, Option>>;

/** What stands for the form of a result in help. */
export const FORMAT_VALUE = { vi: RESULT_FORMATS.join('|'), en: RESULT_FORMATS.join('|') } as const;

/** A workbook is neither for a screen nor for a JSON answer. */
export function refuseOnScreen({ outputIsTerminal }: Terminal, asJson: boolean): void {
  if (asJson) throw new Trouble(2, { vi: 'Kết quả xlsx không nằm trong JSON được; thêm -o TỆP.xlsx.', en: 'An xlsx result does not fit into JSON; add -o FILE.xlsx.' });
  if (outputIsTerminal) throw new Trouble(2, { vi: 'Kết quả xlsx không in ra màn hình được; thêm -o TỆP.xlsx.', en: 'An xlsx result cannot be shown on a terminal; add -o FILE.xlsx.' });
}
