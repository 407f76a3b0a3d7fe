import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { accessibilitySuite } from '../../element/testing/accessibility-suite.js';
import { behaviourSuite } from '../../element/testing/behaviour-suite.js';
import { madeDataset } from '../../figure/made-dataset.test-data.js';
import { drawn, mount, until } from '../../element/testing/mount.js';
import { COUNTS_34, STATES_63 } from './map-cases.test-data.js';
import './define.js';

const SEEN = ['01', '02', '04', '06', '08', '10', '11', '12', '14', '15', '17', '46', '48', '70', '77', '92'];
// a table of all 63 would leave the window that is looked at
const dataset = madeDataset({ ...STATES_63, cells: Object.fromEntries(SEEN.map((code) => [code, STATES_63.cells[code]!])) });

behaviourSuite({ tag: 'danbiet-map', file: dataset.toJsonStat('vi'), first: { vi: 'Lào Cai', en: 'Lao Cai' }, reserve: '100em', typed: [['lao c', 'Lào Cai'], ['hà n', 'Hà Nội']], other: ['areas', '01 48'] });

describe('a map without figures', () => {
  it.each([['an answer that is no file', 'src="data:text/html,<p>"'], ['a choice without figures', 'period="1999"']])('still shows the nation with Hoàng Sa and Trường Sa: %s', async (_, attributes) => {
    const element = (await mount(`<danbiet-map ${attributes}></danbiet-map>`, 'danbiet-map')) as unknown as HTMLElementTagNameMap['danbiet-map'];
    if (!attributes.startsWith('src')) element.data = dataset;
    const blank = await until(() => element.shadowRoot!.querySelector('svg[role=img]'), 'the blank map');
    expect(blank.getAttribute('aria-label')).toBe('Bản đồ các tỉnh, thành, chưa có số liệu: Quần đảo Hoàng Sa (TP. Đà Nẵng) và Quần đảo Trường Sa (tỉnh Khánh Hòa)');
    expect(blank.textContent).toMatch(/Hoàng Sa.*Trường Sa/);
    expect(blank.querySelectorAll('.p-tile-out')).toHaveLength(attributes.startsWith('src') ? 34 : 63);
    expect(blank.querySelectorAll('path')).toHaveLength(0);
    element.remove();
  });
});

describe('on a phone', () => {
  it('every area is a target of 44 px, or stands with its figure in the list under the map', async () => {
    await page.viewport(360, 800);
    for (const figures of [STATES_63, COUNTS_34]) {
      const element = (await mount('<danbiet-map></danbiet-map>', 'danbiet-map')) as unknown as HTMLElementTagNameMap['danbiet-map'];
      element.data = madeDataset(figures);
      const svg = await drawn(element);
      const [listed] = [[...svg.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ').replaceAll('\u00a0', ' ')];
      const rows = [...element.data.observations()].map(({ area }) => element.data!.areas.get(area)!.name.vi);
      expect(rows.length).toBeGreaterThan(30);
      for (const mark of svg.querySelectorAll('[data-mark]')) {
        const { width, height } = mark.querySelector('.p-hit')!.getBoundingClientRect();
        expect(width >= 24 && height >= 24, mark.getAttribute('data-mark')!).toBe(true);
        const name = element.data.areas.get(mark.getAttribute('data-mark')!)?.name.vi;
        if (name !== undefined && (width < 44 || height < 44)) expect(listed, name).toContain(name);
      }
      element.remove();
    }
    await page.viewport(800, 600);
  });
});

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
  different: ['Đà Nẵng', 'Hà Nội', 'TT. Huế', 'Hà Giang', 'Cao Bằng', 'Bắc Kạn', 'Điện Biên', 'Lào Cai', 'Lai Châu', 'Sơn La', 'Hòa Bình', 'Bình Phước'],
  change: (element) => element.setAttribute('areas', '01 31 48'),
});
