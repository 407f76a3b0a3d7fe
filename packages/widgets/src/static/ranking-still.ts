import { rankingLayout } from '../charts/ranking/layout.js';
import { rankingSeries } from '../charts/ranking/series.js';
import type { Still } from './static-svg.js';

/** A ranking in words and placed. */
export const rankingStill: Still = (dataset, choice, options, lang, space) => {
  const { result, issues } = rankingSeries(dataset, choice, options, lang);
  return { result: result && { figure: result, drawing: rankingLayout(result, space) }, issues };
};
