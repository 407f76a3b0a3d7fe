import { recoverable, SYNTHETIC, type Dataset, type Issue } from '@danbiet/core';
import { makeNormalisedDataset } from '@danbiet/core/normalise';
import { needed } from '../arguments/needed.js';
import { VERBS } from '../comparisons/verbs.js';
import type { Wanted } from '../comparisons/comparison.js';
import { againstOf, checkNeeds, readWanted } from '../comparisons/read-wanted.js';
import { readFigures, type Reading } from '../inputs/read-figures.js';
import { READING_OPTIONS } from '../inputs/reading-options.js';
import { jsonAnswer } from '../issues/json-answer.js';
import { exitFor, reportIssues } from '../issues/report-issues.js';
import { RESULT_OPTIONS } from '../output/result-options.js';
import type { SubCommand } from '../sub-command.js';
import { coloursFor } from '../terminal/colour.js';
import { textTable } from '../terminal/text-table.js';

const NAMES = VERBS.map(({ name }) => name);
const VERB = { vi: NAMES.join('|'), en: NAMES.join('|') };
const ID = { vi: 'ID', en: 'ID' };
const { all, strict, json, synthetic } = RESULT_OPTIONS;

/** Hidden figures that totals give away, where the indicator points to persons. */
function givenAway(dataset: Dataset, { indicator, period, from, to }: Wanted): readonly Issue[] {
  if (indicator === null || !dataset.indicators.get(indicator)?.sensitive) return [];
  return [period, from, to].flatMap((one) => (one === null ? [] : recoverable(dataset, { indicator, period: one }).issues));
}

/** `danbiet compare`: set areas beside each other, a level, their past or the limits of chance. */
export const compare: SubCommand = {
  name: 'compare',
  summary: { vi: 'so sánh các địa bàn, các kỳ hoặc với một mức, kèm độ tin cậy và lý do khi không so được', en: 'compare areas, periods or with a level, with uncertainty, and say why where it is refused' },
  usage: { vi: 'ĐẦU-VÀO… --verb CÁCH --indicator ID --period KỲ [tùy chọn]', en: 'INPUT… --verb VERB --indicator ID --period PERIOD [options]' },
  details: {
    vi: 'Câu kết luận và bảng ra đầu ra chuẩn; những chỗ cần xem lại và lý do không so sánh ra đầu ra lỗi.\nrank, benchmark, funnel cần --period; change cần --from và --to; trend cần --area; profile cần --area và --period.\nMã kết thúc: 0 không có lỗi; 1 có lỗi hoặc không so được; 2 gọi sai; 3 không đọc được gì.',
    en: 'The sentence and a table go to standard output; issues and refusals to standard error.\nrank, benchmark and funnel need --period; change needs --from and --to; trend needs --area; profile needs --area and --period.\nExit code: 0 no error; 1 errors, or nothing could be compared; 2 wrong usage; 3 nothing could be read.',
  },
  example: 'danbiet compare so-lieu.csv --verb change --indicator mediation_success_rate --from 2017 --to 2018 --area "Lâm Đồng"',
  options: [
    { name: 'verb', value: VERB, choices: NAMES, help: { vi: 'cách so sánh', en: 'how to compare' } },
    { name: 'indicator', value: ID, help: { vi: 'mã chỉ số', en: 'id of the indicator' } },
    { name: 'period', value: { vi: 'KỲ', en: 'PERIOD' }, help: { vi: 'mã kỳ, như 2023, 2023-S1, 2023-Q2', en: 'id of the period, such as 2023, 2023-S1, 2023-Q2' } },
    { name: 'from', value: { vi: 'KỲ', en: 'PERIOD' }, help: { vi: 'kỳ trước, cho change; với trend: kỳ đầu, chỉ xét các kỳ dài như kỳ này', en: 'the earlier period, for change; for trend the first, and only periods as long as it are taken' } },
    { name: 'to', value: { vi: 'KỲ', en: 'PERIOD' }, help: { vi: 'kỳ sau, cho change; kỳ cuối, cho trend', en: 'the later period, for change; the last, for trend' } },
    { name: 'area', value: { vi: 'ĐỊA-BÀN', en: 'AREA' }, help: { vi: 'mã hoặc tên địa bàn, nhiều nơi thì cách nhau bằng dấu phẩy', en: 'code or name of an area; several with commas between' } },
    { name: 'against', value: { vi: 'nation|region|median|similar|target:SỐ', en: 'nation|region|median|similar|target:NUMBER' }, help: { vi: 'mức đem so, cho benchmark (mặc định nation); similar là 5 nơi có dân số gần nhất', en: 'the level, for benchmark (default nation); similar is the 5 areas nearest by population' } },
    ...READING_OPTIONS,
    synthetic,
    all,
    strict,
    json,
  ],
  async run({ given, lang, terminal }) {
    const name = needed(given, 'verb', VERB);
    const verb = VERBS.find((one) => one.name === name)!;
    checkNeeds(verb, given);
    againstOf(given.text('against'));
    const reading = await readFigures(given, terminal, lang);
    const { normalised, about, nothing } = reading;
    const isSynthetic = given.flag('synthetic') || normalised.synthetic;
    const dataset = makeNormalisedDataset(normalised, { ...about, synthetic: isSynthetic }).dataset;
    const wanted = nothing ? null : readWanted(given, dataset);
    const { compared, issues } = wanted === null ? { compared: null, issues: [] } : verb.compare(dataset, wanted);
    const answered: Reading = { ...reading, issues: [...reading.issues, ...issues, ...(wanted === null ? [] : givenAway(dataset, wanted))] };
    const exit = exitFor(answered.issues, given.flag('strict'));
    if (given.flag('json')) {
      const result = compared && { verb: name, synthetic: isSynthetic, ...compared.result, sentence: compared.sentence[lang] };
      await terminal.write(`${JSON.stringify(jsonAnswer(exit === 0, normalised.account, answered.issues, lang, result))}\n`);
    } else {
      if (compared !== null) await terminal.write(`${isSynthetic ? `${SYNTHETIC[lang]}\n` : ''}${compared.sentence[lang]}\n\n${textTable(compared.table(lang))}`);
      terminal.say(await reportIssues(answered, { lang, colours: coloursFor(terminal.errorIsTerminal, terminal.env), all: given.flag('all') }));
    }
    return nothing ? 3 : exit;
  },
};
