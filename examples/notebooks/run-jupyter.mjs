// Run the Jupyter notebook without Jupyter: its code cells in order, as one module, in Deno, which may read this checkout and nothing else.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cellsOf } from './cells.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const checkout = join(here, '..', '..');
const notebook = join(here, 'jupyter', 'hoa-giai-lam-dong.ipynb');
const EXPECTED = ['Gộp 5 năm: 9.201/12.896 = 71,35%', 'Khoảng Wilson 95%: 70,56% đến 72,12%', 'Từ chối: ', 'Hình SVG: '];

const code = cellsOf(notebook).map((cell, i) => `console.log('\\n[${i + 1}]');\n${cell}`).join('\n;\n');
const deno = join(here, 'node_modules', 'deno', 'bin.cjs');
const { status, stdout, error } = spawnSync(process.execPath, [deno, 'run', '--cached-only', '--no-prompt', '--no-check', `--allow-read=${checkout}`, '--ext=js', '-'], {
  cwd: dirname(notebook),
  input: code,
  encoding: 'utf8',
  env: { ...process.env, NO_COLOR: '1', DENO_NO_UPDATE_CHECK: '1' },
  stdio: ['pipe', 'pipe', 'inherit'],
});
console.log(stdout);
const missing = EXPECTED.filter((figure) => !stdout?.includes(figure));
if (status !== 0) console.error(`The notebook stopped in the cell named last${error ? `: ${error.message}` : ''}`);
else if (missing.length > 0) console.error(`The notebook ran, but its output lacks ${missing.join(', ')}`);
process.exitCode = status === 0 && missing.length === 0 ? 0 : 1;
