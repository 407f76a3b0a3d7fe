import { afterEach } from 'vitest';
import { isAccessible } from './testing/accessible-behaviour.js';
import { takesData } from './testing/data-behaviour.js';
import { survivesHostileData } from './testing/hostile-behaviour.js';
import { isReachable } from './testing/keyboard-behaviour.js';
import { speaks } from './testing/language-behaviour.js';
import { livesWellWithItsPage } from './testing/life-behaviour.js';
import type { Sample } from './testing/drawn-sample.js';
import { tinyFile } from './testing/tiny-data.js';
import './testing/tiny-chart.js';

afterEach(() => document.body.replaceChildren());

const TINY: Sample = { tag: 'danbiet-tiny', file: tinyFile(), first: { vi: 'Hà Nội', en: 'Hanoi' } };

takesData(TINY);
speaks(TINY);
isReachable(TINY);
isAccessible(TINY);
livesWellWithItsPage(TINY);
survivesHostileData(TINY);
