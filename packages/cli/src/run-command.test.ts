import { describe, expect, it } from 'vitest';
import { languageOf } from './arguments/language.js';
import { nearest } from './arguments/nearest.js';
import { readArguments } from './arguments/read-arguments.js';
import { runCommand } from './run-command.js';
import { SUB_COMMANDS } from './sub-commands.js';
import { coloursFor } from './terminal/colour.js';
import type { Terminal } from './terminal/terminal.js';
import { call, folderWith, GOOD } from './testing/call.test-data.js';

/** Run the command in this process and keep what it writes and says. */
async function run(...args: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly said: string }> {
  const kept = { out: '', said: '' };
  const terminal: Terminal = {
    folder: '/nowhere',
    env: {},
    inputIsTerminal: true,
    outputIsTerminal: false,
    errorIsTerminal: false,
    unfinished: new Set<string>(),
    readInput: () => Promise.resolve(new Uint8Array()),
    write: (piece) => Promise.resolve(void (kept.out += typeof piece === 'string' ? piece : '')),
    say: (text) => void (kept.said += text),
  };
  const code = await runCommand(args, terminal);
  return { code, ...kept };
}

describe('danbiet', () => {
  it('explains itself and each sub-command in both languages, on standard output', async () => {
    for (const lang of ['vi', 'en']) {
      const { code, out, said } = await run('--help', '--lang', lang);
      expect([code, said]).toEqual([0, '']);
      for (const { name, options, summary } of SUB_COMMANDS) {
        expect(out).toContain(name);
        const help = await run(name, '--help', '--lang', lang);
        expect([help.code, help.said]).toEqual([0, '']);
        expect(help.out).toContain(summary[lang as 'vi' | 'en']);
        for (const option of [...options.map((one) => one.name), 'lang', 'help']) expect(help.out).toContain(`--${option}`);
        expect((await run('help', name, '--lang', lang)).out).toBe(help.out);
      }
    }
    expect((await run('--help')).out).not.toBe((await run('--help', '--lang', 'en')).out);
  });

  it('has every sub-command once, with all its texts in both languages', () => {
    expect(new Set(SUB_COMMANDS.map(({ name }) => name)).size).toBe(SUB_COMMANDS.length);
    for (const { summary, details, usage, options } of SUB_COMMANDS) {
      for (const text of [summary, details, usage, ...options.map(({ help }) => help)]) {
        expect(text.vi).not.toBe('');
        expect(text.en).not.toBe(text.vi);
      }
    }
  });

  it('says its version', async () => {
    expect((await run('--version')).out).toMatch(/^danbiet \d+\.\d+\.\d+\n$/);
  });

  it.each([
    [[], /Cách dùng/],
    [['chekc'], /Không có lệnh “chekc”. Có phải ý bạn là “check”\?/],
    [['--lang', 'en', 'normalize'], /There is no command “normalize”. Did you mean “normalise”\?/],
    [['check', '--vintgae', '2024'], /Không có tùy chọn --vintgae. Có phải ý bạn là --vintage\?/],
    [['check', '--lang', 'en', '--qqqq'], /^danbiet: There is no option --qqqq. See danbiet check --help\n$/],
    [['check', '-x', 'a.csv'], /Không có tùy chọn -x/],
    [['check', 'a.csv', '--vintage', '1999'], /không nhận “1999”; chọn một trong: 2024/],
    [['check', 'a.csv', '--vintage'], /--vintage cần một giá trị/],
    [['check', 'a.csv', '--date', '--json'], /--date cần một giá trị/],
    [['check', 'a.csv', '--date', '2024-02-30'], /“2024-02-30”/],
    [['check', 'a.csv', '--json=yes'], /--json không nhận giá trị/],
    [['check', '--lang', 'fr'], /không nhận “fr”/],
    [['check'], /Chưa có đầu vào/],
  ] as const)('refuses %j as wrong usage, in one sentence', async (args, sentence) => {
    const { code, out, said } = await run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(said).toMatch(sentence);
  });

  it('takes general options before the sub-command, and words after -- for files', async () => {
    expect((await run('--lang', 'en', 'check', 'x.csv')).said).toBe('danbiet: “x.csv” cannot be read: there is no such file or folder.\n');
    expect((await run('check', '--', '--help')).said).toContain('“--help”');
    expect(readArguments(['-o', '-', 'a'], [{ name: 'output', short: 'o', value: { vi: 'T', en: 'F' }, help: { vi: '', en: '' } }]).text('output')).toBe('-');
  });

  it('runs as a process of its own', async () => {
    const { code, stdout, stderr } = await call(folderWith({ 'a.csv': GOOD }), ['check', 'a.csv', '--vintage', '2024']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Đọc được 2 số liệu từ 1 tệp: 0 lỗi, 0 cảnh báo');
  });
});

describe('small parts', () => {
  it('find the nearest word, or none', () => {
    expect(['hlep', 'vint', 'oupput', 'x'].map((word) => nearest(word, ['help', 'vintage', 'output']))).toEqual(['help', 'vintage', 'output', null]);
  });

  it('choose the language', () => {
    expect(languageOf(['--lang', 'en'], { DANBIET_LANG: 'vi' })).toBe('en');
    expect(languageOf([], { DANBIET_LANG: 'en_GB' })).toBe('en');
    expect(languageOf([], { DANBIET_LANG: 'fr' })).toBe('vi');
  });

  it('colour a terminal alone, and not where NO_COLOR is set', () => {
    const red = '\u001b[31mx\u001b[39m';
    expect([coloursFor(true, {}), coloursFor(false, {}), coloursFor(true, { NO_COLOR: '1' }), coloursFor(true, { NO_COLOR: '' }), coloursFor(true, { TERM: 'dumb' })].map(({ severity }) => severity('error', 'x'))).toEqual([red, 'x', 'x', red, 'x']);
  });
});
