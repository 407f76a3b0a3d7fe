import { readDataset, type Dataset } from '@danbiet/core';
import published from '../../examples/data/published-figures.csv?raw';
import { madeDataset, type Cell, type Figures } from '../../packages/widgets/src/figure/made-dataset.test-data.js';
import { COUNTS, MIXED, MIXED_AND_SILENT, SCORES, SIGNED, SMALL } from '../../packages/widgets/src/charts/ranking/ranking-cases.test-data.js';
import type { Case } from './case.js';

let read: Promise<Dataset> | undefined;
/** The published figures of examples/data, read as a page reads them. */
const figures = (): Promise<Dataset> => (read ??= readDataset(published, { file: 'published-figures.csv', areaSet: '2024' }).then(({ dataset }) => dataset!));

const tag = (attributes = '', inner = ''): string => `<danbiet-ranking ${attributes}>${inner}</danbiet-ranking>`;
const made = (of: Figures, attributes = ''): Case => ({ markup: tag(attributes), data: () => madeDataset(of) });
/** Some rows of the mixed figures. */
const rows = (...codes: readonly string[]): Figures => ({ ...MIXED, cells: Object.fromEntries(codes.map((code): [string, Cell] => [code, MIXED.cells[code]!])) });

const click = (selector: string) => (root: ShadowRoot) => void root.querySelector(selector)!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
/** Opens the first fold, which holds most of the provinces. */
const unfolded = { act: click('[data-mark^="fold:"]'), then: '[role=option]:nth-of-type(40)' };
const openTable = click('.tools > button:nth-of-type(2)');

/** Gives the figure an address that does not answer. */
async function slow({ host }: ShadowRoot): Promise<void> {
  const real = window.fetch;
  window.fetch = () => new Promise(() => undefined);
  host.setAttribute('src', 'slow.json');
  await new Promise((done) => setTimeout(done, 400));
  window.fetch = real;
}

const PLAIN_TABLE = `<table data-indicator="mediation_success_rate" data-period="2023"><caption>Tỷ lệ hòa giải thành, năm 2023 (số liệu minh họa)</caption><thead><tr><th scope="col">Tỉnh</th><th scope="col">Giá trị</th></tr></thead><tbody>
<tr><th scope="row">Hà Nội</th><td>90,5%</td></tr><tr><th scope="row">Hải Phòng</th><td>80,5%</td></tr><tr><th scope="row">Huế</th><td>84,2%</td></tr></tbody></table>`;

/** JSON-stat as any statistical office writes it, without a word of ours. */
const FOREIGN = {
  version: '2.0',
  class: 'dataset',
  label: 'Mediation cases (made-up figures)',
  id: ['area', 'time'],
  size: [4, 1],
  role: { geo: ['area'], time: ['time'] },
  dimension: {
    area: { label: 'Province', category: { index: ['01', '31', '48', '92'], label: { '01': 'Hà Nội', '31': 'Hải Phòng', '48': 'Đà Nẵng', '92': 'Cần Thơ' } } },
    time: { label: 'Year', category: { index: ['2023'], label: { '2023': '2023' } } },
  },
  value: [4_956, 1_234, 812, 640],
};

/** A share with the fractions of twelve provinces, near enough to each other that ranks become ranges. */
const NEAR: Figures = {
  indicator: 'mediation_success_rate',
  cells: Object.fromEntries(['01', '31', '48', '92', '68', '46', '79', '75', '77', '80', '82', '83'].map((code, i): [string, Cell] => [code, [Math.round((640 + 90 * i) * (0.9 - 0.021 * i)), 640 + 90 * i]])),
};

/** The ranking in each of its states, by the name of the story. */
export const RANKING_CASES = {
  PublishedScores: { markup: tag('indicator="papi_d1_participation" period="2024" vintage="2024" highlight="68"'), data: figures },
  FoldOpen: { markup: tag('indicator="papi_d1_participation" period="2024" vintage="2024" highlight="68"'), data: figures, ...unfolded },
  ReceptionDays: { markup: tag('indicator="reception_days_rate_district_chair" period="2016-07-01/2021-07-01" vintage="2024" highlight="68"'), data: figures },
  Bars: made(COUNTS, 'highlight="22"'),
  BarsAllShown: made(COUNTS, 'show="all"'),
  DotsWithIntervals: made(MIXED, 'highlight="48"'),
  RankRanges: made(NEAR, 'highlight="46" benchmark="median"'),
  Scores: made(SCORES, 'show="5"'),
  SilentAreas: made(MIXED_AND_SILENT),
  SilentAreasOpen: { ...made({ ...rows('01', '31'), areas: 'all' }), ...unfolded },
  KindsOfNothing: made(rows('17', '01', '10', '11', '12', '14')),
  Bounds: made(rows('01', '02', '04', '06', '31')),
  Provisional: made({ ...rows('01', '31', '46', '08'), period: '2023-S1' }, 'mode="bar"'),
  Qualitative: made(rows('01', '31', '15')),
  SmallFractions: made(SMALL, 'highlight="31"'),
  BelowZero: made(SIGNED),
  ByRegion: made(COUNTS, 'sort="region"'),
  ByName: made(rows('01', '31', '48', '46', '92', '68', '17'), 'sort="name"'),
  TableView: { ...made(MIXED, 'highlight="48"'), act: openTable, then: 'table' },
  OwnTitle: made(SMALL, 'caption="Năm địa phương, ít vụ việc: không nói được nơi nào cao hơn"'),
  English: made(MIXED, 'lang="en" highlight="48"'),
  FromTable: { markup: tag('', PLAIN_TABLE) },
  ForeignJsonStat: { markup: tag('', `<script type="application/json">${JSON.stringify(FOREIGN)}</script>`) },
  Empty: { ...made(SMALL, 'period="1999"'), shows: '.head' },
  Error: { markup: tag('src="data:text/html,<p>"'), shows: '.head' },
  ErrorWithTable: { markup: tag('src="data:application/json,%7B"', PLAIN_TABLE), shows: '.head' },
  // what is on its way is shown after 300 ms
  Loading: { markup: tag(), shows: '.later', act: slow, then: '.late' },
} as const satisfies Readonly<Record<string, Case>>;
