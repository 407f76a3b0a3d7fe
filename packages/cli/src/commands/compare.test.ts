import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { call, folderWith, table } from '../testing/call.test-data.js';
import { runHere } from '../testing/run-here.test-data.js';

const EXAMPLES = fileURLToPath(new URL('../../../../examples/data', import.meta.url));
const FIGURES = 'published-figures.csv';
/** Runs the command in this process and gives what it prints with ordinary spaces. */
async function compare(args: readonly string[], folder = EXAMPLES) {
  const { code, out, said } = await runHere(folder, ['compare', ...args]);
  return { code, stdout: out.replaceAll('\u00a0', ' '), stderr: said.replaceAll('\u00a0', ' ') };
}
const run = (...args: readonly string[]) => compare([FIGURES, ...args]);
const LAM_DONG = ['--indicator', 'mediation_success_rate', '--area', 'lam dong'] as const;

describe('danbiet compare', () => {
  it('says the sentence first, then an aligned table; what was read goes to standard error', async () => {
    const { code, stdout, stderr } = await call(EXAMPLES, ['compare', FIGURES, '--verb', 'change', ...LAM_DONG, '--from', '2017', '--to', '2018']);
    const lines = stdout.replaceAll('\u00a0', ' ').split('\n');
    expect(code).toBe(0);
    expect(lines[0]).toBe('Lâm Đồng, tỷ lệ hòa giải thành: từ 73,2% (năm 2017) lên 74,6% (năm 2018), chênh 1,3 điểm %, chưa đủ căn cứ nói là có thay đổi; khoảng tin cậy 95% của mức chênh: −1,2 đến 3,9 điểm %.');
    expect(lines.slice(1)).toEqual(['', 'Địa bàn   năm 2017  năm 2018  Chênh (điểm %)  Khoảng tin cậy 95%  Kết luận', expect.stringMatching(/^─+  ─+/), 'Lâm Đồng     73,2%     74,6%            +1,3  −1,2 – +3,9         chưa phân biệt được', '']);
    expect(stderr).toMatch(/ số liệu từ 1 tệp/);
  });

  it('gives ranks, levels and profiles in the language asked for', async () => {
    const ranked = await run('--verb', 'rank', '--indicator', 'papi_total', '--period', '2024');
    expect(ranked.stdout).toMatch(/không dùng để xếp hạng\.\n\nHạng  Địa bàn[\s\S]*\n {3}–  Quảng Ninh/);
    const level = await run('--verb', 'benchmark', '--indicator', 'papi_total', '--period', '2024', '--against', 'median', '--lang', 'en');
    expect(level.stdout).toMatch(/^The median of 61.provinces is 43\.48.points\.[\s\S]*\nAn Giang +42\.89 +−0\.59 {2}no verdict\n/);
    expect((await run('--verb', 'profile', '--area', '68', '--period', '2023')).stdout).toMatch(/^Lâm Đồng, năm 2023[\s\S]*\nChỉ số +Giá trị +Thấp nhất +Tứ phân vị +Cao nhất +Số nơi +Kết luận\n─.*\nDân bàn\n[\s\S]*4,61 \/ 4,94 \/ 5,33/);
  });

  it('judges by a target, and by the limits of chance', async () => {
    expect((await run('--verb', 'benchmark', '--indicator', 'mediation_success_rate', '--period', '2018', '--against', 'target:80')).stdout).toMatch(/Lâm Đồng thấp hơn rõ\.\n[\s\S]*−5,4 {2}thấp hơn/);
    const folder = folderWith({ 'a.csv': table('Hà Nội;Số vụ việc hòa giải thụ lý;2021;4.956', 'Nghệ An;Số vụ việc hòa giải thụ lý;2021;2.222') });
    expect((await compare(['a.csv', '--verb', 'funnel', '--indicator', 'mediation_cases', '--period', '2021', '--vintage', '2024'], folder)).stdout).toMatch(/Mẫu số là dân số trung bình, năm 2021 \(Cục Thống kê\)\.\n[\s\S]*Giới hạn 99,8%[\s\S]*Hà Nội .* trong giới hạn 95%\nNghệ An .* trên giới hạn 95%\n/);
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

  it('lists what there is to compare when it is not told what', async () => {
    const { code, stdout } = await run();
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^Đầu vào có \d+ chỉ số, \d+ kỳ\. [\s\S]*\nmediation_success_rate +Tỷ lệ hòa giải thành +% +2014 … \S+ \(\d+\)\n/)]);
    const one = await run('--indicator', 'reception_visits_office', '--lang', 'en');
    expect(one.stdout).toMatch(/^Visits[\s\S]*\n2020 +2020 +Ban Tiếp công dân tỉnh +province +Hoa Binh\n/);
    expect(await run('--indicator', 'mediation_cases', '--period', '2021')).toMatchObject({ code: 2, stderr: expect.stringMatching(/Thiếu --verb list\|rank/) });
  });

  it('takes the scope that the file writes, with or without tone marks, and refuses one that the figure has not', async () => {
    const chairs = ['--verb', 'rank', '--indicator', 'reception_days_rate_commune_chair', '--period', '2016-07-01/2021-07-01'];
    const { code, stdout } = await run(...chairs, '--scope', 'chu tich UBND cap xa trong tinh');
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^Cao nhất là Điện Biên với 107%[\s\S]*\nHạng +Địa bàn +Giá trị\n/)]);
    expect(await run(...chairs, '--scope', 'cấp xã')).toMatchObject({ code: 1, stderr: expect.stringMatching(/Không có số liệu cho phạm vi “cấp xã”[\s\S]*“chủ tịch UBND cấp xã trong tỉnh”/) });
    expect(await run(...chairs, '--scope', 'cấp xạc')).toMatchObject({ code: 2, stderr: expect.stringMatching(/Có phải ý bạn là “cấp xã”\?/) });
  });

  it('keeps to a level, and to the only list of units that has the figures', async () => {
    const communes = (...args: readonly string[]) => compare(['admin-units.csv', '--indicator', 'admin_commune_units', ...args]);
    const today = await communes('--verb', 'rank', '--period', '2025-07-01', '--order', 'ascending', '--area', 'Cao Bằng,TP. Hà Nội');
    expect([today.code, today.stdout.split('\n').slice(4, 6)]).toEqual([0, ['   1  Cao Bằng       56', '   2  Hà Nội        126']]);
    expect((await communes('--verb', 'rank', '--period', '2025-07-01')).stdout).toContain('34/34 tỉnh, thành');
    // the same units on two lists: which is meant has to be said
    const both = await communes('--verb', 'change', '--from', '2021-02-03', '--to', '2025-07-01');
    expect([both.code, both.stdout]).toEqual([1, '']);
    expect(await communes('--verb', 'change', '--from', '2021-02-03', '--to', '2025-06-30', '--level', 'commune')).toMatchObject({ code: 2, stderr: expect.stringMatching(/không có địa bàn cấp commune; chỉ có: province/) });
    const folder = folderWith({ 'a.csv': table('cả nước;Số vụ việc hòa giải thụ lý;2021;900', 'Tây Nguyên;Số vụ việc hòa giải thụ lý;2021;300', 'Đông Nam Bộ;Số vụ việc hòa giải thụ lý;2021;400', 'Hà Nội;Số vụ việc hòa giải thụ lý;2021;200') });
    const of = async (level: string) => (await compare(['a.csv', '--verb', 'rank', '--indicator', 'mediation_cases', '--period', '2021', '--vintage', '2024', '--level', level], folder)).stdout.split('\n').slice(4, -1);
    expect([await of('region'), await of('province'), await of('nation')]).toEqual([['   1  Đông Nam Bộ      400', '   2  Tây Nguyên       300'], ['   1  Hà Nội       200'], ['   1  Cả nước      900']]);
  });

  it('divides by the population, and into parts', async () => {
    const rates = await run('--verb', 'per-capita', '--indicator', 'mediation_cases', '--period', '2021', '--area', 'Đắk Nông', '--per', '10000');
    expect(rates.stdout).toMatch(/\nĐịa bàn +Số lượng +Dân số +Trên 10\.000 dân +Khoảng tin cậy 95%\n[\s\S]*\nĐắk Nông +629 +664\.400 +9,5 +8,7 – 10,2\n/);
    const folder = folderWith({ 'a.csv': table('cả nước;Số đơn tiếp nhận;2023;200', 'cả nước;Số đơn khiếu nại;2023;120') });
    const parts = await compare(['a.csv', '--verb', 'share', '--indicator', 'petitions_received', '--parts', 'petitions_complaint', '--period', '2023', '--area', 'VN'], folder);
    expect(parts.stdout).toMatch(/60,0%[\s\S]*\nTổng: .* +200 +100,0% +–\n/);
  });

  it('compares with areas of one’s choice, and with those of about one’s size', async () => {
    const made = (...args: readonly string[]) => compare(['built/synthetic-63.json', '--verb', 'benchmark', '--indicator', 'mediation_success_rate', '--period', '2024', ...args]);
    expect((await made('--area', 'Lâm Đồng', '--against', 'similar:8')).stdout).toMatch(/^Số liệu mô phỏng\nLâm Đồng: .* So với 8 tỉnh, thành có dân số gần nhất/);
    expect((await made('--area', 'Lâm Đồng', '--against', 'areas:Hà Nội,TP.HCM')).stdout).toMatch(/mức gộp 2\/2 tỉnh, thành/);
    expect(await made('--area', 'Lâm Đồng,Hà Nội', '--against', 'similar')).toMatchObject({ code: 2, stderr: expect.stringMatching(/chỉ xét một địa bàn/) });
  });

  it('compares with an area’s own past, and by the limits of chance', async () => {
    const past = await run('--verb', 'benchmark', ...LAM_DONG, '--period', '2018', '--against', 'past');
    expect([past.code, past.stdout]).toEqual([0, expect.stringMatching(/\nĐịa bàn +năm 2017 +năm 2018 +Chênh \(điểm %\) +Khoảng tin cậy 95% +Kết luận\n[\s\S]*\nLâm Đồng +73,2% +74,6% +\+1,3 .* chưa phân biệt được\n/)]);
    expect((await run('--verb', 'benchmark', ...LAM_DONG, '--period', '2018', '--against', 'past:2014')).stdout).toMatch(/năm 2014[\s\S]*cao hơn\n/);
    const made = (...args: readonly string[]) => compare(['built/synthetic-63.json', '--verb', 'benchmark', '--period', '2024', '--method', 'funnel', ...args]);
    expect((await made('--indicator', 'mediation_success_rate')).stdout).toMatch(/\nĐịa bàn +Giá trị +Chênh \(điểm %\) +Giới hạn 95% +Giới hạn 99,8% +Kết luận\n[\s\S]*\nLâm Đồng +92,1% .* cao hơn\n/);
    expect((await made('--indicator', 'mediation_cases', '--per', '10000', '--lang', 'en')).stdout).toMatch(/per 10,000 persons/);
    expect(await made('--indicator', 'mediation_cases', '--against', 'past')).toMatchObject({ code: 2, stderr: expect.stringMatching(/--method funnel không đi cùng --against past/) });
    expect(await run('--verb', 'benchmark', ...LAM_DONG, '--period', '2018', '--per', '1000')).toMatchObject({ code: 2, stderr: expect.stringMatching(/--per chỉ dùng cùng --method funnel/) });
  });

  it('prints a whole profile: every indicator under its part of the motto, with extremes, of one scope', async () => {
    const whole = await compare(['built/synthetic-63.json', '--verb', 'profile', '--period', '2024', '--area', 'Hà Nội']);
    const parts = whole.stdout.split('\n').filter((line) => /^Dân [a-z]/.test(line));
    expect(parts).toEqual(['Dân làm', 'Dân giám sát', 'Dân thụ hưởng']);
    expect(whole.stdout.split('\n').filter((line) => line.startsWith('  '))).toHaveLength(12);
    const scoped = await run('--verb', 'profile', '--period', '2016-07-01/2021-07-01', '--area', 'Điện Biên', '--scope', 'chủ tịch UBND cấp xã trong tỉnh');
    expect([scoped.code, scoped.stdout]).toEqual([0, expect.stringMatching(/\n {2}Tỷ lệ ngày tiếp công dân .* +107% +49% +100,0% +100,0% \/ 100,0% \/ 102,0% +107,0% +5 +không kết luận\n/)]);
  });

  it('takes the level of confidence that a call names, however it is written, and says it', async () => {
    const changed = async (...args: readonly string[]) => (await run('--verb', 'change', ...LAM_DONG, '--from', '2014', '--to', '2018', ...args)).stdout;
    const [usual, sure] = [await changed(), await changed('--confidence', '0.99')];
    expect(usual).toContain('khoảng tin cậy 95% của mức chênh: 1,3 đến 6,1');
    expect(sure).toContain('khoảng tin cậy 99% của mức chênh: 0,6 đến 6,8');
    expect(sure).toMatch(/ Khoảng tin cậy 99% /);
    for (const written of ['0,99', '99', '99%']) expect(await changed('--confidence', written)).toBe(sure);
    const ranked = await compare(['built/synthetic-63.json', '--verb', 'rank', '--indicator', 'mediation_success_rate', '--period', '2024', '--confidence', '90%']);
    expect(ranked.stdout).toMatch(/ Kết luận ở mức tin cậy 90%\.\n[\s\S]* Khoảng tin cậy 90%\n[\s\S]*\n +1–3 +Lâm Đồng/);
    for (const wrong of ['5', '100', '1', 'high', '99.9.9']) expect(await run('--verb', 'change', ...LAM_DONG, '--from', '2014', '--to', '2018', '--confidence', wrong)).toMatchObject({ code: 2, stderr: expect.stringMatching(/--confidence nhận một mức tin cậy từ 50% đến 99,99%/) });
    expect(await run('--verb', 'funnel', '--indicator', 'mediation_success_rate', '--period', '2018', '--confidence', '0.9')).toMatchObject({ code: 2 });
  });

  it('sets one area against the whole nation, and asks whose region is meant', async () => {
    const made = (...args: readonly string[]) => compare(['built/synthetic-63.json', '--verb', 'benchmark', '--period', '2024', ...args]);
    expect((await made('--indicator', 'mediation_success_rate', '--area', 'Hà Nội')).stdout).toMatch(/\nHà Nội: 75,0%, thấp hơn rõ so với mức gộp 56\/63 tỉnh, thành \(81,0%\)\.\n[\s\S]*\nHà Nội +75,0% +\d\d,\d% – \d\d,\d% +−6,0 +thấp hơn\n/);
    expect((await made('--indicator', 'mediation_cases', '--area', 'Hà Nội', '--method', 'funnel')).stdout).toMatch(/\nMức gộp 56\/63 tỉnh, thành/);
    expect(await made('--indicator', 'mediation_cases', '--against', 'region')).toMatchObject({ code: 2, stderr: expect.stringMatching(/Thiếu --area/) });
  });

  it('says beside a change of what recast figures are made', async () => {
    const { stdout } = await compare(['built/communes-34.json', '--verb', 'change', '--indicator', 'admin_commune_units', '--from', '2025-06-30', '--to', '2025-07-01', '--vintage', '2025']);
    expect(stdout).toMatch(/\nHải Phòng +374 +114 +−260 +giảm +ngày 30\/6\/2025: Hải Dương \+ Hải Phòng, trước 1\/7\/2025\n/);
    expect(stdout).toMatch(/\nHà Nội +526 +126 +−400 +giảm\n/);
  });

  it('understands periods in words, and offers those of the indicator', async () => {
    const by = async (period: string, ...more: readonly string[]) => run('--verb', 'rank', '--indicator', 'mediation_success_rate', '--period', period, ...more);
    expect((await by('năm 2018')).stdout).toBe((await by('2018')).stdout);
    expect((await by('Giai đoạn 2014–2018')).code).toBe(0);
    expect((await by('năm 2099')).stderr).toMatch(/không có kỳ “năm 2099”\. Có: 2014, 2015, 2016, 2017, 2014-01-01\/2018-12-31…/);
    expect(await compare(['admin-units.csv', '--verb', 'trend', '--indicator', 'admin_commune_units', '--area', 'Hải Phòng'])).toMatchObject({ code: 2, stderr: expect.stringMatching(/một trong: 31@2024, 31@2025, hoặc --vintage 2024 hoặc --vintage 2025\./) });
  });

  it('says first what concerns the answer; what else the files hold is only counted', async () => {
    const refused = await run('--verb', 'trend', ...LAM_DONG);
    expect(refused.stderr).toMatch(/^LỖI +compare\.refused/);
    expect(refused.stderr).not.toContain('period.unknown');
    expect(refused.stderr).toMatch(/\d+ cảnh báo và \d+ thông tin về các tệp không liệt kê ở đây/);
    expect((await run('--verb', 'trend', ...LAM_DONG, '--all')).stderr).toContain('period.unknown');
  });

  it('names the figures that nothing can be, since an answer may lead with them', async () => {
    const folder = folderWith({ 'a.csv': table('Hà Nội;Tỷ lệ hòa giải thành;2021;81,5%', 'Nghệ An;Tỷ lệ hòa giải thành;2021;815%') });
    const { code, stdout, stderr } = await compare(['a.csv', '--verb', 'rank', '--indicator', 'mediation_success_rate', '--period', '2021', '--vintage', '2024'], folder);
    expect([code, stdout]).toEqual([0, expect.stringContaining('Cao nhất là Nghệ An với 815%')]);
    expect(stderr).toMatch(/figure\.impossible[\s\S]*815%[\s\S]*Nghệ An/);
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
    expect(await said('--verb', 'rank', '--indicator', 'papi_total', '--period', '2024', '--from', '2023')).toMatch(/^2 .*--verb rank không dùng --from/);
    expect(await said('--verb', 'funnel', '--indicator', 'papi_total', '--period', '2024', '--against', 'nation')).toMatch(/^2 .*chỉ nhận --against target:SỐ/);
    expect(await said('--verb', 'per-capita', '--indicator', 'mediation_cases', '--period', '2021', '--per', '7')).toMatch(/^2 .*1000, 10000, 100000/);
  });
});
