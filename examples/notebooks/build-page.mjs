// Build the Notebook Kit notebook into dist/, with a template whose page is in Vietnamese.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const kit = join(here, 'node_modules', '@observablehq', 'notebook-kit', 'dist', 'bin', 'notebooks.js');
const { status } = spawnSync(process.execPath, [kit, 'build', '--root', 'docs', '--template', 'template.html', '--out', '../dist', '--empty', 'docs/sap-xep-don-vi.html'], {
  cwd: here,
  stdio: ['ignore', 'ignore', 'inherit'],
});
process.exitCode = status ?? 1;
