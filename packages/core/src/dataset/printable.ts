import { formatObservation } from '../indicators/format-observation.js';
import type { Area } from '../model/area.js';
import type { Indicator } from '../model/indicator.js';
import { inBoth } from '../model/language.js';
import type { Period } from '../model/period.js';
import { periodText } from '../periods/period-text.js';
import type { Describe } from './merge-facts.js';

/** The maps in which an observation's ids are looked up. */
export interface Names {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly areas: ReadonlyMap<string, Area>;
  readonly periods: ReadonlyMap<string, Period>;
}

/** How issues name a fact ("Số vụ việc hòa giải thụ lý, Lâm Đồng, năm 2021") and show its figure. */
export function printable({ indicators, areas, periods }: Names): Describe {
  return (observation) => {
    const indicator = indicators.get(observation.indicator)!;
    const [area, period] = [areas.get(observation.area)!, periods.get(observation.period)!];
    return {
      fact: inBoth((lang) => `${indicator.label[lang]}, ${area.name[lang]}, ${periodText(period, lang)}`),
      shown: inBoth((lang) => observation.sources[0]?.asWritten ?? formatObservation(observation, indicator, lang).text),
    };
  };
}
