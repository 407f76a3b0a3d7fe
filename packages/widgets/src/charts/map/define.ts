import { defineOnce } from '../../define-once.js';
import { DanbietMap } from './map.js';

defineOnce('danbiet-map', DanbietMap);
