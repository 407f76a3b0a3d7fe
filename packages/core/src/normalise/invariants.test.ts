import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeTidyCsv } from '../formats/index.js';
import { makeDataset } from '../dataset/index.js';
import { normalise } from './normalise.js';

const HEADINGS = ['Địa phương', 'Chỉ tiêu', 'Kỳ', 'Giá trị', 'Tử số', 'Mẫu số', 'Tình trạng', 'Phạm vi', 'Ghi chú'];
const cells = [
  fc.constantFrom('Hà Nội', 'Huế', 'Cà Mau', 'Atlantis', 'huyện Mai Sơn', 'TP', ''),
  fc.constantFrom('Số lượt tiếp công dân', 'Tỷ lệ hòa giải thành', 'Điểm PAPI', 'Số con đường', ''),
  fc.constantFrom('2021', 'Quý I/2022', 'trong kỳ', '31/02/2021', ''),
  fc.constantFrom('4.956', '1,234', '12%', '7/8', 'trên 540', '-', '…', 'x', 'đạt cao', '1,2,3', '12*', ' ', ''),
  fc.constantFrom('', '7', 'bảy'),
  fc.constantFrom('', '8', '0'),
  fc.constantFrom('', 'sơ bộ', 'lạ', 'suppressed', 'not_reported'),
  fc.constantFrom('', 'cấp xã'),
  fc.constantFrom('', 'ghi chú'),
] as const;
const row = fc.tuple(...cells);
const run = (rows: readonly (readonly string[])[]) => normalise({ rows: [HEADINGS, ...rows] }, { vintage: '2024', locale: 'vi' });
const runs = { numRuns: 300 };

describe('whatever the cells hold', () => {
  it('every one that is not empty ends exactly once', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const { observations, parts, skipped, errors } = run(rows).account;
        expect(observations + parts + skipped + errors).toBe(rows.flat().filter((cell) => cell.trim() !== '').length);
        expect(Math.min(observations, parts, skipped, errors)).toBeGreaterThanOrEqual(0);
        expect(run(rows).observations).toHaveLength(observations);
      }),
      runs,
    );
  });

  it('a row says the same among others as alone, but for contradictions among them', () => {
    const alone = (rows: readonly (readonly string[])[]) => run(rows).observations.map(({ sources: _, status, ...rest }) => ({ ...rest, status: rest.value === null ? status : null }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        expect(alone(rows)).toEqual(rows.flatMap((one) => alone([one])));
      }),
      runs,
    );
  });

  it('no value is made up: each can be read in its own row', () => {
    const readable = new Map([['4.956', [4956]], ['1,234', [1.234]], ['12%', [12]], ['7/8', [7, 87.5]], ['trên 540', [540]], ['12*', [12]]]);
    fc.assert(
      fc.property(row, (one) => {
        for (const { value, indicator } of run([one]).observations) {
          // what is suppressed is not published, whatever the row holds
          if (value === null) continue;
          // there are no scores in thousands: their dot is decimal
          if (one[3] === '4.956' && indicator.startsWith('papi_')) {
            expect(value).toBe(4.956);
            continue;
          }
          const fraction = one[3].trim() === '' ? [7, 87.5] : [];
          expect([...(readable.get(one[3]) ?? []), ...fraction]).toContain(value);
        }
      }),
      runs,
    );
  });
});

describe('our own CSV', () => {
  it('reads back as it was written', () => {
    const first = normalise(
      [
        'Địa phương;Chỉ tiêu;Kỳ;Giá trị;Tình trạng;Nguồn;Ngày đăng;Phạm vi',
        'Hà Nội;Số vụ việc hòa giải thụ lý;2021;4.956;;Báo A;17/12/2021;',
        'Huế;Tỷ lệ hòa giải thành;Quý I/2022;95,4% (452/474);sơ bộ;;;cấp xã',
        'Tây Ninh;Số tổ hòa giải;ngày 03/6/2024;trên 540;;;;',
        'Cà Mau;Số lượt tiếp công dân;2021;…;;;;',
        'Sơn La;Tỷ lệ hồ sơ giải quyết đúng hạn;2021;đạt cao;;;;',
        'cả nước;Số lượt tiếp công dân;từ 01/8/2018 đến 31/7/2019;12;;;;',
      ].join('\n'),
      { vintage: '2024' },
    );
    expect(first.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(first.observations).toHaveLength(6);
    expect(first.observations[0]?.sources[0]?.date).toBe('2021-12-17');
    const text = writeTidyCsv(makeDataset(first.observations, first).dataset);
    const again = normalise(text);
    const facts = ({ observations }: typeof first) => observations.map(({ sources, unit: _, ...rest }) => ({ ...rest, title: sources[0]?.title, date: sources[0]?.date, asWritten: sources[0]?.asWritten })).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    expect(facts(again)).toEqual(facts(first));
    expect(again.issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(writeTidyCsv(makeDataset(again.observations, again).dataset).split('\n')[0]).toBe(text.split('\n')[0]);
  });
});
