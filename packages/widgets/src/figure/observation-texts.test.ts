import { readDataset } from '@danbiet/core';
import { rebase } from '@danbiet/core/recast';
import { expect, it } from 'vitest';
import { madeDataset } from './made-dataset.test-data.js';
import { remarks } from './observation-texts.js';

it('says of what a recast figure is made in the language of the page, after a file as well', async () => {
  const { result } = rebase(madeDataset({ indicator: 'mediation_success_rate', cells: { '30': [70, 100], '31': [80, 100] } }), '2025');
  const { dataset } = await readDataset(JSON.stringify(result!.toJsonStat()));
  const [indicator] = dataset!.indicators.values();
  const [observation] = dataset!.observations();
  const said = (lang: 'vi' | 'en') => remarks(observation!, { indicator: indicator!, lang }).at(-1);
  expect([said('vi'), said('en')]).toEqual(['Hải Dương + Hải Phòng, trước 1/7/2025', 'Hai Duong + Haiphong, before 1 July 2025']);
});
