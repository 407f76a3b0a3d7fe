// `npm test`: every check that must pass, in order, ending with one line `N passed, N failed, N skipped`.
// A step counts as one; the tests count one by one. The first failing step ends the run.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './ensure-chromium.mjs';

const counts = { passed: 0, failed: 0, skipped: 0 };
const env = { ...process.env, TZ: 'Asia/Ho_Chi_Minh', CI: 'true' };
const shell = process.platform === 'win32';
const node = process.execPath;

const STEPS = [
  ['build', 'pnpm', ['run', '--silent', 'build']],
  ['types of tests, stories and settings', 'tsc', ['-p', 'tsconfig.check.json']],
  ['lint: rules, import directions, names and lengths', node, ['scripts/lint.mjs']],
  ['generated data is up to date', node, ['scripts/build-data.mjs', '--check']],
  ['manifest of the elements is up to date', node, ['scripts/build-manifest.mjs', '--check']],
  ['lockfile without addresses', node, ['scripts/check-lockfile.mjs']],
  ['licences of dependencies', node, ['scripts/check-licences.mjs']],
  ['packages as a stranger receives them', node, ['scripts/check-packages.mjs']],
  ['bytes of the browser bundles', node, ['scripts/check-bytes.mjs']],
  ['browser data path without code generation', node, ['--disallow-code-generation-from-strings', 'scripts/check-no-codegen.mjs']],
  ['elements under the strict policy in a browser', node, ['scripts/check-policy.mjs']],
];

function run(title, command, args) {
  console.log(`\n== ${title}`);
  const started = Date.now();
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env, shell: shell && command !== node });
  if (error) console.error(error.message);
  console.log(`   ${status === 0 ? 'ok' : 'FAILED'}, ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return status === 0;
}

/** Run vitest and add its own numbers; a run that reports nothing has failed. */
function tests() {
  const folder = mkdtempSync(join(tmpdir(), 'danbiet-'));
  const file = join(folder, 'report.json');
  const ok = run('unit, browser, picture and story tests', 'vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
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

try {
  ensureChromium();
  const failed = STEPS.some(([title, command, args]) => {
    const ok = run(title, command, args);
    counts[ok ? 'passed' : 'failed'] += 1;
    return !ok;
  });
  if (!failed) tests();
} catch (error) {
  console.error(error.message);
  counts.failed += 1;
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;
