import { defineIndicator } from '@danbiet/core/indicators';
import { HOSTILE_TEXTS } from '../../element/testing/hostile-texts.js';
import { scoreOf, type Cell, type Figures } from '../../figure/made-dataset.test-data.js';
import { MIXED } from '../../figure/mixed-figures.test-data.js';

const RATE = 'mediation_success_rate';

export { MIXED };

/** A silent area beside those of {@link MIXED}. */
export const MIXED_AND_SILENT: Figures = { ...MIXED, areas: 'all' };

const CODES = ['01', '02', '04', '06', '08', '10', '11', '12', '14', '15', '17', '19', '20', '22', '24', '25', '26', '27', '30', '31', '33', '34', '35', '36', '37', '38', '40', '42', '44', '45'];

/** Thirty counts, so that the middle folds; two are equal, one is a bound. */
export const COUNTS: Figures = {
  indicator: 'mediation_cases',
  cells: Object.fromEntries(CODES.map((code, i): [string, Cell] => [code, i === 4 ? { value: 2_000, bound: 'ge' } : i === 9 || i === 10 ? 1_240 : 3_100 - 97 * i])),
};

/** An external score over thirty provinces: ordered for reading, not ranked. */
export const SCORES: Figures = {
  indicator: scoreOf('papi_participation', 'Điểm tham gia của người dân ở cấp cơ sở', 'Participation at local level'),
  cells: Object.fromEntries(CODES.map((code, i): [string, Cell] => [code, Number((5.62 - 0.043 * i).toFixed(2))])),
};

/** Few cases everywhere: fractions in place of per cent. */
export const SMALL: Figures = { indicator: RATE, cells: { '01': [7, 8], '31': [11, 14], '48': [0, 5], '46': [19, 19], '92': [45, 61] } };

/** An amount that can lie under 0. */
export const SIGNED: Figures = {
  indicator: defineIndicator({ id: 'change', label: { vi: 'Thay đổi số hòa giải viên', en: 'Change in mediators' }, unit: { vi: 'người', en: 'persons' }, kind: 'count' }),
  cells: { '01': 120, '31': -45, '48': 0, '46': 12 },
};

/** The same figures under names that mean harm. */
export const HOSTILE: Figures = {
  indicator: RATE,
  cells: Object.fromEntries(HOSTILE_TEXTS.map((text, i): [string, Cell] => [CODES[i]!, i === 3 ? { status: 'qualitative', text } : { value: 90 - i, numerator: 90 - i, denominator: 100, lineage: { vi: text, en: text } }])),
  names: Object.fromEntries(HOSTILE_TEXTS.map((text, i) => [CODES[i]!, text])),
  source: { title: HOSTILE_TEXTS[0]!, url: 'javascript:window.__hit=1', date: HOSTILE_TEXTS[1]! },
};
