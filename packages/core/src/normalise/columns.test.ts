import { describe, expect, it } from 'vitest';
import { matchColumns } from './fields.js';
import { readFigureHeading } from './figure-heading.js';
import { normalise } from './normalise.js';
import type { NormaliseOptions } from './options.js';

const run = (text: string, options: NormaliseOptions = {}) => normalise(text, { vintage: '2024', ...options });
const where = (line: string) => Object.fromEntries(matchColumns(line.split(';'))?.at ?? []);

describe('columns', () => {
  it('takes “Đơn vị” for the area where nothing else is, and for the unit beside an area', () => {
    expect(where('Đơn vị;Chỉ tiêu;Giá trị')).toEqual({ area_name: 0, indicator: 1, value: 2 });
    expect(where('Đơn vị;Chỉ tiêu;Địa phương;Giá trị')).toEqual({ unit: 0, indicator: 1, area_name: 2, value: 3 });
    expect(where('Địa phương;Chỉ tiêu;Đơn vị;Giá trị;ĐVT')).toEqual({ area_name: 0, indicator: 1, value: 3, unit: 4 });
  });

  it('reads the column whose heading says it best, wherever it stands', () => {
    expect(where('Nội dung;Chỉ tiêu;Tỉnh/thành phố;Số lượng;Giá trị')).toEqual({ indicator: 1, area_name: 2, value: 4 });
  });

  it('knows headings without diacritics and of the contract', () => {
    expect(where('TINH_THANH;CHI_TIEU;ky bao cao;Số liệu;mau so')).toEqual({ area_name: 0, indicator: 1, period: 2, value: 3, denominator: 4 });
    expect(matchColumns(['indicator', 'area_code', 'value'])?.plain).toBe(true);
    expect(matchColumns(['Chỉ tiêu', 'Mã tỉnh', 'Giá trị'])?.plain).toBe(false);
  });

  it('takes the list of provinces from a heading before that of the caller', () => {
    const text = 'indicator,province_code_2025,period,value\nmediation_cases,31,2021,5';
    expect(run(text).observations[0]?.area).toBe('31@2025');
    expect(run(text.replace('_2025', '')).observations[0]?.area).toBe('31@2024');
  });

  it('takes headings and indicators of one’s own', () => {
    expect(run('Nơi;Món;Năm;Con số\nHuế;mediation_cases;2021;5', { columns: { Nơi: 'area_name', món: 'indicator', 'Con số': 'value' } }).observations).toHaveLength(1);
  });

  it('reads one column of figures whose heading names indicator and period, and two of them cell by cell', () => {
    expect(readFigureHeading('diem_papi_2023')).toEqual({ indicator: 'diem papi', period: '2023' });
    expect(readFigureHeading('Số lượt tiếp công dân (6 tháng đầu năm 2020)')).toEqual({ indicator: 'Số lượt tiếp công dân', period: '6 tháng đầu năm 2020' });
    expect(readFigureHeading('Ghi chú 2023')).toBeNull();
    const { observations, periods } = run('Tỉnh;Kỳ;Số lượt tiếp công dân năm 2020\nHuế;Quý I/2020;5');
    expect([observations[0]?.value, periods[0]?.id]).toEqual([5, '2020-Q1']);
    const two = run('Tỉnh;diem_papi_2022;diem_papi_2023\nHuế;41,5;42,5');
    expect(two.observations.map(({ value, period }) => [value, period])).toEqual([[41.5, '2022'], [42.5, '2023']]);
    expect(two.observations[1]?.sources[0]?.location).toMatchObject({ row: 2, column: 'diem_papi_2023' });
  });
});

describe('what is no data', () => {
  it('refuses a row that an unquoted comma cut, instead of reading a tenth of its figure', () => {
    const { observations, issues, account } = run('Địa phương,Chỉ tiêu,Kỳ,Giá trị\nHà Nội,Số lượt tiếp công dân,2021,1,234\nHuế,Số lượt tiếp công dân,2021,5,');
    expect(observations.map(({ value }) => value)).toEqual([5]);
    expect(issues.map(({ code, severity, row }) => [code, severity, row])).toEqual([['format.unreadable', 'error', 2]]);
    expect(account).toEqual({ observations: 1, parts: 3, skipped: 0, errors: 5 });
  });

  it('names the lines above the headings and the columns that it does not read, and counts their cells', () => {
    const { issues, account } = run('Biểu 1;;;;\nĐịa phương;Chỉ tiêu;Kỳ;Giá trị;Xếp loại\nHuế;Số lượt tiếp công dân;2021;5;A');
    expect(issues.map(({ code, severity, row, column }) => [code, severity, row, column])).toEqual([['row.title', 'info', 1, null], ['row.note', 'info', 2, 'Xếp loại']]);
    expect(account).toEqual({ observations: 1, parts: 3, skipped: 2, errors: 0 });
  });

  it('numbers rows that come without lines', () => {
    expect(normalise({ rows: [['Địa phương', 'Chỉ tiêu', 'Kỳ', 'Giá trị'], ['Huế', 'Số lượt tiếp công dân', '2021', '5']] }, { vintage: '2024' }).observations[0]?.sources[0]?.location?.row).toBe(2);
  });
});

describe('areas of a row', () => {
  it('does not let the period of a row break a tie between the lists of provinces', () => {
    const rows = (...names: string[]) => normalise(['Địa phương;Chỉ tiêu;Kỳ;Giá trị', ...names.map((name) => `${name};Số lượt tiếp công dân;2021;5`)].join('\n'));
    expect(rows('Hải Phòng').observations.map(({ area }) => area)).toEqual(['31@2024']);
    const { observations, issues } = rows('31@2024', '48@2025', 'Hải Phòng');
    expect(observations.map(({ area }) => area)).toEqual(['31@2024', '48@2025']);
    expect(issues.map(({ code, severity, row }) => [code, severity, row])).toEqual([['area.ambiguous', 'error', 4]]);
  });


  const level = (cells: string) => run(`Mã tỉnh;Địa phương;Cấp;Chỉ tiêu;Kỳ;Giá trị\n${cells};Số lượt tiếp công dân;2021;5`);
  it('reads the level in words, and does not take a province for the nation', () => {
    expect(level('01;Hà Nội;tỉnh').observations[0]?.area).toBe('01@2024');
    expect(level('01;Ba Đình;cấp huyện').issues[0]).toMatchObject({ code: 'area.below_province', severity: 'warning' });
    expect(level('VN;toàn quốc;').observations[0]?.area).toBe('VN');
    expect(level('VN;Hà Nội;').issues[0]).toMatchObject({ code: 'area.ambiguous', severity: 'error' });
  });
});
