import { defineOnce } from '../../define-once.js';
import { DanbietRanking } from './ranking.js';

defineOnce('danbiet-ranking', DanbietRanking);
