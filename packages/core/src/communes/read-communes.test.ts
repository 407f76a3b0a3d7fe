import { describe, expect, test } from 'vitest';
import { readCommunes } from './read-communes.js';
import { COMMUNES_2024, COMMUNES_2025 } from './communes.test-data.js';

const codes = (issues: readonly { readonly code: string; readonly row: number | null }[]): string[] => issues.map(({ code, row }) => `${code}@${row}`);

describe('readCommunes', () => {
  test('takes the year from the caller, the rows or the name of the file, and refuses a list without one', () => {
    expect(readCommunes(COMMUNES_2025, { vintage: '2025' }).result?.communes).toHaveLength(13);
    expect(readCommunes(COMMUNES_2024, { file: 'lists/communes-2024.csv' }).result?.vintage).toBe('2024');
    const inRows = COMMUNES_2025.trim().split('\n').map((line, i) => `${line},${i === 0 ? 'vintage' : '2025'}`).join('\n');
    expect(readCommunes(inRows, { file: 'xa-2024-moi.csv' }).result?.vintage).toBe('2025');
    for (const file of ['communes.csv', 'communes-2024-2025.csv', 'communes-2019.csv']) {
      const { result, issues } = readCommunes(COMMUNES_2025, { file });
      expect(result).toBeNull();
      expect(codes(issues)).toEqual(['area.ambiguous@null']);
    }
  });

  test('reads each row as it stands', () => {
    const { result, issues } = readCommunes(COMMUNES_2025, { vintage: '2025' });
    expect(issues).toEqual([]);
    expect(result?.communes.at(-1)).toEqual({ code: '09193', name: 'Tam Sơn', type: 'phường', province: '24@2025', district: null, wardSince: '2026-09-20' });
    expect(readCommunes(COMMUNES_2024, { vintage: '2024' }).result?.communes[2]).toMatchObject({ code: '21025', district: '522', province: '51@2024' });
    expect(readCommunes('\ufeffMã;Tên;Loại;Mã tỉnh\n4;Ba Đình;PHƯỜNG;1'.normalize('NFD'), { vintage: '2025' }).result?.communes).toEqual([{ code: '00004', name: 'Ba Đình', type: 'phường', province: '01@2025', district: null, wardSince: null }]);
  });

  test('leaves out rows that are wrong, each with an error where it stands', () => {
    const { result, issues } = readCommunes(`${COMMUNES_2025}ABC,Một,Xã,01,\n00001,,Xã,01,\n00002,Hai,Làng,01,\n00003,Ba,Xã,02,\n00004,Bốn,Xã,01,\n00454,Đông Anh,Xã,01,\n`, { vintage: '2025' });
    expect(result?.communes).toHaveLength(13);
    expect(codes(issues)).toEqual(['area.unknown@15', 'area.unknown@16', 'area.unknown@17', 'area.unknown@18', 'area.ambiguous@19']);
  });

  test('refuses what is no list, naming the columns that it lacks', () => {
    const { result, issues } = readCommunes('a,b\n1,2', { vintage: '2025' });
    expect(result).toBeNull();
    expect(issues[0]?.message.en).toContain('code, name, type, province_code');
    expect(readCommunes('code,name,type,province_code\n', { vintage: '2025' }).result).toBeNull();
  });
});
