// Budgets of what a browser loads, in KiB after gzip -9. Bytes do not vary, so this may fail a build; times never do.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chunkNamed, closure, nameOf, unasked, WIDGETS } from './page-scripts.mjs';
import { textFrom } from './source-shares.mjs';

const CORE = 'packages/core/dist/cdn';

// The limits hold what is reached: they fall with it, and rise only for what a figure must say or do. The goals are lower: 32 for a page with a ranking, 6 for what a further
// chart adds, 80 for all elements in one file.

/** A page with the loader and one element, with all it loads unasked; a chart not named here has the budget of `others`. */
const PAGES = { about: 7.1, context: 36.2, map: 52.1, picker: 39.9, ranking: 48.9, trend: 53.2, others: 48 };

/** A page with a ranking, a map, a trend, a table and a headline; the goal is 56. */
const FIVE = 88.1;

/** What one more kind of chart adds to a page that has a ranking already; a chart not named here has the goal. */
const FURTHER = { map: 11, trend: 12, others: 6 };

/** All elements in one file, as a module and as a classic script. */
const [ALL, CLASSIC] = [97, 103.6];

const kib = (content) => gzipSync(content, { level: 9 }).length / 1024;

const sum = (folder, ...entries) => {
  const files = entries.reduce((seen, entry) => closure(folder, entry, seen), new Set());
  return [...files].reduce((total, name) => total + kib(readFileSync(join(folder, name))), 0);
};

/** The chunks that the loader fetches, by element name: `ranking-<hash>.js` → `ranking`; not those beneath them, which each imports. */
const chunks = [...readFileSync(join(WIDGETS, 'danbiet.js'), 'utf8').matchAll(/import\(["']\.\/([^"']+)["']\)/g)].map(([, file]) => file).filter((file) => !['lit', 'base'].includes(nameOf(file)));
/** What an element fetches before its first drawing, beside what it imports: a table stands in the order asked for. */
const FETCHED_FIRST = { table: ['arrange'] };
const CHARTS = new Set(readdirSync('packages/widgets/src/charts'));
const chunkOf = (name) => chunks.find((file) => nameOf(file) === name);
const whole = (file) => [file, ...(FETCHED_FIRST[nameOf(file)] ?? []).map(chunkNamed)];
const UNASKED = unasked();
const RANKING = [...UNASKED, chunkOf('ranking')];
/** What compares times comes unasked too, where a figure has a time before. */
const FIVE_CHARTS = [...RANKING, ...['map', 'trend', 'table', 'headline'].map(chunkOf).flatMap(whole), chunkNamed('change-before')];
/** KiB of a chart's own, beside that. */
const added = (file) => sum(WIDGETS, ...RANKING, ...whole(file)) - sum(WIDGETS, ...RANKING);

const rows = [
  ['core: from a normalised file to figures and sentences', sum(CORE, 'core.js'), 11.7],
  ["core: zod's share of it", kib([...closure(CORE, 'core.js')].map((name) => textFrom(join(CORE, name), /node_modules\/zod\//)).join('')), 6],
  ['widgets: the loader', sum(WIDGETS, 'danbiet.js'), 1],
  ...chunks.map((file) => {
    const name = nameOf(file);
    return [`widgets: a page with <danbiet-${name}>`, sum(WIDGETS, ...(CHARTS.has(name) ? UNASKED : ['danbiet.js']), ...whole(file)), PAGES[name] ?? PAGES.others];
  }),
  ...chunks.filter((file) => CHARTS.has(nameOf(file)) && nameOf(file) !== 'ranking').map((file) => [`widgets: what <danbiet-${nameOf(file)}> adds to a page with a ranking`, added(file), FURTHER[nameOf(file)] ?? FURTHER.others]),
  ['widgets: a page with five charts', sum(WIDGETS, ...FIVE_CHARTS), FIVE],
  ['widgets: all elements in one file', sum(WIDGETS, 'danbiet.all.js'), ALL],
  ['widgets: all elements in one classic script, which also reads the JSON-stat of others', sum(WIDGETS, 'danbiet.all.iife.js'), CLASSIC],
  ["widgets: zod's share of that", kib(textFrom(join(WIDGETS, 'danbiet.all.js'), /node_modules\/zod\//)), 6],
];

for (const [what, size, limit] of rows) console.log(`${size > limit ? 'OVER' : '  ok'} ${size.toFixed(1).padStart(6)} of ${String(limit).padStart(4)} KiB  ${what}`);
const maps = [CORE, WIDGETS].flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.js.map')).map((name) => join(folder, name)));
for (const map of maps) {
  const { sources } = JSON.parse(readFileSync(map, 'utf8'));
  const stray = sources.find((source) => /node_modules\/(zod\/v4\/classic|zod\/v3|arquero|d3-dsv)\//.test(source));
  if (stray) {
    console.error(`${map} holds ${stray}, which a browser bundle must not`);
    process.exitCode = 1;
  }
}
if (rows.some(([, size, limit]) => size > limit)) process.exitCode = 1;
