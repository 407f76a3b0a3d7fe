import { describe, expect, it } from 'vitest';
import { folderWith, table } from '../testing/call.test-data.js';
import { runHere } from '../testing/run-here.test-data.js';

const FORM = table('Lâm Đồng;Số vụ việc hòa giải thụ lý;2018;2.217', 'Lâm Đồng;Số vụ việc hòa giải thành;2018;1.653');
const RATE = ['--numerator', 'mediation_successful', '--denominator', 'mediation_cases', '--per', '100', '--vintage', '2024', '--to-format', 'table'];

describe('--source', () => {
  it('names the source of a form that names none, so that it may be divided by', async () => {
    const folder = folderWith({ 'a.csv': FORM });
    const without = await runHere(folder, ['derive', 'a.csv', ...RATE]);
    expect([without.code, without.out]).toEqual([3, '']);
    expect(without.said).toMatch(/không nêu nguồn[\s\S]*→ .*--source/);
    const { code, out } = await runHere(folder, ['derive', 'a.csv', ...RATE, '--source', 'Báo cáo số 12/BC-UBND']);
    expect([code, out]).toEqual([0, expect.stringMatching(/74,6%.*\(Báo cáo số 12\/BC-UBND\)/)]);
  });

  it('leaves the sources of the files as they are, and dates its own by the document', async () => {
    const own = ['Địa phương;Chỉ tiêu;Kỳ;Giá trị;Nguồn', 'Hà Nội;Số vụ việc hòa giải thụ lý;2021;4.956;Báo A', 'Huế;Số vụ việc hòa giải thụ lý;2021;12;', ''].join('\n');
    const { out } = await runHere(folderWith({ 'a.csv': own }), ['normalise', 'a.csv', '--vintage', '2024', '--source', 'Báo cáo', '--date', '2022-01-15']);
    const lines = out.trim().split('\n').map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    expect(lines.map((one) => [one['source_title'], one['source_date'], one['as_written']])).toEqual([['Báo A', null, '4.956'], ['Báo cáo', '2022-01-15', '12']]);
  });
});
