// Budgets of what a browser loads, in KiB after gzip -9. Bytes do not vary, so this may fail a build; times never do.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const kib = (file) => gzipSync(readFileSync(file), { level: 9 }).length / 1024;
const core = 'packages/core/dist/cdn';
const widgets = 'packages/widgets/dist/cdn';

/** A script and everything it imports at once (not what it loads later). */
function closure(folder, entry, seen = new Set()) {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const code = readFileSync(join(folder, entry), 'utf8');
  for (const [, name] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) closure(folder, name, seen);
  return seen;
}
const sum = (folder, files) => [...files].reduce((total, name) => total + kib(join(folder, name)), 0);
const chunk = (folder, start) => readdirSync(folder).find((name) => name.startsWith(start) && name.endsWith('.js'));

const about = chunk(widgets, 'about-') ?? chunk(widgets, 'define-');
const budgets = [
  ['core, browser entry with the JSON-stat path', sum(core, closure(core, 'core.js')), 24],
  ['widgets, loader', kib(join(widgets, 'danbiet.js')), 1],
  ['widgets, loader and the first element', sum(widgets, new Set([...closure(widgets, 'danbiet.js'), ...closure(widgets, about)])), 12],
];

let failed = 0;
for (const [what, bytes, limit] of budgets) {
  const over = bytes > limit;
  failed += over ? 1 : 0;
  console.log(`${over ? 'OVER' : '  ok'}  ${bytes.toFixed(1).padStart(6)} of ${limit} KiB  ${what}`);
}
process.exitCode = failed === 0 ? 0 : 1;
