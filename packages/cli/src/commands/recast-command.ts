import { issueLinesOf, type Dataset, type Outcome } from '@danbiet/core';
import { makeNormalisedDataset } from '@danbiet/core/normalise';
import type { Option } from '../arguments/option.js';
import { readFigures, type Reading } from '../inputs/read-figures.js';
import { READING_OPTIONS } from '../inputs/reading-options.js';
import { jsonAnswer } from '../issues/json-answer.js';
import { exitFor, reportAnswer } from '../issues/report-issues.js';
import { WORDS } from '../messages/words.js';
import { emit, goesToFile } from '../output/emit.js';
import { figuresResult } from '../output/figures-result.js';
import { figuresTable } from '../output/figures-table.js';
import { figuresMerged } from '../output/figures-to-write.js';
import { RESULT_FORMATS, resultFormat, type ResultFormat } from '../output/result-format.js';
import { FORMAT_VALUE, refuseOnScreen, RESULT_OPTIONS } from '../output/result-options.js';
import type { Invocation, SubCommand } from '../sub-command.js';
import { coloursFor } from '../terminal/colour.js';
import { Progress } from '../terminal/progress.js';

/** Makes other figures of a dataset. */
export type Recast = (dataset: Dataset) => Outcome<Dataset> | Promise<Outcome<Dataset>>;

/** A sub-command that makes figures of others. */
export interface RecastCommand extends Pick<SubCommand, 'name' | 'summary' | 'usage' | 'example'> {
  /** What a person should know beside how inputs, results and exit codes work. */
  readonly details: SubCommand['details'];
  readonly options: readonly Option[];
  /**
   * What is to be done, before anything is read.
   *
   * @throws Trouble (2) when the call is wrong
   */
  readonly prepare: (invocation: Invocation) => Recast | Promise<Recast>;
}

/** A form of a result, or a table for people. */
type Form = ResultFormat | 'table';

const DETAILS = {
  vi: 'ĐẦU-VÀO là tệp, thư mục hoặc mẫu tên (2024/*.xlsx); “-” là đầu vào chuẩn.\nKết quả ra đầu ra chuẩn hoặc vào TỆP; những chỗ cần xem lại và những số không tính được ra đầu ra lỗi, kèm lý do.\nMã kết thúc: 0 không có lỗi; 1 có lỗi (phần tính được vẫn được ghi); 2 gọi sai; 3 không đọc được gì, hoặc không tính ra số nào.',
  en: 'INPUT is a file, a folder or a pattern (2024/*.xlsx); “-” is standard input.\nThe result goes to standard output or into FILE; issues, and what was refused and why, to standard error.\nExit code: 0 no error; 1 errors (what could be made is written); 2 wrong usage; 3 nothing could be read, or no figure came out.',
} as const;

const FORMAT_OPTION: Option = {
  name: 'to-format',
  value: { vi: `${FORMAT_VALUE.vi}|table`, en: `${FORMAT_VALUE.en}|table` },
  choices: [...RESULT_FORMATS, 'table'],
  help: { vi: 'dạng kết quả (mặc định: theo đuôi của TỆP; trên màn hình là bảng, nếu không thì jsonl); json-stat là tệp cho biểu đồ, có ghi số nào gộp từ đâu', en: 'form of the result (default: by the ending of FILE; a table on a terminal, else jsonl); json-stat is the file for charts, which says of what each figure is made' },
};

/** Make a sub-command that reads figures, makes others of them and writes those. */
export function recastCommand({ prepare, options, details, ...about }: RecastCommand): SubCommand {
  const { output, issues, title, synthetic, bom, all, strict, json } = RESULT_OPTIONS;
  return {
    ...about,
    details: { vi: `${details.vi}\n${DETAILS.vi}`, en: `${details.en}\n${DETAILS.en}` },
    options: [...options, FORMAT_OPTION, output, issues, ...READING_OPTIONS, title, synthetic, bom, all, strict, json],
    async run(invocation) {
      const { given, lang, terminal } = invocation;
      const [file, issueFile] = [given.text('output'), given.text('issues')];
      const asJson = given.flag('json');
      const form = formOf(invocation);
      if (form === 'xlsx' && !goesToFile(file)) refuseOnScreen(terminal, asJson);
      const recast = await prepare(invocation);
      const reading = await readFigures(given, terminal, lang, [file, issueFile].filter(goesToFile));
      const { result: recasted, issues: said } = reading.nothing ? { result: null, issues: [] } : await recast(datasetOf(reading, invocation));
      const size = recasted === null ? 0 : figuresMerged(recasted).observations().length;
      // headings without a figure are no result: a script must not take them for one
      const result = size === 0 ? null : recasted;
      const answered: Reading = { ...reading, issues: [...reading.issues, ...said] };
      const exit = result === null ? 3 : exitFor(answered.issues, given.flag('strict'));
      if (result !== null && (goesToFile(file) || !asJson)) await write(result, form, invocation);
      if (goesToFile(issueFile)) await emit(issueFile, issueLinesOf(answered.issues, invocation.lang), terminal);
      if (asJson) {
        const inAnswer = result === null ? null : goesToFile(file) ? { file, format: form, observations: size } : figuresResult(figuresMerged(result), () => result).inJson(form === 'table' ? 'jsonl' : form, lang);
        await terminal.write(`${JSON.stringify(jsonAnswer(exit === 0, reading.normalised.account, answered.issues, lang, inAnswer))}\n`);
      } else {
        terminal.say(await reportAnswer(reading, said, { lang, colours: coloursFor(terminal.errorIsTerminal, terminal.env), all: given.flag('all'), strict: given.flag('strict') }));
        if (result === null && !reading.nothing) terminal.say(`${WORDS[lang].nothingMade}\n`);
        if (goesToFile(file) && result !== null) terminal.say(`${WORDS[lang].written(file, size)}\n`);
      }
      return exit;
    },
  };
}

function formOf({ given, terminal }: Invocation): Form {
  const [word, file] = [given.text('to-format'), given.text('output')];
  if (word === 'table') return 'table';
  return word === null && file === null && terminal.outputIsTerminal && !given.flag('json') ? 'table' : resultFormat(word, file);
}

function datasetOf({ normalised, about }: Reading, { given }: Invocation): Dataset {
  const title = given.text('title');
  return makeNormalisedDataset(normalised, { ...about, title: title === null ? (about.title ?? null) : { vi: title, en: title }, synthetic: given.flag('synthetic') || normalised.synthetic }).dataset;
}

async function write(result: Dataset, form: Form, { given, lang, terminal }: Invocation): Promise<void> {
  const progress = new Progress(terminal);
  const pieces = form === 'table' ? [figuresTable(result, lang)] : await figuresResult(figuresMerged(result), () => result).pieces(form, lang, given.flag('bom'), (done, of) => progress.show(WORDS[lang].writing(done, of)));
  await emit(given.text('output'), pieces, terminal);
  progress.clear();
}
