import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { call, ended, folderWith, GOOD, start } from '../testing/call.test-data.js';

const ROWS = 12_000;
/** Different figures, so that no two of them are held against each other. */
const LONG = ['Địa phương;Chỉ tiêu;Kỳ;Phạm vi;Giá trị', ...Array.from({ length: ROWS }, (_, i) => `Hà Nội;Số vụ việc hòa giải thụ lý;2021;tổ ${i};${i}`), ''].join('\n');

/** Wait until a condition holds. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((done) => setTimeout(done, 5));
}

describe('what is written', () => {
  it('replaces the old file whole, keeps its rights and what leads to it', async () => {
    const folder = folderWith({ 'good.csv': GOOD, 'old.csv': 'old' });
    chmodSync(join(folder, 'old.csv'), 0o640);
    symlinkSync('old.csv', join(folder, 'link.csv'));
    expect((await call(folder, ['normalise', 'good.csv', '-o', 'link.csv', '--vintage', '2024'])).code).toBe(0);
    expect(readFileSync(join(folder, 'old.csv'), 'utf8')).toMatch(/^indicator,/);
    expect(statSync(join(folder, 'old.csv')).mode & 0o777).toBe(0o640);
    expect(lstatSync(join(folder, 'link.csv')).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['good.csv', 'link.csv', 'old.csv']);
  });

  it('is refused in one sentence where it cannot be written', async () => {
    const folder = folderWith({ 'good.csv': GOOD });
    mkdirSync(join(folder, 'folder'));
    const said = async (out: string, lang: string): Promise<readonly [number | null, string]> => {
      const { code, stderr, stdout } = await call(folder, ['normalise', 'good.csv', '--to', 'csv', '-o', out, '--vintage', '2024', '--lang', lang]);
      expect(stdout).toBe('');
      return [code, stderr];
    };
    expect(await said('nowhere/x.csv', 'vi')).toEqual([3, 'danbiet: Không ghi được “nowhere/x.csv”: không có tệp hoặc thư mục này.\n']);
    expect(await said('folder', 'en')).toEqual([3, 'danbiet: “folder” cannot be written: this is a folder, not a file.\n']);
    expect(await said('/proc/x.csv', 'en')).toEqual([3, expect.stringMatching(/^danbiet: “\/proc\/x\.csv” cannot be written: .+\.\n$/)]);
    expect(await said('/dev/full', 'vi')).toEqual([3, 'danbiet: Không ghi được “/dev/full”: ổ đĩa đã đầy.\n']);
    expect(readdirSync(folder).sort()).toEqual(['folder', 'good.csv']);
  });

  it('stays as it was when an interrupt comes while it is written', async () => {
    const folder = folderWith({ 'long.csv': LONG, 'out.jsonl': 'old' });
    const child = start(folder, ['normalise', 'long.csv', '-o', 'out.jsonl', '--vintage', '2024']);
    const end = ended(child);
    await until(() => readdirSync(folder).some((name) => name.endsWith('.tmp')) || child.exitCode !== null);
    child.kill('SIGINT');
    const { code, stdout } = await end;
    expect([code, stdout]).toEqual([130, '']);
    expect(readFileSync(join(folder, 'out.jsonl'), 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['long.csv', 'out.jsonl']);
  });

  it('is interrupted at once while figures are still computed, and while input is awaited', async () => {
    for (const whole of [true, false]) {
      const child = start(folderWith(), ['check']);
      const end = ended(child);
      child.stdin!.on('error', () => undefined);
      // once more than a pipe holds is taken, the command reads
      await new Promise<void>((done) => void child.stdin!.write(LONG, () => done()));
      if (whole) child.stdin!.end();
      child.kill('SIGINT');
      expect(await end).toEqual({ code: 130, stdout: '', stderr: '' });
    }
  });

  it('may end early in a pipe without a word', async () => {
    const folder = folderWith({ 'long.csv': LONG });
    const child = start(folder, ['normalise', 'long.csv', '--vintage', '2024']);
    child.stdin!.end();
    const said: string[] = [];
    child.stderr!.on('data', (piece: Buffer) => said.push(piece.toString()));
    child.stdout!.once('data', () => child.stdout!.destroy());
    const code = await new Promise((done) => child.on('close', done));
    expect([code, said.join('')]).toEqual([0, '']);
  });

  it('reaches a slow reader whole', async () => {
    const folder = folderWith();
    writeFileSync(join(folder, 'long.csv'), LONG);
    const child = start(folder, ['normalise', 'long.csv', '--vintage', '2024']);
    child.stdin!.end();
    child.stderr!.resume();
    await new Promise((done) => child.stdout!.once('readable', done));
    await new Promise((done) => setTimeout(done, 500));
    const { stdout, code } = await ended(child);
    expect([code, stdout.trimEnd().split('\n').length]).toEqual([0, ROWS]);
  });
});
