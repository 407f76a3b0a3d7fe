import { defineOnce } from '../../define-once.js';
import { DanbietTrend } from './trend.js';

defineOnce('danbiet-trend', DanbietTrend);
