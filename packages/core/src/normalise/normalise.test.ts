import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ISSUE_CODES } from '../model/issue.js';
import { readDataset } from '../read/read-dataset.js';
import { normalise } from './normalise.js';
import type { NormaliseOptions } from './options.js';

const folder = new URL('./fixtures/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const run = (text: string, options: NormaliseOptions = {}) => normalise(text, { vintage: '2024', file: 'x.csv', ...options });
const long = (...rows: string[]): string => ['Địa phương;Chỉ tiêu;Kỳ;Giá trị', ...rows].join('\n');

describe('normalise', () => {
  it('takes what it can, names what it cannot, and accounts for every cell', () => {
    const { observations, issues, account } = run(
      long('Hà Nội;Số vụ việc hòa giải thụ lý;2021;4.956', 'Atlantis;Số vụ việc hòa giải thụ lý;2021;12', 'Huế;Số con đường;2021;12', 'Hà Nam;Số vụ việc hòa giải thụ lý;2021;1,2,3', 'Sơn La;Số vụ việc hòa giải thụ lý;2021;12%', 'Sơn La;Số vụ việc hòa giải thụ lý;2022;-', 'huyện Mai Sơn;Số vụ việc hòa giải thụ lý;2021;7'),
    );
    expect(observations.map(({ area, value, status }) => [area, value, status])).toEqual([['01@2024', 4956, 'reported'], ['14@2024', null, 'ambiguous']]);
    expect(issues.map(({ code, row, column, severity }) => [code, row, column, severity])).toEqual([
      ['area.unknown', 3, 'Địa phương', 'error'],
      ['indicator.unknown', 4, 'Chỉ tiêu', 'error'],
      ['number.unreadable', 5, 'Giá trị', 'error'],
      ['unit.mismatch', 6, 'Giá trị', 'error'],
      ['cell.dash', 7, 'Giá trị', 'warning'],
      ['area.below_province', 8, 'Địa phương', 'warning'],
    ]);
    expect(account).toEqual({ observations: 2, parts: 6, skipped: 4, errors: 16 });
    for (const { code, message, suggestion } of issues) {
      expect(ISSUE_CODES).toContain(code);
      expect(message.vi).not.toBe(message.en);
      expect(suggestion === null || suggestion.vi !== suggestion.en).toBe(true);
    }
  });

  it('lets the rest of a column settle an ambiguous number, and otherwise leaves it out', () => {
    const rows = ['Hà Nội;Số lượt tiếp công dân;2021;1,234', 'Huế;Số lượt tiếp công dân;2021;12,345,678'];
    expect(run(long(rows[0]!)).issues[0]).toMatchObject({ code: 'number.ambiguous', severity: 'error' });
    expect(run(long(rows[0]!)).observations).toEqual([]);
    expect(run(long(...rows)).observations.map(({ value }) => value)).toEqual([1234, 12345678]);
    // read as Vietnamese it would be 1,234 visits, which nobody counts
    expect(run(long(rows[0]!), { locale: 'vi' })).toMatchObject({ observations: [], issues: [{ code: 'number.ambiguous', severity: 'error' }] });
    expect(run('indicator;area;period;value\nmediation_cases;Huế;2021;4.956')).toMatchObject({ observations: [], issues: [{ code: 'number.ambiguous' }] });
    expect(run(long('Hà Nội;Tỷ lệ hòa giải thành;2021;87.125%'))).toMatchObject({ observations: [], issues: [{ code: 'number.ambiguous', severity: 'error' }] });
    expect(run(long('Hà Nội;Tỷ lệ hòa giải thành;2021;87,12%')).observations[0]?.value).toBe(87.12);
  });

  it('takes a status in words, and a cell that a spreadsheet left as null as not reported', () => {
    const table = (status: string, value: string) => run(`Địa phương;Chỉ tiêu;Kỳ;Giá trị;Trạng thái\nHuế;mediation_cases;2021;${value};${status}`).observations[0];
    expect(table('không báo cáo', '')).toMatchObject({ status: 'not_reported', value: null });
    expect(table('tạm tính', '5')).toMatchObject({ status: 'provisional', value: 5 });
    expect(table('', '#N/A')).toMatchObject({ status: 'not_reported', value: null });
  });

  it('keeps a figure without a period aside, and never puts a share where a count belongs', () => {
    const { observations, periods } = run(long('Hà Nội;Số lượt tiếp công dân;trong kỳ;12'));
    expect(observations[0]).toMatchObject({ value: 12, status: 'ambiguous' });
    expect(periods[0]).toMatchObject({ start: null, end: null });
    expect(run(long('Lâm Đồng;Tỷ lệ hòa giải thành;2018;7/8 (87,5%)')).observations[0]).toMatchObject({ numerator: 7, denominator: 8, value: 87.5 });
    expect(run(long('Lâm Đồng;papi_rank;2018;38/63')).observations[0]).toMatchObject({ numerator: null, denominator: null, value: 38 });
    expect(run(long('Lâm Đồng;Tỷ lệ hòa giải thành;2018;9.201/12.896')).observations[0]).toMatchObject({ numerator: 9201, denominator: 12896, value: (100 * 9201) / 12896 });
  });

  it('does not care about the order of rows or the Unicode form', () => {
    const text = read('a-long-semicolon-bom.csv').replace('\ufeff', '');
    const [head = '', ...rows] = text.trimEnd().split(/\r?\n/).filter(Boolean);
    const facts = (input: string): string[] =>
      run(input).observations.map(({ indicator, area, period, value, bound, numerator }) => JSON.stringify([indicator, area, period, value, bound, numerator])).sort();
    const expected = facts([head, ...rows].join('\n'));
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), fc.constantFrom('NFC', 'NFD'), (mixed, form) => {
        expect(facts([head, ...mixed].join('\n').normalize(form))).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('says once how it knew the list of provinces, and each row where nothing tells', () => {
    const rows = long('Hải Phòng;Số vụ việc hòa giải thụ lý;2021;1', 'Hà Nội;Số vụ việc hòa giải thụ lý;2021;2');
    const dated = normalise(rows, { file: 'x.csv', date: '2022-03-01' });
    expect(dated.observations.map(({ area }) => area)).toEqual(['31@2024', '01@2024']);
    expect(dated.issues.map(({ code, severity, row }) => [code, severity, row])).toEqual([['area.vintage_inferred', 'info', null]]);
    const silent = normalise(long('Hải Phòng;Số vụ việc hòa giải thụ lý;trong kỳ;1'));
    expect(silent.observations).toEqual([]);
    expect(silent.issues.map(({ code }) => code)).toContain('area.ambiguous');
  });

  it('says when a table has no headings', () => {
    expect(run('a,b\n1,2').issues[0]).toMatchObject({ code: 'format.unreadable', severity: 'error' });
  });
});

describe('readDataset', () => {
  it('reads text, bytes and its own output, and counts the silent provinces', async () => {
    const text = long('Hà Nội;Số vụ việc hòa giải thụ lý;2021;4.956');
    const { dataset } = await readDataset(new TextEncoder().encode(text), { vintage: '2024', areaSet: '2024' });
    const of = (level: string) => [...dataset!.areas.values()].filter((area) => area.level === level).length;
    expect([dataset!.size, of('province'), of('region')]).toEqual([1, 63, 6]);
    expect(dataset!.areas.get(dataset!.areas.get('01@2024')!.region!)?.name.vi).toBe('Đồng bằng sông Hồng');
    const again = await readDataset(JSON.stringify(dataset!.toJsonStat()));
    expect(again.dataset).toEqual(dataset);
    expect((await readDataset(new Uint8Array([0xff, 0xfe, 0xd0]))).issues.map(({ code }) => code)).toEqual(['encoding.low_confidence', 'format.unreadable']);
    expect((await readDataset('<html></html>')).issues[0]?.message.vi).toContain('Trang web');
  });
});
