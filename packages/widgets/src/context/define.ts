import { defineOnce } from '../define-once.js';
import { DanbietScope } from './scope.js';

defineOnce('danbiet-scope', DanbietScope);
