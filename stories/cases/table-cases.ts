import { readDataset, type Dataset } from '@danbiet/core';
import published from '../../examples/data/published-figures.csv?raw';
import { madeDataset } from '../../packages/widgets/src/figure/made-dataset.test-data.js';
import { MIXED, twoIndicators, twoYears } from '../../packages/widgets/src/charts/table/table-cases.test-data.js';
import type { Case } from './case.js';

let read: Promise<Dataset> | undefined;
/** The published figures of examples/data, read as a page reads them. */
const figures = (): Promise<Dataset> => (read ??= readDataset(published, { file: 'published-figures.csv', areaSet: '2024' }).then(({ dataset }) => dataset!));

const shows = '.table table';
const tag = (attributes = ''): string => `<danbiet-table ${attributes}></danbiet-table>`;
const click = (selector: string) => (root: ShadowRoot) => root.querySelector<HTMLElement>(selector)!.click();
const typed = (text: string) => (root: ShadowRoot) => {
  const input = root.querySelector('input')!;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

/** The table in each of its states, by the name of the story. */
export const TABLE_CASES = {
  TwoYearsByRegion: { markup: tag('indicator="papi_d1_participation" period="2024 2023" vintage="2024" highlight="68" group="region" change benchmark="median"'), data: figures, shows },
  Mixed: { markup: tag('highlight="48"'), data: () => madeDataset(MIXED), shows },
  SortedByValue: { markup: tag('sort="value" highlight="48" benchmark="nation"'), data: () => madeDataset(MIXED), shows },
  Found: { markup: tag('period="2024"'), data: twoYears, shows, act: typed('bình'), then: '.count' },
  MyRegion: { markup: tag('period="2024 2023" change highlight="68"'), data: twoYears, shows, act: click('.chip:last-of-type'), then: '.chip[aria-pressed=true]' },
  SeveralIndicators: { markup: tag('indicator="mediation_cases mediation_success_rate" period="2023 2022" change'), data: twoIndicators, shows },
  English: { markup: tag('lang="en" highlight="48" benchmark="median"'), data: () => madeDataset(MIXED), shows },
  Empty: { markup: tag('period="1999"'), data: () => madeDataset(MIXED), shows: '.head' },
} as const satisfies Readonly<Record<string, Case>>;
