import { formatLevel, formatNumber, isPercent, type BenchmarkLevel, type Indicator, type Lang } from '@danbiet/core';
import { startsLow } from '../../figure/index.js';
import { mapWords } from '../../messages/map/words.js';
import type { ClassNumber } from './map-series.js';
import type { MapSubject } from './subject.js';

/** The limits of a class in words: `dưới 10`, `10 – dưới 20`, `từ 35 trở lên`. */
export function limitsText(of: ClassNumber, { limits, decimals, indicator, lang }: Pick<MapSubject, 'limits' | 'decimals' | 'indicator' | 'lang'>): string {
  const words = mapWords(lang);
  const percent = isPercent(indicator);
  const text = (at: number) => formatNumber(at, lang, { decimals, percent });
  const [low, high] = [limits[of - 2], limits[of - 1]];
  if (low === undefined) return words.under(text(high!));
  return high === undefined ? words.from(text(low)) : words.between(text(low).replace(/%$/, ''), text(high));
}

/** The line to compare with, in words: `cả nước: 84,5%`; '' for none. */
export const levelText = (benchmark: BenchmarkLevel | null, indicator: Indicator, lang: Lang): string => benchmark === null ? '' : `${startsLow(benchmark.label[lang])}: ${formatLevel(benchmark, indicator, lang).text}`;
