import { describe, expect, it } from 'vitest';
import { BAD, call, DOUBTFUL, folderWith, GOOD, table } from '../testing/call.test-data.js';

interface Answer {
  readonly ok: boolean;
  readonly counts: Readonly<Record<'cells' | 'observations' | 'parts' | 'skipped' | 'errors', number>> & { readonly issues: Readonly<Record<string, number>> };
  readonly issues: readonly Readonly<Record<string, unknown>>[];
  readonly result: Readonly<Record<string, unknown>>;
}
const answer = (stdout: string): Answer => JSON.parse(stdout) as Answer;
const filled = (text: string): number => text.split('\n').flatMap((line) => line.split(';')).filter((cell) => cell.trim() !== '').length;

describe('danbiet check', () => {
  it('ends with 0, 1 or 3 as the files deserve, and counts warnings as errors only when strict', async () => {
    const folder = folderWith({ 'good.csv': GOOD, 'bad.csv': BAD, 'doubtful.csv': DOUBTFUL, 'empty.csv': '' });
    const codes = async (...calls: readonly (readonly string[])[]): Promise<readonly (number | null)[]> => Promise.all(calls.map(async (args) => (await call(folder, ['check', '--vintage', '2024', ...args])).code));
    expect(await codes(['good.csv'], ['doubtful.csv'], ['doubtful.csv', '--strict'], ['good.csv', 'bad.csv'], ['empty.csv'], ['nowhere.csv'], ['good.csv', 'nowhere.csv'])).toEqual([0, 0, 1, 1, 3, 3, 1]);
  });

  it('groups issues by severity and code, with place, printed row and suggestion', async () => {
    const { stdout, stderr } = await call(folderWith({ 'so-lieu.csv': BAD }), ['check', 'so-lieu.csv', '--vintage', '2024']);
    expect(stderr).toBe('');
    expect(stdout.indexOf('LỖI  area.unknown  (1 chỗ)')).toBe(0);
    expect(stdout).toContain('      so-lieu.csv, dòng 4, cột “Địa phương”\n        │ Atlantis · Số vụ việc hòa giải thụ lý · 2021 · 12\n');
    expect(stdout).toMatch(/CẢNH BÁO {2}cell\.dash {2}\(1 chỗ\)\n {2}.+\n {4}→ .+\n {6}so-lieu\.csv, dòng 3, cột “Giá trị”/);
    expect(stdout).toContain('Đọc được 2 số liệu từ 1 tệp: 1 lỗi, 1 cảnh báo, 0 thông tin.');
  });

  it('says by which option of the command a doubt is settled', async () => {
    const { stdout } = await call(folderWith({ 'a.csv': DOUBTFUL }), ['check', 'a.csv', '--lang', 'en']);
    expect(stdout).toMatch(/cell\.dash[\s\S]*→ With this command: say so in a JSON file and add --mapping FILE \(see docs\/mapping\.md\)\.\n/);
  });

  it('says so of numbers that nothing settles and of periods that lean on the document', async () => {
    const { stdout } = await call(folderWith({ 'a.csv': table('Nghệ An;Số vụ việc hòa giải thụ lý;2020;1,234', 'Nghệ An;Số vụ việc hòa giải thụ lý;từ đầu năm đến nay;7') }), ['check', 'a.csv', '--vintage', '2024']);
    expect(stdout).toMatch(/number\.ambiguous[\s\S]*→ Với lệnh này: nếu cả tệp viết số một kiểu, ghi "locale": "vi"[\s\S]*period\.unknown[\s\S]*thêm --date NĂM-THÁNG-NGÀY/);
  });

  it('shows a row of SDMX as it stands', async () => {
    const { stdout } = await call(folderWith({ 'a.csv': 'STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT\ndataflow,VN:R(1.0),I,VN-99,reception_visits,2023,15,A,3\n' }), ['check', 'a.csv', '--vintage', '2024']);
    expect(stdout).toContain('dòng 2, cột “REF_AREA”\n        │ dataflow · VN:R(1.0) · I · VN-99 · reception_visits · 2023 · 15 · A · 3\n');
  });

  it('counts a cell of two figures once', async () => {
    const { stdout } = await call(folderWith({ 'a.csv': 'Địa phương;Số lượt tiếp công dân/Số người được tiếp năm 2023\nHà Nội;866/964\n' }), ['check', 'a.csv', '--vintage', '2024']);
    expect(stdout).toContain('Đọc được 2 số liệu từ 1 tệp: 0 lỗi, 0 cảnh báo, 0 thông tin.\n2 ô có nội dung = 1 ô số liệu + 1 ô đi kèm');
  });

  it('counts what it does not list, and lists all when asked', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `Atlantis;Số vụ việc hòa giải thụ lý;2021;${i}`);
    const others = ['Lemuria', 'Utopia', 'Avalon', 'Thule', 'Ys', 'Mu', 'Camelot'].map((name) => `${name};Số vụ việc hòa giải thụ lý;2021;1`);
    const folder = folderWith({ 'x.csv': table(...rows, ...others) });
    const [short, long] = await Promise.all([call(folder, ['check', 'x.csv', '--lang', 'en']), call(folder, ['check', 'x.csv', '--lang', 'en', '--all'])]);
    expect(short.stdout).toContain('ERROR  area.unknown  (37 places)');
    expect(short.stdout).toContain('… and 27 more places');
    expect(short.stdout).toContain('… and 3 more of this kind');
    expect(short.stdout).not.toContain('Camelot');
    expect(long.stdout.match(/│ Atlantis/g)).toHaveLength(30);
    expect(long.stdout).toContain('Camelot');
  });

  it('answers scripts in JSON, in which every filled cell is counted once', async () => {
    const folder = folderWith({ 'a.csv': BAD, 'b.csv': table('Nghệ An;Số vụ việc hòa giải thụ lý;2020;7', 'Ghi chú: số liệu sơ bộ') });
    const { stdout, stderr, code } = await call(folder, ['check', '--json', 'a.csv', 'b.csv', '--vintage', '2024']);
    const { ok, counts, issues, result } = answer(stdout);
    expect([ok, code, stderr]).toEqual([false, 1, '']);
    const { cells, observations, parts, skipped, errors } = counts;
    expect(observations + parts + skipped + errors).toBe(cells);
    // headings are no cells of the data region
    expect(cells).toBe(filled(BAD) - 4 + 5);
    expect(counts.issues).toMatchObject({ error: 1, warning: 1 });
    expect(Object.keys(issues[0]!)).toEqual(['code', 'severity', 'file', 'sheet', 'row', 'column', 'message', 'suggestion', 'rows']);
    expect(issues.find(({ code: one }) => one === 'area.unknown')).toMatchObject({ file: 'a.csv', row: 4, column: 'Địa phương' });
    expect(result).toMatchObject({ files: ['a.csv', 'b.csv'], observations });
    expect(answer((await call(folder, ['check', '--json', 'b.csv', '--vintage', '2024'])).stdout).ok).toBe(true);
  });

  it('speaks Vietnamese unless asked for English, by option before environment', async () => {
    const folder = folderWith({ 'bad.csv': BAD });
    const said = async (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> => (await call(folder, ['check', 'bad.csv', '--vintage', '2024', ...args], { env })).stdout.slice(0, 5);
    expect(await said([])).toBe('LỖI  ');
    expect(await said(['--lang', 'en'])).toBe('ERROR');
    expect(await said([], { DANBIET_LANG: 'en' })).toBe('ERROR');
    expect(await said(['--lang=vi'], { DANBIET_LANG: 'en' })).toBe('LỖI  ');
    const messages = answer((await call(folder, ['check', 'bad.csv', '--json', '--lang', 'en', '--vintage', '2024'])).stdout).issues.map(({ message }) => message);
    expect(messages.join(' ')).not.toMatch(/[ạảấầậắặẹệịọộụủừự]/);
  });

  it('lets no letter of a file steer the terminal', async () => {
    const { stdout } = await call(folderWith({ 'x.csv': table('\u001b[31mAtlantis\u0007;Số vụ việc hòa giải thụ lý;2021;1') }), ['check', 'x.csv']);
    expect(stdout).toContain('Atlantis');
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
  });
});
