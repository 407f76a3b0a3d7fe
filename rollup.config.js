import { rmSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { entriesOf } from './scripts/workspace-sources.mjs';
import { integrityList, renameTrustedTypesPolicy, selfContained } from './scripts/rollup-plugins.mjs';

for (const folder of ['packages/core', 'packages/widgets']) rmSync(`${folder}/dist`, { recursive: true, force: true });

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

const modules = (folder) => ({
  input: entriesOf(folder).map(([, file]) => file),
  external: (id) => !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('\0'),
  output: { dir: `${folder}/dist`, format: 'es', preserveModules: true, preserveModulesRoot: `${folder}/src`, sourcemap: true },
  plugins: [ts()],
});

const forBrowsers = (input, output, more = []) => ({
  input,
  output: { format: 'es', sourcemap: true, ...output },
  plugins: [
    fromSources,
    resolve({ browser: true, exportConditions: ['production'] }),
    ts(),
    ...more,
    terser(),
    selfContained,
  ],
});

const cdn = 'packages/widgets/dist/cdn';

export default [
  modules('packages/core'),
  modules('packages/widgets'),
  forBrowsers('packages/core/src/index.ts', { dir: 'packages/core/dist/cdn', entryFileNames: 'core.js', chunkFileNames: '[name]-[hash].js' }),
  forBrowsers(
    'packages/widgets/src/loader.ts',
    { dir: cdn, entryFileNames: 'danbiet.js', chunkFileNames: '[name]-[hash].js' },
    [renameTrustedTypesPolicy(), integrityList(cdn)],
  ),
];
