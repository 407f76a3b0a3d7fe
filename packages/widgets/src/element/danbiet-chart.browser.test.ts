import { behaviourSuite } from './testing/behaviour-suite.js';
import { tinyFile } from './testing/tiny-data.js';
import './testing/tiny-chart.js';

behaviourSuite({ tag: 'danbiet-tiny', file: tinyFile(), first: { vi: 'Hà Nội', en: 'Hanoi' } });
