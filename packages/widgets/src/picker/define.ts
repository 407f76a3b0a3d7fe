import { defineOnce } from '../define-once.js';
import { DanbietPicker } from './picker.js';

defineOnce('danbiet-picker', DanbietPicker);
