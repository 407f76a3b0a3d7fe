import { readDataset, type Dataset } from '@danbiet/core';
import published from '../../examples/data/published-figures.csv?raw';
import { counts, oneRate, rates, scores } from '../../packages/widgets/src/charts/headline/headline-cases.test-data.js';
import type { Case } from './case.js';

let read: Promise<Dataset> | undefined;
/** The published figures of examples/data, read as a page reads them. */
const figures = (): Promise<Dataset> => (read ??= readDataset(published, { file: 'published-figures.csv', areaSet: '2024' }).then(({ dataset }) => dataset!));

const tag = (attributes = ''): string => `<danbiet-headline ${attributes}></danbiet-headline>`;

/** Open the menu and choose its first entry, the other view. */
function openTable(root: ShadowRoot): void {
  root.querySelector<HTMLElement>('.menu > button')!.click();
  const choose = (): void => {
    const first = root.querySelector<HTMLElement>('[part=menu] button');
    if (first) first.click();
    else requestAnimationFrame(choose);
  };
  choose();
}

/** The headline in each of its states, by the name of the story. */
export const HEADLINE_CASES = {
  PublishedScore: { markup: tag('indicator="papi_d1_participation" period="2024" vintage="2024" areas="68" benchmark="median"'), data: figures },
  Score: { markup: tag('areas="68"'), data: scores },
  Rate: { markup: tag('areas="01"'), data: rates },
  Counts: { markup: tag(), data: counts },
  Bound: { markup: tag(), data: () => oneRate({ value: 84, bound: 'ge' }, { asWritten: 'trên 84%' }) },
  SmallFraction: { markup: tag(), data: () => oneRate([7, 8]) },
  Recomputed: { markup: tag(), data: () => oneRate({ value: 73.5, numerator: 9_201, denominator: 12_896 }) },
  Zero: { markup: tag(), data: () => oneRate([0, 41]) },
  NotReported: { markup: tag('areas="68"'), data: () => oneRate({ status: 'not_reported' }) },
  NotApplicable: { markup: tag('areas="68"'), data: () => oneRate({ status: 'not_applicable' }) },
  Suppressed: { markup: tag('areas="68"'), data: () => oneRate({ status: 'suppressed' }) },
  NotDue: { markup: tag('areas="68"'), data: () => oneRate({ status: 'not_due' }) },
  Silent: { markup: tag('areas="01"'), data: () => oneRate([7, 8]) },
  English: { markup: tag('lang="en" areas="01"'), data: rates },
  TableView: { markup: tag('areas="01"'), data: rates, act: openTable, then: 'table' },
  Empty: { markup: tag('period="1999"'), data: rates, shows: '.head' },
} as const satisfies Readonly<Record<string, Case>>;
