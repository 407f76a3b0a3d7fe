import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { call, folderWith, GOOD, table } from '../testing/call.test-data.js';

const fixture = (name: string): Uint8Array => readFileSync(fileURLToPath(new URL(`../../../core/src/normalise/fixtures/${name}`, import.meta.url)));
type Line = Readonly<Record<string, string | number | null>>;
const lines = (text: string): readonly Line[] => text.trimEnd().split('\n').map((line) => JSON.parse(line) as Line);

describe('files of offices', () => {
  it('are read whatever their format and encoding, together', async () => {
    const names = ['b-wide-total-row.xlsx', 'l-portal-table.html', 'e-tcvn3.csv', 'g-utf16le.tsv'];
    const folder = folderWith(Object.fromEntries(names.map((name) => [name, fixture(name)])));
    const { stdout, code } = await call(folder, ['normalise', '.', '--vintage', '2024']);
    expect(code).toBe(0);
    expect([...new Set(lines(stdout).map(({ file }) => file))].sort()).toEqual([...names].sort());
    expect(stdout).toContain('Nghệ An');
  });

  it('may be told their encoding by any of its names, and by none that does not exist', async () => {
    const folder = folderWith({ 'e.csv': fixture('e-tcvn3.csv') });
    const areas = async (encoding: string): Promise<readonly unknown[]> => lines((await call(folder, ['normalise', 'e.csv', '--vintage', '2024', '--encoding', encoding])).stdout).map(({ area_name }) => area_name);
    expect(await areas('ABC')).toEqual(await areas('tcvn3'));
    const wrong = await call(folder, ['check', 'e.csv', '--encoding', 'klingon', '--lang', 'en']);
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringMatching(/^danbiet: There is no encoding “klingon”; choose one of utf-8, .*vni\./)]);
  });

  it('that hold no table are named with the reason, and stop nothing else', async () => {
    const folder = folderWith({ 'photo.csv': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'good.csv': GOOD });
    const [alone, both] = await Promise.all([call(folder, ['normalise', 'photo.csv', '-o', 'x.csv']), call(folder, ['normalise', 'photo.csv', 'good.csv', '--vintage', '2024'])]);
    expect([alone.code, both.code, lines(both.stdout).length]).toEqual([3, 1, 2]);
    expect(alone.stderr).toContain('format.unreadable');
    expect(alone.stderr).not.toContain('Đã ghi');
  });

  it('in XLSX show the row of an issue as the sheet holds it', async () => {
    const { stdout } = await call(folderWith({ 'b.xlsx': fixture('b-wide-total-row.xlsx') }), ['check', 'b.xlsx', '--vintage', '2024']);
    expect(stdout).toContain('b.xlsx, trang tính “Bieu 01”, dòng 11, cột “Số lượt tiếp công dân (lượt)”\n        │ 3 · Đắk Nông · - · 629 ·');
  });
});

describe('--mapping', () => {
  const form = ['Nơi báo cáo;Năm;Việc nhà đã hòa (vụ)', 'Hà Nội;2021;12', 'Sơn La;2021;-', ''].join('\n');
  const mapping = { columns: { 'Nơi báo cáo': 'area_name' }, indicatorNames: { 'Việc nhà đã hòa (vụ)': 'mediation_cases' }, dash: 'zero', vintage: '2024', dataset: { title: 'Hòa giải', areas: ['2024'] } };

  it('reads a form of one\'s own, and says what its dataset is', async () => {
    const folder = folderWith({ 'form.csv': form, 'm.json': JSON.stringify(mapping) });
    expect((await call(folder, ['check', 'form.csv'])).code).toBe(1);
    const { stdout, code } = await call(folder, ['normalise', 'form.csv', '--mapping', 'm.json']);
    expect([code, lines(stdout).map(({ indicator, area_name, value }) => [indicator, area_name, value])]).toEqual([0, [['mediation_cases', 'Hà Nội', 12], ['mediation_cases', 'Sơn La', 0]]]);
    const dataset = JSON.parse((await call(folder, ['normalise', 'form.csv', '--mapping', 'm.json', '--to', 'json-stat'])).stdout) as { readonly label: string; readonly size: readonly number[] };
    expect([dataset.label, dataset.size]).toEqual(['Hòa giải', [1, 63 + 6, 1]]);
    const named = JSON.parse((await call(folder, ['normalise', 'form.csv', '--mapping', 'm.json', '--to', 'json-stat', '--title', 'Khác'])).stdout) as { readonly label: string };
    expect(named.label).toBe('Khác');
  });

  it('keeps what it names, and counts all that was read', async () => {
    const folder = folderWith({ 'x.csv': table('Hà Nội;mediation_cases;2021;12', 'Huế;reception_visits;2022;14'), 'm.json': JSON.stringify({ vintage: '2024', dataset: { indicators: ['mediation_*'] } }) });
    const answer = JSON.parse((await call(folder, ['normalise', 'x.csv', '--mapping', 'm.json', '--json'])).stdout) as { readonly counts: { readonly observations: number }; readonly result: readonly Line[] };
    expect([answer.counts.observations, answer.result.map(({ value }) => value)]).toEqual([2, [12]]);
  });

  it('is refused in one sentence when it is missing or wrong', async () => {
    const folder = folderWith({ 'form.csv': form, 'm.json': '{ "colums": {} }', 'n.json': '{' });
    const said = async (file: string): Promise<readonly [number | null, string]> => {
      const { code, stderr } = await call(folder, ['check', 'form.csv', '--mapping', file]);
      return [code, stderr];
    };
    expect(await said('m.json')).toEqual([2, expect.stringMatching(/^danbiet: m\.json: Tệp ánh xạ sai: “colums” không có nghĩa trong tệp ánh xạ\. Dùng một trong: dash, columns, .+\n$/)]);
    expect(await said('n.json')).toEqual([2, expect.stringContaining('không phải là JSON')]);
    expect(await said('o.json')).toEqual([3, 'danbiet: Không đọc được “o.json”: không có tệp hoặc thư mục này.\n']);
  });
});
