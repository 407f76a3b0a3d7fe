// `npm test`: every check that must pass, in order, ending with one line `N passed, N failed, N skipped`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';

const counts = { passed: 0, failed: 0, skipped: 0 };
const env = { ...process.env, TZ: 'Asia/Ho_Chi_Minh' };
const node = process.execPath;

function run(title, command, args, extra = {}) {
  console.log(`\n== ${title}`);
  const started = Date.now();
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env: { ...env, ...extra } });
  if (error) console.error(error.message);
  console.log(`   ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return status === 0;
}

function step(title, command, args) {
  const ok = run(title, command, args);
  counts[ok ? 'passed' : 'failed'] += 1;
  return ok;
}

/** Run vitest and add its own numbers; a run that reports nothing has failed. */
function tests() {
  const folder = mkdtempSync(join(tmpdir(), 'danbiet-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ok = run('unit, browser and story tests', 'vitest', ['run', ...reporters], { DANBIET_STORIES: '1' });
  let report = { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0 };
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    console.error(`vitest left no report: ${error.message}`);
  }
  rmSync(folder, { recursive: true, force: true });
  counts.passed += report.numPassedTests;
  // a file that could not be loaded, or an error outside a test, fails the run without a failed test
  counts.failed += ok ? report.numFailedTests : Math.max(1, report.numFailedTests);
  counts.skipped += report.numPendingTests + report.numTodoTests;
}

function all() {
  try {
    ensureChromium();
  } catch (error) {
    console.error(error.message);
    counts.failed += 1;
    return;
  }
  const steps = [
    ['build', 'pnpm', ['run', '--silent', 'build']],
    ['types of tests and stories', 'tsc', ['-p', 'tsconfig.check.json']],
    ['generated data is up to date', node, ['scripts/build-data.mjs', '--check']],
    ['lint: rules', 'eslint', ['--max-warnings', '0', 'packages', 'stories']],
    ['lint: import directions and cycles', 'depcruise', ['packages/core/src', 'packages/widgets/src', '--config', '.dependency-cruiser.cjs']],
    ['lint: tree, names and file lengths', node, ['scripts/check-tree.mjs']],
    ['licences of dependencies', node, ['scripts/check-licences.mjs']],
    ['bytes of the browser bundles', node, ['scripts/check-bytes.mjs']],
    ['browser data path without code generation', node, ['--disallow-code-generation-from-strings', 'scripts/check-no-codegen.mjs']],
  ];
  for (const [title, command, args] of steps) if (!step(title, command, args)) return;
  tests();
}

all();
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;
