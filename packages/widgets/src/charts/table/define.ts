import { defineOnce } from '../../define-once.js';
import { DanbietTable } from './table.js';

defineOnce('danbiet-table', DanbietTable);
