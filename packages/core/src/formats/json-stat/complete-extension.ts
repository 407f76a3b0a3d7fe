import { isRecord, type Json } from './checked.js';

const NO_SOURCE = { title: null, url: null, date: null, reporter: null, asWritten: null, location: null };
const NO_PERIOD = { label: null, cumulative: false, asOf: null };

/** What the contract's shortest form of our extension and older files leave out, put back; what is no object is left as it is. */
export function completeExtension(extension: unknown): unknown {
  if (!isRecord(extension)) return extension;
  return {
    ...extension,
    indicators: each(extension['indicators'], (_, indicator) => indicatorDefaults(indicator)),
    areas: each(extension['areas'], areaDefaults),
    periods: each(extension['periods'], () => NO_PERIOD),
    sources: every(extension['sources'], (source) => ({ ...NO_SOURCE, ...source })),
    // older files say it in one language
    unplaced: every(extension['unplaced'], (one) => (typeof one['lineage'] === 'string' ? { ...one, lineage: { vi: one['lineage'], en: one['lineage'] } } : one)),
  };
}

/** The definitions under ids, each over its defaults. Its own keys stand, also one named `__proto__`. */
function each(definitions: unknown, defaults: (id: string, definition: Json) => Json): unknown {
  if (!isRecord(definitions)) return definitions;
  return Object.fromEntries(Object.entries(definitions).map(([id, one]) => [id, isRecord(one) ? { ...defaults(id, one), ...one } : one]));
}

/** The objects of a list, each completed. */
const every = (list: unknown, complete: (one: Json) => Json): unknown => (Array.isArray(list) ? list.map((one: unknown) => (isRecord(one) ? complete(one) : one)) : list);

/** The careful defaults of `defineIndicator`; without a unit or label the check still refuses. */
function indicatorDefaults({ kind, label }: Json): Json {
  const sums = kind === 'count' || kind === 'money' || kind === 'area';
  const whole = sums ? 'sum' : 'none';
  return {
    definition: label,
    nature: sums ? 'flow' : 'none',
    numerator: null,
    denominator: null,
    aggregation: { area: whole, time: whole },
    direction: 'neutral',
    reason: { vi: '', en: '' },
    motto: 'none',
    decimals: sums ? 0 : 1,
    publisher: null,
    rankable: true,
    sensitive: false,
  };
}

/** Code and vintage stand in the id: `31@2025`. */
function areaDefaults(id: string): Json {
  const [code, vintage = null] = id.split('@');
  return { code, vintage, region: null, population: null };
}
