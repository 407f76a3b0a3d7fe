import { DanbietAbout } from './about.js';
import { defineOnce } from '../define-once.js';

defineOnce('danbiet-about', DanbietAbout);
