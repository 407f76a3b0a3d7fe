import { drawnValue, formatObservation, NO_DATA, periodText, sayObservation, VALUELESS, type Area, type Dataset, type Indicator, type Lang, type Observation, type Period } from '@danbiet/core';
import { fractionText, remarks } from '../../figure/index.js';
import type { TrendPeriods } from './periods.js';
import type { TrendLine, TrendPoint } from './trend-series.js';

/** Figures by area and period, small counts already hidden. */
export type Cells = ReadonlyMap<string, ReadonlyMap<string, Observation>>;

/** What a line is made of. */
export interface LineTerms extends TrendPeriods {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly lang: Lang;
  readonly cells: Cells;
  readonly own: ReadonlySet<string>;
  readonly noRegion: string;
}

function pointOf(area: Area, period: Period, slot: number, observation: Observation | null, { indicator, lang }: LineTerms): TrendPoint {
  const { text, plain } = observation ? formatObservation(observation, indicator, lang) : { text: NO_DATA[lang], plain: '' };
  const valueless = observation === null || VALUELESS.has(observation.status) || plain === '';
  const full = observation && !valueless ? sayObservation(observation, indicator, lang, text) : text;
  const said = remarks(observation, { indicator, lang });
  const fraction = observation && !valueless ? fractionText(observation, { indicator, lang }) : '';
  const more = [fraction === text ? '' : fraction, ...said].filter(Boolean);
  const lines = [`${full}, ${periodText(period, lang)}`, ...more];
  const name = area.name[lang];
  return {
    slot,
    text,
    plain,
    at: valueless ? null : Number(plain),
    gap: observation === null ? 'silent' : valueless ? (VALUELESS.has(observation.status) ? observation.status : 'ambiguous') : null,
    bound: valueless ? 'eq' : drawnValue(observation, indicator).bound,
    hollow: observation !== null && (observation.status === 'provisional' || observation.status === 'estimated'),
    fraction,
    remark: said.join('; '),
    label: [name, ...lines].join(', '),
    among: `${periodText(period, lang)}: ${full}${more.length > 0 ? ` (${more.join(', ')})` : ''}`,
    tip: { heading: name, lines },
  };
}

/** An area as a line over the periods shown. */
export function trendLine(area: Area, terms: LineTerms): TrendLine {
  const { dataset, lang, own, periods, slots, cells, noRegion } = terms;
  return {
    area: area.id,
    name: area.name[lang],
    own: own.has(area.id),
    region: dataset.areas.get(area.region ?? '')?.name[lang] ?? noRegion,
    points: periods.map((period, i) => pointOf(area, period, slots[i]!, cells.get(period.id)?.get(area.id) ?? null, terms)),
  };
}
