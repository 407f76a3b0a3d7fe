import { accessibilitySuite } from '../../element/testing/accessibility-suite.js';
import { behaviourSuite } from '../../element/testing/behaviour-suite.js';
import { madeDataset } from '../../figure/made-dataset.test-data.js';
import { MIXED } from './ranking-cases.test-data.js';
import './define.js';

const dataset = madeDataset(MIXED);

behaviourSuite({ tag: 'danbiet-ranking', file: dataset.toJsonStat('vi'), first: { vi: 'Hà Nội', en: 'Hanoi' }, reserve: '75em' });

accessibilitySuite({
  title: 'danbiet-ranking',
  make: () => {
    const element = document.createElement('danbiet-ranking');
    element.data = dataset;
    element.setAttribute('highlight', '48');
    return element;
  },
  rows: Object.keys(MIXED.cells).length,
  said: { vi: ['87,7%', '7/8', '71,3%'], en: ['87.7%', '7/8', '71.3%'] },
  different: ['Đà Nẵng', 'Hà Nội', 'Thừa Thiên Huế', 'Hà Giang', 'Cao Bằng', 'Bắc Kạn', 'Điện Biên', 'Lào Cai', 'Lai Châu', 'Sơn La', 'Yên Bái'],
  change: (element) => element.setAttribute('areas', '01 31 48'),
});
