import { collectionElsewhere } from '../../messages/files.js';
import { issue, type Issue } from '../../model/issue.js';
import { NOWHERE } from '../../model/source.js';
import type { Format } from '../format.js';
import { datasetsIn } from './datasets-in.js';
import { isJsonStat } from './is-json-stat.js';
import { loadJsonStat } from './load-json-stat.js';

/** JSON-stat, of any office and version: a dataset, a collection, or a bundle of version 1. */
export const jsonStat: Format = {
  name: 'json-stat',
  text: true,
  recognises: ({ json }) => isJsonStat(json),
  open: async ({ json, decoded, options }) => {
    const contained = datasetsIn(json);
    const at = { ...NOWHERE, file: options.file ?? null };
    const elsewhere: Issue[] = contained.elsewhere.length === 0 ? [] : [issue('format.unreadable', contained.datasets.length > 0 ? 'warning' : 'error', collectionElsewhere({ count: contained.elsewhere.length, first: contained.elsewhere[0]! }), at)];
    const read = await Promise.all(contained.datasets.map((one) => loadJsonStat(one, options)));
    const issues = [...decoded.issues, ...elsewhere, ...read.flatMap((one) => one.issues)];
    const datasets = read.flatMap(({ dataset }) => dataset ?? []);
    return datasets.length === 0 ? { kind: 'nothing', format: 'json-stat', issues } : { kind: 'datasets', format: 'json-stat', datasets, issues };
  },
};
