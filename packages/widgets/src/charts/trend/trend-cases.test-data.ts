import { listAreas } from '@danbiet/core/areas';
import { scoreOf, type Cell, type FiguresOverTime } from '../../figure/made-dataset.test-data.js';

const years = (from: number, to: number): readonly string[] => Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
const wave = (seed: number, i: number): number => Math.sin(seed * 1.7 + i * 0.9) + 0.6 * Math.sin(seed * 5.3 + i * 2.1);

/** A share in three provinces, with every kind of figure among the first, and gaps. */
export const MIXED: FiguresOverTime = {
  indicator: 'mediation_success_rate',
  periods: years(2019, 2024),
  cells: {
    '01': [[8_100, 10_400], [8_350, 10_200], [8_700, 10_100], [8_900, 10_300], [9_050, 10_350], [9_120, 10_400]],
    '31': [{ value: 74, bound: 'approx' }, [1_560, 2_050], null, [1_710, 2_040], [1_760, 2_050], { ...{ value: 87.4, numerator: 1_800, denominator: 2_060 }, status: 'provisional' }],
    '48': [{ value: 84, bound: 'ge' }, [790, 1_010], [801, 1_015], { status: 'not_reported' }, [820, 1_020], [845, 1_020]],
  },
};

/** The same share in one year only. */
export const ONE_YEAR: FiguresOverTime = { ...MIXED, periods: ['2024'], cells: Object.fromEntries(Object.entries(MIXED.cells).map(([code, row]) => [code, [row.at(-1)!]])) };

const SCORE = scoreOf('papi_total', 'Tổng điểm PAPI', 'PAPI total score');

/** External scores of all provinces over a break: the second part has more parts and more points. */
export const BROKEN: FiguresOverTime = {
  indicator: SCORE,
  periods: years(2011, 2024),
  cells: Object.fromEntries(
    listAreas('2024').map(({ code }, seed): [string, readonly (Cell | null)[]] => [
      code,
      years(2011, 2024).map((_, i): Cell | null => {
        if ((seed * 7 + i * 3) % 41 === 0) return null;
        const value = Number(((i < 7 ? 36 : 43) + 1.4 * wave(seed, i)).toFixed(2));
        return i === 7 ? { value, break: true } : value;
      }),
    ]),
  ),
};

/** Six counts that lie close together at the end, so that their names need room. */
export const CLOSE: FiguresOverTime = {
  indicator: 'mediation_cases',
  periods: years(2018, 2024),
  cells: Object.fromEntries(['01', '31', '48', '92', '79', '77'].map((code, seed) => [code, years(2018, 2024).map((_, i) => Math.round(1_500 + 60 * seed * (6 - i) + 40 * wave(seed, i)))])),
};

/** Years beside half years, which do not share a line. */
export const MIXED_PERIODS: FiguresOverTime = { indicator: 'mediation_cases', periods: ['2022', '2023', '2023-S1', '2024-S1'], cells: { '01': [900, 950, 430, 470], '31': [400, 420, 190, 210] } };
