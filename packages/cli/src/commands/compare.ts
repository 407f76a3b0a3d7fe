import { formatNumber, inBoth, SYNTHETIC, type Lang } from '@danbiet/core';
import { makeNormalisedDataset } from '@danbiet/core/normalise';
import { AGAINST_VALUE } from '../comparisons/against.js';
import { LEVELS } from '../comparisons/candidates.js';
import type { Answer } from '../comparisons/comparison.js';
import { checkNeeds, readWanted, verbOf } from '../comparisons/read-wanted.js';
import { VERBS } from '../comparisons/verbs.js';
import { readFigures } from '../inputs/read-figures.js';
import { READING_OPTIONS } from '../inputs/reading-options.js';
import { jsonAnswer } from '../issues/json-answer.js';
import { exitFor, reportAnswer } from '../issues/report-issues.js';
import { RESULT_OPTIONS } from '../output/result-options.js';
import type { SubCommand } from '../sub-command.js';
import { coloursFor } from '../terminal/colour.js';
import { textTable } from '../terminal/text-table.js';

const NAMES = VERBS.map(({ name }) => name);
const VERB = { vi: NAMES.join('|'), en: NAMES.join('|') };
const ID = { vi: 'ID', en: 'ID' };
const VINTAGE_HELP = { vi: 'danh sách tỉnh mà tệp dùng khi tệp không nói rõ; tệp có cả hai thì chỉ xét danh sách này: 2024 là 63 tỉnh, 2025 là 34 tỉnh', en: 'list of provinces that the files use where they do not say, and the one to compare where they hold both: 2024 is the 63, 2025 the 34' };
const { all, strict, json, synthetic } = RESULT_OPTIONS;

const listed = (wishes: readonly string[]): string => wishes.map((wish) => `--${wish}`).join(' ');
/** Each verb with what it needs and what it may be given, for help. */
const verbLines = (lang: Lang): string => VERBS.map(({ name, summary, needs, takes }) => `  ${name.padEnd(12)}${summary[lang]}\n${' '.repeat(14)}${[...(needs.length > 0 ? [listed(needs)] : []), `[${listed(takes)}]`].join(' ')}`).join('\n');

/** An answer whose sentence names the confidence level that the call asked for, unless it does so itself. */
function atLevel({ compared, issues }: Answer, level: number | null): Answer {
  if (compared === null || level === null) return { compared, issues };
  const said = inBoth((lang) => {
    const [percent, own] = [formatNumber(100 * level, lang, { percent: true }), compared.sentence[lang]];
    return own.includes(percent) ? own : `${own} ${{ vi: `Kết luận ở mức tin cậy ${percent}.`, en: `Concluded at a confidence level of ${percent}.` }[lang]}`;
  });
  return { compared: { ...compared, sentence: said }, issues };
}

/** `danbiet compare`: set areas beside each other, a level, their past or the limits of chance. */
export const compare: SubCommand = {
  name: 'compare',
  summary: { vi: 'so sánh các địa bàn, các kỳ hoặc với một mức, kèm độ tin cậy và lý do khi không so được', en: 'compare areas, periods or with a level, with uncertainty, and say why where it is refused' },
  usage: { vi: 'ĐẦU-VÀO… --verb CÁCH [tùy chọn]', en: 'INPUT… --verb VERB [options]' },
  details: {
    vi: `Các cách so sánh; tùy chọn trong ngoặc vuông có thể bỏ:\n${verbLines('vi')}\n\nCâu kết luận và bảng ra đầu ra chuẩn; những chỗ cần xem lại và lý do không so sánh ra đầu ra lỗi.\nMã kết thúc: 0 không có lỗi; 1 có lỗi hoặc không so được; 2 gọi sai; 3 không đọc được gì.`,
    en: `The verbs; what stands in brackets may be left out:\n${verbLines('en')}\n\nThe sentence and a table go to standard output; issues and refusals to standard error.\nExit code: 0 no error; 1 errors, or nothing could be compared; 2 wrong usage; 3 nothing could be read.`,
  },
  example: 'danbiet compare so-lieu.csv --verb change --indicator mediation_success_rate --from 2017 --to 2018 --area "Lâm Đồng"',
  options: [
    { name: 'verb', value: VERB, choices: NAMES, help: { vi: 'cách so sánh', en: 'how to compare' } },
    { name: 'indicator', value: ID, help: { vi: 'mã chỉ số; với share là chỉ số đếm cả tổng', en: 'id of the indicator; for share of the one that counts the whole' } },
    { name: 'period', value: { vi: 'KỲ', en: 'PERIOD' }, help: { vi: 'mã kỳ, như 2023, 2023-S1 (nửa đầu năm), 2023-Q2 (quý II), 2023-06, 2025-07-01', en: 'id of the period, such as 2023, 2023-S1 (first half), 2023-Q2, 2023-06, 2025-07-01' } },
    { name: 'from', value: { vi: 'KỲ', en: 'PERIOD' }, help: { vi: 'change: kỳ trước; trend: kỳ đầu, chỉ xét các kỳ dài như kỳ này', en: 'change: the earlier period; trend: the first, and only periods as long as it are taken' } },
    { name: 'to', value: { vi: 'KỲ', en: 'PERIOD' }, help: { vi: 'change: kỳ sau; trend: kỳ cuối', en: 'change: the later period; trend: the last' } },
    { name: 'area', value: { vi: 'ĐỊA-BÀN', en: 'AREA' }, help: { vi: 'mã hoặc tên địa bàn, nhiều nơi thì cách nhau bằng dấu phẩy; profile: nơi đầu là nơi được xem, các nơi sau là nơi đứng cùng; --against region: nơi đầu thuộc vùng đó', en: 'code or name of an area, several with commas between; profile: the first is looked at, the others stand beside it; --against region: the region of the first' } },
    { name: 'level', value: { vi: 'CẤP', en: 'LEVEL' }, choices: LEVELS, help: { vi: `chỉ xét địa bàn của một cấp: ${LEVELS.join(', ')}`, en: `only areas of one level: ${LEVELS.join(', ')}` } },
    { name: 'scope', value: { vi: 'PHẠM-VI', en: 'SCOPE' }, help: { vi: 'phần của địa bàn như tệp ghi ở cột phạm vi, ví dụ "cấp xã" (mặc định: toàn địa bàn)', en: 'part of the area as the file’s column of scopes has it, such as "cấp xã" (default: the whole area)' } },
    { name: 'against', value: AGAINST_VALUE, help: { vi: 'benchmark: mức đem so (mặc định nation); similar là những nơi có dân số gần nhất (mặc định 5), areas là mức gộp của các nơi kể tên, past là chính nơi đó ở kỳ trước; funnel: chỉ nhận target', en: 'benchmark: the level (default nation); similar is the areas nearest by population (default 5), areas what the named ones pool to, past each area itself at an earlier time; funnel takes target only' } },
    { name: 'method', value: { vi: 'interval|funnel', en: 'interval|funnel' }, choices: ['interval', 'funnel'], help: { vi: 'benchmark: kết luận theo khoảng tin cậy của từng nơi (mặc định) hay theo giới hạn dao động ngẫu nhiên của một nơi cùng quy mô', en: 'benchmark: judge by each area’s own interval (default) or by the limits of chance for its size' } },
    { name: 'overdispersed', help: { vi: 'funnel: nới giới hạn theo mức các nơi vốn khác nhau; chỉ dùng khi biết rõ nguyên nhân', en: 'funnel: widen the limits by what areas differ beyond chance; only where a cause is known' } },
    { name: 'order', value: { vi: 'descending|ascending', en: 'descending|ascending' }, choices: ['descending', 'ascending'], help: { vi: 'rank: từ cao xuống (mặc định) hay từ thấp lên', en: 'rank: the greatest first (default), or the smallest' } },
    { name: 'parts', value: { vi: 'ID,ID…', en: 'ID,ID…' }, help: { vi: 'share: mã các chỉ số đếm từng phần', en: 'share: ids of the indicators that count the parts' } },
    { name: 'denominator', value: { vi: 'ID|population', en: 'ID|population' }, help: { vi: 'per-capita, funnel, benchmark theo funnel của số đếm: mã chỉ số đếm số người; mặc định population là dân số trung bình của Cục Thống kê (2011–2024) kèm theo chương trình', en: 'per-capita, funnel and benchmark by funnel of a count: id of the indicator that counts persons; the default population is the average population by the National Statistics Office (2011–2024) that comes with the program' } },
    { name: 'per', value: { vi: 'SỐ', en: 'NUMBER' }, help: { vi: 'per-capita, funnel, benchmark theo funnel: tính trên 1000, 10000 hay 100000 dân (mặc định 100000)', en: 'per-capita, funnel, benchmark by funnel: per 1000, 10000 or 100000 persons (default 100000)' } },
    { name: 'confidence', value: { vi: 'SỐ', en: 'NUMBER' }, help: { vi: 'mức tin cậy của khoảng tin cậy và của kết luận, như 0.99 hay 99% (mặc định 95%)', en: 'confidence level of intervals and verdicts, such as 0.99 or 99% (default 95%)' } },
    ...READING_OPTIONS.map((option) => (option.name === 'vintage' ? { ...option, help: VINTAGE_HELP } : option)),
    synthetic,
    all,
    strict,
    json,
  ],
  async run({ given, lang, terminal }) {
    const verb = verbOf(given, VERBS);
    checkNeeds(verb, given);
    const reading = await readFigures(given, terminal, lang);
    const { normalised, about, nothing } = reading;
    const isSynthetic = given.flag('synthetic') || normalised.synthetic;
    const dataset = makeNormalisedDataset(normalised, { ...about, synthetic: isSynthetic }).dataset;
    const wanted = nothing ? null : readWanted(given, dataset);
    const { compared, issues } = wanted === null ? { compared: null, issues: [] } : atLevel(await verb.compare(dataset, wanted), given.flag('confidence') ? wanted.confidence : null);
    const strict = given.flag('strict');
    const exit = exitFor([...reading.issues, ...issues], strict);
    if (given.flag('json')) {
      const result = compared && { verb: verb.name, synthetic: isSynthetic, ...compared.result, sentence: compared.sentence[lang] };
      await terminal.write(`${JSON.stringify(jsonAnswer(exit === 0, normalised.account, [...reading.issues, ...issues], lang, result))}\n`);
    } else {
      if (compared !== null) await terminal.write(`${isSynthetic ? `${SYNTHETIC[lang]}\n` : ''}${compared.sentence[lang]}\n\n${textTable(compared.table(lang))}`);
      terminal.say(await reportAnswer(reading, issues, { lang, colours: coloursFor(terminal.errorIsTerminal, terminal.env), all: given.flag('all'), strict }));
    }
    return nothing ? 3 : exit;
  },
};
