import { rankingLayout } from '../charts/ranking/layout.js';
import { rankingSeries } from '../charts/ranking/series.js';
import { rankingWords } from '../messages/ranking/words.js';
import type { Still } from './static-svg.js';

/** A ranking that nobody can click: its folds point to the table instead. */
export const rankingStill: Still = (dataset, choice, options, lang, space) => {
  const { result, issues } = rankingSeries(dataset, choice, options, lang);
  if (result === null) return { result, issues };
  const { stillFolded } = rankingWords(lang);
  const figure = { ...result, words: { ...result.words, toOpen: stillFolded, toOpenSilent: stillFolded, toClose: '' } };
  return { result: { figure, drawing: rankingLayout(figure, space) }, issues };
};
