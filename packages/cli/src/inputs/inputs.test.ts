import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { call, folderWith, GOOD, table } from '../testing/call.test-data.js';
import { findFiles } from './find-files.js';
import { nameFiles } from './name-files.js';

const one = (area: string): string => table(`${area};Số vụ việc hòa giải thụ lý;2021;7`);

async function filesOf(folder: string, ...args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await call(folder, ['check', '--json', '--vintage', '2024', ...args]);
  return (JSON.parse(stdout) as { readonly result: { readonly files: readonly string[] } }).result.files;
}

describe('names of files', () => {
  it('are as short as tells them apart', () => {
    expect(nameFiles(['/a/b/x.csv', '/a/c/x.csv', '/a/c/y.csv'])).toEqual(['b/x.csv', 'c/x.csv', 'y.csv']);
    expect(nameFiles(['/x.csv', '/a/x.csv', '/b/a/x.csv'])).toEqual(['x.csv', 'a/x.csv', 'b/a/x.csv']);
  });
});

describe('inputs', () => {
  it('may be folders, whose files of a known format are taken by name', async () => {
    const folder = folderWith({ 'd/tinh-10.csv': one('Hà Nội'), 'd/tinh-2.csv': one('Nghệ An'), 'd/sub/x.csv': one('Sơn La'), 'd/ghi-chu.docx': 'x', 'd/.hidden.csv': 'x', 'd/~$tinh.xlsx': 'x' });
    expect(await filesOf(folder, 'd')).toEqual(['x.csv', 'tinh-2.csv', 'tinh-10.csv']);
    const { stderr } = await call(folder, ['check', 'd', '--vintage', '2024']);
    expect(stderr).toBe('Bỏ qua 1 tệp không rõ định dạng: ghi-chu.docx.\n');
    expect((await call(folderWith({ 'd/x.docx': 'x' }), ['check', 'd'])).code).toBe(3);
  });

  it('may be patterns that no shell expanded, and names that only look like patterns', async () => {
    const folder = folderWith({ '2024/b.csv': one('Hà Nội'), '2024/a.csv': one('Nghệ An'), '2024/c.txt': one('Sơn La'), 'x[1].csv': one('Lào Cai') });
    expect(await filesOf(folder, '2024/*.csv')).toEqual(['a.csv', 'b.csv']);
    expect(await filesOf(folder, 'x[1].csv')).toEqual(['x[1].csv']);
    const none = await call(folder, ['check', '2025/*.csv', '--lang', 'en']);
    expect([none.code, none.stderr]).toEqual([3, 'danbiet: No file matches “2025/*.csv”.\n']);
  });

  it('come from standard input when none or - is named', async () => {
    const folder = folderWith({ 'a.csv': one('Nghệ An') });
    for (const args of [[], ['-']]) {
      const { stdout, code } = await call(folder, ['normalise', '--vintage', '2024', ...args], { input: GOOD });
      expect([code, stdout.trimEnd().split('\n').map((line) => (JSON.parse(line) as { readonly file: string }).file)]).toEqual([0, ['stdin', 'stdin']]);
    }
    const both = await call(folder, ['check', '--json', 'a.csv', '-', '--vintage', '2024'], { input: GOOD });
    expect((JSON.parse(both.stdout) as { readonly result: unknown }).result).toMatchObject({ files: ['a.csv', 'stdin'], observations: 3 });
  });

  it('count once however often and by whatever way they are named', async () => {
    const folder = folderWith({ 'd/a.csv': one('Hà Nội') });
    symlinkSync(join(folder, 'd/a.csv'), join(folder, 'link.csv'));
    expect(await filesOf(folder, 'd/a.csv', './d/../d/a.csv', 'd', 'link.csv')).toHaveLength(1);
  });

  it('never hold the result of an earlier run in the same folder', async () => {
    const folder = folderWith({ 'a.csv': one('Hà Nội') });
    for (let run = 0; run < 2; run += 1) expect((await call(folder, ['normalise', '.', '-o', 'ket-qua.csv', '--vintage', '2024'])).code).toBe(0);
    expect(readFileSync(join(folder, 'ket-qua.csv'), 'utf8').trimEnd().split('\n')).toHaveLength(2);
    const over = await call(folder, ['normalise', 'a.csv', '-o', './a.csv', '--vintage', '2024']);
    expect([over.code, readFileSync(join(folder, 'a.csv'), 'utf8')]).toEqual([2, one('Hà Nội')]);
  });

  it('tells what leads nowhere from what is found', () => {
    const folder = folderWith({ 'a.csv': '' });
    const { paths, missing } = findFiles(['a.csv', 'b.csv'], folder, []);
    expect([paths, missing.map(({ input }) => input)]).toEqual([[join(folder, 'a.csv')], ['b.csv']]);
  });
});
