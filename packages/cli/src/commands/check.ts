import { READING_OPTIONS } from '../inputs/reading-options.js';
import { readFigures, type Reading } from '../inputs/read-figures.js';
import { jsonAnswer } from '../issues/json-answer.js';
import { exitFor, reportIssues } from '../issues/report-issues.js';
import type { SubCommand } from '../sub-command.js';
import { coloursFor } from '../terminal/colour.js';

/** `danbiet check`: what is wrong in files, as a list for people or JSON for scripts. */
export const check: SubCommand = {
  name: 'check',
  summary: { vi: 'kiểm tra tệp số liệu, nêu những chỗ sai hoặc cần xem lại', en: 'check files and list what is wrong or needs a look' },
  usage: { vi: 'ĐẦU-VÀO… [tùy chọn]', en: 'INPUT… [options]' },
  details: {
    vi: 'ĐẦU-VÀO là tệp, thư mục hoặc mẫu tên (2024/*.xlsx); “-” là đầu vào chuẩn.\nMã kết thúc: 0 không có lỗi; 1 có lỗi (thêm --strict: có cảnh báo); 2 gọi sai; 3 không đọc được gì.',
    en: 'INPUT is a file, a folder or a pattern (2024/*.xlsx); “-” is standard input.\nExit code: 0 no error; 1 errors (with --strict: warnings too); 2 wrong usage; 3 nothing could be read.',
  },
  example: 'danbiet check so-lieu-2024.xlsx',
  options: [
    ...READING_OPTIONS,
    { name: 'all', help: { vi: 'liệt kê mọi chỗ, không rút gọn', en: 'list every place, shorten nothing' } },
    { name: 'strict', help: { vi: 'coi cảnh báo như lỗi khi trả mã kết thúc', en: 'let warnings count as errors in the exit code' } },
    { name: 'json', help: { vi: 'in JSON { ok, counts, issues, result } cho chương trình khác', en: 'print JSON { ok, counts, issues, result } for scripts' } },
  ],
  async run({ given, lang, terminal }) {
    const reading = await readFigures(given, terminal, lang);
    const exit = exitFor(reading.issues, given.flag('strict'));
    if (given.flag('json')) await terminal.write(`${JSON.stringify(jsonAnswer(exit === 0, reading.normalised.account, reading.issues, lang, contents(reading)), null, 2)}\n`);
    else await terminal.write(await reportIssues(reading, { lang, colours: coloursFor(terminal.outputIsTerminal, terminal.env), all: given.flag('all') }));
    return reading.nothing ? 3 : exit;
  },
};

/** What the files hold, in short. */
function contents({ inputs, normalised }: Reading) {
  const { observations, indicators, areas, periods } = normalised;
  return {
    files: inputs.map(({ name }) => name),
    observations: observations.length,
    indicators: indicators.map(({ id }) => id),
    areas: areas.map(({ id }) => id),
    periods: periods.map(({ id }) => id),
  };
}
