import type { Dataset, Observation } from '@danbiet/core';
import { joinedDataset } from '../../figure/joined-dataset.test-data.js';
import { madeDataset, scoreOf, type Cell } from '../../figure/made-dataset.test-data.js';

const RATE = 'mediation_success_rate';
const rate = (period: string, first: Cell, second: Cell = [80, 100]) => ({ indicator: RATE, period, cells: { '01': first, '31': second } });

/** A share over six years with what may happen to a series: provisional, silent in a year, a break. */
export const rates = (): Dataset =>
  joinedDataset(rate('2018', [4_100, 5_000]), rate('2019', [4_250, 5_010], [70, 100]), rate('2020', { status: 'not_reported' }), rate('2021', { ...{ value: 86, numerator: 4_300, denominator: 5_000 }, status: 'provisional' }), rate('2022', { ...{ value: 88, numerator: 4_400, denominator: 5_000 }, break: true }), rate('2023', [9_120, 10_400], [1_800, 2_060]));

const SCORE = scoreOf('papi_participation', 'Tham gia của người dân ở cấp cơ sở', 'Participation at local level');

/** An external score over seven years. */
export const scores = (): Dataset => joinedDataset(...[5.1, 4.9, 4.72, 5.02, 4.95, 4.99, 4.74].map((value, i) => ({ indicator: SCORE, period: String(2018 + i), cells: { '68': value, '01': 4.5 + i / 10 } })));

/** One figure of a share. */
export const oneRate = (cell: Cell, source: Partial<Observation['sources'][number]> = {}): Dataset => madeDataset({ indicator: RATE, cells: { '68': cell }, areas: 'all', source });

/** Counts of the nation and a province. */
export const counts = (): Dataset => joinedDataset({ indicator: 'mediation_cases', period: '2022', cells: { VN: 145_210, '01': 5_120 } }, { indicator: 'mediation_cases', period: '2023', cells: { VN: 139_824, '01': 4_956 } });
