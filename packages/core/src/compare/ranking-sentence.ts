import { rankingText } from '../messages/compare.js';
import type { Text } from '../model/index.js';
import { gapsOf } from './coverage.js';
import type { RankedArea, RankMode, Ranking } from './ranking.js';
import { shownObservation } from './shown-value.js';

/** Say what a person would say first about a ranking: who leads, how sure, who is last, who is missing. */
export function rankingSentence(ranking: Omit<Ranking, 'sentence'>, mode: RankMode): Text {
  const { indicator, order, entries, missing, coverage, leaders } = ranking;
  const shown = ({ observation }: RankedArea) => shownObservation(observation, indicator);
  const alike = (end: RankedArea) => entries.filter((one) => one.value === end.value && one.observation.bound === end.observation.bound && shown(one).vi === shown(end).vi);
  const [firsts, lasts] = [entries.slice(0, 1), entries.slice(-1)].map((end) => end.flatMap(alike)) as [RankedArea[], RankedArea[]];
  const group = (ends: readonly RankedArea[]) => ({ names: ends.map(({ area }) => area.name), value: ends[0] ? shown(ends[0]) : { vi: '', en: '' } });
  const tied = new Set(firsts.map(({ area }) => area.id));
  const near = entries.filter(({ area }) => leaders.includes(area.id) && !tied.has(area.id));
  const tested = mode === 'interval' ? entries.filter(({ interval }) => interval !== null) : entries;
  // Only what was tested may be called alike or clearly apart; equal firsts are already named together.
  const testable = mode === 'exact' || (mode === 'interval' && entries[0]?.interval !== null);
  const everyone = near.length + tied.size === tested.length;
  const certainty = !testable ? 'plain' : near.length > 0 ? (everyone ? 'all_alike' : 'some_alike') : mode === 'interval' && tied.size === 1 ? 'apart' : 'plain';
  return rankingText({
    mode,
    score: mode === 'score' && (indicator.publisher !== null || indicator.kind === 'score'),
    order,
    publisher: indicator.publisher,
    level: entries[0]?.area.level ?? 'unknown',
    coverage,
    first: group(firsts),
    last: firsts.length === entries.length ? null : group(lasts),
    near: near.map(({ area }) => area.name),
    certainty,
    allTested: tested.length === entries.length,
    gaps: gapsOf(missing),
  });
}
