import { issueLinesOf } from '@danbiet/core';
import { READING_OPTIONS } from '../inputs/reading-options.js';
import { readFigures } from '../inputs/read-figures.js';
import { jsonAnswer } from '../issues/json-answer.js';
import { exitFor, reportIssues } from '../issues/report-issues.js';
import { WORDS } from '../messages/words.js';
import { emit, goesToFile } from '../output/emit.js';
import { normalisedResult } from '../output/normalised-result.js';
import { RESULT_FORMATS, resultFormat } from '../output/result-format.js';
import { FORMAT_VALUE, refuseOnScreen, RESULT_OPTIONS } from '../output/result-options.js';
import type { SubCommand } from '../sub-command.js';
import { coloursFor } from '../terminal/colour.js';
import { Progress } from '../terminal/progress.js';

/** `danbiet normalise`: the figures of files in one shape. */
export const normalise: SubCommand = {
  name: 'normalise',
  summary: { vi: 'đưa số liệu của các tệp về một dạng thống nhất', en: 'bring the figures of files into one shape' },
  usage: { vi: 'ĐẦU-VÀO… [-o TỆP] [tùy chọn]', en: 'INPUT… [-o FILE] [options]' },
  details: {
    vi: 'ĐẦU-VÀO là tệp, thư mục hoặc mẫu tên (2024/*.xlsx); “-” là đầu vào chuẩn.\nKết quả ra đầu ra chuẩn hoặc vào TỆP; tiến độ và những chỗ cần xem lại ra đầu ra lỗi.\nMã kết thúc: 0 không có lỗi; 1 có lỗi (phần đọc được vẫn được ghi); 2 gọi sai; 3 không đọc được số liệu nào, hoặc không ghi được (tệp cũ giữ nguyên).',
    en: 'INPUT is a file, a folder or a pattern (2024/*.xlsx); “-” is standard input.\nThe result goes to standard output or into FILE; progress and issues to standard error.\nExit code: 0 no error; 1 errors (what could be read is written); 2 wrong usage; 3 no figure could be read, or nothing written (an older file stays).',
  },
  example: 'danbiet normalise so-lieu-2024.xlsx -o so-lieu.csv --bom',
  options: [
    { name: 'to', value: FORMAT_VALUE, choices: RESULT_FORMATS, help: { vi: 'dạng kết quả (mặc định: theo đuôi của TỆP, nếu không rõ thì jsonl); json-stat là tệp cho biểu đồ', en: 'form of the result (default: by the ending of FILE, else jsonl); json-stat is the file for charts' } },
    RESULT_OPTIONS.output,
    RESULT_OPTIONS.issues,
    ...READING_OPTIONS,
    { name: 'merge', help: { vi: 'gộp các số liệu lặp lại thành một, giữ số chính xác hơn và mọi nguồn (json-stat và xlsx luôn gộp)', en: 'merge repeats into one figure, the more precise one with all sources (always so for json-stat and xlsx)' } },
    RESULT_OPTIONS.title,
    RESULT_OPTIONS.synthetic,
    RESULT_OPTIONS.bom,
    RESULT_OPTIONS.all,
    RESULT_OPTIONS.strict,
    RESULT_OPTIONS.json,
  ],
  async run({ given, lang, terminal }) {
    const [file, issueFile] = [given.text('output'), given.text('issues')];
    const format = resultFormat(given.text('to'), file);
    if (format === 'xlsx' && !goesToFile(file)) refuseOnScreen(terminal, given.flag('json'));
    const reading = await readFigures(given, terminal, lang, [file, issueFile].filter(goesToFile));
    const { account } = reading.normalised;
    const progress = new Progress(terminal);
    const title = given.text('title');
    const result = normalisedResult(reading, { title: title === null ? null : { vi: title, en: title }, synthetic: given.flag('synthetic'), merge: given.flag('merge') });
    // headings or a cube without a figure are no result: a script must not take them for one, nor may they replace an older file
    const nothing = reading.nothing || result.size === 0;
    const exit = nothing ? 3 : exitFor(reading.issues, given.flag('strict'));
    if (!nothing) {
      if (goesToFile(file) || !given.flag('json')) await emit(file, await result.pieces(format, lang, given.flag('bom'), (done, of) => progress.show(WORDS[lang].writing(done, of))), terminal);
    }
    progress.clear();
    if (goesToFile(issueFile)) await emit(issueFile, issueLinesOf(reading.issues, lang), terminal);
    if (given.flag('json')) {
      const inAnswer = nothing ? null : goesToFile(file) ? { file, format, observations: result.size } : result.inJson(format, lang);
      await terminal.write(`${JSON.stringify(jsonAnswer(exit === 0, account, reading.issues, lang, inAnswer))}\n`);
    } else {
      terminal.say(await reportIssues(reading, { lang, colours: coloursFor(terminal.errorIsTerminal, terminal.env), all: given.flag('all') }));
      if (nothing && !reading.nothing) terminal.say(`${WORDS[lang].nothingRead}\n`);
      if (goesToFile(file) && !nothing) terminal.say(`${WORDS[lang].written(file, result.size)}\n`);
    }
    return exit;
  },
};
