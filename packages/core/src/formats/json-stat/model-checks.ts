// The shapes of model/, checked without zod: a page that draws one chart has no bytes for a schema library (docs/decisions/0009).
// model-checks.test.ts holds these to the zod schemas.
import type { Area } from '../../model/area.js';
import type { Aggregation, Indicator } from '../../model/indicator.js';
import type { Observation } from '../../model/observation.js';
import type { Period } from '../../model/period.js';
import type { Bound } from '../../model/quantity.js';
import type { Location, Source } from '../../model/source.js';
import { STATUS_LETTER, type Status } from '../../model/status.js';
import { bothLanguages, listOf, number, oneOf, orNull, shapeOf, text, truth } from './checked.js';

/** How a number bounds the true one. */
export const bound = oneOf<Bound>('eq', 'ge', 'gt', 'le', 'lt', 'approx');
/** What a cell says about its value. */
export const status = oneOf<Status>(...(Object.keys(STATUS_LETTER) as Status[]));
const aggregation = oneOf<Aggregation>('sum', 'last', 'ratio_of_sums', 'none');

/** An indicator's definition. */
export const indicator = shapeOf<Indicator>({
  id: text,
  label: bothLanguages,
  definition: bothLanguages,
  unit: bothLanguages,
  kind: oneOf('count', 'share', 'ratio', 'score', 'index', 'money', 'area', 'qualitative'),
  nature: oneOf('flow', 'stock', 'cumulative', 'none'),
  numerator: orNull(text),
  denominator: orNull(text),
  aggregation: shapeOf<Indicator['aggregation']>({ area: aggregation, time: aggregation }),
  direction: oneOf('higher', 'lower', 'neutral'),
  reason: bothLanguages,
  motto: oneOf('know', 'discuss', 'do', 'inspect', 'supervise', 'benefit', 'organisation', 'none'),
  decimals: number,
  publisher: orNull(text),
  rankable: truth,
  sensitive: truth,
});

/** A place. */
export const area = shapeOf<Area>({
  id: text,
  code: text,
  vintage: orNull(text),
  name: bothLanguages,
  level: oneOf('nation', 'region', 'province', 'district', 'commune', 'unknown'),
  region: orNull(text),
  population: orNull(number),
});

/** A time period; whether its days exist and its id is theirs is checked by the reader. */
export const period = shapeOf<Period>({ id: text, start: orNull(text), end: orNull(text), label: orNull(text), cumulative: truth, asOf: orNull(text) });

const location = shapeOf<Location>({ file: orNull(text), sheet: orNull(text), row: orNull(number), column: orNull(text) });
/** A publication. */
export const source = shapeOf<Source>({ title: orNull(text), url: orNull(text), date: orNull(text), reporter: orNull(text), asWritten: orNull(text), location: orNull(location) });

/** A figure kept aside, with ids into its file. */
export const observation = shapeOf<Observation>({
  indicator: text,
  area: text,
  period: text,
  scope: text,
  value: orNull(number),
  bound,
  numerator: orNull(number),
  denominator: orNull(number),
  unit: orNull(text),
  status,
  text: orNull(text),
  break: truth,
  lineage: orNull(bothLanguages),
  sources: listOf(source),
});
