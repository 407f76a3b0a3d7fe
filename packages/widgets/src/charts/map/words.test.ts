import { expect, it } from 'vitest';
import type { Lang } from '@danbiet/core';
import { joinedDataset } from '../../figure/joined-dataset.test-data.js';
import { madeDataset } from '../../figure/made-dataset.test-data.js';
import { openChoice } from '../../element/testing/drawn-chart.js';
import { FEW, SCORES_63 } from './map-cases.test-data.js';
import { mapSeries } from './series.js';

const both = (lang: Lang) =>
  mapSeries(
    joinedDataset({ indicator: 'admin_commune_units', period: '2025-06-30', cells: { '48': 47, '56': 132, '60': 121, '67': 71, '68': 137 } }, { indicator: 'admin_commune_units', period: '2025-07-01', vintage: '2025', cells: { '48': 94, '56': 65, '68': 124 } }),
    openChoice(['68']),
    { compare: 'before-after' },
    lang,
  ).result!;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

it('says of two maps that their classes are cut on both lists, and of one that its classes are about as large', () => {
  expect(both('vi').rule).toBe('Bốn nhóm chia theo tứ phân vị của cả hai danh sách');
  expect(both('en').rule).toBe('Four classes by the quartiles of both lists together');
  expect(mapSeries(madeDataset(SCORES_63), openChoice([]), {}, 'vi').result!.rule).toBe('Bốn nhóm có số tỉnh, thành gần bằng nhau (tứ phân vị)');
});

it('says which of two areas of one name it speaks of, with the unit', () => {
  expect(plain(both('vi').sentence)).toMatch(/^Lâm Đồng sau sắp xếp: 124 đơn vị; trước đó Bình Thuận 121, Đắk Nông 71 và Lâm Đồng 137, cộng lại 329\. Trước sắp xếp, cao nhất là Lâm Đồng: 137 đơn vị; thấp nhất là Đà Nẵng: 47 đơn vị\. Sau sắp xếp, cao nhất là Lâm Đồng: 124 đơn vị;/);
  expect(plain(both('en').sentence)).toMatch(/^Lam Dong after the reorganisation: 124 units; before it Binh Thuan 121, Dak Nong 71 and Lam Dong 137, together 329\. Before the reorganisation, highest is Lam Dong: 137 units;/);
  expect(plain(mapSeries(madeDataset(SCORES_63), openChoice(['68@2024']), {}, 'vi').result!.sentence)).toMatch(/ Lâm Đồng: [\d,]+ điểm, nhóm /);
});

it('gives an archipelago its province’s figure as its province’s', () => {
  const names = both('vi').panels.flatMap(({ archipelagos }) => archipelagos.map(({ label }) => plain(label)));
  expect(names[0]).toMatch(/^Quần đảo Hoàng Sa \(TP\. Đà Nẵng\); Đà Nẵng: 47 đơn vị, ngày 30\/6\/2025/);
  expect(names[1]).toMatch(/^Quần đảo Trường Sa \(tỉnh Khánh Hòa\); Khánh Hòa: 132 đơn vị/);
  expect(names[2]).toMatch(/^Quần đảo Hoàng Sa \(TP\. Đà Nẵng\); Đà Nẵng: 94 đơn vị/);
  expect(mapSeries(madeDataset(FEW), openChoice([]), {}, 'vi').result!.panels[0]!.archipelagos[0]!.label).toBe('Quần đảo Hoàng Sa (TP. Đà Nẵng); ngoài các tỉnh, thành đang xem');
});
