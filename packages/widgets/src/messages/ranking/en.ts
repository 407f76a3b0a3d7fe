import type { RankingWords } from './words.js';

/** English. */
export const en: RankingWords = {
  rank: 'Rank',
  intervalHead: '95% confidence interval',
  interval: (range) => `95% confidence interval: ${range}`,
  ranked: (rank) => `rank ${rank}`,
  alike: (leader) => `cannot be told apart from ${leader}`,
  verdict: {
    higher: (level) => `clearly above ${level}`,
    lower: (level) => `clearly below ${level}`,
    similar: (level) => `cannot be told apart from ${level}`,
    not_tested: (level) => `benchmark: ${level}`,
  },
  level: (kind, label, value) => `the ${label.charAt(0).toLowerCase()}${label.slice(1)}${kind === 'pooled' || kind === 'published' ? ' figure' : ''} (${value})`,
  small: 'fewer than 20: not turned into %',
  folded: (areas) => `+\u00a0${areas}`,
  opened: (areas) => `${areas} in the middle`,
  silent: (areas) => `${areas}: no data yet`,
  toOpen: 'folded, click to open',
  toOpenSilent: 'click to open',
  toClose: 'click to fold again',
  stillFolded: 'folded, see the table',
  foldLabel: (what, range) => (range === '' ? what : `${what}, from ${range}`),
  own: (name, value, rank, against) => `${[`${name}: ${value}`, rank, against].filter(Boolean).join(', ')}.`,
  bracket: (leader) => `Vertical bracket: the confidence interval overlaps that of ${leader}, so the two cannot be told apart.`,
  intervals: 'Horizontal lines: 95% confidence interval (Wilson).',
  ranks: 'Ranks are ranges (1–4) where confidence intervals overlap.',
  bounds: 'Arrows: the source gives only a limit (“over”, “under”, “at most”).',
  soft: 'Soft marks: an approximate figure (“about”).',
  noRegion: 'Region not known',
};
