import { expect, it } from 'vitest';
import { madeDataset } from '../figure/made-dataset.test-data.js';
import { vietnameseParts } from './vietnamese-parts.js';

const dataset = madeDataset({ indicator: 'mediation_cases', cells: { '01': { value: 5, scope: 'cấp xã (trong tỉnh)' }, '31': { status: 'qualitative', text: 'đạt cao' }, '48': { status: 'qualitative', text: 'high' } }, source: { title: 'Báo cáo năm 2023' } });

it('parts an English text where its data speak Vietnamese alone', () => {
  expect(vietnameseParts('Scope: cấp xã (trong tỉnh); unit: case', dataset)).toEqual(['Scope: ', 'cấp xã (trong tỉnh)', '; unit: case']);
  expect(vietnameseParts('đạt cao', dataset)).toEqual(['', 'đạt cao', '']);
  expect(vietnameseParts('Báo cáo năm 2023; Báo cáo năm 2023', dataset)).toEqual(['', 'Báo cáo năm 2023', '; ', 'Báo cáo năm 2023', '']);
});

it('leaves names of places and English words of the data as they are', () => {
  expect(vietnameseParts('Lâm Đồng: high', dataset)).toEqual(['Lâm Đồng: high']);
  expect(vietnameseParts('Lâm Đồng', madeDataset({ indicator: 'mediation_cases', cells: { '01': 5 }, source: { title: 'Report' } }))).toEqual(['Lâm Đồng']);
});
