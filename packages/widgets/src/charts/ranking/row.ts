import { drawnValue, exactFraction, formatObservation, NO_DATA, sayObservation, smallDenominator, type Lang, type RankedArea } from '@danbiet/core';
import { fractionText, gapOf, intervalText, remarks } from '../../figure/index.js';
import { rankingWords } from '../../messages/ranking/words.js';
import type { RankingRow } from './ranking-series.js';
import { hasValue, type RankingEntry, type RankingSubject } from './subject.js';

/** `1–2`, or `3` where the rank is certain; '' without one. */
export function rankRange({ rank }: RankedArea): string {
  if (rank === null) return '';
  return rank.low === rank.high ? String(rank.low) : `${rank.low}–${rank.high}`;
}

/** {@link rankRange} in words: `hạng 1–2`. */
export function rankText(entry: RankedArea, lang: Lang): string {
  const range = rankRange(entry);
  return range && rankingWords(lang).ranked(range);
}

/** How an area stands to the line, in words; '' where there is no line. */
export function againstText(entry: RankedArea, subject: RankingSubject): string {
  const { benchmark, lang, line } = subject;
  const comparison = benchmark?.comparisons.find(({ area }) => area === entry.area.id);
  return comparison ? rankingWords(lang).verdict[comparison.verdict](line) : '';
}

/** How an area that cannot be told from the first stands to it: by their intervals, as an equal count, or because one of the two is only a limit. */
function alikeText({ area, value, interval }: RankedArea, { dataset, lang, ranking }: RankingSubject): string {
  const words = rankingWords(lang);
  const [leader] = ranking.leaders;
  if (area.id === leader) return '';
  const first = ranking.entries.find((one) => one.area.id === leader)!;
  const name = dataset.areas.get(leader!)?.name[lang] ?? '';
  if (interval !== null) return words.alike(name);
  return value === first.value ? words.equal(name) : words.limitOnly(words.alike(name));
}

/** One area in words and numbers. */
export function rankingRow(entry: RankingEntry, subject: RankingSubject): RankingRow {
  const { dataset, indicator, lang, own, ranking, sort, when } = subject;
  const words = rankingWords(lang);
  const { area, observation } = entry;
  const shown = observation === null ? { text: NO_DATA[lang], plain: '' } : formatObservation(observation, indicator, lang);
  const valued = hasValue(entry) ? entry : null;
  const interval = valued?.interval ? ([valued.interval.lower, valued.interval.upper] as const) : null;
  const alike = ranking.leaders.length > 1 && ranking.ranked && ranking.leaders.includes(area.id);
  const like = alike && valued ? alikeText(valued, subject) : '';
  const fraction = valued && observation ? fractionText(observation, subject) : '';
  const small = fraction !== '' && observation !== null && smallDenominator(observation) && exactFraction(observation) !== null;
  const said = remarks(observation, subject);
  const full = valued && observation ? sayObservation(observation, indicator, lang, shown.text) : shown.text;
  const lines = [
    `${full}, ${when}`,
    small ? words.small : fraction === shown.text ? '' : fraction,
    interval ? words.interval(intervalText(interval, subject)) : '',
    valued ? rankText(valued, lang) : '',
    like,
    valued ? againstText(valued, subject) : '',
    ...said,
  ].filter(Boolean);
  return {
    area: area.id,
    name: area.name[lang],
    own: own.has(area.id),
    region: sort === 'region' ? (dataset.areas.get(area.region ?? '')?.name[lang] ?? words.noRegion) : '',
    text: shown.text,
    plain: shown.plain,
    at: shown.plain === '' ? null : Number(shown.plain),
    gap: valued ? null : gapOf(observation),
    bound: valued ? drawnValue(valued.observation, indicator).bound : 'eq',
    hollow: observation !== null && (observation.status === 'provisional' || observation.status === 'estimated'),
    interval,
    rank: valued ? rankRange(valued) : '',
    alike,
    like,
    bracketed: alike && interval !== null && sort === 'value',
    aside: valued ? said.join(' · ') : '',
    under: small ? words.small : fraction,
    label: [area.name[lang], ...lines].join(', '),
    tip: { heading: area.name[lang], lines },
  };
}
