import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WrittenCommune } from '../areas/index.js';
import { CommuneLists } from './commune-lists.js';
import { readCommunes } from './read-communes.js';
import { COMMUNES_2024, COMMUNES_2025 } from './communes.test-data.js';

const list = { '2024': readCommunes(COMMUNES_2024, { vintage: '2024' }).result!, '2025': readCommunes(COMMUNES_2025, { vintage: '2025' }).result! };
const [today, before, both] = [new CommuneLists([list['2025']]), new CommuneLists([list['2024']]), new CommuneLists([list['2024'], list['2025']])];
const written = (name: string, more: Partial<WrittenCommune> = {}): WrittenCommune => ({ name, code: null, level: '', within: null, vintage: null, issued: null, periodEnd: null, ...more });
const id = (lists: CommuneLists, name: string, more: Partial<WrittenCommune> = {}): string | undefined => lists.find(written(name, more))?.result?.id;
const why = (lists: CommuneLists, name: string, more: Partial<WrittenCommune> = {}) => lists.find(written(name, more))?.issues[0];

describe('a commune by its name', () => {
  test('is found in its province, whatever its kind is called and wherever the province stands', () => {
    for (const name of ['Phường Ba Đình', 'P. Ba Đình', 'phuong Ba Dinh', 'PHƯỜNG BA ĐÌNH', 'UBND phường Ba Đình', 'Phường Ba Đình(1)', 'Ba Dinh Ward']) expect(id(today, name), name).toBe('00004@2025');
    expect(id(today, 'Xã Tân Lập', { within: 'tỉnh Lâm Đồng' })).toBe('23134@2025');
    expect(id(today, 'Xã Tân Lập, tỉnh Quảng Trị')).toBe('19462@2025');
    expect(id(today, 'Xã Tân Lập (Lâm Đồng)', { within: 'Quảng Trị' })).toBe('23134@2025');
    expect(id(today, 'Đặc khu Phú Quốc')).toBe('31078@2025');
    expect(id(today, 'Phú Quốc', { within: 'An Giang' })).toBe('31078@2025');
    expect(id(before, 'TT. Liên Nghĩa', { within: 'Lâm Đồng' })).toBe('24958@2024');
  });

  test('is a number with and without its zeros', () => {
    for (const name of ['Phường 7', 'Phường 07', 'P.7', 'P7', 'phường 07, Đà Lạt, Lâm Đồng']) expect(id(before, name, { within: 'Lâm Đồng' }), name).toBe('24778@2024');
  });

  test('is refused with the choices where several are called so', () => {
    const shared = why(today, 'Xã Tân Lập');
    expect(shared?.code).toBe('area.ambiguous');
    expect(shared?.message.vi).toContain('Xã Tân Lập (19462@2025, Quảng Trị) hoặc Xã Tân Lập (23134@2025, Lâm Đồng)');
    expect(why(before, 'Phường Nguyễn Nghiêm', { within: 'Quảng Ngãi' })?.message.en).toContain('21439@2024');
    expect(why(before, 'Vĩnh Phúc', { within: 'Hà Nội' })?.message.en).toContain('the name of another province');
  });

  test('is refused with the nearest names where it is misspelt or of another kind', () => {
    expect(why(today, 'Phường Đông Anh', { within: 'Hà Nội' })).toMatchObject({ code: 'area.unknown', suggestion: { en: 'Did you mean Xã Đông Anh?' } });
    expect(why(today, 'Phường Ba Đìn', { within: 'Hà Nội' })?.suggestion?.vi).toContain('Phường Ba Đình');
    expect(why(today, 'Phường Ba Đình', { within: 'Cà Mau' })?.code).toBe('area.unknown');
    // a ward since 2026 is called both in figures of that year
    expect(id(today, 'Xã Tam Sơn', { within: 'Bắc Ninh' })).toBe('09193@2025');
  });

  test('says nothing of provinces, districts and what nobody calls a commune', () => {
    for (const name of ['Hà Nội', 'Vĩnh Phúc', 'Huyện Ba Vì', 'Cả nước', '04', 'Tây Nguyên']) expect(today.find(written(name)), name).toBeNull();
    expect(today.find(written('Lâm Đồng', { within: 'Lâm Đồng' }))).toBeNull();
  });
});

describe('a commune by its code and time', () => {
  test('is never joined without a date: codes are used again', () => {
    expect(why(both, '00004')?.code).toBe('area.ambiguous');
    expect(id(both, '00004', { periodEnd: '2025-09-30' })).toBe('00004@2025');
    expect(id(both, '00004', { periodEnd: '2024-12-31' })).toBe('00004@2024');
    expect(id(both, '00004', { vintage: '2024' })).toBe('00004@2024');
    expect(id(both, '', { code: '4', level: 'commune', vintage: '2025' })).toBe('00004@2025');
  });

  test('is refused where the only list was not in force, unless the vintage is stated', () => {
    expect(why(today, 'Phường Ba Đình', { periodEnd: '2023-12-31' })?.code).toBe('area.ambiguous');
    expect(id(today, 'Phường Ba Đình', { periodEnd: '2023-12-31', vintage: '2025' })).toBe('00004@2025');
  });

  test('is refused where name and code disagree', () => {
    expect(id(today, 'Phường Ba Đình', { code: '00004' })).toBe('00004@2025');
    expect(why(today, 'Phường Ba Đình', { code: '00454' })?.message.en).toContain('do not mean one commune');
  });
});

test('every commune of a list is found by any spelling of its name in its province', () => {
  const spellings = [(text: string) => text, (text: string) => text.normalize('NFD'), (text: string) => text.toUpperCase(), (text: string) => text.toLowerCase(), (text: string) => ` ${text.replaceAll(' ', '  ')} `];
  fc.assert(
    fc.property(fc.constantFrom(...list['2025'].communes), fc.constantFrom(...spellings), fc.constantFrom('kind', 'short', 'none'), (commune, spell, kind) => {
      const short = { 'xã': 'X. ', 'phường': 'P. ', 'thị trấn': 'TT. ', 'đặc khu': 'ĐK. ' }[commune.type];
      const name = `${kind === 'kind' ? `${commune.type} ` : kind === 'short' ? short : ''}${commune.name}`;
      const found = today.find(written(spell(name), { within: commune.province.slice(0, 2), level: kind === 'none' ? 'commune' : '' }));
      expect(found?.result?.id).toBe(`${commune.code}@2025`);
    }),
    { seed: 41, numRuns: 300 },
  );
});
