import { expect, it } from 'vitest';
import { readDataset } from '@danbiet/core';
import { defineIndicator } from '@danbiet/core/indicators';
import { madeDataset } from '../../figure/made-dataset.test-data.js';
import { jsonStatFile } from './json-stat-file.js';

const cases = (sensitive: boolean) => defineIndicator({ id: 'cases', label: { vi: 'Số vụ việc', en: 'Cases' }, unit: { vi: 'vụ việc', en: 'case' }, kind: 'count', sensitive });
const cells = { '01': { value: 3, sources: [{ title: null, url: null, date: null, reporter: null, asWritten: '3 vụ', location: null }] }, '04': 60, '31': 80 };

/** The values of a file that is saved from a figure of these counts, by area. */
async function saved(sensitive: boolean) {
  const dataset = madeDataset({ indicator: cases(sensitive), cells });
  const text = jsonStatFile({ dataset, choice: { indicator: 'cases', period: '2023', areas: null, vintage: null, highlight: [] }, lang: 'vi' });
  const { dataset: read } = await readDataset(text);
  return { text, values: Object.fromEntries(read!.observations().map(({ area, value, status }) => [area, value ?? status])) };
}

it('holds the figures that are shown', async () => {
  expect((await saved(false)).values).toEqual({ '01@2024': 3, '04@2024': 60, '31@2024': 80 });
});

it('holds no count that the figure hides, nor what its source wrote', async () => {
  const { text, values } = await saved(true);
  expect(values).toEqual({ '01@2024': 'suppressed', '04@2024': 60, '31@2024': 80 });
  expect(text).not.toContain('3 vụ');
});
