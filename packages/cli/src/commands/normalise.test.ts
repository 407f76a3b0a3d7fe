import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDataset, RECORD_FIELDS } from '@danbiet/core';
import { describe, expect, it } from 'vitest';
import { BAD, call, folderWith, GOOD, table } from '../testing/call.test-data.js';
import { runHere } from '../testing/run-here.test-data.js';

type Line = Readonly<Record<string, string | number | null>>;
const lines = (text: string): readonly Line[] => text.trimEnd().split('\n').map((line) => JSON.parse(line) as Line);

describe('danbiet normalise', () => {
  it('writes the result alone to standard output, one figure a line in the order of the fields', async () => {
    const { stdout, stderr, code } = await call(folderWith({ 'bad.csv': BAD }), ['normalise', 'bad.csv', '--vintage', '2024']);
    expect(code).toBe(1);
    const found = lines(stdout);
    expect(Object.keys(found[0]!)).toEqual([...RECORD_FIELDS]);
    expect(found.map(({ area_name, value, status, file, row }) => [area_name, value, status, file, row])).toEqual([['Hà Nội', 4956, 'reported', 'bad.csv', 2], ['Sơn La', null, 'ambiguous', 'bad.csv', 3]]);
    expect(stderr).toContain('LỖI  area.unknown');
  });

  it('takes the form from the option, else from the ending of the file', async () => {
    const folder = folderWith({ 'good.csv': GOOD });
    const common = ['normalise', 'good.csv', '--vintage', '2024'];
    await call(folder, [...common, '-o', 'a.csv', '--bom']);
    await call(folder, [...common, '-o', 'a.json', '--title', 'Hòa giải', '--synthetic']);
    await call(folder, [...common, '-o', 'a.txt', '--to', 'jsonl']);
    const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
    expect(read('a.csv').startsWith(`\ufeff${RECORD_FIELDS.join(',')},value_text\n`)).toBe(true);
    expect(read('a.csv').trimEnd().split('\n')).toHaveLength(3);
    expect(lines(read('a.txt'))).toHaveLength(2);
    const { dataset } = await readDataset(read('a.json'));
    expect([dataset!.size, dataset!.title?.vi, dataset!.synthetic]).toEqual([2, 'Hòa giải', true]);
    expect((await call(folder, [...common, '--synthetic', '--to', 'csv'])).stdout).toContain('Số liệu mô phỏng');
  });

  it('keeps every repeat unless they are to be merged, and loses no figure without a period then', async () => {
    const repeats = table('Hà Nội;Số vụ việc hòa giải thụ lý;2021;4.956', 'Hà Nội;Số vụ việc hòa giải thụ lý;2021;trên 4.900', 'Nghệ An;Số vụ việc hòa giải thụ lý;;7');
    const folder = folderWith({ 'x.csv': repeats });
    const [apart, merged] = await Promise.all([call(folder, ['normalise', 'x.csv', '--vintage', '2024']), call(folder, ['normalise', 'x.csv', '--vintage', '2024', '--merge'])]);
    expect(lines(apart.stdout).map(({ value }) => value)).toEqual([4956, 4900, 7]);
    expect(lines(merged.stdout).map(({ value, bound }) => [value, bound])).toEqual([[4956, 'eq'], [7, 'eq']]);
    expect(apart.stderr).toContain('duplicate.bound');
  });

  it('writes all issues as lines of JSON into a file of their own', async () => {
    const folder = folderWith({ 'bad.csv': BAD });
    await call(folder, ['normalise', 'bad.csv', '--vintage', '2024', '--issues', 'issues.jsonl', '--lang', 'en', '-o', 'out.jsonl']);
    const issues = lines(readFileSync(join(folder, 'issues.jsonl'), 'utf8'));
    expect(Object.keys(issues[0]!)).toEqual(['code', 'severity', 'file', 'sheet', 'row', 'column', 'message', 'suggestion', 'rows']);
    expect(issues.map(({ code }) => code)).toEqual(expect.arrayContaining(['area.unknown', 'cell.dash']));
  });

  it('answers in JSON with the records, or with the file that holds them', async () => {
    const folder = folderWith({ 'good.csv': GOOD });
    const result = async (...args: readonly string[]): Promise<unknown> => (JSON.parse((await call(folder, ['normalise', 'good.csv', '--vintage', '2024', '--json', ...args])).stdout) as { readonly result: unknown }).result;
    expect(await result()).toMatchObject([{ value: 4956 }, { value: 2222 }]);
    expect(await result('--to', 'json-stat')).toMatchObject({ version: '2.0', class: 'dataset' });
    expect(await result('-o', 'x.csv')).toEqual({ file: 'x.csv', format: 'csv', observations: 2 });
  });

  it('writes every figure of a long table once, whatever the pieces', async () => {
    const rows = Array.from({ length: 2500 }, (_, i) => `Hà Nội;Số vụ việc hòa giải thụ lý;${1900 + (i % 100)};${i}`);
    const folder = folderWith({ 'long.csv': table(...rows) });
    const [json, csv] = await Promise.all([call(folder, ['normalise', 'long.csv', '--vintage', '2024']), call(folder, ['normalise', 'long.csv', '--vintage', '2024', '--to', 'csv'])]);
    expect(lines(json.stdout).map(({ value }) => value)).toEqual(rows.map((_, i) => i));
    expect(csv.stdout.trimEnd().split('\n')).toHaveLength(2501);
    expect(csv.stdout.match(/^indicator,/gm)).toHaveLength(1);
  });

  it('writes nothing and ends with 3 where no figure is left, and leaves an older file as it was', async () => {
    const lost = table('Atlantis;Số vụ việc hòa giải thụ lý;2021;5', 'Hà Nội;Số con đường;2021;6');
    const folder = folderWith({ 'lost.csv': lost, 'head.csv': table(), 'out.json': 'old' });
    const shown = await runHere(folder, ['normalise', 'lost.csv', '--vintage', '2024', '-o', 'out.json', '--issues', 'issues.jsonl']);
    expect([shown.code, shown.out, readFileSync(join(folder, 'out.json'), 'utf8')]).toEqual([3, '', 'old']);
    expect(shown.said).toMatch(/area\.unknown[\s\S]*Không đọc được số liệu nào, nên không ghi gì\.\n$/);
    expect(lines(readFileSync(join(folder, 'issues.jsonl'), 'utf8')).map(({ code }) => code)).toEqual(['area.unknown', 'indicator.unknown']);
    for (const to of ['jsonl', 'csv', 'json-stat']) expect(await runHere(folder, ['normalise', 'lost.csv', '--vintage', '2024', '--to', to])).toMatchObject({ code: 3, out: '' });
    const { code, out } = await runHere(folder, ['normalise', 'lost.csv', '--vintage', '2024', '--json']);
    expect([code, JSON.parse(out)]).toMatchObject([3, { ok: false, counts: { observations: 0, errors: 8 }, result: null }]);
    expect([(await runHere(folder, ['normalise', 'head.csv', '-o', 'new.csv', '--lang', 'en'])), existsSync(join(folder, 'new.csv'))]).toMatchObject([{ code: 3, said: expect.stringContaining('No figure was read, so nothing was written.') as string }, false]);
  });
});
