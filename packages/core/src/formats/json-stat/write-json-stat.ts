import { SYNTHETIC } from '../../messages/values.js';
import type { Lang } from '../../model/language.js';
import type { Observation } from '../../model/observation.js';
import type { Source } from '../../model/source.js';
import { STATUS_LETTER, type Status } from '../../model/status.js';
import { periodText } from '../../periods/period-text.js';
import type { Dataset } from '../../dataset/dataset.js';
import type { JsonStatCategory, JsonStatDataset } from './shape.js';

const DIMENSIONS = { indicator: { vi: 'Chỉ số', en: 'Indicator' }, area: { vi: 'Địa bàn', en: 'Area' }, period: { vi: 'Kỳ', en: 'Period' }, scope: { vi: 'Phạm vi', en: 'Scope' } };
const WHOLE_SCOPE = { vi: 'toàn địa bàn', en: 'whole area' };
/** JSON-stat category ids may be empty strings, but few readers expect them. */
const WHOLE = '_';

/** The category id of a scope. */
const scopeId = (scope: string): string => (scope === '' ? WHOLE : scope);

/** Statuses whose letter alone gives them back. */
const PLAIN: ReadonlySet<Status> = new Set<Status>(['reported', 'provisional', 'estimated', 'ambiguous', 'not_reported', 'not_applicable', 'not_due', 'suppressed']);

/**
 * Write a dataset as a JSON-stat 2.0 object (dimensions indicator, area, period and, when needed, scope); what the
 * standard cannot hold stands in `extension.danbiet`. Reading it back gives the same dataset.
 */
export function writeJsonStat(dataset: Dataset, lang: Lang = 'vi'): JsonStatDataset {
  const observations = dataset.observations();
  const scopes = [...new Set(observations.map(({ scope }) => scopeId(scope)))].sort();
  const scoped = scopes.some((scope) => scope !== WHOLE);
  const ids = [[...dataset.indicators.keys()], [...dataset.areas.keys()], [...dataset.periods.keys()], ...(scoped ? [scopes] : [])];
  const places = ids.map((list) => new Map(list.map((id, at) => [id, at])));
  const cellOf = ({ indicator, area, period, scope }: Observation): number =>
    [indicator, area, period, scopeId(scope)].slice(0, ids.length).reduce((cell, id, i) => cell * ids[i]!.length + places[i]!.get(id)!, 0);

  const sources = new SourceList();
  const cells = observations.map((observation) => [String(cellOf(observation)), observation] as const);
  const sparse = <T>(of: (observation: Observation) => T | null): Record<string, T> =>
    Object.fromEntries(cells.flatMap(([cell, observation]) => { const value = of(observation); return value === null ? [] : [[cell, value] as const]; }));
  const note = [...(dataset.synthetic ? [SYNTHETIC[lang]] : []), ...(dataset.note ? [dataset.note[lang]] : [])];
  const source = sparse(({ sources: all }) => (all.length === 0 ? null : all.map((one) => sources.indexOf(one))));

  return {
    version: '2.0',
    class: 'dataset',
    label: dataset.title?.[lang] ?? [...dataset.indicators.values()].map(({ label }) => label[lang]).join('; '),
    source: [...new Set(observations.flatMap(({ sources: all }) => all.map(({ title, reporter }) => reporter ?? title ?? '')))].filter(Boolean).join('; '),
    ...(dataset.generated === null ? {} : { updated: dataset.generated }),
    note,
    id: ['indicator', 'area', 'period', ...(scoped ? ['scope'] : [])],
    size: ids.map((list) => list.length),
    role: { metric: ['indicator'], geo: ['area'], time: ['period'] },
    dimension: {
      indicator: dimension('indicator', lang, { ...category(dataset.indicators, ({ label }) => label[lang]), unit: Object.fromEntries([...dataset.indicators].map(([id, { unit, decimals }]) => [id, { label: unit[lang], decimals }])) }),
      area: dimension('area', lang, category(dataset.areas, ({ name }) => name[lang])),
      period: dimension('period', lang, category(dataset.periods, (period) => periodText(period, lang))),
      ...(scoped ? { scope: dimension('scope', lang, category(new Map(scopes.map((one) => [one, one])), (one) => (one === WHOLE ? WHOLE_SCOPE[lang] : one))) } : {}),
    },
    value: sparse(({ value }) => value),
    status: sparse(({ status, value }) => (status === 'reported' && value !== null ? null : STATUS_LETTER[status])),
    extension: {
      danbiet: {
        schema: 1,
        vintages: dataset.vintages,
        generated: dataset.generated,
        synthetic: dataset.synthetic,
        title: dataset.title,
        note: dataset.note,
        indicators: withoutIds(dataset.indicators),
        areas: withoutIds(dataset.areas),
        periods: withoutIds(dataset.periods),
        bound: sparse(({ bound }) => (bound === 'eq' ? null : bound)),
        numerator: sparse(({ numerator }) => numerator),
        denominator: sparse(({ denominator }) => denominator),
        unit: sparse(({ unit }) => unit),
        break: cells.filter(([, observation]) => observation.break).map(([cell]) => Number(cell)),
        text: sparse(({ text }) => text),
        word: sparse(({ status }) => (PLAIN.has(status) ? null : status)),
        lineage: sparse(({ lineage }) => lineage && lineage.vi),
        lineageEn: sparse(({ lineage }) => lineage && lineage.en),
        source,
        rivals: dataset.rivals.map(({ observation, value, sources: all }) => ({ cell: cellOf(observation), value, source: all.map((one) => sources.indexOf(one)) })),
        unplaced: dataset.unplaced,
        sources: sources.list,
      },
    },
  };
}

function dimension(id: keyof typeof DIMENSIONS, lang: Lang, list: JsonStatCategory): { label: string; category: JsonStatCategory } {
  return { label: DIMENSIONS[id][lang], category: list };
}

function category<T>(map: ReadonlyMap<string, T>, label: (one: T) => string): JsonStatCategory {
  return { index: [...map.keys()], label: Object.fromEntries([...map].map(([id, one]) => [id, label(one)])) };
}

function withoutIds<T extends { readonly id: string }>(map: ReadonlyMap<string, T>): Record<string, Omit<T, 'id'>> {
  return Object.fromEntries([...map].map(([id, { id: _, ...rest }]) => [id, rest]));
}

/** Each distinct source once, in order of first use. */
class SourceList {
  readonly list: Source[] = [];
  readonly #known = new Map<string, number>();

  indexOf(source: Source): number {
    const key = JSON.stringify([source.title, source.url, source.date, source.reporter, source.asWritten, source.location]);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.list.length);
    return this.list.push(source) - 1;
  }
}

/** Load the writer before a dataset is written; outside the page build it is always there. */
export const loadJsonStatWriter = (): Promise<void> => Promise.resolve();
