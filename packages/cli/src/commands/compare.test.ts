import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { call, folderWith, table } from '../testing/call.test-data.js';

const EXAMPLES = fileURLToPath(new URL('../../../../examples/data', import.meta.url));
const FIGURES = 'published-figures.csv';
const run = (...args: readonly string[]) => call(EXAMPLES, ['compare', FIGURES, ...args]);
const LAM_DONG = ['--indicator', 'mediation_success_rate', '--area', 'lam dong'] as const;

describe('danbiet compare', () => {
  it('says the sentence first, then an aligned table; what was read goes to standard error', async () => {
    const { code, stdout, stderr } = await run('--verb', 'change', ...LAM_DONG, '--from', '2017', '--to', '2018');
    const lines = stdout.replaceAll('\u00a0', ' ').split('\n');
    expect(code).toBe(0);
    expect(lines[0]).toBe('Lâm Đồng, tỷ lệ hòa giải thành: từ 73,2% (năm 2017) lên 74,6% (năm 2018), chênh 1,3 điểm %, chưa phân biệt được với không đổi; khoảng tin cậy 95% của mức chênh: −1,2 đến 3,9 điểm %.');
    expect(lines.slice(1)).toEqual(['', 'Địa bàn   năm 2017  năm 2018  Chênh  Khoảng tin cậy 95%  Kết luận', expect.stringMatching(/^─+  ─+/), 'Lâm Đồng     73,2%     74,6%   +1,3  −1,2% – 3,9%        chưa phân biệt được', '']);
    expect(stderr).toMatch(/ số liệu từ 1 tệp/);
  });

  it('gives ranks, levels and profiles in the language asked for', async () => {
    const ranked = await run('--verb', 'rank', '--indicator', 'papi_total', '--period', '2024');
    expect(ranked.stdout).toMatch(/không dùng để xếp hạng\.\n\nHạng  Địa bàn[\s\S]*\n {3}–  Quảng Ninh/);
    const level = await run('--verb', 'benchmark', '--indicator', 'papi_total', '--period', '2024', '--against', 'median', '--lang', 'en');
    expect(level.stdout).toMatch(/^The median of 61.provinces is 43\.48.points\.[\s\S]*\nAn Giang +42\.89 +−0\.59 {2}no verdict\n/);
    expect((await run('--verb', 'profile', '--area', '68', '--period', '2023')).stdout).toMatch(/^Lâm Đồng, năm 2023[\s\S]*4,61 \/ 4,94 \/ 5,33/);
  });

  it('judges by a target, and by the limits of chance', async () => {
    expect((await run('--verb', 'benchmark', '--indicator', 'mediation_success_rate', '--period', '2018', '--against', 'target:80')).stdout).toMatch(/Lâm Đồng thấp hơn rõ\.\n[\s\S]*−5,4 {2}thấp hơn/);
    const folder = folderWith({ 'a.csv': table('Hà Nội;Số vụ việc hòa giải thụ lý;2021;4.956', 'Nghệ An;Số vụ việc hòa giải thụ lý;2021;2.222') });
    expect((await call(folder, ['compare', 'a.csv', '--verb', 'funnel', '--indicator', 'mediation_cases', '--period', '2021', '--vintage', '2024'])).stdout).toMatch(/Giới hạn 99,8%[\s\S]*Hà Nội .* ngoài 95%\nNghệ An .* ngoài 99,8%\n/);
  });

  it('takes for a trend the periods that are as long as the first, and refuses a mixed series with 1', async () => {
    const { code, stdout } = await run('--verb', 'trend', ...LAM_DONG, '--from', '2014', '--to', '2018');
    expect([code, stdout.split('\n').length]).toEqual([0, 10]);
    const mixed = await run('--verb', 'trend', ...LAM_DONG);
    expect([mixed.code, mixed.stdout]).toEqual([1, '']);
    expect(mixed.stderr).toMatch(/compare\.refused[\s\S]*các kỳ không cùng loại/);
  });

  it('prints one JSON for scripts, of refusals too', async () => {
    const good = JSON.parse((await run('--verb', 'change', ...LAM_DONG, '--from', '2017', '--to', '2018', '--json')).stdout) as { readonly ok: boolean; readonly result: { readonly verb: string; readonly sentence: string } };
    expect(Object.keys(good)).toEqual(['ok', 'counts', 'issues', 'result']);
    expect(good).toMatchObject({ ok: true, result: { verb: 'change', entries: [{ verdict: 'similar', small: false }] } });
    expect(good.result.sentence).toMatch(/^Lâm Đồng, /);
    const refused = await run('--verb', 'funnel', '--indicator', 'papi_total', '--period', '2024', '--json');
    expect([refused.code, refused.stderr]).toEqual([1, '']);
    expect(JSON.parse(refused.stdout)).toMatchObject({ ok: false, result: null });
  });

  it('ends with 2 for a wrong call, and offers the nearest id', async () => {
    const said = async (...args: readonly string[]) => {
      const { code, stderr } = await run(...args);
      return `${code} ${stderr}`;
    };
    expect(await said('--verb', 'rank', '--indicator', 'mediation_succes_rate', '--period', '2018')).toMatch(/^2 danbiet: Đầu vào không có chỉ số “mediation_succes_rate”\. Có phải ý bạn là “mediation_success_rate”\?/);
    expect(await said('--verb', 'trend', '--indicator', 'papi_total', '--area', 'Lâm Đôngg')).toMatch(/^2 .*Có phải ý bạn là “Lâm Đồng”\?/);
    expect(await said('--verb', 'change', '--indicator', 'papi_total', '--from', '2022')).toMatch(/^2 .*Thiếu --to/);
    expect(await said('--verb', 'benchmark', '--indicator', 'papi_total', '--period', '2024', '--against', 'world')).toMatch(/^2 .*target:SỐ/);
  });
});
