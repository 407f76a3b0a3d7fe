import { drawnValue, exactFraction, formatObservation, formatValue, NO_DATA, periodText, shownObservation, smallDenominator, type RankedArea } from '@danbiet/core';
import { fractionText, gapOf, intervalText, remarks } from '../../figure/index.js';
import { rankingWords } from '../../messages/ranking/words.js';
import type { RankingRow } from './ranking-series.js';
import { hasValue, type RankingEntry, type RankingSubject } from './subject.js';

/** `1–2`, or `3` where the rank is certain. */
function rankText({ rank }: RankedArea): string {
  if (rank === null) return '';
  return rank.low === rank.high ? String(rank.low) : `${rank.low}–${rank.high}`;
}

/** How an area stands to the line, in words; '' where there is no line. */
export function againstText(entry: RankedArea, subject: RankingSubject): string {
  const { benchmark, lang } = subject;
  const comparison = benchmark?.comparisons.find(({ area }) => area === entry.area.id);
  if (!benchmark || !comparison) return '';
  const { kind, label, value } = benchmark;
  const words = rankingWords(lang);
  return words.verdict[comparison.verdict](words.level(kind, label[lang], formatValue(value, subject.indicator, lang).text));
}

/** One area in words and numbers. */
export function rankingRow(entry: RankingEntry, subject: RankingSubject): RankingRow {
  const { dataset, indicator, lang, own, ranking, sort } = subject;
  const words = rankingWords(lang);
  const { area, observation } = entry;
  const shown = observation === null ? { text: NO_DATA[lang], plain: '' } : formatObservation(observation, indicator, lang);
  const valued = hasValue(entry) ? entry : null;
  const interval = valued?.interval ? ([valued.interval.lower, valued.interval.upper] as const) : null;
  const rank = valued ? rankText(valued) : '';
  const [leader, ...others] = ranking.leaders;
  const alike = others.length > 0 && ranking.ranked && ranking.leaders.includes(area.id);
  const fraction = valued && observation ? fractionText(observation, subject) : '';
  const small = fraction !== '' && observation !== null && smallDenominator(observation) && exactFraction(observation) !== null;
  const said = remarks(observation, subject);
  const leaderName = dataset.areas.get(leader ?? '')?.name[lang] ?? '';
  const full = valued && observation ? shownObservation(observation, indicator)[lang] : shown.text;
  const lines = [
    `${full}, ${periodText(ranking.period, lang)}`,
    small ? words.small : fraction === shown.text ? '' : fraction,
    interval ? words.interval(intervalText(interval, subject)) : '',
    rank && words.ranked(rank),
    alike && area.id !== leader ? words.alike(leaderName) : '',
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
    rank,
    alike,
    bracketed: alike && interval !== null && sort === 'value',
    aside: valued ? said.join(' · ') : '',
    under: small ? words.small : fraction,
    label: [area.name[lang], ...lines].join(', '),
    tip: { heading: area.name[lang], lines },
  };
}
