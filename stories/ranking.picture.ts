import '@danbiet/widgets/define';
import { pictures } from './cases/pictures.js';
import { RANKING_CASES } from './cases/ranking-cases.js';

pictures('ranking', RANKING_CASES, { dark: ['DotsWithIntervals', 'PublishedScores', 'TableView'], phone: ['DotsWithIntervals', 'PublishedScores', 'Bars'], print: ['DotsWithIntervals', 'PublishedScores'] });
