import { accessibilitySuite } from '../../element/testing/accessibility-suite.js';
import { behaviourSuite } from '../../element/testing/behaviour-suite.js';
import { madeDataset } from '../../figure/made-dataset.test-data.js';
import { STATES_63 } from './map-cases.test-data.js';
import './define.js';

const SEEN = ['01', '02', '04', '06', '08', '10', '11', '12', '14', '15', '17', '46', '48', '77', '92'];
// a table of all 63 would leave the window that is looked at
const dataset = madeDataset({ ...STATES_63, cells: Object.fromEntries(SEEN.map((code) => [code, STATES_63.cells[code]!])) });

behaviourSuite({ tag: 'danbiet-map', file: dataset.toJsonStat('vi'), first: { vi: 'Lào Cai', en: 'Lao Cai' }, reserve: '100em', typed: [['lao c', 'Lào Cai'], ['hà n', 'Hà Nội']], other: ['areas', '01 48'] });

accessibilitySuite({
  title: 'danbiet-map',
  make: () => {
    const element = document.createElement('danbiet-map');
    element.data = dataset;
    element.setAttribute('highlight', '48');
    return element;
  },
  rows: SEEN.length,
  said: { vi: ['87,7%', '7/8', '71,3%'], en: ['87.7%', '7/8', '71.3%'] },
  different: ['Đà Nẵng', 'Hà Nội', 'TT. Huế', 'Hà Giang', 'Cao Bằng', 'Bắc Kạn', 'Điện Biên', 'Lào Cai', 'Lai Châu', 'Sơn La', 'Hòa Bình'],
  change: (element) => element.setAttribute('areas', '01 31 48'),
});
