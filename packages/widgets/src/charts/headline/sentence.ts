import { exactFraction, formatLevel, formatNumber, formatObservation, formatValue, intervalOf, isPercent, NO_DATA, periodText, sayObservation, shownValue, SMALL_DENOMINATOR, type AreaChange, type Indicator, type Lang } from '@danbiet/core';
import { intervalText, startsLow } from '../../figure/index.js';
import { headlineWords } from '../../messages/headline/words.js';
import type { HeadlineSubject } from './subject.js';

/** A difference in words that say where it goes where that may be concluded, else with its sign: `Giảm 205 đơn vị`, `+1,2 điểm %`. */
function differenceText({ difference, verdict }: AreaChange, indicator: Indicator, lang: Lang): string {
  const words = headlineWords(lang);
  const size = Math.abs(difference);
  const said = isPercent(indicator) ? `${formatValue(size, indicator, lang).text.replace(/%$/, '')}\u00a0${words.points}` : shownValue(size, indicator)[lang];
  if (verdict === 'rise' || verdict === 'fall') return `${words.way[verdict]} ${said}`;
  return !/[1-9]/.test(said) ? said : `${difference < 0 ? '−' : '+'}${said}`;
}

/** The change against the period before, and what may be concluded from it. */
function movedText(moved: AreaChange, indicator: Indicator, before: string, lang: Lang): string {
  const words = headlineWords(lang);
  return `${words.moved(differenceText(moved, indicator, lang), before, sayObservation(moved.from, indicator, lang))}${words.verdict[moved.verdict]}.`;
}

/**
 * What a person would say of one figure: place, period and value with its fraction and interval; then its change against
 * the period before, and what may be concluded from that.
 */
export function headlineSentence({ dataset, lang, indicator, area, period, observation, change, benchmark }: HeadlineSubject): string {
  const words = headlineWords(lang);
  const value = observation ? (formatObservation(observation, indicator, lang).plain === '' ? formatObservation(observation, indicator, lang).text : sayObservation(observation, indicator, lang)) : NO_DATA[lang];
  const { numerator, denominator } = observation ?? { numerator: null, denominator: null };
  const whole = dataset.indicators.get(indicator.denominator ?? '');
  const fraction = indicator.kind === 'share' && numerator !== null && denominator !== null && denominator >= SMALL_DENOMINATOR ? words.of(formatNumber(numerator, lang), formatNumber(denominator, lang), whole ? startsLow(whole.label[lang]) : '') : '';
  const interval = observation && fraction !== '' && exactFraction(observation) ? intervalOf(observation, indicator) : null;
  const said = [value, fraction, interval ? words.interval(intervalText([interval.lower, interval.upper], { indicator, lang })) : ''].filter(Boolean);
  const level = benchmark ? ` ${words.against(`${benchmark.label[lang]} ${formatLevel(benchmark, indicator, lang).text}`)}` : '';
  const first = `${words.value(area.name[lang], periodText(period, lang), said.join('; '))}.${level}`;
  const [moved] = change?.entries ?? [];
  return moved ? `${first} ${movedText(moved, indicator, periodText(change!.from, lang), lang)}` : first;
}
