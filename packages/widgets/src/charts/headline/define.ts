import { defineOnce } from '../../define-once.js';
import { DanbietHeadline } from './headline.js';

defineOnce('danbiet-headline', DanbietHeadline);
