import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPeriod } from './read-period.js';

const id = (text: string): string => {
  const reading = readPeriod(text);
  return reading.kind === 'period' ? reading.period.id : reading.kind;
};

describe('the forms of reports', () => {
  it.each([
    ['6T/2021', '2021-S1'],
    ['nửa cuối năm 2023', '2023-S2'],
    ['3 tháng đầu năm 2023', '2023-Q1'],
    ['3 tháng cuối năm 2023', '2023-Q4'],
    ['12 tháng năm 2023', '2023'],
    ['cả năm 2021', '2021'],
    ['Trong năm 2021', '2021'],
    ['Kỳ báo cáo: Quý II/2023', '2023-Q2'],
    ['Quý 2 năm 2023', '2023-Q2'],
    ['Q2/2023', '2023-Q2'],
    ['quý IV.2022', '2022-Q4'],
    ['tháng 7-2023', '2023-07'],
    ['Tháng bảy năm 2023', '2023-07'],
    ['07/2023', '2023-07'],
    ['2023-7', '2023-07'],
    ['tháng 12/2022 và tháng 1/2023', '2022-12-01/2023-01-31'],
    ['năm 2020 và 2021', '2020-01-01/2021-12-31'],
    ['tháng 1 đến tháng 6 năm 2023', '2023-S1'],
    ['từ 01/01 đến 30/6/2023', '2023-S1'],
    ['quý I/2022 đến quý III/2023', '2022-01-01/2023-09-30'],
    ['Số liệu tính từ ngày 15/12/2022 đến ngày 14/6/2023', '2022-12-15/2023-06-14'],
    ['từ ngày 01 tháng 8 năm 2018 đến ngày 31 tháng 7 năm 2019', '2018-08-01/2019-07-31'],
    ['6 tháng đầu năm 2023 (15/12/2022 – 14/6/2023)', '2022-12-15/2023-06-14'],
    ['từ 1-7-2016 đến 1-7-2021 (kỳ của đoàn giám sát)', '2016-07-01/2021-07-01'],
    ['10 năm thi hành Luật (2014 - 2023)', '2014-01-01/2023-12-31'],
    ['trong 5 năm qua (2014 - 2018)', '2014-01-01/2018-12-31'],
    ['3 năm từ 2014', '2014-01-01/2016-12-31'],
    ['giai đoạn 2021 - nay', '2021-01-01/..'],
    ['từ tháng 7/2021 đến nay', '2021-07-01/..'],
    ['từ đầu năm đến nay (2013)', '2013-01-01/..'],
    ['Đến hết năm 2023', '../2023-12-31'],
    ['tính đến ngày 31 tháng 12 năm 2019', '../2019-12-31'],
    ['đến nay (7/2022)', '../2022-07-31'],
    ['tại thời điểm 31/12/2021', '2021-12-31'],
    ['chiều 03/01//2023', '2023-01-03'],
    ['2023-07-31T00:00:00', '2023-07-31'],
    ['hiện nay (2017)', '2017'],
    ['first nine months of 2022', '2022-01-01/2022-09-30'],
    ['9 months 2023', '2023-01-01/2023-09-30'],
    ['six months of 2023', '2023-S1'],
    ['full year 2024', '2024'],
    ['năm 2024 (quý I)', '2024-Q1'],
    ['Năm 2023 (6 tháng)', '2023-S1'],
    ['giai đoạn 2021-2023 (quý I)', 'unknown'],
    ['6 tháng đầu năm 2024 (quý III)', 'unknown'],
    ['second quarter of 2023', '2023-Q2'],
    ['H1 2025', '2025-S1'],
    ['Jan 2023 to May 2024', '2023-01-01/2024-05-31'],
    ['January to May 2024', '2024-01-01/2024-05-31'],
    ['1 August 2018 to 31 July 2019', '2018-08-01/2019-07-31'],
    ['December 31, 2021', '2021-12-31'],
    ['as of 30 June 2020', '../2020-06-30'],
    ['since 2016', '2016-01-01/..'],
    ['../2021-12-31', '../2021-12-31'],
  ])('%s → %s', (text, expected) => {
    expect(id(text)).toBe(expected);
    expect(id(text.normalize('NFD').toUpperCase())).toBe(expected);
  });

  it.each([
    'quý I (không nêu năm)',
    'trong kỳ báo cáo (không nêu năm)',
    'từ đầu nhiệm kỳ đến nay',
    '10 năm thi hành Luật Hòa giải ở cơ sở',
    'năm học 2023-2024',
    'nhiệm kỳ 2021',
    'từ 1/8 đến 31/7/2019',
    'tháng 12/2022 và tháng 3/2023',
    '1-7/2016',
    'kỳ họp thứ 6',
    'so với cùng kỳ năm trước',
    'Tổng số đơn',
    '(15/2/2019)',
    '',
  ])('%s says no days', (text) => expect(id(text)).toBe('unknown'));

  it('leaves two periods that exclude each other to the reader', () => {
    expect(readPeriod('năm 2021 (từ 1/8/2018 đến 31/7/2019)')).toMatchObject({ kind: 'ambiguous', choices: [{ id: '2021' }, { id: '2018-08-01/2019-07-31' }] });
    expect(id('năm 2021 (15/12/2021)')).toBe('2021');
  });
});

it('never throws, and every year it names stands in the text', () => {
  const piece = fc.constantFrom('năm', 'tháng', 'quý', 'II', '2021', '2018', '6', '31/7', '/', '-', ' đến ', 'từ', '(', ')', 'đầu', 'nay', 'May', 'to', ' ');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
      const text = pieces.join(' ');
      const reading = readPeriod(text);
      if (reading.kind !== 'period') return;
      for (const day of [reading.period.start, reading.period.end]) if (day !== null) expect(text).toContain(day.slice(0, 4));
    }),
    { numRuns: 3000 },
  );
});
