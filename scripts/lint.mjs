// `pnpm run lint`: rules of the language, import directions and cycles, and the habits of the tree, side by side.
import { spawn } from 'node:child_process';

const CHECKS = [
  ['eslint', ['--max-warnings', '0', 'packages', 'stories', 'scripts', 'bench', 'examples/notebooks', 'rollup.config.js', 'vitest.config.ts']],
  ['depcruise', ['packages/core/src', 'packages/widgets/src', 'packages/cli/src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err']],
  [process.execPath, ['scripts/check-tree.mjs']],
];

const results = await Promise.all(
  CHECKS.map(
    ([command, args]) =>
      new Promise((done) => {
        let output = '';
        const child = spawn(command, args, { shell: process.platform === 'win32' && command !== process.execPath });
        for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
        child.on('error', (error) => done({ command, output: error.message, ok: false }));
        child.on('close', (code) => done({ command, output, ok: code === 0 }));
      }),
  ),
);
for (const { output } of results) process.stdout.write(output);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
