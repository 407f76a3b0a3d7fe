// Run the Jupyter notebook headless in the kernel that a reader would open it with, Deno's, and keep it with its outputs in dist/.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cellsOf } from './cells.mjs';
import { startKernel } from './kernel.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const notebook = join(here, 'jupyter', 'hoa-giai-lam-dong.ipynb');
const EXPECTED = ['Gộp 5 năm: 9.201/12.896 = 71,35%', 'Khoảng Wilson 95%: 70,56% đến 72,12%', 'Từ chối: '];
/** The two pictures, by Observable Plot and by the library, and what each must say. */
const PICTURES = { 'text/html': 'năm 2018', 'image/svg+xml': 'Lâm Đồng 74,6%' };

const textOf = ({ output_type: type, text, evalue, traceback }) => (type === 'error' ? [evalue, ...(traceback ?? [])].join('\n') : (text ?? ''));
/** What a picture says. */
const plain = (svg = '') => svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const kernel = await startKernel([process.execPath, join(here, 'node_modules', 'deno', 'bin.cjs'), 'jupyter', '--kernel', '--conn'], {
  cwd: dirname(notebook),
  env: { ...process.env, NO_COLOR: '1', DENO_NO_UPDATE_CHECK: '1' },
});
const cells = [];
try {
  for (const code of cellsOf(notebook)) {
    const outputs = await kernel.run(code);
    cells.push(outputs);
    console.log(`\n[${cells.length}]\n${outputs.map(textOf).join('').trim()}`);
    if (outputs.some(({ output_type: type }) => type === 'error')) break;
  }
} finally {
  await kernel.stop();
}

const outputs = cells.flat();
const failed = outputs.some(({ output_type: type }) => type === 'error');
const said = outputs.map(textOf).join('');
const missing = [...EXPECTED.filter((figure) => !said.includes(figure)), ...Object.entries(PICTURES).flatMap(([kind, words]) => (outputs.some(({ data }) => plain(data?.[kind]).includes(words)) ? [] : [`a picture (${kind}) that says “${words}”`]))];
if (failed) console.error(`The notebook stopped in its cell of code no. ${cells.length}`);
else if (missing.length > 0) console.error(`The notebook ran, but its output lacks ${missing.join(', ')}`);
process.exitCode = failed || missing.length > 0 ? 1 : 0;

const kept = JSON.parse(readFileSync(notebook, 'utf8'));
const code = kept.cells.filter(({ cell_type: type }) => type === 'code');
cells.forEach((found, i) => Object.assign(code[i], { execution_count: i + 1, outputs: found }));
mkdirSync(join(here, 'dist'), { recursive: true });
writeFileSync(join(here, 'dist', 'hoa-giai-lam-dong.ipynb'), `${JSON.stringify(kept, null, 1)}\n`);
