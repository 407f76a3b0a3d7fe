import { accessibilitySuite } from '../../element/testing/accessibility-suite.js';
import { behaviourSuite } from '../../element/testing/behaviour-suite.js';
import { madeOverTime } from '../../figure/made-dataset.test-data.js';
import { MIXED } from './trend-cases.test-data.js';
import './define.js';

const dataset = madeOverTime(MIXED);

behaviourSuite({ tag: 'danbiet-trend', file: dataset.toJsonStat('vi'), first: { vi: 'Đà Nẵng', en: 'Da Nang' }, reserve: '60em' });

accessibilitySuite({
  title: 'danbiet-trend',
  make: () => {
    const element = document.createElement('danbiet-trend');
    element.data = dataset;
    element.setAttribute('highlight', '01');
    return element;
  },
  rows: Object.keys(MIXED.cells).length * MIXED.periods.length,
  said: { vi: ['87,7%', '84,0%', '78,2%'], en: ['87.7%', '84.0%', '78.2%'] },
  different: ['Hà Nội', 'Hải Phòng', 'Đà Nẵng'],
  change: (element) => element.setAttribute('areas', '31 48'),
});
