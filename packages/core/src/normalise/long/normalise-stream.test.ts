import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDelimited } from '../../formats/delimited.js';
import { textDecomposed } from '../../messages/normalise.js';
import { issue, type Issue } from '../../model/issue.js';
import type { Observation } from '../../model/observation.js';
import { NOWHERE } from '../../model/source.js';
import { compareTotal } from '../compare-total.js';
import { matchColumns } from '../fields.js';
import { holdTogether } from '../hold-together.js';
import { markRepeats } from '../mark-repeats.js';
import type { NormaliseOptions } from '../options.js';
import { RecordReader } from '../record-reader.js';
import { normaliseStream, type StreamEnd } from './normalise-stream.js';
import { readLong } from './read-long.js';
import { BOUNDS, STATUSES } from './stream-batch.js';
import type { StreamLimits } from './stream-limits.js';

/** Row by row, from text: what the columnar reader is held against; null where no headings of a long table are found. */
function byRows(text: string, options: NormaliseOptions) {
  const table = readDelimited(text, { file: options.file ?? null });
  const head = table.rows.slice(0, 20).findIndex((row) => matchColumns(row, options.columns) !== null);
  if (head < 0) return null;
  const reader = new RecordReader(options);
  const { observations, totals, issues, account } = readLong({ ...table, sheet: null, numeric: new Set(), head, columns: matchColumns(table.rows[head]!, options.columns)! }, options, reader);
  const { indicators, areas, periods } = reader.names;
  // of the whole text, so said where texts are opened and not by the reader of rows
  const decomposed = table.rows.flat().some((cell) => cell !== cell.normalize('NFC')) ? [issue('text.nfd', 'info', textDecomposed({}), { ...NOWHERE, file: options.file ?? null })] : [];
  const held = holdTogether(observations, reader.names);
  const [before, totalled] = [[...table.issues, ...issues, ...decomposed], totals.flatMap((total) => compareTotal(total, observations, reader.names).issues)];
  return { observations, marked: held.observations, before, issues: [...before, ...totalled, ...held.issues], account, found: reader.names, totals, names: [indicators, areas, periods].map((one) => [...one.values()]) };
}

/** Column by column, from bytes cut at the given places. */
async function byColumns(text: string, options: NormaliseOptions, sizes: readonly number[], limits: StreamLimits = {}) {
  const bytes = new TextEncoder().encode(text);
  const source = function* () {
    for (let [at, i] = [0, 0]; at < bytes.length; i += 1) {
      const size = sizes[i % sizes.length]!;
      yield bytes.slice(at, at + size);
      at += size;
    }
  };
  const [observations, issues, columns]: [Observation[], Issue[], unknown[]] = [[], [], []];
  const stream = normaliseStream(source, options, limits);
  let end: StreamEnd;
  for (;;) {
    const next = await stream.next();
    if (next.done) {
      end = next.value;
      break;
    }
    const batch = next.value;
    issues.push(...batch.issues);
    const number = (value: number): number | null => (Number.isNaN(value) ? null : value);
    for (let i = 0; i < batch.count; i += 1) {
      observations.push(batch.observation(i));
      columns.push({
        indicator: batch.names.indicators[batch.indicator[i]!]!.id, area: batch.names.areas[batch.area[i]!]!.id, period: batch.names.periods[batch.period[i]!]!.id, unit: batch.names.units[batch.unit[i]!],
        value: number(batch.value[i]!), numerator: number(batch.numerator[i]!), denominator: number(batch.denominator[i]!),
        bound: BOUNDS[batch.bound[i]!], status: STATUSES[batch.status[i]!], row: batch.row[i],
      });
    }
  }
  const contradicted = new Set(end.held.ambiguous);
  const marked = observations.map((one) => (contradicted.has(one.sources[0]!.location!.row!) ? { ...one, status: 'ambiguous' as const } : one));
  return { observations, marked, held: end.held, issues: [...issues, ...end.issues], account: end.account, columns, names: [end.indicators, end.areas, end.periods] };
}

const sorted = (issues: readonly Issue[]): string[] => issues.map((one) => JSON.stringify(one)).sort();

async function expectSame(text: string, options: NormaliseOptions, sizes: readonly number[]): Promise<number> {
  const [slow, fast] = [byRows(text, options), await byColumns(text, options, sizes)];
  if (slow === null) {
    expect([fast.observations, fast.issues.map(({ code, severity }) => [code, severity])]).toEqual([[], [['format.unreadable', 'error']]]);
    return 0;
  }
  expect(fast.observations).toEqual(slow.observations);
  expect(fast.marked).toEqual(slow.marked);
  expect(fast.columns).toEqual(
    slow.observations.map(({ indicator, area, period, unit, value, numerator, denominator, bound, status, sources }) => ({ indicator, area, period, unit, value, numerator, denominator, bound, status, row: sources[0]!.location!.row })),
  );
  expect(sorted(fast.issues)).toEqual(sorted(slow.issues));
  expect(fast.account).toEqual(slow.account);
  expect(fast.names).toEqual(slow.names);
  return slow.observations.length;
}

const of = (...words: string[]) => fc.constantFrom(...words);
const names = of('Hà Nội', 'ha noi', 'Huế', 'Thừa Thiên - Huế', 'TP.HCM', 'Cà Mau', 'Cà Mau'.normalize('NFD'), 'Atlantis', 'huyện Mai Sơn', 'cả nước', 'Tổng cộng', 'Ghi chú: số liệu sơ bộ', '31@2024', 'TP', ' ', '');
const labels = of('Số lượt tiếp công dân', 'SỐ LƯỢT TIẾP CÔNG DÂN', 'Tỷ lệ hòa giải thành', 'Số tổ hòa giải', 'mediation_cases', 'Điểm PAPI', 'papi_rank', 'Số con đường', '');
const periods = of('2021', 'năm 2022', 'Quý I/2022', '6 tháng đầu năm 2020', 'trong kỳ', '31/12/2021', '31/02/2021', 'kỳ 1', 'từ đầu năm đến nay', 'đến tháng 12/2021', 'Sơ bộ 2022', 'Ước thực hiện năm 2022', '');
const figures = fc.oneof(
  of('4.956', '1,234', '12', '12%', '87,5%', '87.125%', '7/8', '95,4% (452/474)', 'trên 540', 'khoảng 1.234', '≥ 87,5%', 'gần 2,5 nghìn', 'trên 1,234', '-', "'-", "'=1+1", "'-5", "'- 5", '…', 'x', 'đạt cao', '1,2,3', '12*', '1.234.567', '12,345,678', '0,5', '2,5 triệu', '1e3', '-5', ' ', ''),
  fc.nat(99_999).map(String),
  fc.tuple(fc.nat(999), of('.', ','), fc.nat(999)).map(([a, separator, b]) => `${a}${separator}${String(b).padStart(3, '0')}`),
);
const COLUMNS = {
  'Địa phương': names, 'Mã tỉnh': of('', '', '01', '31', 'VN', '99'), 'Cấp': of('', 'tỉnh', 'huyện', 'nation'), 'Địa giới': of('2024', '2024', '2025', ''),
  'Chỉ tiêu': labels, 'ĐVT': of('', 'lượt', 'vụ việc', '%', 'nghìn lượt', 'triệu đồng'), 'Kỳ': periods, 'Năm': of('', '2021', '21'), 'Từ ngày': of('', '01/01/2021'), 'Đến ngày': of('', '31/12/2021', '2022-06-30', 'x'),
  'Giá trị': figures, value: figures, 'as_written': figures, 'Tử số': of('', '', '7', '1.234', 'bảy', 'trên 7', '80%', '7 vụ', '7*'), 'Mẫu số': of('', '', '8', '0', '2.345', 'khoảng 8', '8%', '8 người'), bound: of('', '', 'eq', 'ge', 'le', 'trên', 'lạ'),
  'Tình trạng': of('', '', 'sơ bộ', 'lạ', 'suppressed', 'not_reported', 'ambiguous'), number_locale: of('', 'vi', 'en'), 'Phạm vi': of('', 'cấp xã'), 'Nguồn': of('', 'Báo A', 'báo; "B"', "'=Báo"), 'Ngày đăng': of('', '17/12/2021', '2022-06-30', '30/9/2022', '2021', 'hôm qua'), 'Ghi chú': of('', 'ghi chú', '\u00a0', "'\t", "'"),
} as const;
type Heading = keyof typeof COLUMNS;

const quote = (cell: string): string => (/[;,"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const table = (headings: readonly Heading[], separator: string) =>
  fc
    .tuple(of('', 'Biểu số 1\n', '\n\n'), fc.array(fc.tuple(fc.tuple(...headings.map((one) => COLUMNS[one])), of('', '', '', `${separator}thừa`)), { maxLength: 12 }), of('\n', '\r\n'))
    .map(([title, rows, end]) => title + [headings.join(separator), ...rows.map(([cells, extra]) => cells.map(quote).join(separator) + extra), ''].join(end));
const NEEDED: readonly Heading[] = ['Địa phương', 'Chỉ tiêu', 'Kỳ', 'Giá trị'];
const messy = fc
  .tuple(fc.subarray((Object.keys(COLUMNS) as Heading[]).filter((one) => !NEEDED.includes(one))), fc.infiniteStream(fc.nat()), of(';', ',', '\t'))
  .chain(([more, order, separator]) => {
    const ranks = [...NEEDED, ...more].map((one) => ({ one, rank: order.next().value }));
    return table(ranks.sort((a, b) => a.rank - b.rank).map(({ one }) => one), separator);
  });
/** Few facts, each said often: in the same words, rounded, as a bound, and otherwise. */
const repeating = fc
  .array(fc.tuple(of('Huế', 'Thừa Thiên Huế', 'Hà Nội', 'Tổng cộng', 'Atlantis'), of('mediation_cases', 'mediation_success_rate', 'Số hòa giải viên'), of('2021', 'năm 2021', '2022', 'trong kỳ'), of('4.956', 'trên 4.900', '87,5', '87,52', '12', '…', 'đạt cao'), of('', ' ', 'cấp xã', ' cấp xã', 'cấp xã'.normalize('NFD'), '@xã', "'@xã")), { minLength: 8, maxLength: 24 })
  .map((rows) => [['Địa phương', 'Chỉ tiêu', 'Kỳ', 'Giá trị', 'Phạm vi'], ...rows].map((row) => row.join(';')).join('\n'));
/** Sizes of the chunks into which a text is cut, taken in turn: also through letters and line ends. */
const cuts = fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 8 });
const settings = fc.record({ file: fc.constant('x.csv'), date: fc.constantFrom(null, '2022-03-01') });

/** Names of provinces merged and not, in periods before, across and after the reform, some leaning on a day. */
const reformed = fc
  .tuple(of('', 'Địa giới;', 'Ngày đăng;'), fc.array(fc.tuple(of('Hải Phòng', 'Hải Dương', 'Hải Phòng', 'TP.HCM', 'Cà Mau', 'Hải Phòng (cũ)'), of('2024', 'năm 2025', 'Quý III/2025', 'Quý IV/2025', 'đến 31/12/2025', 'từ đầu năm đến nay', 'trong kỳ'), of('mediation_cases', 'Số hòa giải viên'), of('12', '1.234', ''), of('', '', '2024', '2025', '30/9/2025', '2025-06-01')), { minLength: 3, maxLength: 12 }))
  .map(([more, rows]) => [`${more}Địa phương;Kỳ;Chỉ tiêu;Giá trị`, ...rows.map(([name, period, indicator, value, cell]) => `${more === '' ? '' : `${cell};`}${name};${period};${indicator};${value}`)].join('\n'));

describe('normaliseStream', () => {
  it('says past the reform of 2025 what the reader of rows says', { timeout: 60_000 }, async () => {
    await fc.assert(fc.asyncProperty(reformed, fc.constantFrom(null, '2025-05-01', '2026-03-01'), cuts, async (text, date, sizes) => { await expectSame(text, { file: 'x.csv', date }, sizes); }), { numRuns: 200 });
  });

  it('says of messy tables what the reader of rows says, whatever the chunks', { timeout: 120_000 }, async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(messy, settings, cuts, async (text, options, sizes) => {
        taken += await expectSame(text, options, sizes);
      }),
      { numRuns: 600 },
    );
    expect(taken).toBeGreaterThan(300);
  });

  it('takes what is stated without a first look', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(messy, fc.constantFrom('vi', 'en'), fc.constantFrom('2024', '2025'), async (text, locale, vintage) => {
        fc.pre(!text.includes('31@2024'));
        await expectSame(text, { file: 'x.csv', vintage, locale }, [1000]);
      }),
      { numRuns: 300 },
    );
  });

  it.each(readdirSync(new URL('../fixtures/', import.meta.url)).filter((name) => name.endsWith('.csv')))('reads %s', async (name) => {
    const text = readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
    // one of the fixtures is no long table of delimited text: nothing to hold together
    if (readDelimited(text).rows.slice(0, 20).some((row) => matchColumns(row) !== null)) await expectSame(text, { file: name, vintage: '2024' }, [50]);
  });

  it('reads a bound beside a number that is bounded itself as the reader of rows does', async () => {
    const rows = ['trên 540;', 'trên 540;eq', 'trên 540;gt', 'trên 540;le', '540;ge', 'khoảng 540;lạ'].map((cells, i) => `Huế;mediation_cases;${2015 + i};${cells}`);
    expect(await expectSame(['Địa phương;Chỉ tiêu;Kỳ;Giá trị;bound', ...rows, ''].join('\n'), { file: 'x.csv', vintage: '2024' }, [50])).toBe(rows.length);
  });

  it('opens the source again only when something is not stated', async () => {
    const text = new TextEncoder().encode('Địa phương;Chỉ tiêu;Kỳ;Giá trị\nHuế;mediation_cases;2021;4.956\n');
    const opened = async (options: NormaliseOptions, limits: StreamLimits = {}): Promise<number> => {
      let times = 0;
      const stream = normaliseStream(() => {
        times += 1;
        return [text];
      }, options, limits);
      while (!(await stream.next()).done);
      return times;
    };
    // once for the headings, once for the rows, once more for what figures show together
    expect(await opened({ vintage: '2024', locale: 'vi' })).toBe(3);
    expect(await opened({ vintage: '2024' })).toBe(4);
    expect(await opened({ vintage: '2024', locale: 'vi' }, { together: 0 })).toBe(2);
  });

  it('says of repeats what the reader of rows says', { timeout: 120_000 }, async () => {
    await fc.assert(fc.asyncProperty(repeating, cuts, async (text, sizes) => { await expectSame(text, { file: 'x.csv', vintage: '2024', locale: 'vi' }, sizes); }), { numRuns: 200 });
  });

  it('finds the repeats of a table that is too large for all else as far as it remembers, and says how far that is', { timeout: 120_000 }, async () => {
    let repeats = 0;
    await fc.assert(
      fc.asyncProperty(repeating, cuts, fc.integer({ min: 3, max: 9 }), fc.nat(30), async (text, sizes, together, remembered) => {
        const options = { file: 'x.csv', vintage: '2024', locale: 'vi' } as const;
        const slow = byRows(text, options)!;
        fc.pre(slow.observations.length + slow.totals.length > together);
        const fast = await byColumns(text, options, sizes, { together, remembered });
        const { repeatsUpTo } = fast.held;
        const lineOf = (one: Observation): number => one.sources[0]!.location!.row!;
        const seen = slow.observations.filter((one) => repeatsUpTo === null || lineOf(one) <= repeatsUpTo);
        const { observations, issues } = markRepeats(seen, slow.found);
        repeats += issues.length;
        expect(sorted(fast.issues.filter(({ code }) => code !== 'stream.unchecked'))).toEqual(sorted([...slow.before, ...issues]));
        expect(fast.issues.filter(({ code }) => code === 'stream.unchecked')).toHaveLength(1);
        expect(fast.marked).toEqual([...observations, ...slow.observations.filter((one) => !seen.includes(one))].sort((a, b) => lineOf(a) - lineOf(b)));
        expect(fast.held.whole).toBe(false);
      }),
      { numRuns: 400 },
    );
    expect(repeats).toBeGreaterThan(100);
  });

  it('refuses bytes that are no UTF-8', async () => {
    const bytes = new TextEncoder().encode('Địa phương;Chỉ tiêu;Kỳ;Giá trị\n@;mediation_cases;2021;4.956\n').map((byte) => (byte === 64 ? 0xd0 : byte));
    const stream = normaliseStream(() => [bytes], { vintage: '2024', locale: 'vi' });
    await expect((async () => { while (!(await stream.next()).done); })()).rejects.toThrow(TypeError);
  });
});
