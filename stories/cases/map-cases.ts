import { makeDataset, readDataset, type Dataset } from '@danbiet/core';
import published from '../../examples/data/published-figures.csv?raw';
import { madeDataset, type Cell, type Figures } from '../../packages/widgets/src/figure/made-dataset.test-data.js';
import { madeGeoJson, madeTopoJson } from '../../packages/widgets/src/charts/map/boundaries/boundary-files.test-data.js';
import { COUNTS_34, FEW, SCORES_63, SIGNED_34, STATES_63 } from '../../packages/widgets/src/charts/map/map-cases.test-data.js';
import type { Case } from './case.js';

let read: Promise<Dataset> | undefined;
/** The published figures of examples/data, read as a page reads them. */
const figures = (): Promise<Dataset> => (read ??= readDataset(published, { file: 'published-figures.csv', areaSet: '2024' }).then(({ dataset }) => dataset!));

const tag = (attributes = ''): string => `<danbiet-map ${attributes}></danbiet-map>`;
const made = (of: Figures, attributes = ''): Case => ({ markup: tag(attributes), data: () => madeDataset(of) });

const BEFORE: Figures = { ...COUNTS_34, vintage: '2024', period: '2024', cells: Object.fromEntries(Object.keys(STATES_63.cells).map((code, i): [string, Cell] => [code, 210 + 41 * ((i * 29) % 63)])) };

/** The same indicator before the reform and after it. */
function bothLists(): Dataset {
  const sides = [BEFORE, COUNTS_34].map(madeDataset);
  return makeDataset(
    sides.flatMap((one) => one.observations()),
    { indicators: sides[0]!.indicators.values(), areas: sides.flatMap((one) => [...one.areas.values()]), periods: sides.flatMap((one) => [...one.periods.values()]), synthetic: true },
  ).dataset;
}

const click = (selector: string) => (root: ShadowRoot) => void root.querySelector(selector)!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));

/** The map in each of its states, by the name of the story. */
export const MAP_CASES = {
  PublishedScores: { markup: tag('indicator="papi_d1_participation" period="2024" vintage="2024" highlight="68"'), data: figures },
  Scores: made(SCORES_63, 'highlight="68"'),
  States: made(STATES_63, 'highlight="48"'),
  ThirtyFour: made(COUNTS_34, 'highlight="31"'),
  EqualSteps: made(COUNTS_34, 'classes="equal"'),
  AgainstBenchmark: made(STATES_63, 'classes="benchmark"'),
  BelowZero: made(SIGNED_34, 'classes="equal"'),
  FewProvinces: made(FEW),
  Boundaries: { ...made(STATES_63, 'highlight="68"'), given: { geometry: madeGeoJson('2024') } },
  BoundariesThirtyFour: { ...made(COUNTS_34, 'highlight="31"'), given: { geometry: madeTopoJson('2025') } },
  BoundariesInPart: { ...made(STATES_63), given: { geometry: madeGeoJson('2024', ['01@2024', '48@2024', '79@2024']) } },
  BoundariesUnreadable: { ...made(FEW), given: { geometry: { type: 'Topology' } } },
  BeforeAndAfter: { markup: tag('compare="before-after" highlight="31@2025"'), data: bothLists },
  Chosen: { markup: tag('compare="before-after"'), data: bothLists, act: click('[data-mark="68@2025"]'), then: '[part=tooltip]' },
  English: made(STATES_63, 'lang="en"'),
  TableView: { ...made(SCORES_63, 'highlight="68"'), act: click('.tools > button:nth-of-type(2)'), then: 'table' },
  Empty: { ...made(FEW, 'period="1999"'), shows: 'svg[role=img]' },
  Error: { markup: '<danbiet-map src="data:text/html,<p>"></danbiet-map>', shows: 'svg[role=img]' },
} as const satisfies Readonly<Record<string, Case>>;
