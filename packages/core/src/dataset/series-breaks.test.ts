import { expect, it } from 'vitest';
import { FLOW, series } from '../recast/cells.test-data.js';
import { breaksBetween } from './series-breaks.js';

it('takes the unit of an indicator for one in both languages, also where no list of unit words knows it', () => {
  const own = { ...FLOW, unit: { vi: 'hòm thư góp ý', en: 'suggestion box' } };
  const breaks = (...units: readonly (string | null)[]) => breaksBetween(series(own, Object.fromEntries(units.map((unit, i) => [`${2021 + i}`, { value: 7, unit }]))), { indicator: 'cases', area: '01@2024' }, '2021', `${2020 + units.length}`).map(({ at, reason }) => `${at.period} ${reason}`);
  expect([breaks('hòm thư góp ý', 'suggestion box', null), breaks('suggestion box', 'hòm thư góp ý'), breaks('suggestion box', 'cuộc')]).toEqual([[], [], ['2022 unit']]);
});
