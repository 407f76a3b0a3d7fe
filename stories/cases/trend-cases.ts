import { madeOverTime, type FiguresOverTime } from '../../packages/widgets/src/figure/made-dataset.test-data.js';
import { BROKEN, CLOSE, MIXED, MIXED_PERIODS } from '../../packages/widgets/src/charts/trend/trend-cases.test-data.js';
import type { Case } from './case.js';

const made = (of: FiguresOverTime, attributes = ''): Case => ({ markup: `<danbiet-trend ${attributes}></danbiet-trend>`, data: () => madeOverTime(of) });
const openTable = (root: ShadowRoot): void => root.querySelector<HTMLElement>('.tools > button:nth-of-type(2)')!.click();

/** The trend in each of its states, by the name of the story. */
export const TREND_CASES = {
  OneArea: made(BROKEN, 'highlight="68" from="2018"'),
  Broken: made(BROKEN, 'highlight="68"'),
  SixAreas: made(CLOSE, 'highlight="48"'),
  ThreePoints: made(BROKEN, 'areas="01 31 48 68 79" highlight="48" from="2022"'),
  Mixed: made(MIXED, 'highlight="01"'),
  WithoutOwn: made(BROKEN),
  ChosenAreas: made(BROKEN, 'areas="01 31 48 68 79" highlight="48" from="2018"'),
  Facets: made(BROKEN, 'facet="region" highlight="68"'),
  FacetsAsMap: made(BROKEN, 'facet="tiles" highlight="68"'),
  FacetsByName: made(CLOSE, 'facet="name"'),
  Refused: { ...made(MIXED_PERIODS), shows: '.head' },
  HalfYears: made(MIXED_PERIODS, 'period="2024-S1"'),
  TableView: { ...made(MIXED, 'highlight="01"'), act: openTable, then: 'table' },
  English: made(BROKEN, 'lang="en" highlight="68"'),
} as const satisfies Readonly<Record<string, Case>>;
