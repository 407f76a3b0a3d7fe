import { accessibilitySuite } from '../../element/testing/accessibility-suite.js';
import { behaviourSuite } from '../../element/testing/behaviour-suite.js';
import { rates } from './headline-cases.test-data.js';
import './define.js';

const dataset = rates();

behaviourSuite({
  tag: 'danbiet-headline',
  file: dataset.toJsonStat('vi'),
  first: { vi: 'Hà Nội', en: 'Hanoi' },
  reserve: '60em',
  typed: [['nam 2022', 'năm 2022'], ['năm 2019', 'năm 2019']],
  other: ['areas', '31'],
});

accessibilitySuite({
  title: 'danbiet-headline',
  make: () => {
    const element = document.createElement('danbiet-headline');
    element.data = dataset;
    element.setAttribute('areas', '01');
    return element;
  },
  rows: 6,
  said: { vi: ['87,7%'], en: ['87.7%'] },
  different: ['năm 2019', 'năm 2020', 'năm 2021', 'năm 2023'],
  change: (element) => element.setAttribute('areas', '31'),
});
