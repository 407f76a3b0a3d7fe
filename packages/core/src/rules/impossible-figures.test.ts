import { describe, expect, it } from 'vitest';
import { defineIndicator, catalogue } from '../indicators/index.js';
import { normalise } from '../normalise/index.js';
import { testFigures, type TestFigure } from './figures.test-data.js';
import { impossibleFigures } from './impossible-figures.js';

const found = (figure: TestFigure) => impossibleFigures(...testFigures([figure])).map(({ message }) => message.en.replace(/^.* is (?:given as )?\S+: |^[^:]*: /, '').replace(/ The figure is kept(?: as written)?\.$/, ''));

describe('figures that nothing can be', () => {
  it('are said at their row, with the reason and what to do', () => {
    const { issues, observations } = normalise('Địa phương;Chỉ tiêu;Kỳ;Giá trị\nHà Nội;Số vụ việc hòa giải thụ lý;2021;-5\nHuế;Tỷ lệ hòa giải thành;2021;120%\nCà Mau;Tỷ lệ hòa giải thành;2021;-5%', { vintage: '2024' });
    expect(observations.map(({ value, status }) => [value, status])).toEqual([[-5, 'reported'], [120, 'reported'], [-5, 'reported']]);
    expect(issues.map(({ code, severity, row, column }) => [code, severity, row, column])).toEqual([2, 3, 4].map((row) => ['figure.impossible', 'warning', row, 'Giá trị']));
    expect(issues.map(({ message }) => message.vi)).toEqual([
      'Số vụ việc hòa giải thụ lý ghi −5: số đếm không thể nhỏ hơn 0. Con số được giữ như đã ghi.',
      'Tỷ lệ hòa giải thành ghi 120%: tỷ lệ này không thể lớn hơn 100%. Con số được giữ như đã ghi.',
      'Tỷ lệ hòa giải thành ghi −5%: tỷ lệ không thể nhỏ hơn 0. Con số được giữ như đã ghi.',
    ]);
    expect(issues[0]?.suggestion).toEqual({
      vi: 'Đối chiếu ô này với báo cáo gốc; kiểm tra dấu, số 0 và xem tử số, mẫu số có bị đổi chỗ không.',
      en: 'Compare the cell with the report; check the sign and the zeros, and whether numerator and denominator changed places.',
    });
  });

  it('are not called written where the rate was made of a fraction', () => {
    const said = (headings: string, cells: string) => normalise(`Địa phương;Chỉ tiêu;Kỳ;${headings}\nHuế;Tỷ lệ hòa giải thành;2021;${cells}`, { vintage: '2024' }).issues.flatMap(({ code, message }) => (code === 'figure.impossible' ? [message] : []));
    const rest = { vi: 'tỷ lệ này không thể lớn hơn 100%; tử số 12 không thể lớn hơn mẫu số 10.', en: 'this share cannot exceed 100%; the numerator 12 cannot exceed the denominator 10.' };
    expect(said('Tử số;Mẫu số', '12;10')).toEqual([{ vi: `Tỷ lệ hòa giải thành tính từ 12/10 là 120%: ${rest.vi} Con số được giữ nguyên.`, en: `Mediation success rate computed from 12/10 is 120%: ${rest.en} The figure is kept.` }]);
    for (const [headings, cells] of [['Giá trị', '120% (12/10)'], ['Giá trị;Tử số;Mẫu số', '120%;12;10']] as const) expect(said(headings, cells)).toEqual([{ vi: `Tỷ lệ hòa giải thành ghi 120%: ${rest.vi} Con số được giữ như đã ghi.`, en: `Mediation success rate is given as 120%: ${rest.en} The figure is kept as written.` }]);
    expect(said('Giá trị', '452/400')[0]?.vi).toMatch(/^Tỷ lệ hòa giải thành tính từ 452\/400 là 113%: /);
    // of which counts a bound was made, the figure does not hold
    expect(said('Tử số;Mẫu số', 'trên 800;500')[0]?.vi).toMatch(/^Tỷ lệ hòa giải thành là trên 160%: .* Con số được giữ nguyên\.$/);
    expect(said('Tử số;Mẫu số', '-1;10')[0]?.vi).toMatch(/^Tỷ lệ hòa giải thành tính từ −1\/10 là −10%: /);
  });

  it('are parts above their whole, shares of nothing and parts below nothing', () => {
    const share = (value: number | null, numerator: number | null, denominator: number | null) => found({ indicator: 'mediation_success_rate', value, numerator, denominator });
    expect(share(120, 12, 10)).toEqual(['this share cannot exceed 100%; the numerator 12 cannot exceed the denominator 10.']);
    expect(share(80, 8, 0)).toEqual(['the denominator 0 must be more than 0.']);
    expect(share(80, -8, -10)).toEqual(['the numerator −8 cannot be less than 0; the denominator −10 must be more than 0.']);
    expect([share(80, null, 0), share(null, null, 0)]).toEqual([['the denominator 0 must be more than 0.'], []]);
    expect(share(null, -8, null)).toEqual(['the numerator −8 cannot be less than 0.']);
    expect([share(80, 8, 10), share(0, 0, 10), share(100, 10, 10), share(80, null, 10), share(null, null, null)].flat()).toEqual([]);
    expect(found({ indicator: 'complex_cases_resolved', value: 12, numerator: 12, denominator: 10 })).toEqual(['the numerator 12 cannot exceed the denominator 10.']);
    expect(found({ indicator: 'complex_cases_resolved', value: 0, numerator: 0, denominator: 0 })).toEqual([]);
  });

  it('are told by their kind: money and land too, scores never', () => {
    const money = [...catalogue().values()].find(({ id, kind }) => kind === 'money' && !id.includes('recovered') && !id.includes('settlement'))!;
    expect(found({ indicator: money.id, value: -1 })).toEqual(['a sum of money cannot be less than 0.']);
    expect(found({ indicator: 'sipas_score', value: 120 })).toEqual([]);
  });

  it('are no shares that may exceed 100 %, nor the counts of which those are made', () => {
    expect(found({ indicator: 'reception_days_rate_province_chair', value: 270, numerator: 27, denominator: 10 })).toEqual([]);
    expect(found({ indicator: 'reception_days_held_province_chair', value: 27, numerator: 27, denominator: 10 })).toEqual([]);
    expect(found({ indicator: 'steering_inspection_completion_rate', value: 120 })).toEqual([]);
    expect(found({ indicator: 'reception_days_rate_province_chair', value: -1 })).toEqual(['a share cannot be less than 0.']);
    expect(found({ indicator: 'mediation_success_rate', value: 120, status: 'derived' })).toEqual([]);
  });

  it('are judged by what a bound allows', () => {
    expect((['approx', 'le', 'lt'] as const).map((bound) => found({ indicator: 'mediation_success_rate', value: 105, bound }))).toEqual([[], [], []]);
    expect(found({ indicator: 'mediation_success_rate', value: 105, bound: 'ge' })).toHaveLength(1);
    expect(found({ indicator: 'mediation_cases', value: -5, bound: 'ge' })).toEqual([]);
    expect(found({ indicator: 'mediation_success_rate', value: 100.00000000000001 })).toEqual([]);
  });

  it('are not said twice where a rule of the field has the range', () => {
    const codes = (indicator: string) => normalise(`area_name;indicator;period;value\nHà Nội;${indicator};2021;-5`, { vintage: '2024' }).issues.map(({ code }) => code);
    expect([codes('pib_money_recovered_vnd'), codes('decision_household_approval_rate')]).toEqual([['R18.pib_money_recovered_vnd'], ['figure.impossible']]);
  });

  it('are told of indicators of one’s own', () => {
    const wells = defineIndicator({ id: 'wells', label: { vi: 'Số giếng', en: 'Wells' }, unit: { vi: 'giếng', en: 'wells' }, kind: 'count' });
    expect(normalise('area_name;indicator;period;value\nHà Nội;wells;2021;-5', { vintage: '2024', indicators: [wells] }).issues.map(({ code, message }) => [code, message.en])).toEqual([['figure.impossible', 'Wells is given as −5: a count cannot be less than 0. The figure is kept as written.']]);
  });
});
