// `pnpm new:chart NAME`: a chart of that name, whole but small (a list of values), with its tests, stories and its line in each list.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const TEMPLATES = fileURLToPath(new URL('./new-chart', import.meta.url));
const WIDGETS = 'packages/widgets/src';

/** The name as a tag (`funnel-plot`), a variable, a class, a constant and a heading. */
export function namesOf(tag) {
  const Name = tag.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
  const Title = tag.replaceAll('-', ' ');
  return { tag, key: tag.includes('-') ? `'${tag}'` : tag, name: Name[0].toLowerCase() + Name.slice(1), Name, NAME: tag.replaceAll('-', '_').toUpperCase(), Title: Title[0].toUpperCase() + Title.slice(1) };
}

const filled = (text, names) => text.replace(/__(tag|key|name|Name|NAME|Title)__/g, (_, key) => names[key]);

/** Where the templates of a folder go. */
const TARGETS = {
  chart: (name) => `${WIDGETS}/charts/__tag__/${name}`,
  messages: (name) => `${WIDGETS}/messages/__tag__/${name}`,
  stories: (name) => (name === 'cases.ts' ? 'stories/cases/__tag__-cases.ts' : 'stories/__tag__.stories.ts'),
};

/** The lists that hold a line for each chart, and how such a line begins. */
const LISTS = [
  [`${WIDGETS}/define.ts`, "import './charts/", "import './charts/__tag__/define.js';"],
  [`${WIDGETS}/index.ts`, "export * from './charts/", "export * from './charts/__tag__/__tag__.js';"],
  [`${WIDGETS}/loader.ts`, /^ {2}'danbiet-[\w-]+': \(\) => import\('\.\/charts\//, "  'danbiet-__tag__': () => import('./charts/__tag__/define.js'),"],
  [`${WIDGETS}/static/stills.ts`, 'export { ', "export { __name__Still as __key__ } from '../charts/__tag__/still.js';"],
  [`${WIDGETS}/messages/english-words.ts`, 'export { en as ', "export { en as __name__ } from './__tag__/en.js';"],
];

/** A line added to a list, among the lines of its kind and in their order. */
export function withLine(text, kind, line) {
  const lines = text.split('\n');
  const isKind = (one) => (typeof kind === 'string' ? one.startsWith(kind) : kind.test(one));
  const first = lines.findIndex(isKind);
  if (first < 0) throw new Error(`no line of the list begins ${kind}`);
  if (lines.includes(line)) return text;
  const after = lines.findLastIndex((one) => isKind(one) && one < line);
  lines.splice(after < 0 ? first : after + 1, 0, line);
  return lines.join('\n');
}

/**
 * Write the files of a chart and its lines.
 *
 * @param root the checkout
 * @param tag the chart's name without prefix, in small letters with hyphens
 * @returns the files that were written
 * @throws when the name is none, or is taken
 */
export function newChart(root, tag) {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(tag ?? '')) throw new Error(`new:chart received “${tag ?? ''}”; expected a name such as funnel-plot`);
  const names = namesOf(tag);
  if (existsSync(join(root, WIDGETS, 'charts', tag))) throw new Error(`there is a chart “${tag}” already`);
  const written = [];
  const write = (path, text) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    written.push(path);
  };
  for (const [folder, target] of Object.entries(TARGETS))
    for (const file of readdirSync(join(TEMPLATES, folder))) write(filled(target(file.replace(/\.template$/, '')), names), filled(readFileSync(join(TEMPLATES, folder, file), 'utf8'), names));
  for (const [path, kind, line] of LISTS) write(path, withLine(readFileSync(join(root, path), 'utf8'), kind, filled(line, names)));
  return written;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const root = fileURLToPath(new URL('..', import.meta.url));
    for (const path of newChart(root, process.argv[2])) console.log(path);
    process.exitCode = spawnSync(process.execPath, [join(root, 'scripts/build-manifest.mjs')], { stdio: 'inherit', cwd: root }).status ?? 1;
  } catch (error) {
    console.error(error.message);
    process.exitCode = 2;
  }
}
