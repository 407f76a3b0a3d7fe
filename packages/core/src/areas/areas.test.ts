import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldBare } from '../text/fold.js';
import { inferVintage } from './infer-vintage.js';
import { areaById, listAreas } from './list-areas.js';
import { archipelagosOf, neighboursOf, tilesOf } from './places.js';
import { PROVINCES } from './provinces.data.js';
import { resolveArea } from './resolve-area.js';
import { VINTAGES } from './vintage.js';

const id = (written: string, vintage?: string) => resolveArea(written, vintage === undefined ? {} : { vintage }).result?.id ?? null;
const codeOf = (written: string, evidence = {}) => resolveArea(written, evidence).issues[0]?.code;

describe('the lists', () => {
  it('hold 63 and 34 provinces, each in one region of six', () => {
    expect(listAreas('2024')).toHaveLength(63);
    expect(listAreas('2025')).toHaveLength(34);
    for (const vintage of VINTAGES) {
      const regions = listAreas(vintage, 'region').map((region) => region.id);
      expect(regions).toHaveLength(6);
      expect(new Set(listAreas(vintage).map((area) => area.region))).toEqual(new Set(regions));
    }
    expect(areaById('31@2025')!.population!).toBeGreaterThan(areaById('31@2024')!.population!);
  });

  it('have symmetric borders and a tile for each province, and always both archipelagos', () => {
    for (const vintage of VINTAGES) {
      for (const area of listAreas(vintage)) for (const other of neighboursOf(area.id)) expect(neighboursOf(other)).toContain(area.id);
      expect(new Set(tilesOf(vintage).map((tile) => tile.id))).toEqual(new Set(listAreas(vintage).map((area) => area.id)));
      expect(archipelagosOf(vintage).map(({ archipelago, id: of }) => [archipelago, of])).toEqual([
        ['hoang-sa', `48@${vintage}`],
        ['truong-sa', `56@${vintage}`],
      ]);
    }
  });
});

describe('resolveArea', () => {
  it('takes every alias of both vintages to its own province, however it is typed', () => {
    for (const vintage of VINTAGES) {
      for (const [code, name, english, , , , aliases] of PROVINCES[vintage]) {
        for (const alias of [name, english, ...aliases.split('|')]) {
          for (const typed of [alias, alias.toUpperCase(), alias.normalize('NFD'), fold(alias), `  ${alias} `]) {
            expect([typed, id(typed, vintage)]).toEqual([typed, `${code}@${vintage}`]);
          }
        }
        const bare = foldBare(name);
        const sharing = PROVINCES[vintage].filter(([, other]) => foldBare(other) === bare);
        if (sharing.length === 1) expect(id(bare, vintage)).toBe(`${code}@${vintage}`);
      }
    }
  });

  it.each([
    ['Tỉnh Hoà Bình', '2024', '17@2024'],
    ['UBND tỉnh Khánh Hoà', '2024', '56@2024'],
    ['TPHCM', '2025', '79@2025'],
    ['Bà Rịa – Vũng Tàu', '2024', '77@2024'],
    ['Đăk Lăk', '2024', '66@2024'],
    ['Ðồng Nai', '2024', '75@2024'],
    ['Huế', '2024', '46@2024'],
    ['1', '2024', '01@2024'],
    ['31@2025', undefined, '31@2025'],
    ['cả nước', undefined, 'VN'],
    ['Hà Giang', undefined, '02@2024'],
  ])('%s (%s) → %s', (written, vintage, expected) => expect(id(written, vintage)).toBe(expected));

  it('never guesses between vintages', () => {
    expect(codeOf('Hải Phòng')).toBe('area.ambiguous');
    expect(codeOf('15')).toBe('area.ambiguous');
    expect(resolveArea('15').issues[0]?.message.vi).toContain('Yên Bái (15@2024)');
    expect(resolveArea('Hải Phòng', { issued: '2024-05-01' })).toMatchObject({ result: { id: '31@2024' }, issues: [{ code: 'area.vintage_inferred', severity: 'info' }] });
    expect(resolveArea('Hải Phòng', { periodEnd: '2025-12-31' }).result?.id).toBe('31@2025');
  });

  it('explains what it cannot take', () => {
    expect(codeOf('QN', { vintage: '2024' })).toBe('area.ambiguous');
    expect(codeOf('Hà Tây', { vintage: '2024' })).toBe('area.unknown');
    expect(resolveArea('Hà Tây').issues[0]?.suggestion?.vi).toContain('Hà Nội (01@2024)');
    expect(resolveArea('Hà Bắc').issues[0]?.suggestion?.vi).toContain('Bắc Giang (24@2024), Bắc Ninh (27@2024)');
    expect(resolveArea('Lâm Đông', { vintage: '2024' }).result?.id).toBe('68@2024');
    expect(resolveArea('Lâm Đồg', { vintage: '2024' }).issues[0]?.suggestion?.vi).toBe('Có phải Lâm Đồng không?');
    expect(resolveArea('huyện Tiên Lãng').issues[0]).toMatchObject({ code: 'area.below_province', severity: 'warning' });
    expect(resolveArea('Hà Giang', { vintage: '2025' }).issues[0]?.suggestion?.vi).toContain('02@2024');
    expect(codeOf('Tổng cộng')).toBe('area.unknown');
  });

  it('never throws and never resolves to two', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (text) => {
        const { result, issues } = resolveArea(text, { vintage: '2024' });
        expect(result !== null || issues.length === 1).toBe(true);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe('inferVintage', () => {
  it('follows the order of the contract', () => {
    expect(inferVintage(['Hà Nội'], { vintage: '2008' }).result).toBe('2024');
    expect(inferVintage(['Hà Nội', 'Hà Giang'])).toEqual({ result: '2024', issues: [] });
    const all = listAreas('2025').map((area) => area.name.vi);
    expect(inferVintage(all)).toMatchObject({ result: '2025', issues: [{ code: 'area.vintage_inferred' }] });
    expect(inferVintage(['Hà Nội'], { issued: '2025-07-01' }).result).toBe('2025');
    expect(inferVintage(['Hà Nội'], { periodEnd: '2025-06-30' }).result).toBe('2024');
    expect(inferVintage(['Hà Nội']).issues[0]).toMatchObject({ code: 'area.ambiguous', severity: 'error' });
  });
});
