import { listAreas } from '@danbiet/core/areas';
import { defineIndicator } from '@danbiet/core/indicators';
import { HOSTILE_TEXTS } from '../../element/testing/hostile-texts.js';
import { scoreOf, type Cell, type Figures } from '../../figure/made-dataset.test-data.js';

const [BEFORE, AFTER] = [listAreas('2024'), listAreas('2025')].map((areas) => areas.map(({ code }) => code)) as [string[], string[]];

/** Figures that differ from place to place, the same at every run. */
const spread = (i: number, size: number): number => (i * 37) % size;

/** A score for 61 of the 63; nothing is known of the other two. */
export const SCORES_63: Figures = {
  indicator: scoreOf('papi_participation', 'Điểm tham gia của người dân ở cấp cơ sở', 'Participation at local level'),
  areas: 'all',
  cells: Object.fromEntries(BEFORE.filter((code) => code !== '82' && code !== '26').map((code, i): [string, Cell] => [code, Number((3.61 + spread(i, 61) * 0.039).toFixed(2))])),
};

/** Counts for all of the 34. */
export const COUNTS_34: Figures = {
  indicator: 'mediation_cases',
  vintage: '2025',
  period: '2025',
  cells: Object.fromEntries(AFTER.map((code, i): [string, Cell] => [code, 420 + 83 * spread(i, 34)])),
};

/** Shares of the 63 with everything that may happen to a figure. */
export const STATES_63: Figures = {
  indicator: 'mediation_success_rate',
  cells: {
    ...Object.fromEntries(BEFORE.map((code, i): [string, Cell] => [code, [640 - 4 * spread(i, 63), 720]])),
    '01': [9_120, 10_400],
    '02': { value: 84, bound: 'ge' },
    '04': { value: 70, bound: 'approx' },
    '06': { value: 60, bound: 'le' },
    '60': { value: 66, bound: 'gt' },
    '70': { value: 75, bound: 'le' },
    '08': { ...{ value: 66, numerator: 330, denominator: 500 }, status: 'estimated', break: true },
    '10': { status: 'not_reported' },
    '11': { status: 'not_applicable' },
    '12': { status: 'suppressed' },
    '14': { status: 'not_due' },
    '15': { status: 'qualitative', text: 'đạt khá cao' },
    '17': [0, 41],
    '77': [7, 8],
    '46': { ...{ value: 81.5, numerator: 1_630, denominator: 2_000 }, status: 'provisional' },
    '92': { value: 73.5, numerator: 9_201, denominator: 12_896 },
    '48': [845, 1_020],
  },
};

/** A few provinces of the 63, Đà Nẵng and Khánh Hòa not among them. */
export const FEW: Figures = { indicator: 'mediation_success_rate', cells: { '01': [9_120, 10_400], '31': [1_800, 2_060], '79': [700, 1_150] } };

/** An amount that can lie under 0. */
export const SIGNED_34: Figures = {
  indicator: defineIndicator({ id: 'change', label: { vi: 'Thay đổi số hòa giải viên', en: 'Change in mediators' }, unit: { vi: 'người', en: 'persons' }, kind: 'count' }),
  vintage: '2025',
  period: '2025',
  cells: Object.fromEntries(AFTER.map((code, i): [string, Cell] => [code, 9 * spread(i, 34) - 120])),
};

/** Names that mean harm. */
export const HOSTILE_63: Figures = { ...FEW, cells: Object.fromEntries(HOSTILE_TEXTS.map((_, i): [string, Cell] => [BEFORE[i]!, 90 - i])), names: Object.fromEntries(HOSTILE_TEXTS.map((text, i) => [BEFORE[i]!, text])) };
