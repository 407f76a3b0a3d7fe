import { describe, expect, it } from 'vitest';
import { call, folderWith } from '../testing/call.test-data.js';

const LIST_2025 = 'code,name,type,province_code,ward_since\n00004,Ba Đình,Phường,01,\n19462,Tân Lập,Xã,44,\n23134,Tân Lập,Xã,68,\n';
const LIST_2024 = 'code,name,type,district_code,province_code\n00004,Trúc Bạch,Phường,001,01\n';
const FIGURES = 'Địa phương;Kỳ;Số đơn tiếp nhận\nPhường Ba Đình, Hà Nội;quý III năm 2025;12\nPhường Trúc Bạch, Hà Nội;quý III năm 2024;7\nXã Tân Lập;quý III năm 2025;5\n';
const ids = (stdout: string): string[] => stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, string>).map(({ area_code, area_vintage, area_level }) => `${area_code}@${area_vintage} ${area_level}`);

describe('--communes', () => {
  const files = { 'x.csv': FIGURES, 'lists/communes-2025.csv': LIST_2025, 'lists/communes-2024.csv': LIST_2024 };

  it('reads figures of communes, of each list in its time, and refuses a name that several share', async () => {
    const folder = folderWith(files);
    const { stdout, stderr, code } = await call(folder, ['normalise', 'x.csv', '--communes', 'lists/communes-2025.csv', '--communes', 'lists/communes-2024.csv']);
    expect([code, ids(stdout)]).toEqual([1, ['00004@2025 commune', '00004@2024 commune']]);
    expect(stderr).toContain('“Xã Tân Lập” có thể là Xã Tân Lập (19462@2025, Quảng Trị) hoặc Xã Tân Lập (23134@2025, Lâm Đồng).');
    const without = await call(folder, ['check', 'x.csv']);
    expect([without.code, without.stdout]).toEqual([0, expect.stringContaining('nêu danh mục cấp xã (--communes)')]);
  });

  it('may stand in a mapping, from its own folder', async () => {
    const folder = folderWith({ ...files, 'lists/m.json': '{ "communes": ["communes-2025.csv", "communes-2024.csv"] }' });
    expect(ids((await call(folder, ['normalise', 'x.csv', '--mapping', 'lists/m.json'])).stdout)).toEqual(['00004@2025 commune', '00004@2024 commune']);
  });

  it('is refused in one sentence when the file is missing, of no year, or no list', async () => {
    const folder = folderWith({ ...files, 'communes.csv': LIST_2025, 'other-2025.csv': 'a,b\n1,2\n' });
    for (const [file, exit, words] of [['none-2025.csv', 3, 'none-2025.csv'], ['communes.csv', 2, 'of which year'], ['other-2025.csv', 2, 'lacks the columns code, name, type, province_code']] as const) {
      const { code, stdout, stderr } = await call(folder, ['normalise', 'x.csv', '--communes', file, '--lang', 'en']);
      expect([code, stdout, stderr.trimEnd().split('\n').length]).toEqual([exit, '', 1]);
      expect(stderr).toContain(words);
    }
  });

  it('says which rows of a list are wrong', async () => {
    const folder = folderWith({ ...files, 'communes-2025.csv': `${LIST_2025}1,Một,Làng,01,\n` });
    const { code, stdout } = await call(folder, ['check', 'x.csv', '--communes', 'communes-2025.csv', '--lang', 'en', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).issues).toContainEqual(expect.objectContaining({ code: 'area.unknown', file: 'communes-2025.csv', row: 5 }));
  });
});
