import { expect, it } from 'vitest';
import { parsePeriodId } from '@danbiet/core';
import { madeDataset } from './made-dataset.test-data.js';
import { headings, sourcesOf } from './describe.js';

const dataset = madeDataset({ indicator: 'mediation_success_rate', cells: { '01': 90 }, synthetic: false });
const [indicator] = dataset.indicators.values();
const [, area] = dataset.areas.values();

it.each([
  ['2023', 'vi', 'năm_2023'],
  ['2023-S1', 'vi', '6_tháng đầu năm_2023'],
  ['2023-Q2', 'vi', 'quý_II/2023'],
  ['2023-06', 'vi', 'tháng_6/2023'],
  ['2021-12-31', 'vi', 'ngày_31/12/2021'],
  ['2016-07-01/2021-07-01', 'vi', 'từ_1/7/2016 đến_1/7/2021'],
  ['2021-01-01/2025-12-31', 'vi', 'giai đoạn_2021–2025'],
  ['2023-S1', 'en', 'first half of_2023'],
  ['2023-06', 'en', 'June_2023'],
  ['2021-12-31', 'en', '31_December_2021'],
] as const)('breaks no line of a title between a number of the period %s and its word (%s)', (id, lang, expected) => {
  const { title } = headings({ indicator: indicator!, period: parsePeriodId(id)!, areas: [area!], scope: '', synthetic: false }, dataset, lang);
  expect(title.replaceAll('\u00a0', '_')).toMatch(new RegExp(`, ${expected}$`));
});

it('says of no unit that it is a unit', () => {
  const units = madeDataset({ indicator: 'admin_commune_units', cells: { '01': 90 }, synthetic: false });
  const [counted] = units.indicators.values();
  const subtitle = (lang: 'vi' | 'en') => headings({ indicator: counted!, period: parsePeriodId('2023')!, areas: [area!], scope: '', synthetic: false }, units, lang).subtitle;
  expect(subtitle('en')).not.toMatch(/unit: unit/i);
  expect(subtitle('vi')).not.toMatch(/đơn vị tính: đơn vị/i);
  const cases = madeDataset({ indicator: 'mediation_cases', cells: { '01': 90 } });
  expect(headings({ indicator: [...cases.indicators.values()][0]!, period: parsePeriodId('2023')!, areas: [area!], scope: '', synthetic: true }, cases, 'en').subtitle).toMatch(/unit: case/i);
});

it('says that figures are made up in the language of the figure, and leaves the title of a source as it is', () => {
  const titled = (title: string) => sourcesOf(madeDataset({ indicator: 'mediation_cases', cells: { '01': 90 }, source: { title } }).observations(), 'en').map((source) => source.title);
  expect(titled('Số liệu mô phỏng')).toEqual(['Synthetic data']);
  expect(titled('Báo cáo năm 2023')).toEqual(['Báo cáo năm 2023']);
});
