import { Dataset } from '../../dataset/dataset.js';
import { defineIndicator } from '../../indicators/define-indicator.js';
import type { Area } from '../../model/area.js';
import type { Indicator } from '../../model/indicator.js';
import type { Text } from '../../model/language.js';
import type { Observation } from '../../model/observation.js';
import type { Period } from '../../model/period.js';
import type { Status } from '../../model/status.js';
import { comparePeriods } from '../../periods/compare-periods.js';
import { readPeriod } from '../../periods/read-period.js';
import { foldBare } from '../../text/fold.js';
import type { Cube, CubeDimension } from './read-cube.js';

const GEO = /^(region|area|geo|ref area|province|provinces|tinh|tinh thanh pho|dia phuong|dia ban|vung|cities provincies|cities provinces)$/;
const TIME = /^(time|tid|year|years|period|nam|ky|thoi gian|quarter|month)$/;
const METRIC = /^(indicator|contentscode|contents|measure|metric|chi tieu|chi so)$/;
/** Texts that statistics offices put where there is no value. */
const SIGNS: ReadonlyMap<string, Status> = new Map([
  ['.', 'not_applicable'],
  ['..', 'not_reported'],
  ['...', 'not_reported'],
  ['…', 'not_reported'],
  [':', 'not_reported'],
  ['-', 'not_reported'],
  ['P', 'provisional'],
  ['E', 'estimated'],
  ['M', 'not_applicable'],
  ['L', 'not_due'],
  ['Q', 'suppressed'],
]);

const same = (text: string): Text => ({ vi: text, en: text });

/**
 * Read a file of a statistics office as it is: its own labels, no rank, no region, no vintage. Dimensions are recognised
 * by role or, as PX-Web leaves roles out, by name; further dimensions become the scope.
 *
 * @returns the dataset, or the dimension that is missing
 */
export function readForeign(cube: Cube): Dataset | { readonly wrong: string } {
  const geo = find(cube, 'geo', GEO);
  const time = find(cube, 'time', TIME);
  if (!geo) return { wrong: 'role.geo' };
  if (!time) return { wrong: 'role.time' };
  const metric = find(cube, 'metric', METRIC);
  const others = cube.dimensions.filter((one) => one !== geo && one !== time && one !== metric);
  const periods = new Map<string, Period>();
  for (const id of time.ids) {
    const label = time.labels.get(id) ?? id;
    const reading = [readPeriod(id), readPeriod(label)].find((one) => one.kind === 'period');
    if (reading?.kind !== 'period') return { wrong: `dimension.${time.id}.${id}` };
    periods.set(id, reading.period);
  }
  const areas = new Map(geo.ids.map((id) => [id, foreignArea(id, geo.labels.get(id) ?? id)]));
  const indicators = new Map((metric?.ids ?? ['value']).map((id) => [id, foreignIndicator(id, metric, cube)]));
  const observations = [...cells(cube)].map(([value, sign, at]): Observation => {
    const status: Status = SIGNS.get(sign ?? '') ?? (value === null ? 'not_reported' : 'reported');
    return {
      indicator: indicators.get(metric ? at(metric) : 'value')!.id,
      area: at(geo),
      period: periods.get(at(time))!.id,
      scope: others.map((one) => one.labels.get(at(one)) ?? at(one)).join(' · '),
      value,
      bound: 'eq',
      numerator: null,
      denominator: null,
      unit: null,
      status,
      text: null,
      break: false,
      lineage: null,
      sources: cube.source === null ? [] : [{ title: cube.source, url: null, date: null, reporter: null, asWritten: null, location: null }],
    };
  });
  return new Dataset({
    indicators: new Map([...indicators.values()].map((one) => [one.id, one])),
    areas,
    periods: new Map([...periods.values()].sort(comparePeriods).map((one) => [one.id, one])),
    observations,
    rivals: [],
    unplaced: [],
    title: cube.label === '' ? null : same(cube.label),
    note: cube.note === null ? null : same(cube.note),
    synthetic: false,
    generated: null,
  });
}

function find(cube: Cube, role: CubeDimension['role'], names: RegExp): CubeDimension | undefined {
  const free = cube.dimensions.filter((one) => one.role === null);
  return cube.dimensions.find((one) => one.role === role) ?? free.find(({ id, label }) => names.test(foldBare(id)) || names.test(foldBare(label)));
}

function foreignArea(id: string, label: string): Area {
  return { id, code: id, vintage: null, name: same(label), level: 'unknown', region: null, population: null };
}

function foreignIndicator(id: string, metric: CubeDimension | undefined, cube: Cube): Indicator {
  const unit = metric?.units.get(id);
  const slug = foldBare(id).replaceAll(' ', '_').replace(/^(?=\d)/, 'i_') || 'value';
  return defineIndicator({
    id: slug,
    label: same(metric?.labels.get(id) ?? cube.label),
    unit: same(unit?.label ?? ''),
    kind: 'index',
    // nothing is known of how the figures came about, so they are ordered for reading at most
    rankable: false,
    decimals: unit?.decimals ?? mostDecimals(cube),
  });
}

/** Decimals that the values show, at most three. */
function mostDecimals({ values }: Cube): number {
  let most = 0;
  for (const value of values.values()) most = Math.max(most, String(value).split('.')[1]?.length ?? 0);
  return Math.min(3, most);
}

function* cells(cube: Cube): Generator<readonly [number | null, string | undefined, (dimension: CubeDimension) => string]> {
  const said = new Set([...cube.values.keys(), ...cube.statuses.keys()]);
  for (const cell of [...said].sort((a, b) => a - b)) {
    const value = cube.values.get(cell) ?? null;
    const sign = cube.statuses.get(cell);
    let rest = cell;
    const places = new Map<CubeDimension, string>();
    for (const dimension of [...cube.dimensions].reverse()) {
      places.set(dimension, dimension.ids[rest % dimension.ids.length]!);
      rest = Math.floor(rest / dimension.ids.length);
    }
    yield [value, sign, (dimension) => places.get(dimension)!];
  }
}
