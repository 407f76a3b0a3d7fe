import type { Format } from '../format.js';
import { isJsonStat } from './is-json-stat.js';
import { loadJsonStat } from './load-json-stat.js';

/** JSON-stat, of any office and version. */
export const jsonStat: Format = {
  name: 'json-stat',
  text: true,
  recognises: ({ json }) => isJsonStat(json),
  open: async ({ json, decoded, options }) => {
    const { dataset, issues } = await loadJsonStat(json, options);
    const said = [...decoded.issues, ...issues];
    return dataset === null ? { kind: 'nothing', format: 'json-stat', issues: said } : { kind: 'datasets', format: 'json-stat', datasets: [dataset], issues: said };
  },
};
