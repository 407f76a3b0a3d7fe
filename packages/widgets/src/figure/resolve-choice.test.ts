import { rank, type Dataset } from '@danbiet/core';
import { expect, it } from 'vitest';
import { unitsDataset } from '../picker/units.test-data.js';
import type { Choice } from './choice.js';
import { madeDataset } from './made-dataset.test-data.js';
import { resolveChoice } from './resolve-choice.js';

const NOTHING: Choice = { indicator: null, period: null, areas: null, vintage: null, highlight: [] };
const said = (choice: Partial<Choice>, dataset: Dataset = unitsDataset()) => rank(dataset, resolveChoice(dataset, { ...NOTHING, ...choice })).issues.map(({ severity, message, suggestion }) => [severity, message.vi, suggestion?.vi, message.en, suggestion?.en]);

it('says that a list is not in the data, not that nothing was chosen', () => {
  expect(said({ vintage: '2030' })).toEqual([['error', 'Bộ số liệu không có danh mục đơn vị hành chính 2030.', expect.stringMatching(/dạng: \d\d@2024, \d\d@2025\.$/), 'The dataset has no list of territorial units 2030.', expect.stringMatching(/look like: \d\d@2024, \d\d@2025\.$/)]]);
  expect(said({ vintage: '2025' })).toEqual([]);
});

it('takes the ids of areas for an example that could be meant, not of the regions before them', () => {
  const made = madeDataset({ indicator: 'pib_cases_supervised', cells: { '01': 5, '31': 4 } });
  expect(said({ areas: ['01', '99'] }, made).map(([, message, suggestion]) => [message, suggestion])).toEqual([['Bộ số liệu không có địa phương mang mã 99.', 'Mã địa phương trong bộ số liệu có dạng: 01@2024.']]);
});
