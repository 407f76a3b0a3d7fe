import { describe, expect, it } from 'vitest';
import { listAreas } from '../areas/index.js';
import type { Area } from '../model/index.js';
import { figures, FLOW, said, SHARE, type Cell } from './cells.test-data.js';
import { rebase } from './rebase.js';
import { rollUp } from './roll-up.js';

/** Counts of Hải Dương and Hải Phòng, and of today's Hải Phòng. */
const both = (haiDuong: Cell | null, haiPhong: Cell | null, today: Cell | null = null) =>
  figures([FLOW], ([['30@2024', haiDuong], ['31@2024', haiPhong], ['31@2025', today]] as const).flatMap(([area, cell]) => (cell === null ? [] : [['cases', area, '2022', cell] as const])));
const recast = (...cells: Parameters<typeof both>) => {
  const made = rebase(both(...cells), '2025');
  return { of: made.result!.observations(), said: said(made), issues: made.issues };
};
const NONE = { status: 'not_reported' } as const;
const HIDDEN = { status: 'suppressed' } as const;

describe('a province of which parts have no figure', () => {
  it('has none for the reason that all of them give', () => {
    expect(recast(NONE, NONE)).toMatchObject({ of: [{ area: '31@2025', value: null, status: 'not_reported', lineage: { vi: 'Hải Dương + Hải Phòng, trước 1/7/2025' } }], said: [] });
    expect(recast({ status: 'qualitative', text: 'tốt' }, { status: 'qualitative', text: 'khá' }).of).toEqual([]);
  });

  it.each<[string, Cell, Cell | null, string]>([
    ['different reasons', NONE, { status: 'not_due' }, 'Hải Dương và Hải Phòng trong danh mục 63 tỉnh, thành'],
    ['nothing said of one', NONE, null, 'Hải Dương và Hải Phòng trong danh mục 63 tỉnh, thành'],
    ['one suppressed', HIDDEN, NONE, 'Hải Dương (không công bố) và Hải Phòng trong danh mục 63 tỉnh, thành'],
  ])('is left out with %s, and it is said', (_, one, other, names) => {
    expect(recast(one, other)).toMatchObject({ of: [], said: [`rollup.incomplete: “Số vụ việc” của Hải Phòng, năm 2022: thiếu số liệu của ${names} nên không tính.`] });
  });

  it('says that a part is suppressed', () => {
    const { of, said } = recast(HIDDEN, 12);
    expect(of).toMatchObject([{ value: 12, bound: 'ge', lineage: { vi: 'Hải Phòng, thiếu Hải Dương (không công bố), trước 1/7/2025' } }]);
    expect(said).toEqual(['rollup.incomplete: “Số vụ việc” của Hải Phòng, năm 2022: thiếu số liệu của Hải Dương (không công bố) nên chỉ là một phần.']);
  });

  it('is told apart from the part of its name by the list', () => {
    const { issues } = recast(12, null);
    expect(issues).toMatchObject([{ code: 'rollup.incomplete', message: { vi: '“Số vụ việc” của Hải Phòng, năm 2022: thiếu số liệu của Hải Phòng trong danh mục 63 tỉnh, thành nên chỉ là một phần.', en: '“Cases” of Haiphong, 2022: no figure of Haiphong in the list of 63 provinces, so this is only a part.' } }]);
  });

  it('is no part where its figure is published', () => {
    expect(recast(12, null, 30)).toMatchObject({ of: [{ value: 30, bound: 'eq', lineage: null }], said: [] });
    const nation = figures([FLOW], [['cases', 'VN', '2022', 1000], ['cases', '01@2024', '2022', 10], ['cases', '31@2024', '2022', 10]]);
    expect(rollUp(nation, { over: 'area', to: 'nation' })).toMatchObject({ issues: [] });
    const year = figures([FLOW], [['cases', '01@2024', '2022', 100], ['cases', '01@2024', '2022-Q1', 10]]);
    expect(rollUp(year, { over: 'period', to: 'year' }).issues).toEqual([]);
  });

  it('says that a figure of another list is another', () => {
    const two = figures([FLOW], [...listAreas('2024').map(({ id }) => ['cases', id, '2025', 1] as const), ...listAreas('2025').map(({ id }) => ['cases', id, '2025', 3] as const)]);
    expect(rollUp(two, { over: 'area', to: 'nation' }).issues).toMatchObject([{ code: 'duplicate.conflict' }]);
  });
});

describe('communes of a province', () => {
  const commune = (code: string, vintage: string): Area => ({ id: `${code}@${vintage}`, code, vintage, name: { vi: `Xã ${code}`, en: `Commune ${code}` }, level: 'commune', region: null, population: null });
  const ids = (count: number, vintage: string) => Array.from({ length: count }, (_, i) => commune(String(1 + i).padStart(5, '0'), vintage));
  /** So many communes with 5 cases each, of so many that are named. */
  function rolled(held: number, named: number, vintage: string, province: string, indicator = FLOW) {
    const areas = ids(held, vintage);
    const cell: Cell = indicator === FLOW ? 5 : { numerator: 1, denominator: 2 };
    const dataset = figures([indicator], areas.map(({ id }) => [indicator.id, id, vintage, cell]), { areas });
    const { result, issues } = rollUp(dataset, { over: 'area', to: 'province', parents: new Map(ids(named, vintage).map(({ id }) => [id, province])) });
    return { of: result!.observations()[0]!, said: said({ issues }), issues };
  }

  it.each([[126], [2]])('are two of 126 where %i of them are named', (named) => {
    const { of, said, issues } = rolled(2, named, '2025', '01@2025');
    expect(of).toMatchObject({ value: 10, bound: 'ge', lineage: { vi: 'gộp 2/126\u00a0xã,\u00a0phường', en: 'pooled from 2 of 126\u00a0communes' } });
    expect(said).toEqual(['rollup.incomplete: “Số vụ việc” của Hà Nội, năm 2025: thiếu số liệu của 124\u00a0xã,\u00a0phường nên chỉ là một phần.']);
    expect(issues[0]!.message.en).toBe('“Cases” of Hanoi, 2025: no figure of 124\u00a0communes, so this is only a part.');
  });

  it('are the whole where all are there', () => {
    expect(rolled(126, 126, '2025', '01@2025')).toMatchObject({ of: { value: 630, bound: 'eq' }, said: [] });
    expect(rolled(526, 526, '2024', '01@2024')).toMatchObject({ of: { bound: 'eq', lineage: { vi: 'gộp 526/526\u00a0xã,\u00a0phường' } } });
  });

  it('are a lower limit where nobody knows how many there are', () => {
    const { of, said, issues } = rolled(2, 2, '2021', '01@2024');
    expect(of).toMatchObject({ value: 10, bound: 'ge', lineage: { vi: 'gộp 2\u00a0xã,\u00a0phường, không rõ tổng số', en: 'pooled from 2\u00a0communes, of how many is not known' } });
    expect(said).toEqual(['rollup.incomplete: “Số vụ việc” của Hà Nội, năm 2021: không có danh sách đầy đủ các xã,\u00a0phường nên không rõ đã cộng đủ hay chưa.']);
    expect(issues[0]!.message.en).toBe('“Cases” of Hanoi, 2021: there is no full list of its communes, so it is not known whether all are in the sum.');
    expect(rolled(2, 579, '2021', '01@2024').of).toMatchObject({ bound: 'ge', lineage: { vi: 'gộp 2/579\u00a0xã,\u00a0phường' } });
    expect(rolled(2, 2, '2021', '01@2024', SHARE).of).toMatchObject({ value: 50, status: 'estimated' });
  });

  it('that belong nowhere are said', () => {
    const areas = ids(2, '2025');
    const dataset = figures([FLOW], areas.map(({ id }) => ['cases', id, '2025', 5] as const), { areas });
    const made = rollUp(dataset, { over: 'area', to: 'province', parents: new Map([[areas[0]!.id, '01@2025']]) });
    expect(made.result!.observations()).toMatchObject([{ value: 5 }]);
    expect(made.issues[0]).toMatchObject({ code: 'compare.refused', message: { vi: 'Không gộp số liệu của Xã 00002: không rõ thuộc địa phương nào.', en: 'Figures of Commune 00002 are not rolled up: it is not known to which area it belongs.' } });
  });

  it('are named, at most three, and then counted', () => {
    const areas = ids(5, '2025');
    const dataset = figures([FLOW], [['cases', areas[0]!.id, '2025', 5]], { areas });
    const { issues } = rollUp(dataset, { over: 'area', to: 'province', parents: new Map(areas.map(({ id }) => [id, '01@2025'])) });
    expect(issues[0]!.message).toMatchObject({ vi: expect.stringContaining('thiếu số liệu của Xã 00002, Xã 00003, Xã 00004 và 122\u00a0xã,\u00a0phường khác nên'), en: expect.stringContaining('no figure of Commune 00002, Commune 00003, Commune 00004 and 122 other\u00a0communes, so') });
  });
});

describe('the fraction of a share', () => {
  const definitions = [{ ...SHARE, numerator: 'done', denominator: 'all' }, { ...FLOW, id: 'done' }, { ...FLOW, id: 'all' }];
  const shares = (done: Cell) => rebase(figures(definitions, ['30@2024', '31@2024'].flatMap((area) => [['share', area, '2022', 50], ['done', area, '2022', area === '30@2024' ? done : 5], ['all', area, '2022', 10]] as const)), '2025');
  const made = (done: Cell) => shares(done).result!.observations().find(({ indicator }) => indicator === 'share');

  it('is not made of a count in another unit', () => {
    expect(made({ value: 5, unit: 'vụ' })).toMatchObject({ value: 50, numerator: 10, denominator: 20, status: 'derived' });
    expect(made({ value: 5, unit: 'cuộc' })).toMatchObject({ numerator: 5, denominator: 10, status: 'estimated' });
    expect(said(shares({ value: 5, unit: 'cuộc' }))).toContain('rollup.incomplete: “Tỷ lệ” của Hải Phòng, năm 2022: thiếu số liệu của Hải Dương nên chỉ là một phần.');
  });

  it('is as unsure as its counts, and breaks where they do', () => {
    expect(made({ value: 5, status: 'ambiguous' })).toMatchObject({ value: 50, status: 'ambiguous', break: false });
    expect(made({ value: 5, break: true })).toMatchObject({ value: 50, status: 'derived', break: true });
  });
});

describe('rebase', () => {
  it('refuses what belongs to no known list', () => {
    const foreign: Area = { id: 'foo', code: 'foo', vintage: null, name: { vi: 'Foo', en: 'Foo' }, level: 'province', region: null, population: null };
    const { result, issues } = rebase(figures([FLOW], [['cases', 'foo', '2022', 3], ['cases', '01@2024', '2022', 5]], { areas: [foreign] }), '2025');
    expect(result!.observations()).toMatchObject([{ area: '01@2025', value: 5 }]);
    expect(issues).toMatchObject([{ code: 'rebase.refused', message: { vi: 'Không quy đổi số liệu của Foo: không rõ thuộc danh mục tỉnh, thành nào.', en: 'Figures of Foo are not recast: it is not known to which list of provinces it belongs.' } }]);
  });
});
