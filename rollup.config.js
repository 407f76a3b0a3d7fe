import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, resolve as resolvePath } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import { entriesOf } from './scripts/workspace-sources.mjs';
import { integrityList, narrowTemplates, pageStylesheet, renameTrustedTypesPolicy, selfContained } from './scripts/rollup-plugins.mjs';

/** What tells V8 that nearly all of a script runs at once: it is then compiled beside the page's main thread, not function by function on it. */
const RUNS_AT_ONCE = '//# allFunctionsCalledOnLoad';

/** `DANBIET_DEV=1` minifies three times faster and 3 % larger. */
const minified = () => (process.env.DANBIET_DEV ? minify({ target: 'es2022' }) : terser({ ecma: 2020, compress: { passes: 3 }, format: { comments: /@license|allFunctionsCalledOnLoad/ } }));

for (const folder of ['packages/core', 'packages/widgets', 'packages/cli']) rmSync(`${folder}/dist`, { recursive: true, force: true });

// rollup-plugin-esbuild also resolves every relative import, ahead of node-resolve (which runs late), and so skips the
// `browser` field of dependencies. Keep only its transform, and map ./x.js to ./x.ts for our own sources.
const ts = () => [
  {
    name: 'own-ts',
    async resolveId(id, importer) {
      if (!importer?.endsWith('.ts') || !id.startsWith('.')) return null;
      const found = await this.resolve(id.replace(/\.js$/, '.ts'), importer, { skipSelf: true });
      // what core's package.json says to bundlers holds here too: a module that nothing asks for is left out whole
      return found && importer.includes('/packages/core/src/') ? { ...found, moduleSideEffects: false } : found;
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

/**
 * A page's scripts load on demand what most pages do not show (docs/decisions/0009): where `x.on-demand.ts` stands beside
 * `x.ts`, it is taken in its place, and is the only one that may import it. `x.in-page.ts` knows of `x.ts` just what
 * charts ask for.
 */
const twins = (name, ...kinds) => ({
  name,
  resolveId(id, importer) {
    if (!/^\..*\.js$/.test(id) || !/\/packages\/(?:core|widgets)\/src\//.test(importer ?? '')) return null;
    const twin = kinds.map((kind) => resolvePath(dirname(importer), id.replace(/\.js$/, `.${kind}.ts`))).find((file) => file !== importer && existsSync(file));
    return twin ? { id: twin, moduleSideEffects: false } : null;
  },
});
const onDemand = twins('on-demand', 'on-demand', 'in-page');

/** In one file, only what stands beside it is loaded on demand. */
const fetched = {
  name: 'fetched',
  resolveId: (id, importer) => (Object.values(APART).some((file) => id.endsWith(`/${basename(file, '.ts')}.js`)) ? onDemand.resolveId(id, importer) : null),
};

/** One file fetches nothing that it could carry, so what stands in until something is there would only weigh. `x.one-file.ts` stands for what it does without. */
const carrying = (built) => ({ ...built, plugins: built.plugins.flatMap((one) => (one === onDemand ? [fetched, twins('one-file', 'in-page', 'one-file')] : one)) });

const forBrowsers = (input, output, more = []) => ({
  input,
  // the schemas of model/ are not used in a page, and making one does nothing else
  treeshake: { manualPureFunctions: ['z.object', 'z.enum', 'z.nullable', 'z.array', 'z.string', 'z.number', 'z.boolean'] },
  output: { format: 'es', sourcemap: true, ...output },
  plugins: [
    fromSources,
    onDemand,
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
    id === dataPath.id ? "export { readDataset, rank, benchmarkLevel, drawnValue, formatObservation, formatValue, loadJsonStatWriter } from '@danbiet/core';" : null,
};

const cdn = 'packages/widgets/dist/cdn';

/** An element's chunk is named for its folder: `ranking-<hash>.js`. */
const byElement = ({ moduleIds }) => {
  const element = moduleIds.find((id) => id.endsWith('/define.ts'));
  return element ? `${basename(dirname(element))}-[hash].js` : '[name]-[hash].js';
};

/** What a page needs for any chart, or the ranking shares with another: few files compress better than many. */
const SHARED = {
  // Lit, for elements that use nothing else of ours
  lit: [/\/node_modules\/(?:lit|lit-html|lit-element|@lit)\//, /\/widgets\/src\/define-once\.ts/],
  base: [
    /\/core\/src\/(?:dataset\/(?:dataset|own-unit)|messages\/(?:both|compare|period-in-words|periods|values|(?:english|issue-words)\.on-demand|vi\/(?:compare|lists|periods|values)))\.ts/,
    /\/core\/src\/(?:model\/(?:issue|language|legible\.in-page|source|status)|numbers\/format-number|indicators\/(?:drawn-value|format-observation)|periods\/(?:calendar|compare-periods|period-id|period-text)|text\/(?:compare-vi|fold-bare))\.ts/,
    /\/core\/src\/compare\/(?:benchmark|benchmark-value|choose-areas|coverage|interval|pick|rank|ranking-sentence|remember|settle-figures\.on-demand|shown-value|small-denominator|span-of)\.ts/,
    /\/core\/src\/disclosure\/suppress-small\.on-demand\.ts/,
    /\/core\/src\/stats\/(?:critical-value\.in-page|rank-ranges|wilson-limits)\.ts/,
    /\/core\/src\/(?:read\/(?:load-needs|read-dataset)|indicators\/unit-words\.on-demand|formats\/json-stat\/(?:checked|limits|load-json-stat|model-checks|read-extension|read-own|read-plain|write-json-stat\.on-demand))\.ts/,
    /\/node_modules\/d3-array\//,
    /\/widgets\/src\/(?:element\/(?!written-table|unknown-words)[^/]+|figure\/[^/]+|events\/[^/]+|context\/clauses|theme\/[^/]+|marks\/[^/]+|layout\/(?:axis|measure|nothing|scale|shape|text-block)|messages\/(?:frame|figure)\/(?:vi|words)|messages\/english\.on-demand)\.ts/,
  ],
  // comes after the charts, and before what tests a direction, which shares half of it
  'change-before': [
    /\/core\/src\/(?:compare\/(?:change|change-sentence|difference|shown-difference)|messages\/(?:vi\/)?change|stats\/(?:argument-checks|beta-quantile|beta-tails|deviance|difference-of-proportions|exact-binomial-interval|near-normal-quantile|ratio-of-rates|solve-tail|stirling-error|wilson))\.ts/,
    /\/widgets\/src\/periods\/change-before\.ts/,
  ],
  handling: [/\/widgets\/src\/(?:element\/handling\/[^/]+|table\/(?!arrange\.ts|long-table|row-marks)[^/]+|messages\/(?:table|handling)\/(?:vi|words))\.ts/],
};
/** The scripts that every first drawing runs through. */
const runsAtOnce = ({ name, moduleIds }) => (name === 'lit' || name === 'base' || moduleIds.some((id) => /\/charts\/\w+\/define\.ts$/.test(id)) ? RUNS_AT_ONCE : '');
const sharedChunks = (id) => Object.keys(SHARED).find((chunk) => SHARED[chunk].some((pattern) => pattern.test(id))) ?? null;

/** One of the scripts that a page loads; each build renews the integrity list over the whole folder. */
const widgets = (entry, output, more = []) =>
  forBrowsers(`packages/widgets/src/${entry}`, { dir: cdn, ...output }, [...more, narrowTemplates, renameTrustedTypesPolicy(), pageStylesheet('packages/widgets/src/danbiet.css', 'packages/widgets/src/charts', cdn), integrityList(cdn)]);

/**
 * What stands beside the one-file builds, whole and with both languages: few pages have need of it. With names and
 * catalogue the reader of loose tables alone weighs more than all elements. Those builds fetch each when it is needed.
 */
const APART = {
  tables: 'packages/core/src/read/read-table.ts',
  'suppress-small': 'packages/core/src/disclosure/suppress-small.ts',
  'json-stat': 'packages/core/src/formats/json-stat/read-json-stat.ts',
  boundaries: 'packages/widgets/src/charts/map/boundaries.ts',
  facets: 'packages/widgets/src/charts/trend/facets.ts',
  'trend-over': 'packages/widgets/src/periods/trend-over.ts',
  'settle-figures': 'packages/core/src/compare/settle-figures.ts',
  'before-after': 'packages/widgets/src/charts/map/before-after.ts',
};
const apart = forBrowsers(APART, { dir: cdn, entryFileNames: 'danbiet.[name]-[hash].js', chunkFileNames: 'danbiet.[name]-[hash].js' });
apart.plugins = apart.plugins.filter(({ name }) => name !== onDemand.name);

/** @param inside what a file carries all the same */
const fetchedApart = (...inside) => ({
  name: 'fetched-apart',
  resolveDynamicImport(id) {
    const [name] = Object.entries(APART).find(([, file]) => id === `./${basename(file, '.ts')}.js`) ?? [];
    if (name === undefined || inside.includes(name)) return null;
    const file = readdirSync(cdn).find((built) => built.startsWith(`danbiet.${name}-`) && built.endsWith('.js'));
    return { id: `./${file}`, external: true };
  },
});

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
  widgets('loader.ts', { entryFileNames: 'danbiet.js', chunkFileNames: byElement, manualChunks: sharedChunks, onlyExplicitManualChunks: true, banner: runsAtOnce }),
  apart,
  carrying(widgets('all.ts', { entryFileNames: 'danbiet.all.js', inlineDynamicImports: true }, [fetchedApart()])),
  // in a sandboxed iframe nothing can be fetched: any JSON-stat written in the page must be drawn there
  carrying(widgets('all.ts', { entryFileNames: 'danbiet.all.iife.js', inlineDynamicImports: true, format: 'iife' }, [fetchedApart('json-stat')])),
];
