import { describe, expect, it } from 'vitest';
import { makePeriod } from '../periods/index.js';
import { checkRules } from './check-rules.js';
import { testFigures, type TestFigure } from './figures.test-data.js';

const check = (figures: readonly TestFigure[], periods: Parameters<typeof testFigures>[1] = []) => checkRules(...testFigures(figures, periods)).map(({ code, severity, message }) => [code, severity, message.vi]);
const half = makePeriod('2023-01-01', '2023-06-30');
const nine = makePeriod('2023-01-01', '2023-09-30');

describe('rules stated in words', () => {
  it('R18.zero: nothing is recovered without violations', () => {
    const found = (violations: number) => check([{ indicator: 'pib_violations_found', value: violations }, { indicator: 'pib_money_recovered_vnd', value: 13500000 }]);
    expect(found(0)).toEqual([['R18.zero', 'warning', 'Không có vi phạm nhưng có thu hồi tiền, đất. Số tiền thu hồi, kiến nghị thu hồi (Ban Thanh tra nhân dân): 13.500.000, trong khi số vi phạm là 0.']]);
    expect(found(1)).toEqual([]);
  });

  it('R20: the levels add up to the whole where all of them stand', () => {
    const levels = (whole: number, period?: string) => (['', 'cấp tỉnh', 'cấp huyện', 'cấp xã'] as const).map((scope, at) => ({ indicator: 'vff_supervisions', scope, value: [whole, 87, 324, 2466][at]!, ...(period && { period }) }));
    expect(check(levels(2877))).toEqual([]);
    expect(check(levels(2900))).toEqual([['R20', 'error', 'Tổng các cấp không bằng số chung. Số cuộc giám sát của MTTQ và các tổ chức chính trị - xã hội: 87 + 324 + 2.466 = 2.877, nhưng số chung ghi 2.900.']]);
    expect(check(levels(2900).slice(0, 3))).toEqual([]);
    const late = makePeriod('2026-01-01', '2026-12-31');
    expect(check(levels(2900, late.id).filter(({ scope }) => scope !== 'cấp huyện'), [late]).map(([code]) => code)).toEqual(['R20']);
  });

  it('R22.9: the bodies add up to the nation', () => {
    const bodies = (whole: number) => (['', 'Thanh tra Chính phủ', 'bộ, ngành', 'địa phương'] as const).map((scope, at) => ({ indicator: 'reception_visits', area: 'VN', scope, value: [whole, 3125, 13830, 88146][at]! }));
    expect(check(bodies(105101))).toEqual([]);
    expect(check(bodies(105102)).map(([code]) => code)).toEqual(['R22.9']);
  });

  it('R33 and R35: what counts from one start does not fall', () => {
    const cases = (value: number, period: string, more: Partial<TestFigure> = {}) => ({ indicator: 'pib_cases_supervised', value, period, ...more });
    expect(check([cases(3605, nine.id), cases(3500, '2023')], [nine])).toEqual([['R35', 'warning', 'Số 9 tháng lớn hơn số cả năm. Số vụ việc được Ban Thanh tra nhân dân giám sát: 3.605 (từ 1/1/2023 đến 30/9/2023) lớn hơn 3.500 (năm 2023).']]);
    expect(check([cases(3605, nine.id), cases(3606, '2023'), cases(1, half.id)], [nine, half])).toEqual([]);
    expect(check([cases(3605, nine.id, { reporter: 'Sở Tư pháp' }), cases(3500, '2023', { reporter: 'Báo A' })], [nine])).toEqual([]);
    const upTo = (end: string) => makePeriod('2021-01-01', end, { cumulative: true });
    expect(check([cases(40, upTo('2022-12-31').id), cases(39, upTo('2023-12-31').id)], [upTo('2022-12-31'), upTo('2023-12-31')]).map(([code, severity]) => [code, severity])).toEqual([['R33', 'error']]);
  });
});
