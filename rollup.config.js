import { rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import { entriesOf } from './scripts/workspace-sources.mjs';
import { integrityList, narrowTemplates, pageStylesheet, renameTrustedTypesPolicy, selfContained } from './scripts/rollup-plugins.mjs';

/** `DANBIET_DEV=1` minifies three times faster and 3 % larger. */
const minified = () => (process.env.DANBIET_DEV ? minify({ target: 'es2022' }) : terser());

for (const folder of ['packages/core', 'packages/widgets', 'packages/cli']) rmSync(`${folder}/dist`, { recursive: true, force: true });

// rollup-plugin-esbuild also resolves every relative import, ahead of node-resolve (which runs late), and so skips the
// `browser` field of dependencies. Keep only its transform, and map ./x.js to ./x.ts for our own sources.
const ts = () => [
  {
    name: 'own-ts',
    resolveId(id, importer) {
      if (!importer?.endsWith('.ts') || !id.startsWith('.')) return null;
      return this.resolve(id.replace(/\.js$/, '.ts'), importer, { skipSelf: true });
    },
  },
  { ...esbuild({ target: 'es2022', tsconfig: 'tsconfig.base.json' }), resolveId: undefined },
];

const coreEntries = entriesOf('packages/core');
const fromSources = {
  name: 'workspace-sources',
  resolveId: (id) => coreEntries.find(([specifier]) => specifier === id)?.[1] ?? null,
};

/**
 * Core for Node and bundlers: one file an entry with a few shared chunks, and the part of zod that we use inside. A file
 * for each module and zod's own hundred would take four times as long to import. Arquero is inside its entry too: what it
 * depends on cannot be installed without an override (docs/decisions/0011), and this way the entry runs in Node, Deno and
 * browsers alike.
 */
const coreForNode = {
  input: Object.fromEntries(coreEntries.map(([, file]) => [file.replace(/^.*\/core\/src\/|\.ts$/g, ''), file])),
  output: { dir: 'packages/core/dist', format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js', sourcemap: true },
  plugins: [resolve({ browser: true }), ts()],
};

const modules = (folder, more = []) => ({
  input: [...entriesOf(folder).map(([, file]) => file), ...more.map((name) => `${folder}/src/${name}.ts`)],
  external: (id) => !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('\0'),
  output: { dir: `${folder}/dist`, format: 'es', preserveModules: true, preserveModulesRoot: `${folder}/src`, sourcemap: true },
  plugins: [ts()],
});

/** A page's scripts load the English wording when a page is in English (docs/decisions/0009). */
const englishOnDemand = {
  name: 'english-on-demand',
  resolveId(id, importer) {
    const folder = id.endsWith('/english.js') && importer?.match(/\/packages\/(?:core|widgets)\/src\//);
    return folder ? this.resolve(id.replace(/english\.js$/, 'english.on-demand.ts'), importer, { skipSelf: true }) : null;
  },
};

const forBrowsers = (input, output, more = []) => ({
  input,
  // the schemas of model/ are not used in a page, and making one does nothing else
  treeshake: { manualPureFunctions: ['z.object', 'z.enum', 'z.nullable', 'z.array', 'z.string', 'z.number', 'z.boolean'] },
  output: { format: 'es', sourcemap: true, ...output },
  plugins: [
    fromSources,
    englishOnDemand,
    resolve({ browser: true, exportConditions: ['production'] }),
    ts(),
    ...more,
    minified(),
    selfContained,
  ],
});

/** What an element reaches of core, from a normalised file to figures and sentences: the checks measure and run just this. */
const dataPath = {
  name: 'data-path',
  id: 'data-path.ts',
  resolveId: (id) => (id === dataPath.id ? id : null),
  load: (id) =>
    id === dataPath.id ? "export { readDataset, rank, benchmark, drawnValue, formatObservation, formatValue } from '@danbiet/core';" : null,
};

const cdn = 'packages/widgets/dist/cdn';

/** An element's chunk is named for its folder: `ranking-<hash>.js`. */
const byElement = ({ moduleIds }) => {
  const element = moduleIds.find((id) => id.endsWith('/define.ts'));
  return element ? `${basename(dirname(element))}-[hash].js` : '[name]-[hash].js';
};

/** One of the scripts that a page loads; each build renews the integrity list over the whole folder. */
const widgets = (entry, output) =>
  forBrowsers(`packages/widgets/src/${entry}`, { dir: cdn, ...output }, [narrowTemplates, renameTrustedTypesPolicy(), pageStylesheet('packages/widgets/src/danbiet.css', cdn), integrityList(cdn)]);

/** Work in a page's background: what asks for it, and the worker. Both carry all they need, also the English wording: what they say is kept and sent on. */
const background = (file, entryFileNames) => {
  const built = forBrowsers(`packages/core/src/background/${file}`, { dir: cdn, entryFileNames, chunkFileNames: 'background-[name]-[hash].js' }, [integrityList(cdn)]);
  return { ...built, plugins: built.plugins.filter(({ name }) => !name?.endsWith('on-demand')) };
};

export default [
  coreForNode,
  modules('packages/widgets'),
  // the command's own process, and the thread in which it works
  modules('packages/cli', ['bin', 'worker']),
  forBrowsers(dataPath.id, { dir: 'packages/core/dist/cdn', entryFileNames: 'core.js', chunkFileNames: '[name]-[hash].js' }, [dataPath]),
  background('index.ts', 'danbiet.background.js'),
  background('worker-script.ts', 'danbiet.worker.js'),
  widgets('loader.ts', { entryFileNames: 'danbiet.js', chunkFileNames: byElement }),
  widgets('all.ts', { entryFileNames: 'danbiet.all.js', inlineDynamicImports: true }),
  widgets('all.ts', { entryFileNames: 'danbiet.all.iife.js', inlineDynamicImports: true, format: 'iife' }),
];
