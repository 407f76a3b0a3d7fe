// Who may import what (docs/decisions/0006-who-imports-what.md): data flows one way, and a cycle fails the build.
const core = (folder) => `^packages/core/src/${folder}/`;
const LEAVES = ['text', 'numbers', 'periods', 'areas', 'indicators', 'stats'];
const UPPER = ['formats', 'dataset', 'disclosure', 'rules', 'communes', 'normalise', 'compare', 'recast', 'read', 'table'];

const may = (from, to) => ({
  name: `core-${from}`,
  severity: 'error',
  comment: `${from} may import only ${to.join(', ')}`,
  from: { path: core(from), pathNot: '\\.test(-data)?\\.ts$' },
  to: { path: '^packages/core/src/', pathNot: [from, ...to].map(core) },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'arquero-in-table-only', severity: 'error', from: { pathNot: core('table') }, to: { path: 'node_modules/arquero' } },
    { name: 'no-classic-zod', severity: 'error', from: { path: '^packages/' }, to: { path: 'node_modules/zod/(index|v3|v4/classic)' } },
    { name: 'no-code-from-strings', severity: 'error', from: {}, to: { path: 'node_modules/(d3-dsv|udsv)' } },
    { name: 'no-node-in-the-browser', severity: 'error', from: { path: '^packages/(core|widgets)/src', pathNot: '(\\.test\\.ts$|^packages/widgets/src/static/)' }, to: { dependencyTypes: ['core'] } },
    { name: 'core-knows-no-widgets', severity: 'error', from: { path: '^packages/core' }, to: { path: '^packages/widgets' } },
    may('model', []),
    may('messages', ['model']),
    may('text', ['model', 'messages']),
    may('numbers', ['model', 'messages', 'text']),
    may('periods', ['model', 'messages', 'text', 'numbers']),
    may('areas', ['model', 'messages', 'text']),
    may('indicators', ['model', 'messages', 'text', 'numbers']),
    may('stats', ['model']),
    may('dataset', ['model', 'messages', ...LEAVES, 'formats']),
    may('formats', ['model', 'messages', ...LEAVES, 'dataset']),
    may('disclosure', ['model', 'messages', ...LEAVES, 'dataset']),
    may('compare', ['model', 'messages', ...LEAVES, 'dataset', 'disclosure']),
    may('recast', ['model', 'messages', ...LEAVES, 'dataset', 'disclosure']),
    may('rules', ['model', 'messages', ...LEAVES, 'dataset']),
    may('communes', ['model', 'messages', ...LEAVES, 'formats']),
    may('normalise', ['model', 'messages', ...LEAVES, 'formats', 'dataset', 'rules']),
    may('background', ['model', 'messages', ...LEAVES, 'normalise']),
    { name: 'charts-know-no-charts', severity: 'error', comment: 'what two charts need moves to layout/ or marks/', from: { path: '^packages/widgets/src/charts/([^/]+)/' }, to: { path: '^packages/widgets/src/charts/[^/]+/', pathNot: '^packages/widgets/src/charts/$1/' } },
    { name: 'series-and-layout-are-pure', severity: 'error', from: { path: '^packages/widgets/src/(charts/[^/]+/(series|layout)|layout/.+|figure/.+)\\.ts$', pathNot: '\\.test\\.ts$' }, to: { path: 'node_modules/(lit|lit-html|lit-element|@lit)/|^packages/widgets/src/(marks|element|controllers|context|events)/' } },
    { name: 'marks-and-render-decide-nothing', severity: 'error', from: { path: '^packages/widgets/src/(charts/[^/]+/render|marks/.+)\\.ts$', pathNot: '\\.test\\.ts$' }, to: { path: 'node_modules/d3-|^packages/core/', dependencyTypesNot: ['type-only'] } },
    { name: 'marks-know-no-elements', severity: 'error', from: { path: '^packages/widgets/src/(marks|layout|theme|figure)/', pathNot: '\\.test\\.ts$' }, to: { path: '^packages/widgets/src/(charts|element)/' } },
    { name: 'element-knows-no-charts', severity: 'error', from: { path: '^packages/widgets/src/(element|controllers|context|events)/', pathNot: '\\.test\\.ts$' }, to: { path: '^packages/widgets/src/charts/' } },
    { name: 'core-by-its-entries', severity: 'error', from: { path: '^(packages/(widgets|cli)|stories|examples)/' }, to: { path: '^packages/core/(src|dist)/.+/(?!index\\.)[^/]+$', dependencyTypesNot: ['type-only'] } },
    may('read', ['model', 'messages', ...LEAVES, ...UPPER]),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    // built declarations write their types' imports anew, by the shortest path, and so seem to go in circles
    doNotFollow: { path: 'node_modules|/dist/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
