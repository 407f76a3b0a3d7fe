import { rankingText } from '../messages/compare.js';
import type { Text } from '../model/index.js';
import { gapsOf } from './coverage.js';
import type { RankedArea, RankMode, Ranking } from './ranking.js';
import { shownObservation } from './shown-value.js';

/** Say what a person would say first about a ranking: who leads, how sure, who is last, who is missing. */
export function rankingSentence(ranking: Omit<Ranking, 'sentence'>, mode: RankMode): Text {
  const { indicator, order, entries, missing, coverage, leaders } = ranking;
  const values = entries.map(({ observation }) => shownObservation(observation, indicator));
  const alike = (end: number) => (_: RankedArea, i: number) =>
    entries[i]?.value === entries[end]?.value && values[i]?.vi === values[end]?.vi && entries[i]?.observation.bound === entries[end]?.observation.bound;
  const group = (end: number) => ({ names: entries.filter(alike(end)).map(({ area }) => area.name), value: values[end] ?? { vi: '', en: '' } });
  const first = group(0);
  const last = group(entries.length - 1);
  const tied = new Set(entries.filter(alike(0)).map(({ area }) => area.id));
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
    first,
    last: first.names.length === entries.length ? null : last,
    near: near.map(({ area }) => area.name),
    certainty,
    allTested: tested.length === entries.length,
    gaps: gapsOf(missing),
  });
}
