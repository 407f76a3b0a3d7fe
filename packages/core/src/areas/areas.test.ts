import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold.js';
import { inferVintage } from './infer-vintage.js';
import { NATION, areaById, listAreas } from './list-areas.js';
import { neighboursOf } from './places.js';
import { nameOn, provinceDetails } from './province-details.js';
import { reformParts } from './reform-parts.js';
import { archipelagosOf, tileOf, tilesOf } from './tiles.js';
import { VINTAGES, vintageOn, type Vintage } from './vintage.js';

/** Rows of a source file; none of the columns read here holds a quoted comma. */
function rows(name: string): Record<string, string>[] {
  const [head = [], ...lines] = readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8').trimEnd().split('\n').map((line) => line.split(','));
  return lines.map((line) => Object.fromEntries(head.map((heading, i) => [heading, line[i] ?? ''])));
}

describe('the lists', () => {
  it('hold the 63 and the 34 of the source files with their populations', () => {
    for (const [vintage, count] of [['2024', 63], ['2025', 34]] as const) {
      const areas = listAreas(vintage);
      expect(areas).toHaveLength(count);
      expect(areas.map(({ code, name, population }) => [code, name.vi, name.en, population])).toEqual(
        rows(`provinces-${vintage}.csv`).map((row) => [row.code, row.name, row.name_en, Math.round(Number(row.pop_k_2024) * 1000)]),
      );
      expect(areas.reduce((sum, { population }) => sum + (population ?? 0), 0)).toBe(101_343_900);
      for (const area of areas) expect(areaById(area.id)).toBe(area);
    }
    expect(areaById('31@2024')).toEqual({ id: '31@2024', code: '31', vintage: '2024', name: { vi: 'Hải Phòng', en: 'Haiphong' }, level: 'province', region: 'R1@2024', population: 2_124_500 });
    expect(areaById('VN')).toBe(NATION);
    expect(areaById('02@2025')).toBeNull();
  });

  it('are partitioned by six regions each', () => {
    for (const vintage of VINTAGES) {
      const regions = listAreas(vintage, 'region');
      expect(regions.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `R${n}@${vintage}`));
      for (const row of rows('regions.csv').filter((one) => one.vintage === vintage)) {
        expect(listAreas(vintage).filter(({ region }) => region === row.id).map(({ code }) => code)).toEqual(row.province_codes?.split('|'));
      }
      expect(listAreas(vintage).every(({ region }) => regions.some(({ id }) => id === region))).toBe(true);
    }
  });

  it('know what a province was called and when, and what became of it', () => {
    expect(nameOn('46@2024', '2024-12-31')).toEqual({ from: null, name: { vi: 'Thừa Thiên Huế', en: 'Thua Thien Hue' }, fullName: { vi: 'Tỉnh Thừa Thiên Huế', en: 'Thua Thien Hue Province' }, city: false });
    expect(nameOn('46@2024', '2025-01-01')).toMatchObject({ from: '2025-01-01', fullName: { vi: 'Thành phố Huế', en: 'Hue City' }, city: true });
    expect(nameOn('24@2025', '2026-09-19')?.fullName.vi).toBe('Tỉnh Bắc Ninh');
    expect(nameOn('24@2025', '2026-09-20')?.fullName.vi).toBe('Thành phố Bắc Ninh');
    expect(nameOn('79@2025', '2025-07-01')?.fullName.en).toBe('Ho Chi Minh City');
    for (const vintage of VINTAGES) {
      for (const row of rows(`provinces-${vintage}.csv`)) expect(provinceDetails(`${row.code}@${vintage}`)?.names[0]?.fullName.vi).toBe(row.full_name);
    }
    expect(provinceDetails('25@2025')?.predecessors).toEqual(['17@2024', '25@2024', '26@2024']);
    for (const row of rows('province-mapping-2024-2025.csv')) expect(provinceDetails(`${row.code_2024}@2024`)?.successor).toBe(`${row.code_2025}@2025`);
    expect(provinceDetails('VN')).toBeNull();
  });
});

describe('places', () => {
  it('have symmetric borders, exactly those of the source files', () => {
    for (const vintage of VINTAGES) {
      const pairs = listAreas(vintage).flatMap(({ id }) => neighboursOf(id).map((other) => [id, other] as const));
      for (const [a, b] of pairs) expect(neighboursOf(b)).toContain(a);
      const once = pairs.filter(([a, b]) => a < b).map(([a, b]) => `${a.slice(0, 2)},${b.slice(0, 2)}`);
      expect(once.sort()).toEqual(rows(`neighbours-${vintage}.csv`).map((row) => `${row.code_a},${row.code_b}`).sort());
    }
    expect(neighboursOf('96@2025')).toEqual(['91@2025', '92@2025']);
    expect(neighboursOf('VN')).toEqual([]);
  });

  it('have a tile of their own for each province, and always both archipelagos', () => {
    for (const vintage of VINTAGES) {
      expect(new Set(tilesOf(vintage).map(({ id }) => id))).toEqual(new Set(listAreas(vintage).map(({ id }) => id)));
      const cells = [...tilesOf(vintage), ...archipelagosOf(vintage)].map(({ column, row }) => `${column},${row}`);
      expect(new Set(cells).size).toBe(cells.length);
      expect(archipelagosOf(vintage).map(({ archipelago, id }) => [archipelago, id])).toEqual([
        ['hoang-sa', `48@${vintage}`],
        ['truong-sa', `56@${vintage}`],
      ]);
    }
    expect(tileOf('01@2025')).toEqual({ id: '01@2025', column: 3, row: 2 });
    expect(tileOf('R1@2025')).toBeNull();
  });

  it('say which provinces of 2024 make up each of 2025, as the list itself does', () => {
    expect(reformParts().get('31@2025')).toEqual(['30@2024', '31@2024']);
    expect([...reformParts()].sort()).toEqual(listAreas('2025').map(({ id }) => [id, [...provinceDetails(id)!.predecessors].sort()]).sort());
  });
});

describe('vintageOn', () => {
  it.each([
    ['2025-06-30', '2024'],
    ['2025-07-01', '2025'],
    ['2024', '2024'],
    ['2025', null],
    ['2025-07', '2025'],
    ['2026', '2025'],
    ['2008-07-31', null],
    ['2008-08-01', '2024'],
    ['1/7/2025', null],
  ])('%s → %s', (date, expected) => expect(vintageOn(date)).toBe(expected));
});

describe('inferVintage', () => {
  const reason = (names: readonly string[], evidence = {}): [Vintage | null, string | undefined, string | undefined] => {
    const { result, issues } = inferVintage(names, evidence);
    return [result, issues[0]?.code, /căn cứ (.*)\./.exec(issues[0]?.message.vi ?? '')?.[1]];
  };
  const all = listAreas('2025').map(({ name }) => name.vi);

  it('follows the order of the contract, each step before the next', () => {
    const late = { issued: '2026-01-01', periodEnd: '2026-01-01' };
    expect(reason(['Hà Nội', '31@2024'], { vintage: '2025', ...late })).toEqual(['2024', undefined, undefined]);
    expect(reason(['Hà Nội', 'Hà Giang'], { vintage: '2025', ...late })).toEqual(['2025', undefined, undefined]);
    expect(reason(['Hà Nội', 'Hà Giang'], late)).toEqual(['2024', 'area.vintage_inferred', 'tên hoặc mã chỉ có trong danh sách đó']);
    expect(reason(['01', '02'], late)[0]).toBe('2024');
    expect(reason(all, { issued: '2024-05-01' })).toEqual(['2025', 'area.vintage_inferred', 'số lượng tỉnh, thành trong tệp']);
    expect(reason(['Hà Nội'], { issued: '2025-07-01', periodEnd: '2024-12-31' })).toEqual(['2025', 'area.vintage_inferred', 'ngày ban hành văn bản']);
    expect(reason(['Hà Nội'], { periodEnd: '2025-06-30' })).toEqual(['2024', 'area.vintage_inferred', 'ngày cuối của kỳ số liệu']);
    expect(reason(['Hà Nội'])).toEqual([null, 'area.ambiguous', undefined]);
  });

  it('takes a name and its code together, and refuses a tie', () => {
    expect(reason(['Quảng Trị'], { codes: ['44'] })[0]).toBe('2025');
    expect(reason(['Quảng Trị'], { codes: ['45'] })[0]).toBe('2024');
    expect(reason(['Quảng Trị', 'Hà Giang'], { codes: ['44', '02'], issued: '2024-01-01' })).toEqual([null, 'area.ambiguous', undefined]);
    expect(reason(['31@2024', '31@2025'])).toEqual([null, 'area.ambiguous', undefined]);
    expect(reason(['Hà Nội'], { vintage: '1997', issued: '2024-01-01' })).toEqual([null, 'area.ambiguous', undefined]);
    expect(reason(['Hà Nội'], { vintage: '2008' })).toEqual(['2024', undefined, undefined]);
  });

  it('knows a table of the 34 in which a few are missing, but not half a table', () => {
    expect(reason(all.slice(0, 30), { periodEnd: '2024-12-31' })[0]).toBe('2025');
    expect(reason(all.slice(0, 29), { periodEnd: '2024-12-31' })[0]).toBe('2024');
  });

  it('does not depend on the order of the names', () => {
    const some = fc.subarray([...all, 'Hà Giang', 'Hải Dương', 'xyz', '02', 'QN'], { minLength: 1 });
    fc.assert(
      fc.property(some, (names) => {
        expect(inferVintage([...names].reverse())).toEqual(inferVintage(names));
      }),
      { numRuns: 100 },
    );
  });

  it('counts names whatever their spelling', () => {
    expect(inferVintage(all.map((name) => fold(name).toUpperCase().normalize('NFD'))).result).toBe('2025');
  });
});
