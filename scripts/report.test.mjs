import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi as vitest } from 'vitest';

// a process takes its time to start where many others run
vitest.setConfig({ testTimeout: 60_000 });

// the built core is what the command uses: `pnpm run build` comes before the tests
const example = (name) => fileURLToPath(new URL(`../examples/data/${name}`, import.meta.url));
const run = (...args) => spawnSync(process.execPath, [fileURLToPath(new URL('./report.mjs', import.meta.url)), ...args], { encoding: 'utf8' });

describe('npm run report', () => {
  const vi = run().stdout;

  it('shows the communes before and after, to the digit, with the check of their parts', () => {
    for (const line of [
      'Hà Nội, 3/2/2021: 579 = 383 + 175 + 21 ✓ khớp',
      'Hà Nội, 30/6/2025: 526 = 345 + 160 + 21 ✓ khớp',
      'Hà Nội, 1/7/2025: 126 = 75 + 51 ✓ khớp',
      'Tổng 63/63 tỉnh, thành ngày 3/2/2021: 10.603 đơn vị.',
      'Tổng 63/63 tỉnh, thành ngày 30/6/2025: 10.035 đơn vị.',
      'Tổng 34/34 tỉnh, thành ngày 1/7/2025: 3.321 đơn vị.',
      '160/160',
    ]) expect(vi.replaceAll('\u00a0', ' ')).toContain(line);
    expect(vi).toMatch(/^Hải Phòng\s+217\s+167$/m);
    expect(vi).toMatch(/^Hải Phòng\s+114$/m);
  });

  it('shows six provinces of the term and counts the 57 without data', () => {
    for (const [name, value] of [['Cần Thơ', 270], ['Quảng Ninh', 269], ['An Giang', 232], ['Hải Phòng', 192], ['Ninh Bình', 188], ['Sơn La', 130], ['Cả nước', 94]]) {
      expect(vi).toMatch(new RegExp(`^${name}\\s+${value}%$`, 'm'));
    }
    expect(vi.replaceAll('\u00a0', ' ')).toContain('57/63 tỉnh, thành chưa có số liệu');
  });

  it("shows Hà Nội's supervision with status, units and sources", () => {
    expect(vi).toMatch(/giám sát\s+vụ việc\s+6\.393\s+chưa có số liệu\s+4\.956 \(tạm thời\)\s+5\.145/);
    expect(vi).toMatch(/kiến nghị\s+vụ việc\s+1\.378\s+chưa có số liệu\s+586 \(chưa rõ\)\s+622/);
    expect(vi).toContain('daidoanket.vn');
    expect(vi.replaceAll('\u00a0', ' ')).toContain('Chưa có số liệu của Hà Nội cho năm 2020.');
  });

  it('says which figures have no address, which were kept aside, and whose scores PAPI are', () => {
    expect(vi).toContain('8 số liệu (năm 2022) chưa đối chiếu được với trang gốc');
    expect(vi).toContain('published-figures.csv: 690 số liệu dùng được; 45 số liệu để riêng');
    expect(vi).toContain('Điểm PAPI (CECODES, VFF-CRT, RTA và UNDP, papi.org.vn): không có trọng số');
  });

  it('reads the very files that are named', () => {
    const units = run(example('admin-units.csv')).stdout;
    expect(units).toContain('579 = 383 + 175 + 21');
    expect(units).not.toMatch(/published-figures|daidoanket|PAPI/);
    const folder = mkdtempSync(join(tmpdir(), 'danbiet-'));
    const copy = join(folder, 'admin-units.csv');
    writeFileSync(copy, `${readFileSync(example('admin-units.csv'), 'utf8').split('\n').slice(0, 2).join('\n').replace(',579,', ',580,')}\n`);
    const own = run(copy).stdout;
    rmSync(folder, { recursive: true });
    expect(own).toMatch(/Hà Nội\s+ngày 3\/2\/2021\s+580$/m);
    expect(own).not.toContain('579');
    expect(run('no-such-file.csv')).toMatchObject({ status: 3, stdout: '' });
  });

  it('says what it refuses, what is wrong in the files, and all of it in English too', () => {
    expect(vi).toContain('không dùng để xếp hạng');
    expect(vi).toMatch(/published-figures\.csv: 0 lỗi, \d+ cảnh báo/);
    const en = run('--lang', 'en');
    expect(en.status).toBe(0);
    expect(en.stdout).toContain('Hanoi, 3 February 2021: 579 = 383 + 175 + 21 ✓ agrees');
    expect(en.stdout).not.toMatch(/undefined|NaN|\[object/);
    expect(run('--lang', 'fr')).toMatchObject({ status: 2 });
  });
});
