import { scoreOf, type Cell, type Figures } from '../../figure/made-dataset.test-data.js';
import { joinedDataset } from '../../figure/joined-dataset.test-data.js';
import { listAreas } from '@danbiet/core/areas';

export { MIXED } from '../../figure/mixed-figures.test-data.js';

const SCORE = scoreOf('papi_participation', 'Tham gia của người dân ở cấp cơ sở', 'Participation at local level');

/** Scores of all 63 provinces in a year; some are silent. */
const scores = (period: string, from: number, silent: readonly string[]): Figures => ({
  indicator: SCORE,
  period,
  cells: Object.fromEntries(listAreas('2024').flatMap(({ code }, i): [string, Cell][] => (silent.includes(code) ? [] : [[code, Number((from + ((i * 37) % 61) / 50).toFixed(2))]]))),
  areas: 'all',
});

/** An external score over 63 provinces in two years. */
export const twoYears = () => joinedDataset(scores('2023', 3.9, ['74']), scores('2024', 4, ['82', '26']));

/** Two indicators and two years, one of them without its fractions in one year. */
export const twoIndicators = () =>
  joinedDataset(
    { indicator: 'mediation_cases', period: '2022', cells: { '01': 5_120, '31': 2_060, '48': 1_020 } },
    { indicator: 'mediation_cases', period: '2023', cells: { '01': 4_956, '31': { value: 2_000, bound: 'ge' }, '48': { status: 'not_reported' } } },
    { indicator: 'mediation_success_rate', period: '2022', cells: { '01': [4_300, 5_120], '31': [1_700, 2_060], '48': [7, 8] } },
    { indicator: 'mediation_success_rate', period: '2023', cells: { '01': [4_412, 4_956], '31': { value: 84, bound: 'ge' }, '48': { ...{ value: 81.5 }, status: 'provisional', break: true } } },
  );
